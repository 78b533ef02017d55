"""From a record to typed values: roles, levels, groups, accounts; every mistake with its remedy."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import NoReturn
from typing import Protocol
from typing import TypeVar

from bot.roster_csv.records import Record
from policy.model import InputError
from policy.model import Level
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Role

_YES = frozenset({"yes", "y", "true", "1", "x", "captain"})
_NO = frozenset({"", "no", "n", "false", "0"})
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+")
_ACCOUNTS = {"slack_id": ("slack", r"[UW][A-Z0-9]{2,}"), "discord_id": ("discord", r"\d{15,20}")}
_REMEDIES = {
    "slack_id": "copy the member ID from the person's Slack profile → ⋮; it starts with U or W",
    "discord_id": "switch on Developer Mode in Discord, then right-click the person → Copy User ID",
}
_ROLES = {role.value: role for role in Role if role is not Role.UNVERIFIED}
_LEVELS = {level.value: level for level in Level}
Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row, understood. `id` is empty where the file gives none; `parents` and `relatives` as they are written."""

    line: int
    id: str
    name: str
    role: Role
    memberships: tuple[Membership, ...] = ()
    level: Level | None = None
    email: str | None = None
    parents: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    accounts: tuple[MemberRef, ...] = ()


def read_entry(record: Record, source: str) -> Entry:
    """Understand one row; raises `InputError` for the first value that is no good."""
    cells = record.cells

    def fail(problem: str, remedy: str) -> NoReturn:
        raise InputError(source, problem, remedy, line=record.line)

    if "name" not in cells:
        fail("the name is missing", "write the person's name")
    role = _word(cells.get("role", ""), _ROLES, "role", fail)
    memberships = _memberships(cells, role, fail)
    if "email" in cells and not _EMAIL.fullmatch(cells["email"]):
        fail("the e-mail address is malformed", "write one address, or leave the cell empty")
    return Entry(
        line=record.line,
        id=cells.get("id", ""),
        name=cells["name"],
        role=role,
        memberships=memberships,
        level=_word(cells["level"], _LEVELS, "level", fail) if "level" in cells else None,
        email=cells["email"].casefold() if "email" in cells else None,
        parents=_parts(cells.get("parents", ""), ";|,"),
        relatives=_parts(cells.get("relatives", ""), ";|,"),
        accounts=tuple(_account(column, cells[column], fail) for column in _ACCOUNTS if column in cells),
    )


class _Fail(Protocol):
    def __call__(self, problem: str, remedy: str) -> NoReturn: ...


def _memberships(cells: Mapping[str, str], role: Role, fail: _Fail) -> tuple[Membership, ...]:
    captain = cells.get("captain", "").lower()
    if captain not in _YES | _NO:
        fail(f"{captain!r} is neither yes nor no", "write yes in the column captain, or leave it empty")
    return tuple(_membership(part, role, captain in _YES, fail) for part in _parts(cells.get("group", ""), ";|"))


def _membership(part: str, role: Role, captain: bool, fail: _Fail) -> Membership:
    group, colon, word = part.rpartition(":")
    if not colon:
        return Membership(group=part, role=role, captain=captain)
    if not group.strip():
        fail("the group in front of the colon is missing", "write group:role, for example hockey:coach")
    return Membership(group=group.strip(), role=_word(word, _ROLES, "role", fail), captain=captain)


def _word(text: str, known: dict[str, Word], column: str, fail: _Fail) -> Word:
    word = re.sub(r"[\s-]+", "_", text.strip().lower())
    if word in known:
        return known[word]
    if not word:
        fail(f"the {column} is missing", f"use one of {', '.join(known)}")
    near = get_close_matches(word, known, n=1, cutoff=0.75)
    remedy = f"did you mean {near[0]}? Known are {', '.join(known)}" if near else f"use one of {', '.join(known)}"
    return fail(f"there is no {column} {text!r}", remedy)


def _account(column: str, text: str, fail: _Fail) -> MemberRef:
    """`U0123` is an account on any workspace of the platform; `T0123/U0123` names the workspace."""
    platform, form = _ACCOUNTS[column]
    workspace, slash, identity = text.rpartition("/")
    if not re.fullmatch(form, identity) or (slash and not re.fullmatch(r"\w+", workspace)):
        fail(f"the {column} is malformed", _REMEDIES[column])
    return MemberRef(workspace=workspace or platform, id=identity)


def _parts(text: str, marks: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in re.split(f"[{marks}]", text) if part.strip()))

"""What OneRoster's roles are to us, and `roles.csv`, where version 1.2 keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.oneroster.package import Package
from bot.oneroster.rows import read_rows
from bot.oneroster.schools import is_over
from policy.model import InputError
from policy.model import Role

Roles = Mapping[str, Role | None]
"""Ours by OneRoster's, in small letters; None for a role whose people are left out."""

STANDARD: Roles = {
    "administrator": Role.STAFF,
    "aide": Role.STAFF,
    "counselor": Role.COUNSELOR,
    "districtadministrator": Role.STAFF,
    "guardian": Role.PARENT,
    "parent": Role.PARENT,
    "principal": Role.PRINCIPAL,
    "proctor": Role.STAFF,
    "relative": Role.GUEST,
    "siteadministrator": Role.STAFF,
    "student": Role.STUDENT,
    "systemadministrator": Role.STAFF,
    "teacher": Role.TEACHER,
}
"""Nobody becomes an overseer by being an administrator of some kind: only who is called principal is copied."""
_RANK = (
    Role.PRINCIPAL,
    Role.ATHLETIC_DIRECTOR,
    Role.SUPERVISOR,
    Role.COUNSELOR,
    Role.TEACHER,
    Role.COACH,
    Role.ADVISOR,
    Role.STAFF,
    Role.VOLUNTEER,
    Role.STUDENT,
    Role.PARENT,
    Role.GUEST,
)
_COLUMNS = ("sourcedId", "status", "userSourcedId", "roleType", "role", "orgSourcedId", "endDate")
_OURS = {one.value: one for one in Role if one is not Role.UNVERIFIED}


@dataclass(frozen=True, slots=True)
class Held:
    """A role that somebody has at an org."""

    role: Role
    org: str = ""
    primary: bool = True


def role_map(words: Sequence[str]) -> Roles:
    """The standard roles with those of a setting (`ext:coach=coach`, `aide=none`) over them."""
    pairs = [one.rpartition("=") for one in words]
    return {**STANDARD, **{key.strip().lower(): _OURS.get(ours.strip().lower()) for key, _, ours in pairs}}


def to_role(word: str, roles: Roles, source: str, line: int) -> Role | None:
    """What a role is to us; None where its people are left out. Raises `InputError` for one that is not known."""
    try:
        return roles[word.lower()]
    except KeyError:
        problem = f"the role {word[:40]!r} is not known" if word else "the role is missing"
        raise InputError(
            source, problem, f"say what it is with CHAPERONE_ROSTER_ROLES={word[:40] or 'role'}=staff", line=line
        ) from None


@dataclass(frozen=True, slots=True)
class Holders:
    """Who has which roles, by user; `unclear` are users with a role that could not be understood."""

    held: Mapping[str, Sequence[Held]]
    unclear: frozenset[str]


def read_roles(package: Package, roles: Roles, today: date, problems: list[InputError]) -> Holders:
    """Read the roles. One that is over or left out is not there, but its user is."""
    found: dict[str, list[Held]] = {}
    unclear: set[str] = set()
    source = package.source("roles.csv")
    for row in read_rows(package, "roles.csv", _COLUMNS, problems, needed=("userSourcedId", "role")):
        if row.broken or row.gone:
            continue
        theirs = found.setdefault(row.get("usersourcedid"), [])
        try:
            role = to_role(row.get("role"), roles, source, row.line)
        except InputError as error:
            problems.append(error)
            unclear.add(row.get("usersourcedid"))
            continue
        if role is not None and not is_over(row, source, today, problems):
            theirs.append(Held(role, row.get("orgsourcedid"), row.get("roletype").lower() != "secondary"))
    return Holders(found, frozenset(unclear))


def main_role(held: Sequence[Held]) -> Role:
    """The role that somebody has first of all: a primary one, and of several the one that answers for most."""
    primary = [one.role for one in held if one.primary] or [one.role for one in held]
    return min(primary, key=_RANK.index)

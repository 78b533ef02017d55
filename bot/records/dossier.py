"""Everything about one person, to show to them or their parents: everybody else is "person 1", "person 2" (FERPA)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from datetime import datetime
from typing import Any

from policy.model import MemberRef
from policy.model import PersonRecords
from policy.model import Registration
from policy.model import Written

_SELF = "this person"


class Mask:
    """Gives everybody but one person a number, the same all through a file."""

    def __init__(self, mine: Iterable[str], others: Mapping[str, Sequence[str]]) -> None:
        """`mine` are the ids of the person; `others` the words by which each other one can be told."""
        self._mine = {one for one in mine if one}
        self._count = 0
        self._numbers: dict[str, str] = {}
        for words in others.values():
            label = self._next()
            self._numbers |= {word.casefold(): label for word in words}
        self._others = dict(self._numbers)
        found = "|".join(re.escape(one) for one in sorted(self._others, key=len, reverse=True))
        self._pattern = re.compile(rf"(?<!\w)(?:{found})(?!\w)", re.IGNORECASE) if found else None

    def who(self, ident: str) -> str:
        """An id of a person or an account."""
        if not ident or ident in self._mine:
            return _SELF if ident else ""
        key = ident.casefold()
        if key not in self._numbers:
            self._numbers[key] = self._next()
        return self._numbers[key]

    def text(self, words: str) -> str:
        """A text without the names and ids of the others."""
        if self._pattern is None:
            return words
        return self._pattern.sub(lambda found: self._others[found.group().casefold()], words)

    def _next(self) -> str:
        self._count += 1
        return f"person {self._count}"


def dossier(records: PersonRecords, entries: Sequence[Written]) -> dict[str, object]:
    """The person's records as one JSON object."""
    ids = [one.ref.id for one in records.accounts]
    mask = Mask([*ids, *([records.person.id] if records.person else [])], records.others)
    return {
        "person": _person(records, mask),
        "accounts": [{"workspace": one.ref.workspace, "id": one.ref.id, "name": one.display_name, "lang": one.lang}
                     for one in records.accounts],
        "conversations": [{"workspace": one.workspace, "id": one.id} for one in records.places],
        "consents": [_consent(asdict(one), mask) for one in records.consents],
        "registrations": [_registration(one, mask) for one in records.registrations],
        "incidents": [
            {"at": one.opened_at.isoformat(), "rule": one.rule, "pack": one.pack, "clause": one.clause,
             "state": one.state.value, "conversation": one.conversation.id, "decision": one.decision}
            for one in records.incidents
        ],
        "acknowledgements": [{"at": one.at.isoformat(), "decision": one.decision} for one in records.acknowledgements],
        "requests": [
            {"id": one.id, "asked": one.asked_at.isoformat(), "due": one.due.isoformat(),
             "answered": one.done_at.isoformat() if one.done_at else None}
            for one in records.requests
        ],
        "asked": [
            {"kind": one.kind.value, "about": mask.who(one.subject), "parent": mask.who(one.parent), "scope": one.scope,
             "asked": one.asked_at.isoformat(), "by": mask.who(one.asked_by), "until": one.expires.isoformat(),
             "answered": one.answered_at.isoformat() if one.answered_at else None}
            for one in records.asked
        ],
        "questions": [
            {"asked": one.asked_at.date().isoformat(), "state": one.state.value, "text": mask.text(one.text)}
            for one in records.questions
        ],
        "oversight": [
            {"workspace": one.account.workspace, "given": one.given_at.isoformat(), "wording": one.wording,
             "asked_by": mask.who(one.asked_by), "ended": one.ended_at.isoformat() if one.ended_at else None}
            for one in records.oversight
        ],
        "appeals": [
            {"made": one.appeal.made_at.isoformat(), "decision": one.appeal.decision, "ground": one.appeal.ground.value,
             "text": mask.text(one.said), "due": one.appeal.due.isoformat(), "state": one.appeal.state.value,
             "decided": one.appeal.decided_at.isoformat() if one.appeal.decided_at else None}
            for one in records.appeals
        ],
        "log": [_entry(one, mask) for one in entries],
    }  # fmt: skip


def lines_of(found: Mapping[str, Any]) -> Iterator[str]:
    """The same for reading: a heading for each kind of record, a line for each of them."""
    for heading, content in found.items():
        rows: list[dict[str, object]] = content if isinstance(content, list) else [content]
        yield f"{heading.capitalize()} ({len(rows)})"
        for row in rows:
            parts = [f"{name}: {_word(value)}" for name, value in row.items() if value not in (None, "", [], {})]
            yield f"  {'; '.join(parts)}" if parts else "  -"
        yield ""


def _person(records: PersonRecords, mask: Mask) -> dict[str, object]:
    one = records.person
    if one is None:
        return {}
    return {
        "id": one.id,
        "name": one.name,
        "role": one.role.value,
        "level": one.level.value if one.level else None,
        "email": one.email,
        "groups": [f"{member.group} ({member.role.value})" for member in one.memberships],
        "parents": [mask.who(ident) for ident in one.parents],
        "relatives": [mask.who(ident) for ident in one.relatives],
    }


def _consent(one: Mapping[str, object], mask: Mask) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in one.items():
        if name in ("subject", "grantor", "other", "recorded_by"):
            found[name] = mask.who(str(value))
        elif isinstance(value, date | datetime):
            found[name] = value.isoformat()
        else:
            found[name] = mask.text(value) if isinstance(value, str) else value
    return found


def _registration(one: Registration, mask: Mask) -> dict[str, object]:
    def who(ref: MemberRef | None) -> str:
        return mask.who(ref.id) if ref else ""

    return {
        "workspace": one.conversation.workspace,
        "conversation": one.conversation.id,
        "state": one.state.value,
        "purpose": mask.text(one.purpose),
        "owner": who(one.owner),
        "designee": who(one.designee),
        "decided_by": who(one.decided_by),
    }


def _entry(one: Written, mask: Mask) -> dict[str, object]:
    facts = {
        name: mask.text(value) if isinstance(value, str) else list(value) if isinstance(value, tuple) else value
        for name, value in one.facts.items()
    }
    place = one.conversation.id if one.conversation else ""
    return {"number": one.number, "at": one.at.isoformat(), "kind": one.kind.value, "conversation": place, **facts}


def _word(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)

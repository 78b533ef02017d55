"""Asking: whose word it takes, who of them can be reached, and who was asked already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from bot.ports import ConsentRequests
from bot.ports import People
from policy.model import ASK_DAYS
from policy.model import ConsentKind
from policy.model import ConsentRequest
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Person
from policy.model import records_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What became of it: the parents who are asked now, those whose answer is still awaited, and all of them."""

    new: tuple[Person, ...] = ()
    already: tuple[Person, ...] = ()

    @property
    def parents(self) -> tuple[Person, ...]:
        """Everybody whose word it takes."""
        return (*self.new, *self.already)


async def ask(
    about: Person, kind: ConsentKind, *, scope: str, by: str, at: datetime, people: People, asked: ConsentRequests
) -> Asked:
    """Ask each parent on the roster. Who is asked the same already is not asked twice. `by` is a person's id or ""."""
    known = await people.with_ids(set(about.parents))
    parents = [known[one] for one in dict.fromkeys(about.parents) if one in known and one != about.id]
    questions = [
        ConsentRequest(
            id=uuid4().hex,
            kind=kind,
            subject=about.id,
            parent=one.id,
            scope=scope,
            asked_at=at,
            asked_by=by,
            expires=at + ASK_DAYS,
            due=at,
        )
        for one in parents
    ]
    kept = await asked.add(questions, [_entry(one) for one in questions]) if questions else ()
    new = {one.parent for one in kept}
    return Asked(
        new=tuple(one for one in parents if one.id in new), already=tuple(one for one in parents if one.id not in new)
    )


def _entry(one: ConsentRequest) -> Entry:
    """That a parent was asked: about which student stands as a random id, and which parent stands nowhere."""
    return Entry(
        kind=EntryKind.CONSENT,
        at=one.asked_at,
        subject=records_of(one.subject),
        facts={"how": "asked", "request": one.id, "consent_kind": one.kind, "scope": one.scope},
    )


def names(persons: Sequence[Person]) -> tuple[str, ...]:
    """What they are called."""
    return tuple(one.name for one in persons)

"""The school's records of consents, refusals and approvals, in memory."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from datetime import timedelta

from policy.model import Consent
from storage.filed import by_subject
from storage.filed import changed
from storage.filed import ended
from storage.memory.state import State


class MemoryConsents:
    """The records, one value an id."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def put(self, consents: Sequence[Consent]) -> int:
        """Keep records, each in place of an older one with its id. Returns how many are new or say something else."""
        given = {one.id: one for one in consents}
        new = changed(given.values(), self._state.consents.values())
        self._state.consents |= {one.id: one for one in new}
        return len(new)

    async def of(self, persons: Collection[str]) -> Sequence[Consent]:
        """All records about some persons, by subject, kind and first day."""
        wanted = frozenset(persons)
        return by_subject(one for one in self._state.consents.values() if one.subject in wanted)

    async def every(self, *, after: str = "", limit: int = 1_000) -> Sequence[Consent]:
        """Records by id, those after an id."""
        return [self._state.consents[one] for one in sorted(self._state.consents) if one > after][:limit]

    async def withdraw(self, ident: str, *, on: date) -> bool:
        """A record holds until the day before `on`. False for an unknown one, and for one that ended before."""
        found = self._state.consents.get(ident)
        if found is None or ended(found, on):
            return False
        self._state.consents[ident] = replace(found, valid_to=on - timedelta(days=1))
        return True

"""Legal holds in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from policy.model import Hold
from storage.keeping import hold_entry
from storage.memory.book import write_in
from storage.memory.state import State


class MemoryHolds:
    """What may not be deleted."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def add(self, hold: Hold) -> None:
        """Put a hold on a person's records, or on all; and append the entry that says so."""
        self._state.holds[hold.id] = hold
        write_in(self._state, [hold_entry(hold, "added", hold.since)])

    async def list(self) -> Sequence[Hold]:
        """Every hold, also the released ones, oldest first."""
        return _in_order(self._state)

    async def release(self, hold: str, *, at: datetime) -> bool:
        """End a hold, and append the entry that says so. False where there is none of that id in force."""
        found = self._state.holds.get(hold)
        if found is None or found.released_at is not None:
            return False
        self._state.holds[hold] = replace(found, released_at=at)
        write_in(self._state, [hold_entry(found, "released", at)])
        return True

    async def covering(self, person: str) -> Sequence[Hold]:
        """The holds in force on a person's records, those on everybody's included."""
        return holds_on(self._state, person)


def holds_on(state: State, person: str) -> list[Hold]:
    """The holds in force on a person's records; those on everybody's cover also whoever is on no roster."""
    return [one for one in _in_order(state) if one.released_at is None and one.person in (None, person)]


def _in_order(state: State) -> list[Hold]:
    return sorted(state.holds.values(), key=lambda one: (one.since, one.id))

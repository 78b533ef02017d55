"""Counts of what the house met, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from policy.model import Noted
from storage.counting import countable
from storage.memory.state import State


class MemoryHealthLog:
    """The counts, one value a code."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def add(self, counts: Mapping[str, int], *, at: datetime) -> None:
        """Add to the counts. The keys are codes, never a text or an id; longer ones are cut at 80 characters."""
        for what, count in countable(counts).items():
            old = self._state.health.get(what, Noted(what=what, count=0, first_at=at, last_at=at))
            self._state.health[what] = replace(
                old, count=old.count + count, first_at=min(old.first_at, at), last_at=max(old.last_at, at)
            )

    async def noted(self) -> Sequence[Noted]:
        """Everything that was ever counted, by code."""
        return [self._state.health[what] for what in sorted(self._state.health)]

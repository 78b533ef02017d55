"""What was missed and is still to be read back, in memory."""

from __future__ import annotations

from collections.abc import Sequence

from policy.model import Missed
from storage.memory.state import State


class MemoryMissed:
    """One value a gap; it goes when it is read."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def of(self, workspace: str) -> Sequence[Missed]:
        """All that is still to be read in a workspace, by conversation and moment."""
        found = [one for one in self._state.missed if one.workspace == workspace]
        return sorted(found, key=lambda one: (one.conversation, one.since))

    async def replace(self, read: Sequence[Missed] = (), by: Sequence[Missed] = ()) -> None:
        """Keep what is still to be read, and forget what was, both or neither; what is known is kept once."""
        self._state.missed.difference_update(read)
        self._state.missed.update(by)

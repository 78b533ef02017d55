"""How the brakes of a platform stand, in memory."""

from __future__ import annotations

from collections.abc import Sequence

from policy.model import BrakeState
from storage.memory.state import State


class MemoryBrakes:
    """One value a workspace and brake."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def of(self, workspace: str) -> Sequence[BrakeState]:
        """All of a workspace, by name."""
        return [one for key, one in sorted(self._state.brakes.items()) if key[0] == workspace]

    async def keep(self, state: BrakeState) -> None:
        """How one stands now, in place of what was known of it."""
        self._state.brakes[state.workspace, state.name] = state

    async def drop(self, workspace: str, name: str) -> None:
        """Nothing is known of one any more; one that is not known is no error."""
        self._state.brakes.pop((workspace, name), None)

"""What the console may look up of brakes."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass

from bot.brakes.planner import BrakePlanner
from bot.ports.brakes import Brakes
from policy.model import BrakeState
from policy.model.automod import AutomodPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class BrakeDesk:
    """Plans and states; `has` says whether a workspace's platform has brakes."""

    planner: BrakePlanner
    store: Brakes
    has: Callable[[str], bool]

    async def plan(self, workspace: str) -> AutomodPlan:
        """What would be made there."""
        return await self.planner.plan(workspace)

    async def states(self, workspace: str) -> Sequence[BrakeState]:
        """How each stands."""
        return await self.store.of(workspace)

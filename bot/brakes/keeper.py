"""Keeps a platform's brakes as they were decided: asks for what is new, renews what lapses, tells what was changed.

Nothing is put back by itself: whoever changed something by hand may have had a reason, and a supervisor decides. After
a refusal nothing is asked again until somebody decides anew.
"""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from datetime import timedelta

import structlog

from bot.brakes.planner import BrakePlanner
from bot.brakes.tasks import Task
from bot.brakes.tasks import automod
from bot.brakes.tasks import direct_messages
from bot.ports import Clock
from bot.ports import Lease
from bot.ports import Modes
from bot.ports.brakes import Brakes
from bot.ports.brakes import Braking
from policy.model import Brake
from policy.model import BrakeState
from policy.model import BrakeTrouble
from policy.model import BrakeTroubled
from policy.model import DeliveryError
from policy.model import Event
from policy.model import brake_setting

LOOK = timedelta(seconds=30)
"""How soon after a decision the platform is asked."""
LEASE = "brakes"
_NO_RIGHT = ("discord:50001", "discord:50013", "discord:http_403")
_log = structlog.get_logger()


class BrakeKeeper:
    """Looks after the brakes of all workspaces, in one process at a time."""

    def __init__(
        self,
        *,
        braking: Callable[[str], Braking | None],
        states: Brakes,
        modes: Modes,
        planner: BrakePlanner,
        lease: Lease,
        clock: Clock,
        tell: Callable[[Event], Awaitable[object]],
    ) -> None:
        """`braking` is None for a workspace whose platform has no brakes; `tell` hands an event to be judged in."""
        self._braking = braking
        self._states = states
        self._modes = modes
        self._planner = planner
        self._lease = lease
        self._clock = clock
        self._tell = tell

    async def look(self, workspaces: Sequence[str]) -> None:
        """One round."""
        braked = [(one, braking) for one in workspaces if (braking := self._braking(one)) is not None]
        if not braked or not await self._lease.acquire(LEASE):
            return
        for workspace, braking in braked:
            known = {one.name: one for one in await self._states.of(workspace)}
            settings = await self._modes.in_force(workspace)
            for brake in Brake:
                setting = brake_setting(settings, brake, self._clock.now())
                state = known.get(brake) or BrakeState(workspace=workspace, name=brake)
                await self._one(brake, Task(braking=braking, state=state, setting=setting, now=self._clock.now()))

    async def _one(self, brake: Brake, task: Task) -> None:
        """What has to be done for one brake; a fault of the platform's is left to the next round."""
        if task.setting is None and not task.state.applied:
            return
        try:
            done, drift = await self._done(brake, task)
        except DeliveryError as error:
            if error.retry:
                _log.info("brake not reached", brake=brake.value, code=error.code)
                return
            trouble = BrakeTrouble.NO_RIGHT if error.code in _NO_RIGHT else BrakeTrouble.REFUSED
            await self._troubled(brake, task, trouble, (), task.now)
            return
        if drift is not None:
            await self._troubled(brake, task, drift[0], drift[1], task.now)
        elif done is None:
            await self._states.drop(task.state.workspace, brake)
        elif done != task.state:
            await self._states.keep(done)

    async def _done(
        self, brake: Brake, task: Task
    ) -> tuple[BrakeState | None, tuple[BrakeTrouble, tuple[str, ...]] | None]:
        if brake is Brake.DMS:
            return await direct_messages(task)
        return await automod(task, self._planner.plan)

    async def _troubled(
        self, brake: Brake, task: Task, trouble: BrakeTrouble, what: tuple[str, ...], now: datetime
    ) -> None:
        """Tell the supervisor once of each trouble. Where the brake was to end there is nobody to be told."""
        state, setting = task.state, task.setting
        if setting is None:
            await self._states.drop(state.workspace, brake)
            return
        told, since = ":".join((setting.id, trouble, *what)), state.since
        if told != state.told:
            since = now
            ident = f"brake:{state.workspace}:{brake}:{now.isoformat()}"
            await self._tell(
                BrakeTroubled(id=ident, workspace=state.workspace, at=now, brake=brake, trouble=trouble, what=what)
            )
            _log.warning("a brake does not hold", brake=brake.value, trouble=trouble.value)
        await self._states.keep(replace(state, applied=setting.id, trouble=trouble, told=told, since=since, looked=now))

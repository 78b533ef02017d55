"""What one brake needs at a moment: asked for where a decision is new, renewed, compared with what stands there."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime
from datetime import timedelta
from zlib import crc32

from bot.ports.brakes import Braking
from policy.model import BrakeState
from policy.model import BrakeTrouble
from policy.model import ModeSetting
from policy.model.automod import AutomodPlan
from policy.model.automod import automod_drift

PAUSE = timedelta(hours=24) - timedelta(minutes=1)
"""How long Discord pauses at once; a day is the most that it takes."""
RENEW = timedelta(hours=8)
CHECK = timedelta(hours=1)
"""How often it is looked whether the pause stands."""
NIGHTLY = timedelta(hours=24)
_JITTER = 1_800
_MARGIN = timedelta(minutes=5)
Drift = tuple[BrakeTrouble, tuple[str, ...]] | None
Done = tuple[BrakeState | None, Drift]
"""How the brake stands now, None where it is no more; and how it differs from what was decided."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A brake in a workspace: the platform, what is known, and the decision by which it is on (None: it is off)."""

    braking: Braking
    state: BrakeState
    setting: ModeSetting | None
    now: datetime

    @property
    def fresh(self) -> bool:
        """Whether it was decided after what was carried out last."""
        return self.setting is not None and self.setting.id != self.state.applied


async def direct_messages(task: Task) -> Done:
    """The pause of direct messages. Raises `DeliveryError`."""
    state, now, place = task.state, task.now, task.state.workspace
    if task.setting is None:
        await task.braking.pause_dms(place, None)
        return None, None
    if task.fresh:
        return await _paused(task, task.setting.id), None
    if state.trouble or (state.looked and now < state.looked + CHECK):
        return state, None
    stands = await task.braking.dms_paused_until(place)
    promised = state.until or now
    if now < promised - _MARGIN and (stands is None or stands < promised - _MARGIN):
        return state, (BrakeTrouble.SWITCHED_OFF, ())
    if state.since is None or now >= state.since + RENEW + _jitter(place) or stands is None:
        return await _paused(task, state.applied), None
    return replace(state, looked=now), None


async def _paused(task: Task, applied: str) -> BrakeState:
    until = task.now + PAUSE
    await task.braking.pause_dms(task.state.workspace, until)
    return replace(task.state, applied=applied, trouble="", told="", since=task.now, until=until, looked=task.now)


def _jitter(workspace: str) -> timedelta:
    """Not all servers at once, and each always at its own time."""
    return timedelta(seconds=crc32(workspace.encode()) % _JITTER)


async def automod(task: Task, plan: Callable[[str], Awaitable[AutomodPlan]]) -> Done:
    """The rules of AutoMod. Raises `DeliveryError`."""
    state, now, place = task.state, task.now, task.state.workspace
    if not task.fresh and task.setting is not None and state.looked and now < state.looked + NIGHTLY:
        return state, None
    if not task.fresh and state.trouble == BrakeTrouble.NO_RIGHT:
        return state, None
    found = await task.braking.rules(place)
    if task.setting is None:
        for one in found:
            await task.braking.unmake(place, one.id)
        return None, None
    wanted = await plan(place)
    if task.fresh:
        await _made(task.braking, place, wanted, {one.rule: one.id for one in found})
        return replace(state, applied=task.setting.id, trouble="", told="", since=now, looked=now), None
    if drift := automod_drift(wanted, found):
        return state, (BrakeTrouble.CHANGED, drift)
    return replace(state, trouble="", told="", looked=now), None


async def _made(braking: Braking, place: str, wanted: AutomodPlan, there: dict[str, str]) -> None:
    """What is there is changed, what is not is made, and what nobody asked for goes."""
    for one in wanted.rules:
        await braking.make(place, replace(one, id=there.pop(one.rule, "")))
    for ident in there.values():
        await braking.unmake(place, ident)

"""The brakes of platforms that have any, connected: who plans them, who keeps them, and what the console shows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from bot.brakes import CALLS_LOOK
from bot.brakes import LOOK
from bot.brakes import BrakeKeeper
from bot.brakes import BrakePlanner
from bot.brakes import CallWatch
from bot.brakes.shown import BrakeDesk
from bot.contexts import Schools
from bot.ports import Clock
from bot.service import Service
from bot.settings import Settings
from bot.wiring.connected import Connected
from bot.wiring.house import House
from policy.model import Pack


def brake_desk(
    house: House, connected: Connected, settings: Settings, clock: Clock, schools: Schools, packs: Mapping[str, Pack]
) -> BrakeDesk:
    """What the console shows of them."""
    planner = BrakePlanner(
        places=house.places,
        registry=house.registry,
        modes=house.stores.modes,
        schools=schools,
        packs=packs,
        clock=clock,
        exempt_roles=settings.exempt_roles,
    )
    return BrakeDesk(
        planner=planner,
        store=house.stores.brakes,
        has=lambda workspace: connected.braking(workspace) is not None,
    )


def watch_brakes(service: Service, house: House, connected: Connected, desk: BrakeDesk, clock: Clock) -> None:
    """Let the clock look after them, and after calls where a policy in force speaks of calls."""
    keeper = BrakeKeeper(
        braking=connected.braking,
        states=house.stores.brakes,
        modes=house.stores.modes,
        planner=desk.planner,
        lease=house.lease,
        clock=clock,
        tell=house.app.handle,
    )
    watch = CallWatch(
        calls=connected.calls,
        states=house.stores.brakes,
        registry=house.registry,
        clock=clock,
        tell=house.app.handle,
    )
    service.also(partial(_look, keeper, connected), every=LOOK)
    service.also(partial(_look, watch, connected), every=CALLS_LOOK)


async def _look(one: BrakeKeeper | CallWatch, connected: Connected) -> None:
    await one.look(connected.workspaces())


def speaks_of_calls(settings: Settings, packs: Mapping[str, Pack]) -> bool:
    """Whether a policy in force does: without one nobody is asked who is in which call."""
    return any(packs[name].voice_clause for name in settings.packs)

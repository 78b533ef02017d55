"""What befalls Discord: its answers, the sessions and connections of its gateway, and whoever holds one."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from collections.abc import Coroutine
from typing import Any

from benchmarks.faults.discord_double import Discord
from benchmarks.faults.gateway import INVALID
from benchmarks.faults.gateway import RECONNECT
from benchmarks.faults.gateway import Gateway
from benchmarks.faults.trouble import SILENT
from benchmarks.faults.trouble import Kept
from benchmarks.faults.trouble import Trouble
from benchmarks.faults.world import World

Befalls = Callable[[World], Coroutine[Any, Any, None]]
LONG = (8.0, 20.0)
"""Seconds without an answer: longer than some tries of one call, shorter than all of them."""


def _discord(world: World) -> Discord:
    assert world.discord is not None
    return world.discord


def refuses(
    trouble: Callable[[World], Trouble], what: str, kept: Kept = Kept.NOT, *, lasts: tuple[float, float] = (1, 5)
) -> Befalls:
    """A platform's answers go wrong for some seconds. `trouble` finds what befalls them."""

    async def strike(world: World) -> None:
        async with world.troubled:
            found = trouble(world)
            found.what, found.kept = what, kept
            await asyncio.sleep(world.moment(*lasts))
            found.what = ""

    return strike


def _refuses(what: str, kept: Kept = Kept.NOT, *, lasts: tuple[float, float] = (1, 5)) -> Befalls:
    return refuses(lambda world: _discord(world).trouble, what, kept, lasts=lasts)


def _at_gateway(befalls: Callable[[Gateway], object]) -> Befalls:
    async def strike(world: World) -> None:
        async with world.upset:
            befalls(_discord(world).gateway)

    return strike


def _again(gateway: Gateway) -> None:
    gateway.repeating = True
    gateway.drop()


async def _kill_holder(world: World) -> None:
    """Whoever holds the connection to Discord; another takes it, or the same when it is started again."""
    async with world.one_at_a_time:
        holders = _discord(world).gateway.holders
        world.fleet.kill(*(one for one in world.fleet.replicas if one.name in holders))


async def _pause_holder(world: World) -> None:
    holders = _discord(world).gateway.holders
    paused = [one for one in world.fleet.replicas if one.name in holders]
    for one in paused:
        world.fleet.signal(one, signal.SIGSTOP)
    await asyncio.sleep(world.moment(4, 30))
    for one in paused:
        world.fleet.signal(one, signal.SIGCONT)


GATEWAY: dict[str, Befalls] = {
    "Discord: 429": _refuses("429"),
    "Discord: 429 for everything": _refuses("429 global"),
    "Discord: 503": _refuses("500"),
    "Discord: connection reset": _refuses("reset"),
    "Discord: done, answer lost": _refuses("reset", Kept.FIRST),
    "Discord: no answer in time": _refuses(SILENT, lasts=LONG),
    "Discord: done, no answer in time": _refuses(SILENT, Kept.FIRST, lasts=LONG),
    "Discord: done when nobody waits": _refuses(SILENT, Kept.LATE, lasts=LONG),
    "gateway: closed, 4000": _at_gateway(lambda one: one.shut(4000)),
    "gateway: closed, 4007": _at_gateway(lambda one: one.shut(4007, forget=True)),
    "gateway: closed, 4009": _at_gateway(lambda one: one.shut(4009, forget=True)),
    "gateway: connection lost": _at_gateway(Gateway.drop),
    "gateway: told again after a resume": _at_gateway(_again),
    "gateway: session invalid": _at_gateway(lambda one: one.say(INVALID, data=False, forget=True)),
    "gateway: session invalid for now": _at_gateway(lambda one: one.say(INVALID, data=True)),
    "gateway: asks to connect anew": _at_gateway(lambda one: one.say(RECONNECT, data=None)),
    "gateway: silent": _at_gateway(Gateway.silence),
    "gateway: its process stands still": _pause_holder,
    "kill -9: gateway": _kill_holder,
}

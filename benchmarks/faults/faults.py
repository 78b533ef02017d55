"""Every fault that the harness knows, by name: each begins, lasts, and is over when its function returns."""

from __future__ import annotations

import asyncio
import signal
import time

from benchmarks.faults.databases import Postgres
from benchmarks.faults.databases import Sqlite
from benchmarks.faults.gateway_faults import GATEWAY
from benchmarks.faults.gateway_faults import LONG
from benchmarks.faults.gateway_faults import Befalls
from benchmarks.faults.gateway_faults import refuses
from benchmarks.faults.replica import POISON
from benchmarks.faults.replica import UNREADABLE
from benchmarks.faults.school import Line
from benchmarks.faults.school import channel
from benchmarks.faults.school import members
from benchmarks.faults.trouble import SILENT
from benchmarks.faults.trouble import Kept
from benchmarks.faults.world import Fault
from benchmarks.faults.world import World

_HOURS = 7200.0
_WRITES = 40
"""How many writes a second a slow disk takes."""


async def _kill_one(world: World) -> None:
    async with world.one_at_a_time:
        world.fleet.kill(world.chance.choice(world.fleet.replicas))


async def _kill_web(world: World) -> None:
    async with world.one_at_a_time:
        world.fleet.kill(*world.fleet.web())


async def _kill_worker(world: World) -> None:
    async with world.one_at_a_time:
        world.fleet.kill(*(one for one in world.fleet.replicas if one.role != "web"))


async def _kill_all(world: World) -> None:
    async with world.one_at_a_time:
        world.fleet.kill(*world.fleet.replicas)


async def _pause(world: World) -> None:
    """The machine is busy, or moved: a process stands still."""
    one = world.chance.choice(world.fleet.replicas)
    world.fleet.signal(one, signal.SIGSTOP)
    await asyncio.sleep(world.moment(1, 4))
    world.fleet.signal(one, signal.SIGCONT)


async def _restart(world: World) -> None:
    async with world.one_at_a_time:
        if isinstance(world.database, Postgres):
            await asyncio.to_thread(world.database.stop, "fast")
            await asyncio.sleep(world.moment(0, 3))
        await world.database.heal()


async def _crash(world: World) -> None:
    async with world.one_at_a_time:
        if isinstance(world.database, Postgres):
            await asyncio.to_thread(world.database.stop, "immediate")
            await asyncio.sleep(world.moment(0, 3))
        await world.database.heal()


async def _slow(world: World) -> None:
    """Nothing is answered for a while: PostgreSQL stands still, or somebody else has SQLite's file."""
    async with world.one_at_a_time:
        seconds = world.moment(1, 7)
        if isinstance(world.database, Sqlite):
            await world.database.hold(seconds)
            return
        world.database.signal(signal.SIGSTOP)
        await asyncio.sleep(seconds)
        world.database.signal(signal.SIGCONT)


async def _full(world: World) -> None:
    async with world.one_at_a_time:
        writers = world.database.processes() or world.fleet.pids()
        await asyncio.to_thread(world.disk.fill, writers)
        await asyncio.sleep(world.moment(2, 6))
        await asyncio.to_thread(world.disk.empty, world.database.processes() or world.fleet.pids())
        await world.database.heal()


async def _lame(world: World) -> None:
    """The disk takes few writes a second. Where it cannot be slowed, the database works a fifth of the time."""
    async with world.one_at_a_time:
        seconds = world.moment(3, 8)
        if not world.disk.slows:
            await world.database.limp(seconds)
            return
        world.disk.slow(world.database.processes() or world.fleet.pids(), writes=_WRITES)
        await asyncio.sleep(seconds)
        world.disk.hurry()


def _clock(seconds: float) -> Befalls:
    async def jump(world: World) -> None:
        async with world.troubled:
            world.fleet.move_clock(seconds)
            await asyncio.sleep(world.moment(1, 4))
            world.fleet.move_clock(0)

    return jump


def _refuses(what: str, kept: Kept = Kept.NOT, *, lasts: tuple[float, float] = (1, 5)) -> Befalls:
    return refuses(lambda world: world.slack.trouble, what, kept, lasts=lasts)


async def _duplicated(world: World) -> None:
    world.driver.duplicating = 40


async def _late(world: World) -> None:
    world.driver.delaying = 30


async def _shuffled(world: World) -> None:
    world.driver.shuffling = 30


async def _dropped(world: World) -> None:
    """Slack drops events, and says so. Whoever is told may be killed before it has read them back."""
    world.driver.dropping = 10
    while world.driver.dropping > 0 and not world.over:  # noqa: ASYNC110 - the driver counts them down
        await asyncio.sleep(0.05)
    await world.driver.admit()


async def _silent(world: World) -> None:
    world.slack.sockets.silence()


async def _unplugged(world: World) -> None:
    world.slack.sockets.drop()


async def _refreshed(world: World) -> None:
    await world.slack.sockets.refresh()


def _poisoned(word: str) -> Befalls:
    async def poison(world: World) -> None:
        team = world.chance.randrange(3)
        line = Line(author=members(team)[1], channel=channel(team), text=f"see {word} please")
        for one in world.driver.post(line):
            one.kind = word
            world.poison.append(one)
            world.driver.sent.remove(one)
            await world.driver._insist(one)

    return poison


SHARED: dict[str, Befalls] = {
    "kill -9: one process": _kill_one,
    "kill -9: every process": _kill_all,
    "a process stands still": _pause,
    "database stands still": _slow,
    "disk full": _full,
    "disk slow": _lame,
    "clock two hours ahead": _clock(_HOURS),
    "clock two hours behind": _clock(-_HOURS),
    "Slack: 429": _refuses("429"),
    "Slack: 503": _refuses("500"),
    "Slack: connection reset": _refuses("reset"),
    "Slack: done, answer lost": _refuses("reset", Kept.FIRST),
    "Slack: no answer in time": _refuses(SILENT, lasts=LONG),
    "Slack: done, no answer in time": _refuses(SILENT, Kept.FIRST, lasts=LONG),
    "Slack: done when nobody waits": _refuses(SILENT, Kept.LATE, lasts=LONG),
    "deliveries: duplicated": _duplicated,
    "deliveries: late": _late,
    "deliveries: out of order": _shuffled,
    "deliveries: dropped": _dropped,
    "poison for the engine": _poisoned(POISON),
    "poison for the translator": _poisoned(UNREADABLE),
    "Socket Mode: silent": _silent,
    "Socket Mode: connection lost": _unplugged,
    "Socket Mode: renewed by Slack": _refreshed,
}
SERVED: dict[str, Befalls] = {
    "kill -9: web": _kill_web,
    "kill -9: worker": _kill_worker,
    "database: restart": _restart,
    "database: crash": _crash,
}


def kinds(database: str, *, discord: bool) -> dict[str, Befalls]:
    """Those that can befall an installation on that database, on Slack alone or on both platforms."""
    return SHARED | (SERVED if database == "postgresql" else {}) | (GATEWAY if discord else {})


async def befall(world: World, kind: str, befalls: Befalls) -> None:
    """Let it happen, and see when a message written just after its beginning has its warning."""
    fault = Fault(kind, time.monotonic())
    world.happened.append(fault)
    happening = asyncio.create_task(befalls(world))
    await asyncio.sleep(0.05)
    await asyncio.gather(happening, world.probed(fault))

"""Plays the day: a backlog, the stream with faults at random places, the end, and the proof."""

from __future__ import annotations

import asyncio
import base64
import os
import random
import re
import shutil
import sys
import time
from collections.abc import AsyncIterator
from collections.abc import Iterator
from contextlib import AsyncExitStack
from contextlib import asynccontextmanager
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime

from adapters.slack.translate import translate
from adapters.slack.translated import Me
from benchmarks.faults.databases import Postgres
from benchmarks.faults.databases import Sqlite
from benchmarks.faults.databases import open_database
from benchmarks.faults.discord_double import Discord
from benchmarks.faults.disks import Disk
from benchmarks.faults.driver import Driver
from benchmarks.faults.environment import environment
from benchmarks.faults.faults import befall
from benchmarks.faults.faults import kinds
from benchmarks.faults.fleet import Fleet
from benchmarks.faults.look import left
from benchmarks.faults.look import waiting
from benchmarks.faults.proof import Proof
from benchmarks.faults.proof import prove
from benchmarks.faults.replica import POISON
from benchmarks.faults.school import INNOCENT
from benchmarks.faults.school import Line
from benchmarks.faults.school import accounts
from benchmarks.faults.school import channels
from benchmarks.faults.school import furnish
from benchmarks.faults.school import rooms
from benchmarks.faults.school import stream
from benchmarks.faults.slack import BOT
from benchmarks.faults.slack import BOT_ID
from benchmarks.faults.slack import TEAM
from benchmarks.faults.slack import Slack
from benchmarks.faults.world import World
from bot.wiring import Keys
from bot.wiring import upgrade
from storage.stores import open_stores

_SENDERS = 16
_TELL = 20.0
"""Seconds after which it is said what the end waits for."""
_BEHIND = 400
"""So many acknowledged events may wait for their judgement before no more are sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What is played."""

    database: str = "sqlite"
    replicas: int = 1
    events: int = 2_000
    faults: int = 20
    seed: int = 1
    backlog: int = 100
    brisk: bool = False
    only: str = ""
    platforms: str = "both"

    @property
    def discord(self) -> bool:
        """Whether Discord is played, too."""
        return self.platforms == "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """How it went."""

    options: Options
    world: World
    proof: Proof
    seconds: float
    own_ends: list[str]
    """Processes that ended although nobody had asked them to, with their exit codes."""


async def play(options: Options) -> Played:
    """One whole run."""
    started = time.monotonic()
    with Disk() as disk, _database(options.database, disk) as database:
        keys = base64.b64encode(os.urandom(32)).decode()
        await upgrade(database.url)
        await furnish(database.url, keys, discord=options.discord)
        async with _world(options, database, disk, keys) as world:
            await _backlog(world, options.backlog, keys)
            await world.fleet.start()
            await _opening(world)
            await _day(world, options)
            await _quiet(world)
            ends = await world.fleet.stop()
            proof = await prove(world, keys)
            proof.expect("a process that did not end well", [one for one in ends if one != 0])
        if not proof.misses:
            shutil.rmtree(world.fleet.folder, ignore_errors=True)
        own = [f"{one.name}: {code}" for one in world.fleet.replicas for code in one.own_ends]
    return Played(options=options, world=world, proof=proof, seconds=time.monotonic() - started, own_ends=own)


@contextmanager
def _database(kind: str, disk: Disk) -> Iterator[Sqlite | Postgres]:
    database = open_database(kind, disk)
    try:
        yield database
    finally:
        database.close()


@asynccontextmanager
async def _world(options: Options, database: Sqlite | Postgres, disk: Disk, keys: str) -> AsyncIterator[World]:
    folder = disk.path.with_name(f"{disk.path.name}-logs")
    folder.mkdir(exist_ok=True)
    chance = random.Random(options.seed)
    async with AsyncExitStack() as stack:
        slack = await stack.enter_async_context(Slack(accounts(), channels()))
        discord = Discord(rooms(), brisk=options.brisk) if options.discord else None
        if discord is not None:
            await stack.enter_async_context(discord)
        env = environment(slack, discord, database.url, folder, keys, brisk=options.brisk)
        fleet = Fleet(folder, env, count=options.replicas, gateway=options.discord)
        await stack.enter_async_context(fleet)
        driver = await stack.enter_async_context(Driver(slack, discord, fleet, chance, sockets=True))
        yield World(
            slack=slack,
            discord=discord,
            fleet=fleet,
            database=database,
            disk=disk,
            driver=driver,
            chance=chance,
            brisk=options.brisk,
        )


async def _backlog(world: World, count: int, keys: str) -> None:
    """Events that somebody acknowledged and did not live to judge: they wait in the inbox when all begins."""
    me = Me(workspace=TEAM, user=BOT, bot=BOT_ID)
    stores = await open_stores(world.database.url, Keys.from_text(keys))
    try:
        for line in stream(count, seed=0):
            for one in world.driver.post(Line(author=line.author, channel=line.channel, text=line.text)):
                assert one.payload is not None
                found = translate(one.payload, me, now=datetime.now(UTC))
                assert found.event is not None
                assert await stores.inbox.claim(found.event)
                one.acked, one.payload = time.monotonic(), None
    finally:
        await stores.close()


async def _opening(world: World) -> None:
    """A word in every room: a bot that was just invited reads nothing of what was there before it."""
    if world.discord is None:
        return
    while not world.discord.gateway.holders:  # noqa: ASYNC110 - somebody connects
        await asyncio.sleep(0.05)
    for place, there in rooms().items():
        world.driver.written(Line(author=there[0], channel=place, text=INNOCENT[0]))
    await _quiet(world)


async def _day(world: World, options: Options) -> None:
    """The stream, and a fault wherever one is due."""
    every = kinds(options.database, discord=options.discord)
    possible = {name: one for name, one in every.items() if re.search(options.only, name)}
    names = [*possible] * (options.faults // len(possible) + 1)
    world.chance.shuffle(names)
    due = sorted(world.chance.randrange(options.events) for _ in range(options.faults))
    befallen: list[asyncio.Task[None]] = []
    lines = enumerate(stream(options.events, options.seed, discord=options.discord))
    gate = asyncio.Event()
    gate.set()
    watching, began = asyncio.create_task(_keep_pace(world, gate)), time.monotonic()

    async def send() -> None:
        for number, line in lines:
            while due and due[0] <= number:
                due.pop(0)
                kind = names.pop()
                befallen.append(asyncio.create_task(befall(world, kind, possible[kind])))
            await gate.wait()
            for one in world.driver.post(line):
                await world.driver.deliver(one)

    await asyncio.gather(*(send() for _ in range(_SENDERS)))
    world.over, world.streamed = True, time.monotonic() - began
    await asyncio.gather(*befallen)
    await world.driver.settled()
    watching.cancel()


async def _keep_pace(world: World, gate: asyncio.Event) -> None:
    """No more is sent while too much waits to be judged."""
    while True:
        await asyncio.sleep(0.5 if gate.is_set() else 0.1)
        found = await waiting(world.database.url)
        if found is not None:
            (gate.set if found < _BEHIND else gate.clear)()


async def _quiet(world: World, patience: float = 180.0) -> None:
    """Until nothing is left to judge or to send; where that does not come, the proof says what is left."""
    end, told = time.monotonic() + patience, time.monotonic() + _TELL
    poison = sum(one.kind == POISON for one in world.poison)
    dropped = sum(one.dropped for one in world.driver.sent)
    while time.monotonic() < end:
        found = await left(world.database.url, world.driver.sent)
        empty = found is not None and (found.events, found.effects, found.unheard) == (poison, 0, 0)
        if found is not None and empty and found.gaps >= poison and found.read >= dropped:
            return
        if time.monotonic() > told:
            told += _TELL
            print(f"waiting: {found}; poison {poison}, dropped {dropped}", file=sys.stderr, flush=True)
        await asyncio.sleep(0.25)

"""Everything that plays a part in one run, and what the faults have to know of each other."""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass
from dataclasses import field

from benchmarks.faults.databases import Postgres
from benchmarks.faults.databases import Sqlite
from benchmarks.faults.discord_double import Discord
from benchmarks.faults.disks import Disk
from benchmarks.faults.driver import Driver
from benchmarks.faults.driver import Sent
from benchmarks.faults.fleet import Fleet
from benchmarks.faults.school import NOT
from benchmarks.faults.school import PROBE_CHANNEL
from benchmarks.faults.school import PROBE_ROOM
from benchmarks.faults.school import Line
from benchmarks.faults.school import caller
from benchmarks.faults.school import probe
from benchmarks.faults.slack import Slack

_PATIENCE = 120.0
"""Seconds after which a probe without a warning counts as lost."""


@dataclass(slots=True)
class Fault:
    """One that was injected: what, when, and how long until a message written just after it had its warning."""

    kind: str
    at: float
    recovered: float | None = None


@dataclass(slots=True, kw_only=True)
class World:
    """What the faults befall."""

    slack: Slack
    discord: Discord | None
    """None where Slack is played alone."""
    fleet: Fleet
    database: Sqlite | Postgres
    disk: Disk
    driver: Driver
    chance: random.Random
    brisk: bool
    """Faults last a moment instead of seconds."""
    happened: list[Fault] = field(default_factory=list)
    one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Who stops the database or fills its disk waits until it is well again."""
    troubled: asyncio.Lock = field(default_factory=asyncio.Lock)
    """The same for what befalls the platforms' answers, and for the clock."""
    upset: asyncio.Lock = field(default_factory=asyncio.Lock)
    """The same for the gateway."""
    over: bool = False
    """The stream has ended."""
    streamed: float = 0.0
    """Seconds that it took."""
    probes: int = 0
    poison: list[Sent] = field(default_factory=list)

    def moment(self, least: float, most: float) -> float:
        """How long something lasts."""
        return self.chance.uniform(least, most) * (0.25 if self.brisk else 1.0)

    async def probed(self, fault: Fault) -> None:
        """Write a line that is warned of on each platform, and wait for the warnings."""
        number = self.probes
        self.probes += 1
        seen = [asyncio.Event()]
        self.slack.told[self.slack.dm(probe(number))].append(seen[0].set)
        lines = [Line(author=probe(number), channel=PROBE_CHANNEL, text=NOT)]
        if self.discord is not None:
            seen.append(asyncio.Event())
            self.discord.told[self.discord.talk(caller(number))].append(seen[1].set)
            lines.append(Line(author=caller(number), channel=PROBE_ROOM, text=NOT))
        for one in [one for line in lines for one in self.driver.post(line)]:
            await self.driver._insist(one)
        try:
            await asyncio.wait_for(asyncio.gather(*(one.wait() for one in seen)), _PATIENCE)
        except TimeoutError:
            return
        fault.recovered = time.monotonic() - fault.at

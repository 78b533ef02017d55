"""Several replicas of one installation on one database, under a clock that tests move as they like."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from functools import cache

from bot.clock import SetClock
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import Logged
from policy.model import Member
from policy.model import Mode
from policy.model import School
from storage.seal import Keys
from tests.builders import WORKSPACE

_packs = cache(load_packs)
SCHOOL = School(packs=("dracut",), zone="America/New_York", mode=Mode.WARN)


@dataclass(slots=True, kw_only=True)
class Replicas:
    """Use `open_replicas`. `school` may be replaced while they run, as by new settings."""

    url: str
    clock: SetClock
    chat: LocalChat = field(default_factory=lambda: LocalChat(WORKSPACE))
    school: School = SCHOOL
    keys: Keys = field(default_factory=Keys.generate)
    houses: list[House] = field(default_factory=list)

    async def start(self) -> House:
        """One more replica, as after a restart: it opens the database, plans, and joins the others."""
        house = await open_house(
            clock=self.clock,
            schools=lambda _: self.school,
            packs=_packs(),
            messengers=lambda _: self.chat,
            rooms=lambda _: self.chat,
            url=self.url,
            keys=self.keys,
        )
        self.houses.append(house)
        self.chat.listen(house.app.handle)
        await self.plan(house)
        return house

    async def stop(self, place: int = 0) -> None:
        """A replica ends; what it left is there for the others."""
        house = self.houses.pop(place)
        await house.jobs.stop()
        await house.close()

    async def close(self) -> None:
        """Everything ends."""
        while self.houses:
            await self.stop()

    async def plan(self, house: House) -> int:
        """What the clock does hourly."""
        return await house.yearly.plan([WORKSPACE])

    async def at(self, moment: datetime) -> list[tuple[str, str]]:
        """The clock stands at a moment: all replicas plan and tick at once. Tells who got which notice."""
        self.clock.set(moment)
        before = len(self.chat.delivered)
        await asyncio.gather(*(self.plan(one) for one in self.houses))
        while any(await asyncio.gather(*(one.app.tick() for one in self.houses))):
            pass
        for one in self.houses:
            await one.jobs.drain()
        return sorted((one.to.id, key.value) for one in self.chat.delivered[before:] for key in one.notice.keys)

    async def waiting(self) -> list[tuple[str, str, datetime]]:
        """Kind, subject and moment of what is planned."""
        return list(await self.houses[0].reminders.waiting(limit=1_000))

    async def log(self, prefix: str = "") -> list[Logged]:
        """What was decided for events whose id starts like that, oldest first."""
        lines = await self.houses[0].log.tail(limit=10_000)
        return [one for one in lines if one.event.startswith(prefix)]


async def open_replicas(
    url: str, start: datetime, *members: Member, count: int = 2, kind: type[Replicas] = Replicas
) -> Replicas:
    """An installation with these people, and some replicas of it."""
    replicas = kind(url=url, clock=SetClock(start))
    for number in range(count):
        house = await replicas.start()
        if number == 0:
            await house.roster.put_people([one.person for one in members if one.person])
            await house.roster.put_members(list(members))
    return replicas

"""A census is taken at the start, and again as soon as an import is through: it links accounts by their addresses."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from structlog.testing import capture_logs

from bot.clock import SetClock
from bot.keeper import CensusKeeper
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import DeliveryError
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Profile
from policy.model import Role
from policy.model import School
from tests.builders import NOW
from tests.builders import WORKSPACE
from tests.fakes.directory import FakeDirectory

SAM = Person(id="p-sam", name="Sam Lee", role=Role.STUDENT, email="sam@school.example")
ACCOUNT = MemberRef(workspace=WORKSPACE, id="U1")
INSTANT = timedelta(microseconds=1)


class Counting(FakeDirectory):
    """Says how many censuses are through."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: asyncio.Queue[int] = asyncio.Queue()
        self._count = 0

    async def members(self, workspace: str) -> AsyncIterator[Profile]:
        async for one in super().members(workspace):
            yield one
        self._count += 1
        self.taken.put_nowait(self._count)


class Trying(FakeDirectory):
    """Says how often it was tried."""

    def __init__(self) -> None:
        super().__init__()
        self.tries: asyncio.Queue[None] = asyncio.Queue()

    def _ask(self, what: str) -> None:
        self.tries.put_nowait(None)
        super()._ask(what)


async def opened(directory: FakeDirectory) -> House:
    school, chat = School(packs=("dracut",)), LocalChat(WORKSPACE)
    return await open_house(
        clock=SetClock(NOW),
        schools=lambda _: school,
        packs=load_packs(),
        messengers=lambda _: chat,
        directories=lambda _: directory,
    )


def keeper(house: House, note: Callable[[str], None]) -> CensusKeeper:
    return CensusKeeper(
        census=house.census,
        people=house.people,
        workspaces=lambda: [WORKSPACE],
        note=note,
        daily=timedelta(days=1),
        pause=INSTANT,
        look=INSTANT,
    )


async def test_an_import_links_accounts_without_a_restart() -> None:
    directory = Counting()
    directory.knows(Profile(member=Member(ref=ACCOUNT), email="SAM@school.example"))
    house = await opened(directory)
    keeping = keeper(house, list[str]().append)
    running = asyncio.create_task(keeping.run())
    assert await directory.taken.get() == 1
    await house.roster.put_people([SAM])
    assert await directory.taken.get() == 2
    keeping.stop()
    await running
    assert await house.registry.member(ACCOUNT) == Member(ref=ACCOUNT, person=SAM)
    await house.sources.retire(["p-sam"])
    assert await house.registry.member(ACCOUNT) == Member(ref=ACCOUNT)
    await house.census.take(WORKSPACE)
    await house.roster.put_people([replace(SAM, email=None)])
    assert await house.registry.member(ACCOUNT) == Member(ref=ACCOUNT, person=replace(SAM, email=None))


async def test_nobody_who_comes_or_goes_brings_a_census_about() -> None:
    directory = Counting()
    house = await opened(directory)
    looked: asyncio.Queue[int] = asyncio.Queue()
    revision = house.people.revision

    async def counted() -> int:
        looked.put_nowait(0)
        return await revision()

    house.people.revision = counted  # type: ignore[method-assign]
    keeping = keeper(house, list[str]().append)
    running = asyncio.create_task(keeping.run())
    assert await directory.taken.get() == 1
    await house.roster.put_members([Member(ref=ACCOUNT)])
    for _ in range(10):
        await looked.get()
    keeping.stop()
    await running
    assert directory.taken.empty()


async def test_one_that_cannot_be_taken_is_tried_again() -> None:
    directory = Counting()
    directory.away = DeliveryError("busy", retry=True, code="fake:ratelimited")
    house = await opened(directory)
    notes: asyncio.Queue[str] = asyncio.Queue()
    keeping = keeper(house, notes.put_nowait)
    running = asyncio.create_task(keeping.run())
    assert await notes.get() == "census.not_taken"
    directory.away = None
    assert await directory.taken.get() == 1
    keeping.stop()
    await running


async def test_one_that_cannot_be_taken_does_not_bring_the_others_about_again() -> None:
    directory, away = Counting(), Trying()
    away.away = DeliveryError("not connected", retry=True, code="not_connected")
    school, chat = School(packs=("dracut",)), LocalChat(WORKSPACE)
    house = await open_house(
        clock=SetClock(NOW),
        schools=lambda _: school,
        packs=load_packs(),
        messengers=lambda _: chat,
        directories=lambda workspace: directory if workspace == WORKSPACE else away,
    )
    notes: list[str] = []
    keeping = CensusKeeper(
        census=house.census,
        people=house.people,
        workspaces=lambda: [WORKSPACE, "another"],
        note=notes.append,
        pause=INSTANT,
        look=INSTANT,
    )
    with capture_logs() as lines:
        running = asyncio.create_task(keeping.run())
        for _ in range(5):
            await away.tries.get()
    said = [one["code"] for one in lines if one["event"] == "census not taken"]
    assert (notes, said) == ([], ["not_connected"])  # whoever has the connection takes it
    assert await directory.taken.get() == 1
    assert directory.taken.empty()
    away.away = None
    await house.roster.put_people([SAM])
    assert await directory.taken.get() == 2
    keeping.stop()
    await running

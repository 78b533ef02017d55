"""What one process changes another forgets, and nothing else; whatever they do at once, a look later both know."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection
from sqlalchemy import select

from policy.model import ConversationRef
from policy.model import MemberJoined
from policy.model import MemberRef
from policy.model import MemberRenamed
from policy.model import Role
from storage.address import parse
from storage.changes import TOLD
from storage.clock import SystemClock
from storage.database import Database
from storage.database import Result
from storage.database import open_database
from storage.inbox import SqlInbox
from storage.seal import Keys
from storage.tables import roster_change
from tests.builders import NOW
from tests.storage.test_rostercache import MEMBERS
from tests.storage.test_rostercache import PLACES
from tests.storage.test_rostercache import RELAXED
from tests.storage.test_rostercache import Process
from tests.storage.test_rostercache import Step
from tests.storage.test_rostercache import a_person
from tests.storage.test_rostercache import a_process
from tests.storage.test_rostercache import all_of
from tests.storage.test_rostercache import consent
from tests.storage.test_rostercache import on_a_copy
from tests.storage.test_rostercache import put_members
from tests.storage.test_rostercache import put_place
from tests.storage.test_rostercache import steps

HERE, THERE = PLACES
KIM, SAM, NEW = MEMBERS[:3]


class Counted:
    """A database that counts what is read from it."""

    def __init__(self, under: Database) -> None:
        self.under = under
        self.reads = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self.under, name)

    async def read(self, work: Callable[[Connection], Result]) -> Result:
        self.reads += 1
        return await self.under.read(work)


@dataclass(slots=True, kw_only=True)
class World:
    """Two processes on one database, of which the second counts what it reads."""

    database: Counted
    clock: list[float]
    ours: Process
    theirs: Process

    async def read_anew(self) -> int:
        """How much the second process reads to tell everything, a second later; what it tells is true."""
        self.clock[0] += 1.0
        before = self.database.reads
        told = await all_of(self.theirs)
        count = self.database.reads - before
        assert told == await all_of(a_process(self.database.under, self.clock))
        return count


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    database, clock = Counted(await open_database(parse(database_url))), [0.0]
    ours, theirs = a_process(database.under, clock), a_process(cast("Database", database), clock)
    await ours.roster.put_people([a_person("p", Role.STUDENT), a_person("q", Role.COACH)])
    await put_members([KIM], "p", bot=False)(ours)
    await put_members([SAM], "q", bot=False)(ours)
    for place in PLACES:
        await put_place(place, [KIM, SAM])(ours)
    await all_of(theirs)
    yield World(database=database, clock=clock, ours=ours, theirs=theirs)
    await database.under.close()


def joined(place: ConversationRef, member: MemberRef) -> MemberJoined:
    return MemberJoined(id="e", workspace="w", at=NOW, conversation=place, member=member)


LOOK = 1
ALL = LOOK + len(MEMBERS) + 2 * len(PLACES) + 1
"""What is read where nothing is remembered: accounts, places, the readers of each, the accounts of two persons."""


async def test_a_join_elsewhere_is_forgotten_in_its_place_alone(world: World) -> None:
    assert await world.read_anew() == LOOK
    await put_members([NEW], None, bot=False)(world.ours)
    await world.read_anew()
    await world.ours.registry.apply(joined(HERE, NEW))
    assert await world.read_anew() == LOOK + 1
    await asyncio.gather(world.theirs.registry.apply(joined(THERE, NEW)), world.ours.registry.apply(joined(HERE, KIM)))
    assert await world.read_anew() == LOOK + 1


async def test_a_name_is_read_anew_wherever_it_stands(world: World) -> None:
    await put_place(HERE, [KIM])(world.ours)
    await world.read_anew()
    await world.ours.registry.apply(MemberRenamed(id="e", workspace="w", at=NOW, member=SAM, name="Samuel"))
    account, readers, accounts = 1, 1, 1
    assert await world.read_anew() == LOOK + account + readers + accounts


async def test_a_consent_is_read_anew_with_whom_it_is_about(world: World) -> None:
    await put_place(HERE, [KIM])(world.ours)
    await world.read_anew()
    await consent("q", True)(world.ours)
    account, readers, accounts = 1, 1, 1
    assert await world.read_anew() == LOOK + account + readers + accounts


async def test_what_nobody_names_is_anything(world: World) -> None:
    await world.ours.roster.put_people([a_person("p", Role.COACH)])
    assert await world.read_anew() == ALL


async def test_what_was_told_goes_after_minutes_and_whoever_did_not_look_reads_all_anew(world: World) -> None:
    await world.ours.registry.apply(joined(HERE, NEW))
    clock, database = SystemClock(), world.database.under
    inbox = SqlInbox(database, Keys.generate(), clock)
    await inbox.purge(before=NOW, now=clock.now())
    assert await told(database) != []
    await inbox.purge(before=NOW, now=clock.now() + TOLD)
    assert await told(database) == []
    assert await world.read_anew() == ALL


async def told(database: Database) -> Sequence[str]:
    return await database.read(lambda connection: connection.execute(select(roster_change.c.touched)).scalars().all())


async def play_at_once(url: str, story: list[list[tuple[bool, Step]]]) -> None:
    """Everything of a chapter at once, with looks and loads in between."""
    database, clock = await open_database(parse(url)), [0.0]
    try:
        ours, theirs = a_process(database, clock), a_process(database, clock)
        for chapter in story:
            changes = [step(ours if by_us else theirs) for by_us, step in chapter]
            clock[0] += 0.6
            await asyncio.gather(all_of(ours), *changes, all_of(theirs), all_of(ours))
            clock[0] += 1.0
            truth = await all_of(a_process(database, clock))
            assert await all_of(ours) == truth
            assert await all_of(theirs) == truth
    finally:
        await database.close()


async def play_unseen(url: str, story: list[tuple[bool, bool, Step]]) -> None:
    """Each reads, or does not, while neither looks; then both look."""
    database, clock = await open_database(parse(url)), [0.0]
    try:
        ours, theirs = a_process(database, clock), a_process(database, clock)
        for reads, by_us, step in story:
            if reads:
                await all_of(ours)
                await all_of(theirs)
            await step(ours if by_us else theirs)
        clock[0] += 1.0
        truth = await all_of(a_process(database, clock))
        assert await all_of(ours) == truth
        assert await all_of(theirs) == truth
    finally:
        await database.close()


@RELAXED
@given(story=st.lists(st.lists(st.tuples(st.booleans(), steps), min_size=1, max_size=5), min_size=1, max_size=3))
def test_whatever_two_do_at_once_both_know_a_look_later(
    sqlite_template: Path, story: list[list[tuple[bool, Step]]]
) -> None:
    on_a_copy(sqlite_template, lambda url: play_at_once(url, story))


@RELAXED
@given(story=st.lists(st.tuples(st.booleans(), st.booleans(), steps), min_size=1, max_size=12))
def test_whatever_two_do_between_looks_both_know_after_one(
    sqlite_template: Path, story: list[tuple[bool, bool, Step]]
) -> None:
    on_a_copy(sqlite_template, lambda url: play_unseen(url, story))

"""Whoever writes where many are remembered to read is remembered, too."""

from __future__ import annotations

from typing import cast

from policy.model import Role
from storage.address import parse
from storage.database import Database
from storage.database import open_database
from tests.storage.test_rostercache import MEMBERS
from tests.storage.test_rostercache import a_person
from tests.storage.test_rostercache import a_process
from tests.storage.test_rostercache import put_members
from tests.storage.test_rostercache import put_place
from tests.storage.test_rosterchanges import HERE
from tests.storage.test_rosterchanges import KIM
from tests.storage.test_rosterchanges import NEW
from tests.storage.test_rosterchanges import SAM
from tests.storage.test_rosterchanges import THERE
from tests.storage.test_rosterchanges import Counted


async def test_a_remembered_reader_is_not_asked_for(database_url: str) -> None:
    database = await open_database(parse(database_url))
    try:
        clock = [0.0]
        first = a_process(database, clock)
        await put_members([KIM, NEW], None, bot=False)(first)
        await put_place(HERE, [KIM])(first)
        counted = Counted(database)
        registry = a_process(cast("Database", counted), clock).registry
        await registry.audience(HERE)
        reads = counted.reads
        there = await registry.member(KIM, place=HERE)
        assert (there and there.ref, counted.reads - reads) == (KIM, 0)
        elsewhere = [await registry.member(NEW, place=one) for one in (HERE, THERE)]
        assert ([one and one.ref for one in elsewhere], counted.reads - reads) == ([NEW, NEW], 1)
        assert await registry.member(KIM) == there
    finally:
        await database.close()


async def test_who_writes_first_is_read_with_everybody_who_reads_along(sqlite_url: str) -> None:
    database = await open_database(parse(sqlite_url))
    try:
        clock = [0.0]
        first = a_process(database, clock)
        await put_members([KIM, NEW], None, bot=False)(first)
        await put_place(HERE, [KIM, NEW])(first)
        counted = Counted(database)
        registry = a_process(cast("Database", counted), clock).registry
        await registry.conversation(HERE)
        reads = counted.reads
        there = [await registry.member(one, place=HERE) for one in (KIM, NEW)]
        assert ([one and one.ref for one in there], counted.reads - reads) == ([KIM, NEW], 1)
    finally:
        await database.close()


async def test_an_account_that_changes_leaves_the_lists_of_other_workspaces(sqlite_url: str) -> None:
    database = await open_database(parse(sqlite_url))
    try:
        counted = Counted(database)
        process = a_process(cast("Database", counted), [0.0])
        elsewhere = MEMBERS[3]
        await process.roster.put_people([a_person(one, Role.COACH) for one in ("p", "q")])
        await put_members([KIM], "p", bot=False)(process)
        await put_members([elsewhere], "q", bot=False)(process)
        wanted = [("w", ("p",)), ("v", ("q",)), ("v", ("p",))]
        found = [[one.ref for one in await process.registry.accounts(*ask)] for ask in wanted]
        assert found == [[KIM], [elsewhere], []]
        await put_members([SAM], None, bot=False)(process)  # another account in KIM's workspace
        reads = counted.reads
        assert [[one.ref for one in await process.registry.accounts(*ask)] for ask in wanted] == found
        assert counted.reads - reads == 1
        await put_members([MEMBERS[4]], "p", bot=False)(process)
        assert [one.ref for one in await process.registry.accounts(*wanted[2])] == [MEMBERS[4]]
    finally:
        await database.close()

"""Whoever writes where many are remembered to read is remembered, too."""

from __future__ import annotations

from typing import cast

from storage.address import parse
from storage.database import Database
from storage.database import open_database
from tests.storage.test_rostercache import a_process
from tests.storage.test_rostercache import put_members
from tests.storage.test_rostercache import put_place
from tests.storage.test_rosterchanges import HERE
from tests.storage.test_rosterchanges import KIM
from tests.storage.test_rosterchanges import NEW
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

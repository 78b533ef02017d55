"""A server's farewell on connections that wait in a pool: whoever asks next is served over another one."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.address import parse
from storage.database import open_database
from storage.seal import Keys
from storage.stores import open_stores
from tests.contracts.samples import posted
from tests.storage.farewells import Between


@pytest.fixture
async def between(postgresql_url: str) -> AsyncIterator[Between]:
    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp") as folder:
        found = Between(postgresql_url, Path(folder))
        async with found.open():
            yield found


async def test_an_event_is_claimed_over_another_connection(between: Between, keys: Keys) -> None:
    stores = await open_stores(between.url, keys)
    await asyncio.gather(*(stores.inbox.claim(posted(f"e{number}")) for number in range(6)))
    await between.farewell()
    assert await stores.inbox.claim(posted("later"))
    assert len(await stores.inbox.waiting()) == 7
    await stores.close()


@pytest.mark.parametrize("verb", ["read", "write"])
async def test_what_is_asked_is_asked_over_another_connection(between: Between, verb: str) -> None:
    database = await open_database(parse(between.url))
    ask = getattr(database, verb)
    await asyncio.gather(*(ask(lambda connection: connection.exec_driver_sql("SELECT 1").scalar()) for _ in range(5)))
    await between.farewell()
    assert await ask(lambda connection: connection.exec_driver_sql("SELECT 2").scalar()) == 2
    await database.close()

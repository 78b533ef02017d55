"""Of several processes on PostgreSQL one holds a lease, and a lost connection is a lost lease."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import asyncpg  # type: ignore[import-untyped]
import pytest

from storage.address import parse
from storage.pglease import PostgresLease
from storage.postgres import PostgresDatabase
from storage.seal import Keys
from storage.stores import Stores
from storage.stores import open_stores
from tests.contracts.samples import PATIENCE

_KILL = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'chaperone lease'"


@pytest.fixture
async def replicas(postgresql_url: str, keys: Keys) -> AsyncIterator[tuple[Stores, Stores]]:
    pair = (
        await open_stores(postgresql_url, keys, patience=PATIENCE),
        await open_stores(postgresql_url, keys, patience=PATIENCE),
    )
    yield pair
    for one in pair:
        await one.close()


async def _kill_holders(url: str) -> None:
    """End the connections of all leases and wait until they are gone."""
    connection = await asyncpg.connect(url)
    await connection.execute(_KILL)
    await connection.close()


async def test_one_of_two_holds_it(replicas: tuple[Stores, Stores]) -> None:
    ours, theirs = (one.lease for one in replicas)
    assert sorted(await asyncio.gather(ours.acquire("a"), theirs.acquire("a"))) == [False, True]
    assert sorted([await ours.held("a"), await theirs.held("a")]) == [False, True]


async def test_each_may_hold_one_of_its_own(replicas: tuple[Stores, Stores]) -> None:
    ours, theirs = (one.lease for one in replicas)
    assert [await ours.acquire("a"), await theirs.acquire("b")] == [True, True]
    assert [await ours.acquire("b"), await theirs.acquire("a")] == [False, False]


async def test_what_is_given_back_goes_to_the_other(replicas: tuple[Stores, Stores]) -> None:
    ours, theirs = (one.lease for one in replicas)
    assert [await ours.acquire("a"), await ours.acquire("a")] == [True, True]
    await ours.release("a")
    assert [await theirs.acquire("a"), await ours.acquire("a")] == [True, False]


async def test_a_process_that_ends_leaves_none_behind(replicas: tuple[Stores, Stores]) -> None:
    ours, theirs = replicas
    assert await ours.lease.acquire("a")
    await ours.close()
    assert await theirs.lease.acquire("a")


async def test_a_lost_connection_is_a_lost_lease(replicas: tuple[Stores, Stores], postgresql_url: str) -> None:
    ours, theirs = (one.lease for one in replicas)
    assert [await ours.acquire("a"), await ours.acquire("b")] == [True, True]
    await _kill_holders(postgresql_url)
    assert await theirs.acquire("a")
    assert [await ours.held("a"), await ours.held("b")] == [False, False]
    assert [await ours.acquire("a"), await ours.acquire("b")] == [False, True]


async def test_a_holder_that_lost_it_can_take_it_again(replicas: tuple[Stores, Stores], postgresql_url: str) -> None:
    ours, theirs = (one.lease for one in replicas)
    assert await ours.acquire("a")
    await _kill_holders(postgresql_url)
    assert [await ours.acquire("a"), await theirs.acquire("a")] == [True, False]


async def test_giving_back_over_a_dead_connection_is_no_error(
    replicas: tuple[Stores, Stores], postgresql_url: str
) -> None:
    ours, theirs = (one.lease for one in replicas)
    assert await ours.acquire("a")
    await _kill_holders(postgresql_url)
    await ours.release("a")
    assert [await ours.held("a"), await theirs.acquire("a")] == [False, True]


async def test_a_server_that_is_away_gives_none() -> None:
    lease = PostgresLease(PostgresDatabase(parse("postgresql://nobody@/nothing?host=/nonexistent")))
    assert not await lease.acquire("a")
    assert not await lease.held("a")

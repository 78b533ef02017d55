"""Writers of one SQLite database share a commit, and none of them hears of another's failure."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from collections.abc import Callable
from collections.abc import Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy import event
from sqlalchemy import make_url
from sqlalchemy import text

from storage.sqlite import SqliteDatabase


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[SqliteDatabase]:
    opened = SqliteDatabase(make_url(f"sqlite+pysqlite:///{tmp_path}/one.sqlite3"))
    await opened.write(lambda connection: connection.execute(text("CREATE TABLE number (value INTEGER UNIQUE)")))
    yield opened
    await opened.close()


def add(value: int) -> Callable[[Connection], int]:
    """Work that adds a number, and fails where it is there already."""

    def work(connection: Connection) -> int:
        connection.execute(text("INSERT INTO number VALUES (:value)"), {"value": value})
        return value

    return work


async def numbers(database: SqliteDatabase) -> list[int]:
    return await database.read(
        lambda connection: list(connection.execute(text("SELECT value FROM number ORDER BY value")).scalars())
    )


@asynccontextmanager
async def busy(database: SqliteDatabase) -> AsyncIterator[list[Connection]]:
    """While somebody writes, all others wait; afterwards the list holds one entry for each commit of theirs."""
    begun, free = threading.Event(), threading.Event()
    commits: list[Connection] = []

    def hold(_: Connection) -> None:
        begun.set()
        free.wait()

    first = asyncio.ensure_future(database.write(hold))
    await asyncio.to_thread(begun.wait)
    yield commits
    event.listen(database._writer._engine, "commit", commits.append)
    free.set()
    await first
    del commits[0]


async def begun(database: SqliteDatabase, *works: Callable[[Connection], int]) -> list[asyncio.Task[int]]:
    """All of them have asked."""
    asked = [asyncio.create_task(database.write(one)) for one in works]
    await asyncio.sleep(0)  # a turn of the loop for each of them
    return asked


async def ended(asked: Sequence[asyncio.Task[int]]) -> list[int | str]:
    """What each of them got: its result, or the name of its error."""
    got = await asyncio.gather(*asked, return_exceptions=True)
    return [type(one).__name__ if isinstance(one, BaseException) else one for one in got]


@pytest.mark.parametrize(("count", "together"), [(1, 1), (20, 1), (40, 2)])
async def test_those_that_wait_share_commits(database: SqliteDatabase, count: int, together: int) -> None:
    async with busy(database) as commits:
        asked = await begun(database, *map(add, range(count)))
    assert (await ended(asked), await numbers(database)) == ([*range(count)], [*range(count)])
    assert len(commits) == together


async def test_one_that_fails_fails_alone(database: SqliteDatabase) -> None:
    async with busy(database):
        asked = await begun(database, add(1), add(2), add(1), add(3))
    assert (await ended(asked), await numbers(database)) == ([1, 2, "IntegrityError", 3], [1, 2, 3])


async def test_one_that_nobody_waits_for_any_more_is_left_out(database: SqliteDatabase) -> None:
    async with busy(database):
        asked = await begun(database, add(1), add(2))
        asked[0].cancel()
        await asyncio.sleep(0)  # the cancellation takes a turn of the loop
    assert (await ended(asked), await numbers(database)) == (["CancelledError", 2], [2])


async def test_where_the_commit_fails_everybody_hears_of_it(database: SqliteDatabase) -> None:
    commits = []

    def refuse(connection: Connection) -> None:
        commits.append(connection)
        if len(commits) == 2:  # the first is that of the one who was busy
            raise OSError("the disk is full")

    async with busy(database):
        asked = await begun(database, add(1), add(2))
        event.listen(database._writer._engine, "commit", refuse)
    assert (await ended(asked), await numbers(database)) == (["AwayError", "AwayError"], [])

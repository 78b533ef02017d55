"""What tells of the database, and what of that which was asked."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import asyncpg  # type: ignore[import-untyped]
import pytest
from sqlalchemy import make_url
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from policy.model import AwayError
from storage.away import is_passing
from storage.sqlite import SqliteDatabase

FILL = "CREATE TABLE filled AS SELECT zeroblob(1000000) AS bytes"


@pytest.mark.parametrize(
    ("error", "passing"),
    [
        (ConnectionRefusedError(), True),
        (FileNotFoundError("the socket"), True),
        (PoolTimeout(), True),
        (asyncpg.CannotConnectNowError(), True),
        (asyncpg.DiskFullError(), True),
        (asyncpg.AdminShutdownError(), True),
        (asyncpg.InterfaceError("connection is closed"), True),
        (asyncpg.UntranslatableCharacterError(), False),
        (asyncpg.UniqueViolationError(), False),
        (asyncpg.UndefinedTableError(), False),
        (OperationalError("", {}, sqlite3.OperationalError("no such table")), False),
        (IntegrityError("", {}, sqlite3.IntegrityError()), False),
        (ProgrammingError("", {}, sqlite3.ProgrammingError()), False),
        (ValueError(), False),
    ],
)
def test_what_passes_can_be_asked_again(error: Exception, passing: bool) -> None:
    assert is_passing(error) is passing


async def test_a_file_that_cannot_grow_is_away(sqlite_url: str) -> None:
    database = SqliteDatabase(make_url(sqlite_url))
    await database.write(lambda connection: connection.exec_driver_sql("PRAGMA max_page_count=1"))
    with pytest.raises(AwayError, match="OperationalError"):
        await database.write(lambda connection: connection.execute(text(FILL)))
    await database.close()


async def test_a_file_that_another_process_holds_is_away(sqlite_url: str) -> None:
    database = SqliteDatabase(make_url(sqlite_url))
    await database.write(lambda connection: connection.exec_driver_sql("PRAGMA busy_timeout=0"))
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(AwayError, match="OperationalError"):
            await database.write(lambda connection: connection.execute(text("SELECT 1")))
    await database.close()

"""SQLite: one writing connection and one reading one, each in a thread of its own."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from sqlalchemy import URL
from sqlalchemy import Connection
from sqlalchemy import Engine
from sqlalchemy import create_engine
from sqlalchemy import event
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.pool import NullPool

Result = TypeVar("Result")

_WRITER = ("busy_timeout=5000", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")
_READER = ("busy_timeout=5000", "query_only=ON")


class SqliteDatabase:
    """A database file. Writers of one process wait in line; a reader never waits for a writer's disk."""

    dialect = "sqlite"

    def __init__(self, url: URL) -> None:
        self.url = url
        if url.database:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        self._writer = _Lane(make_engine(url, _WRITER, begin="BEGIN IMMEDIATE"), "chaperone-writer")
        self._reader = _Lane(make_engine(url, _READER, begin="BEGIN"), "chaperone-reader")

    async def write(self, work: Callable[[Connection], Result]) -> Result:
        """Run `work` in one `BEGIN IMMEDIATE` transaction."""
        return await self._writer.run(work)

    async def read(self, work: Callable[[Connection], Result]) -> Result:
        """Run `work` on a snapshot that holds all that was committed before."""
        return await self._reader.run(work)

    async def close(self) -> None:
        """End both threads; what was begun is finished first."""
        await self._reader.close()
        await self._writer.close()


class _Lane:
    """One connection in one thread, opened when it is first used."""

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine = engine
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._connection: Connection | None = None

    async def run(self, work: Callable[[Connection], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._transact, work)

    async def close(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, self._disconnect)
        self._thread.shutdown()

    def _transact(self, work: Callable[[Connection], Result]) -> Result:
        if self._connection is None:
            self._connection = self._engine.connect()
        with self._connection.begin():
            return work(self._connection)

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._engine.dispose()


def make_engine(url: URL, pragmas: tuple[str, ...], *, begin: str) -> Engine:
    """An engine whose transactions start with `begin`, so that a writer never fails halfway with a locked database.

    The driver's own way to begin is switched off: it would start a transaction late, and none for DDL.
    """
    engine = create_engine(url, poolclass=NullPool)

    def connected(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begun)
    return engine

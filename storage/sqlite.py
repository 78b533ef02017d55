"""SQLite: one writing connection and one reading one, each in a thread of its own.

Writers that wait for each other are committed together: what a commit costs is the disk's flush (some milliseconds),
and that is the same for one of them and for many.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable
from collections.abc import Sequence
from concurrent.futures import Future
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from typing import TypeVar

from sqlalchemy import URL
from sqlalchemy import Connection
from sqlalchemy import Engine
from sqlalchemy import create_engine
from sqlalchemy import event
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.pool import NullPool

from storage.away import told_away

Result = TypeVar("Result")

_WRITER = ("busy_timeout=5000", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")
_READER = ("busy_timeout=5000", "query_only=ON")
_TOGETHER = 32
"""How many writers share a commit at most, so that the first does not wait long for the last."""


class SqliteDatabase:
    """A database file. Writers of one process wait in line; a reader never waits for a writer's disk."""

    dialect = "sqlite"
    singles = None

    def __init__(self, url: URL) -> None:
        self.url = url
        if url.database:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        self._writer = _Lane(make_engine(url, _WRITER, begin="BEGIN IMMEDIATE"), "chaperone-writer", together=_TOGETHER)
        self._reader = _Lane(make_engine(url, _READER, begin="BEGIN"), "chaperone-reader", together=1)

    async def write(self, work: Callable[[Connection], Result]) -> Result:
        """Run `work` in a `BEGIN IMMEDIATE` transaction, which those share that came while another was under way.

        Where one of them fails all are rolled back, and each runs anew in a transaction of its own.
        """
        with told_away():
            return await self._writer.run(work)

    async def read(self, work: Callable[[Connection], Result]) -> Result:
        """Run `work` on a snapshot that holds all that was committed before."""
        with told_away():
            return await self._reader.run(work)

    async def close(self) -> None:
        """End both threads; what was begun is finished first."""
        await self._reader.close()
        await self._writer.close()


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """Something to run, and who waits for it."""

    work: Callable[[Connection], Any]
    done: Future[Any]


class _Lane:
    """One connection in one thread, opened when it is first used."""

    def __init__(self, engine: Engine, name: str, *, together: int) -> None:
        """`together` is how many may share a transaction; short reads gain nothing by waiting for long ones."""
        self._engine = engine
        self._together = together
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._connection: Connection | None = None
        self._waiting: deque[_Asked] = deque()

    async def run(self, work: Callable[[Connection], Result]) -> Result:
        done: Future[Result] = Future()
        self._waiting.append(_Asked(work, done))
        self._thread.submit(self._work_off)
        return await asyncio.wrap_future(done)

    async def close(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, self._disconnect)
        self._thread.shutdown()

    def _work_off(self) -> None:
        """Everything that waits by now; whoever comes too late for this finds the next turn, or nothing left to do."""
        batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), self._together))]
        batch = [one for one in batch if one.done.set_running_or_notify_cancel()]
        if len(batch) > 1 and self._share(batch):
            return
        for one in batch:
            self._alone(one)

    def _share(self, batch: Sequence[_Asked]) -> bool:
        """All in one transaction; False where one of them failed, and nothing is kept.

        Where the commit itself fails everybody hears of it: whether it took place is not known.
        """
        results: list[Any] = []
        try:
            self._transact(lambda connection: results.extend(one.work(connection) for one in batch))
        except Exception as error:  # noqa: BLE001 - whoever is to blame hears of it when it runs alone
            if len(results) < len(batch):
                return False
            for one in batch:
                one.done.set_exception(error)
        else:
            for one, result in zip(batch, results, strict=True):
                one.done.set_result(result)
        return True

    def _alone(self, one: _Asked) -> None:
        try:
            result = self._transact(one.work)
        except BaseException as error:  # noqa: BLE001 - it belongs to who waits
            one.done.set_exception(error)
        else:
            one.done.set_result(result)

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

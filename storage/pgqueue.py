"""The queue on PostgreSQL: PgQueuer's own tables, in the same database as ours."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

import asyncpg  # type: ignore[import-untyped]
import structlog
from pgqueuer.db import AsyncpgDriver
from pgqueuer.db import AsyncpgPoolDriver
from pgqueuer.errors import PgqException
from pgqueuer.models import Job
from pgqueuer.qm import QueueManager
from pgqueuer.queries import Queries
from sqlalchemy import Connection

from storage.address import dsn
from storage.away import BY_CLIENT
from storage.database import Database
from storage.jobs import QueueJobs
from storage.patience import GaveUp
from storage.patience import Patience

_log = structlog.get_logger(__name__)
_DROP_HELD = "DELETE FROM {table} WHERE status = 'failed' AND entrypoint = $1 AND payload = ANY($2::bytea[])"
_LEFT = (
    "SELECT payload FROM {table}"
    " WHERE entrypoint = $1 AND payload = ANY($2::bytea[]) AND status IN ('queued', 'picked')"
)
_FIRST_WAIT = timedelta(milliseconds=200)
_LONGEST_WAIT = timedelta(seconds=10)


class TableJobs(QueueJobs):
    """Jobs are put in by the caller's own transaction; any replica does them."""

    def __init__(self, database: Database, *, gave_up: GaveUp, patience: Patience) -> None:
        super().__init__(gave_up=gave_up, patience=patience)
        self._dsn = dsn(database.url)
        self._connection: asyncpg.Connection | None = None

    def put(self, connection: Connection, kind: str, payloads: Sequence[str], *, life: str = "") -> None:
        """Enqueue in the caller's transaction, which its first statement has begun."""
        size = len(payloads)
        contents: list[bytes | None] = [one.encode() for one in payloads]
        keys: list[str | None] = [f"{kind}:{one}:{life}" if life else f"{kind}:{one}" for one in payloads]

        async def enqueue(raw: asyncpg.Connection) -> None:
            queries = Queries(AsyncpgDriver(raw))
            if life:
                await raw.execute(_DROP_HELD.format(table=queries.qbq.qualified.queue_table), kind, contents)
            await queries.enqueue([kind] * size, contents, [0] * size, None, keys, on_conflict="skip")

        connection.connection.dbapi_connection.run_async(enqueue)  # type: ignore[union-attr]  # asyncpg's adapter

    def left(self, connection: Connection, kind: str, payloads: Sequence[str]) -> frozenset[str]:
        """Those of the payloads whose job waits or is in hand."""
        contents = [one.encode() for one in payloads]

        async def look(raw: asyncpg.Connection) -> frozenset[str]:
            statement = _LEFT.format(table=Queries(AsyncpgDriver(raw)).qbq.qualified.queue_table)
            return frozenset(row["payload"].decode() for row in await raw.fetch(statement, kind, contents))

        found: frozenset[str] = connection.connection.dbapi_connection.run_async(look)  # type: ignore[union-attr]
        return found

    async def committed(self, kind: str, payloads: Sequence[str], *, life: str = "") -> None:
        """Nothing is left to do: the commit itself notified the workers."""

    async def run(self) -> None:
        """Work until stopped. A restart of the database ends PgQueuer's own loop; this one connects again."""
        wait = _FIRST_WAIT
        while not self._stopping.is_set():
            try:
                await self._serve_pool()
                wait = _FIRST_WAIT
            except (asyncpg.PostgresError, *BY_CLIENT, OSError, PgqException) as error:
                if (task := asyncio.current_task()) is not None and task.cancelling():
                    raise asyncio.CancelledError from error  # over dead connections its own end fails in place of it
                _log.warning("queue interrupted", error=type(error).__name__)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._stopping.wait(), wait.total_seconds())
                wait = min(wait * 2, _LONGEST_WAIT)

    async def _serve_pool(self) -> None:
        pool = await asyncpg.create_pool(self._dsn, min_size=2, max_size=6)
        try:
            await self._serve(QueueManager(Queries(AsyncpgPoolDriver(pool))))
        finally:
            pool.terminate()  # closing would wait for a listener whose connection is dead

    async def close(self) -> None:
        """Let go of the connection that `drain` used."""
        if self._connection is not None:
            await self._connection.close()
            self._connection = None

    async def _repository(self) -> Queries:
        if self._connection is None or self._connection.is_closed():
            self._connection = await asyncpg.connect(self._dsn)
        return Queries(AsyncpgDriver(self._connection))

    def _before(self, job: Job) -> int:
        return job.attempts

    async def _finished(self, job: Job) -> None:
        """PgQueuer itself deletes the job."""

    async def _postponed(self, job: Job, attempts: int, delay: timedelta) -> None:
        """PgQueuer itself counts and waits."""

    async def _held(self, job: Job, error: str) -> None:
        """PgQueuer itself keeps the job as failed."""

"""The queue on SQLite: PgQueuer in memory, with a journal in the database that survives the process."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

from pgqueuer.adapters.inmemory import InMemoryDriver
from pgqueuer.adapters.inmemory import InMemoryQueries
from pgqueuer.models import Job
from pgqueuer.qm import QueueManager
from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import select
from sqlalchemy import update

from policy.model import AwayError
from storage.clock import Clock
from storage.database import Database
from storage.jobs import QueueJobs
from storage.patience import GaveUp
from storage.patience import Patience
from storage.statements import insert_new
from storage.tables import job as job_table

_LEFT = select(job_table).where(job_table.c.error.is_(None)).order_by(job_table.c.id)
_REAP = delete(job_table).where(job_table.c.key.in_(bindparam("keys", expanding=True)))
_POSTPONE = (
    update(job_table)
    .where(job_table.c.key == bindparam("this"))
    .values(attempts=bindparam("tried"), run_after=bindparam("later"))
)
_DROP_HELD = delete(job_table).where(
    job_table.c.kind == bindparam("of_kind"),
    job_table.c.payload.in_(bindparam("payloads", expanding=True)),
    job_table.c.error.is_not(None),
)
_STANDING = select(job_table.c.payload).where(
    job_table.c.kind == bindparam("of_kind"),
    job_table.c.payload.in_(bindparam("payloads", expanding=True)),
    job_table.c.error.is_(None),
)
_HOLD = update(job_table).where(job_table.c.key == bindparam("this")).values(error=bindparam("reason"))
_KEY = "key"
_REAP_AT = 50
_REAP_EVERY = 1.0


class JournalJobs(QueueJobs):
    """Jobs are rows first, and fed to the in-memory queue after the commit; what a crash left is fed at the start.

    Finished rows are deleted in batches: a job whose row was still there after a crash runs again, and its handler
    finds nothing to do.
    """

    def __init__(self, database: Database, clock: Clock, *, gave_up: GaveUp, patience: Patience) -> None:
        super().__init__(gave_up=gave_up, patience=patience)
        self._database = database
        self._clock = clock
        self._queries = InMemoryQueries(driver=InMemoryDriver())
        self._insert = insert_new(job_table, database.dialect)
        self._tried: dict[str, int] = {}
        self._done: list[str] = []
        self._fed = False

    def put(self, connection: Connection, kind: str, payloads: Sequence[str], *, life: str = "") -> None:
        """Write the jobs to the journal, in the caller's transaction."""
        rows = [{"kind": kind, "payload": one, "key": _key(kind, one, life), "attempts": 0} for one in payloads]
        if life:
            connection.execute(_DROP_HELD, {"of_kind": kind, "payloads": list(payloads)})
        connection.execute(self._insert, rows)

    def left(self, connection: Connection, kind: str, payloads: Sequence[str]) -> frozenset[str]:
        """Those of the payloads whose row stands in the journal."""
        found = connection.execute(_STANDING, {"of_kind": kind, "payloads": list(payloads)})
        return frozenset(found.scalars())

    async def committed(self, kind: str, payloads: Sequence[str], *, life: str = "") -> None:
        """Feed the jobs of a committed transaction to the queue."""
        for payload in payloads:
            await self._feed(kind, payload, _key(kind, payload, life), None)

    async def run(self) -> None:
        """Work until stopped."""
        await self._feed_left()
        reaper = asyncio.create_task(self._reap_often())
        try:
            await self._serve(QueueManager(self._queries))
        finally:
            reaper.cancel()
            with suppress(asyncio.CancelledError):
                await reaper
            await self.reap()

    async def reap(self) -> None:
        """Delete the rows of finished jobs, and what the in-memory queue logged about them."""
        keys, self._done = self._done, []
        await self._queries.clear_queue_log()
        await self._queries.clear_statistics_log()
        if not keys:
            return
        try:
            await self._database.write(lambda connection: connection.execute(_REAP, {"keys": keys}))
        except AwayError:  # with the next ones; a crash before that has them done again, which does nothing
            self._done += keys

    async def close(self) -> None:
        """Leave nothing in the journal that is done."""
        await self.reap()

    async def _repository(self) -> InMemoryQueries:
        await self._feed_left()
        return self._queries

    async def _feed_left(self) -> None:
        if self._fed:
            return
        now = self._clock.now()
        for row in await self._database.read(lambda connection: connection.execute(_LEFT).all()):
            self._tried[row.key] = row.attempts
            wait = row.run_after - now if row.run_after is not None and row.run_after > now else None
            await self._feed(row.kind, row.payload, row.key, wait)
        self._fed = True

    async def _feed(self, kind: str, payload: str, key: str, wait: timedelta | None) -> None:
        await self._queries.enqueue(
            kind, payload.encode(), execute_after=wait, dedupe_key=key, headers={_KEY: key}, on_conflict="skip"
        )

    def _before(self, job: Job) -> int:
        return self._tried.get(_key_of(job), 0)

    async def _finished(self, job: Job) -> None:
        self._tried.pop(_key_of(job), None)
        self._done.append(_key_of(job))
        if len(self._done) >= _REAP_AT:
            await self.reap()

    async def _postponed(self, job: Job, attempts: int, delay: timedelta) -> None:
        key = _key_of(job)
        self._tried[key] = attempts
        values = {"this": key, "tried": attempts, "later": self._clock.now() + delay}
        await self._database.write(lambda connection: connection.execute(_POSTPONE, values))

    async def _held(self, job: Job, error: str) -> None:
        key = _key_of(job)
        self._tried.pop(key, None)
        await self._database.write(lambda connection: connection.execute(_HOLD, {"this": key, "reason": error}))

    async def _reap_often(self) -> None:
        while True:
            await asyncio.sleep(_REAP_EVERY)
            await self.reap()


def _key(kind: str, payload: str, life: str) -> str:
    return f"{kind}:{payload}:{life}" if life else f"{kind}:{payload}"


def _key_of(job: Job) -> str:
    """The key of the job's row, which travels with it."""
    return str((job.headers or {})[_KEY])

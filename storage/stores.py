"""The stores of one installation in SQL, opened together."""

from __future__ import annotations

from storage.address import parse
from storage.bundle import Stores
from storage.clock import Clock
from storage.clock import SystemClock
from storage.database import open_database
from storage.decisions import SqlDecisionLog
from storage.health import SqlHealthLog
from storage.inbox import SqlInbox
from storage.journal import JournalJobs
from storage.memory import memory_stores
from storage.outbox import SqlOutbox
from storage.patience import Patience
from storage.pgqueue import TableJobs
from storage.registry import SqlRegistry
from storage.reminders import SqlReminders
from storage.roster import SqlRoster
from storage.rostercache import RosterCache
from storage.seal import Keys


async def open_stores(url: str, keys: Keys, *, clock: Clock | None = None, patience: Patience | None = None) -> Stores:
    """The stores in the database at `url`, which must be at this version's revision (see `storage.migrations`).

    Raises `SettingError` for an address that is none, `StorageError` where the database cannot be used as it is.
    """
    clock = clock or SystemClock()
    patience = patience or Patience()
    database = await open_database(parse(url))

    async def gave_up(kind: str, payload: str, error: str) -> None:
        if kind == "perform":
            await outbox.hold(payload, error=error)

    jobs: JournalJobs | TableJobs
    if database.dialect == "sqlite":
        jobs = JournalJobs(database, clock, gave_up=gave_up, patience=patience)
    else:
        jobs = TableJobs(database, gave_up=gave_up, patience=patience)
    outbox = SqlOutbox(database, keys, jobs)
    cache = RosterCache()

    async def close() -> None:
        await jobs.close()
        await database.close()

    return Stores(
        inbox=SqlInbox(database, keys, clock),
        log=SqlDecisionLog(database, keys, jobs),
        outbox=outbox,
        reminders=SqlReminders(database, keys),
        registry=SqlRegistry(database, cache),
        roster=SqlRoster(database, cache),
        health=SqlHealthLog(database),
        jobs=jobs,
        close=close,
    )


__all__ = ["Stores", "memory_stores", "open_stores"]

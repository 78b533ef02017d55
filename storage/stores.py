"""The stores of one installation in SQL, opened together."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from functools import partial
from typing import Protocol

from sqlalchemy import Connection

from policy.model import Entry
from storage.address import parse
from storage.asking import SqlConsentRequests
from storage.audits import SqlAudits
from storage.backlog import SqlBacklog
from storage.brakes import SqlBrakes
from storage.bundle import Keeping
from storage.bundle import Stores
from storage.cases import SqlCaseFiles
from storage.cases import SqlCases
from storage.chain.book import SqlLogBook
from storage.chain.keys import ChainKeys
from storage.chain.writer import LogWriter
from storage.clock import Clock
from storage.clock import SystemClock
from storage.consents import SqlConsents
from storage.database import Database
from storage.database import open_database
from storage.decisions import SqlDecisionLog
from storage.dossiers import SqlDossiers
from storage.erasing import SqlEraser
from storage.health import SqlHealthLog
from storage.holding import SqlHolds
from storage.holdingcases import SqlCaseHolds
from storage.inbox import SqlInbox
from storage.journal import JournalJobs
from storage.lease import LocalLease
from storage.linkcodes import SqlLinkCodes
from storage.memory import memory_stores
from storage.missed import SqlMissed
from storage.moderation import SqlAppeals
from storage.moderation import SqlIncidents
from storage.modes import SqlModes
from storage.outbox import SqlOutbox
from storage.oversight import SqlOversight
from storage.ownreminders import SqlOwnReminders
from storage.patience import Patience
from storage.pglease import PostgresLease
from storage.pgqueue import TableJobs
from storage.pictures import SqlPictures
from storage.questions import SqlQuestions
from storage.registry import SqlRegistry
from storage.reminders import SqlReminders
from storage.requests import SqlRecordRequests
from storage.retention import SqlRetention
from storage.roster import SqlRoster
from storage.rostercache import RosterCache
from storage.seal import Keys
from storage.sessions import SqlSessions
from storage.sessions import SqlSignInLinks
from storage.sources import SqlSources
from storage.subjects import Subjects
from storage.unlinked import SqlUnlinked
from storage.whoswho import SqlPeople


async def open_stores(url: str, keys: Keys, *, clock: Clock | None = None, patience: Patience | None = None) -> Stores:
    """The stores in the database at `url`, which must be at this version's revision (see `storage.migrations`).

    Raises `SettingError` for an address that is none, `StorageError` where the database cannot be used as it is.
    """
    clock = clock or SystemClock()
    database = await open_database(parse(url))
    jobs = _jobs(database, clock, patience or Patience(), lambda: outbox)
    outbox = SqlOutbox(database, keys, jobs, clock)
    cache = RosterCache()
    lease = LocalLease() if database.dialect == "sqlite" else PostgresLease(database)
    return Stores(
        inbox=SqlInbox(database, keys, clock),
        backlog=SqlBacklog(database),
        missed=SqlMissed(database),
        book=SqlLogBook(database, keys),
        log=SqlDecisionLog(database, keys, jobs, cache),
        outbox=outbox,
        reminders=SqlReminders(database, keys),
        own=SqlOwnReminders(database, keys),
        registry=SqlRegistry(database, cache),
        roster=SqlRoster(database, cache),
        people=SqlPeople(database, cache),
        sources=SqlSources(database, cache),
        consents=SqlConsents(database, cache),
        asked=SqlConsentRequests(database, cache, _writer(database, keys)),
        pictures=SqlPictures(database, keys),
        questions=SqlQuestions(database, keys),
        cases=SqlCases(database, keys, _writer(database, keys)),
        case_files=SqlCaseFiles(database, keys, _writer(database, keys)),
        health=SqlHealthLog(database),
        brakes=SqlBrakes(database),
        oversight=SqlOversight(database, keys),
        audits=SqlAudits(database),
        codes=SqlLinkCodes(database, keys),
        unlinked=SqlUnlinked(database),
        incidents=SqlIncidents(database),
        appeals=SqlAppeals(database, keys, _writer(database, keys)),
        modes=SqlModes(database, keys, cache),
        sessions=SqlSessions(database),
        sign_in_links=SqlSignInLinks(database),
        keeping=_keeping(database, keys, cache),
        lease=lease,
        jobs=jobs,
        close=partial(_close, lease, jobs, database),
    )


def _keeping(database: Database, keys: Keys, cache: RosterCache) -> Keeping:
    write = _writer(database, keys)
    return Keeping(
        eraser=SqlEraser(database, keys, cache, write),
        holds=SqlHolds(database, write),
        case_holds=SqlCaseHolds(database, keys, write),
        retention=SqlRetention(database, keys, write),
        requests=SqlRecordRequests(database, write),
        dossiers=SqlDossiers(database, keys),
    )


def _writer(database: Database, keys: Keys) -> Callable[[Connection, Sequence[Entry]], None]:
    return LogWriter(ChainKeys(keys), Subjects(database.dialect)).write


class _Open(Protocol):
    async def close(self) -> None: ...


async def _close(*parts: _Open) -> None:
    """One after the other: what works on the database lets go of it first."""
    for part in parts:
        await part.close()


def _jobs(
    database: Database, clock: Clock, patience: Patience, outbox: Callable[[], SqlOutbox]
) -> JournalJobs | TableJobs:
    """The queue that suits the database; the effect of a job that it gives up on is held."""

    async def gave_up(kind: str, payload: str, error: str) -> None:
        if kind == "perform":
            await outbox().hold(payload, error=error)

    if database.dialect == "sqlite":
        return JournalJobs(database, clock, gave_up=gave_up, patience=patience)
    return TableJobs(database, gave_up=gave_up, patience=patience)


__all__ = ["Stores", "memory_stores", "open_stores"]

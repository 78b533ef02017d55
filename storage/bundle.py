"""One store of each port, however it keeps things. Light to import: a rehearsal needs no database driver."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.asking import SqlConsentRequests
    from storage.audits import SqlAudits
    from storage.backlog import SqlBacklog
    from storage.brakes import SqlBrakes
    from storage.cases import SqlCaseFiles
    from storage.cases import SqlCases
    from storage.chain.book import SqlLogBook
    from storage.consents import SqlConsents
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
    from storage.memory.asking import MemoryConsentRequests
    from storage.memory.audits import MemoryAudits
    from storage.memory.backlog import MemoryBacklog
    from storage.memory.book import MemoryLogBook
    from storage.memory.brakes import MemoryBrakes
    from storage.memory.cases import MemoryCaseFiles
    from storage.memory.cases import MemoryCases
    from storage.memory.consents import MemoryConsents
    from storage.memory.dossiers import MemoryDossiers
    from storage.memory.erasing import MemoryEraser
    from storage.memory.health import MemoryHealthLog
    from storage.memory.holding import MemoryHolds
    from storage.memory.inbox import MemoryInbox
    from storage.memory.linking import MemoryLinkCodes
    from storage.memory.linking import MemoryUnlinked
    from storage.memory.log import MemoryDecisionLog
    from storage.memory.missed import MemoryMissed
    from storage.memory.moderation import MemoryAppeals
    from storage.memory.moderation import MemoryIncidents
    from storage.memory.moderation import MemoryModes
    from storage.memory.oldcases import MemoryCaseHolds
    from storage.memory.oversight import MemoryOversight
    from storage.memory.people import MemoryPeople
    from storage.memory.people import MemorySources
    from storage.memory.pictures import MemoryPictures
    from storage.memory.questions import MemoryQuestions
    from storage.memory.reminders import MemoryOwnReminders
    from storage.memory.reminders import MemoryReminders
    from storage.memory.requests import MemoryRecordRequests
    from storage.memory.retention import MemoryRetention
    from storage.memory.roster import MemoryRegistry
    from storage.memory.roster import MemoryRoster
    from storage.memory.sessions import MemorySessions
    from storage.memory.sessions import MemorySignInLinks
    from storage.memory.work import MemoryJobs
    from storage.memory.work import MemoryOutbox
    from storage.missed import SqlMissed
    from storage.moderation import SqlAppeals
    from storage.moderation import SqlIncidents
    from storage.modes import SqlModes
    from storage.outbox import SqlOutbox
    from storage.oversight import SqlOversight
    from storage.ownreminders import SqlOwnReminders
    from storage.pglease import PostgresLease
    from storage.pgqueue import TableJobs
    from storage.pictures import SqlPictures
    from storage.questions import SqlQuestions
    from storage.registry import SqlRegistry
    from storage.reminders import SqlReminders
    from storage.requests import SqlRecordRequests
    from storage.retention import SqlRetention
    from storage.roster import SqlRoster
    from storage.sessions import SqlSessions
    from storage.sessions import SqlSignInLinks
    from storage.sources import SqlSources
    from storage.unlinked import SqlUnlinked
    from storage.whoswho import SqlPeople


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """What governs how long records stay, and who asked to see them."""

    eraser: SqlEraser | MemoryEraser
    holds: SqlHolds | MemoryHolds
    case_holds: SqlCaseHolds | MemoryCaseHolds
    retention: SqlRetention | MemoryRetention
    requests: SqlRecordRequests | MemoryRecordRequests
    dossiers: SqlDossiers | MemoryDossiers


@dataclass(frozen=True, slots=True, kw_only=True)
class Stores:
    """One of each port. `registry` also lists conversations, for whoever asks what can be seen."""

    inbox: SqlInbox | MemoryInbox
    backlog: SqlBacklog | MemoryBacklog
    missed: SqlMissed | MemoryMissed
    book: SqlLogBook | MemoryLogBook
    log: SqlDecisionLog | MemoryDecisionLog
    outbox: SqlOutbox | MemoryOutbox
    reminders: SqlReminders | MemoryReminders
    own: SqlOwnReminders | MemoryOwnReminders
    registry: SqlRegistry | MemoryRegistry
    roster: SqlRoster | MemoryRoster
    people: SqlPeople | MemoryPeople
    sources: SqlSources | MemorySources
    consents: SqlConsents | MemoryConsents
    asked: SqlConsentRequests | MemoryConsentRequests
    questions: SqlQuestions | MemoryQuestions
    cases: SqlCases | MemoryCases
    case_files: SqlCaseFiles | MemoryCaseFiles
    pictures: SqlPictures | MemoryPictures
    health: SqlHealthLog | MemoryHealthLog
    brakes: SqlBrakes | MemoryBrakes
    oversight: SqlOversight | MemoryOversight
    audits: SqlAudits | MemoryAudits
    codes: SqlLinkCodes | MemoryLinkCodes
    unlinked: SqlUnlinked | MemoryUnlinked
    incidents: SqlIncidents | MemoryIncidents
    appeals: SqlAppeals | MemoryAppeals
    modes: SqlModes | MemoryModes
    sessions: SqlSessions | MemorySessions
    sign_in_links: SqlSignInLinks | MemorySignInLinks
    keeping: Keeping
    lease: LocalLease | PostgresLease
    jobs: JournalJobs | TableJobs | MemoryJobs
    close: Callable[[], Awaitable[None]]
    """Let go of threads and connections. Call `jobs.stop()` before it."""

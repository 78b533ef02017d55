"""The twin of every store, in memory: for rehearsals and tests. It lives as long as the process."""

from __future__ import annotations

from storage.bundle import Keeping
from storage.bundle import Stores
from storage.clock import Clock
from storage.clock import SystemClock
from storage.lease import LocalLease
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
from storage.memory.state import State
from storage.memory.work import MemoryJobs
from storage.memory.work import MemoryOutbox
from storage.patience import Patience


def memory_stores(*, clock: Clock | None = None, patience: Patience | None = None) -> Stores:
    """Stores that live as long as the process: for rehearsals and tests."""
    state = State()
    outbox = MemoryOutbox(state, clock or SystemClock())

    async def close() -> None:
        """Nothing is held open."""

    return Stores(
        inbox=MemoryInbox(state),
        backlog=MemoryBacklog(state),
        missed=MemoryMissed(state),
        book=MemoryLogBook(state),
        log=MemoryDecisionLog(state),
        outbox=outbox,
        reminders=MemoryReminders(state),
        own=MemoryOwnReminders(state),
        registry=MemoryRegistry(state),
        roster=MemoryRoster(state),
        people=MemoryPeople(state),
        sources=MemorySources(state),
        consents=MemoryConsents(state),
        asked=MemoryConsentRequests(state),
        pictures=MemoryPictures(state),
        questions=MemoryQuestions(state),
        cases=MemoryCases(state),
        case_files=MemoryCaseFiles(state),
        health=MemoryHealthLog(state),
        brakes=MemoryBrakes(state),
        oversight=MemoryOversight(state),
        audits=MemoryAudits(state),
        codes=MemoryLinkCodes(state),
        unlinked=MemoryUnlinked(state),
        incidents=MemoryIncidents(state),
        appeals=MemoryAppeals(state),
        modes=MemoryModes(state),
        sessions=MemorySessions(state),
        sign_in_links=MemorySignInLinks(state),
        keeping=Keeping(
            eraser=MemoryEraser(state),
            holds=MemoryHolds(state),
            case_holds=MemoryCaseHolds(state),
            retention=MemoryRetention(state),
            requests=MemoryRecordRequests(state),
            dossiers=MemoryDossiers(state),
        ),
        lease=LocalLease(),
        jobs=MemoryJobs(state, outbox, patience=patience or Patience()),
        close=close,
    )


__all__ = ["memory_stores"]

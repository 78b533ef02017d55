"""The twin of every store, in memory: for rehearsals and tests. It lives as long as the process."""

from __future__ import annotations

from storage.bundle import Stores
from storage.lease import LocalLease
from storage.memory.consents import MemoryConsents
from storage.memory.health import MemoryHealthLog
from storage.memory.inbox import MemoryInbox
from storage.memory.linking import MemoryLinkCodes
from storage.memory.linking import MemoryUnlinked
from storage.memory.log import MemoryDecisionLog
from storage.memory.people import MemoryPeople
from storage.memory.people import MemorySources
from storage.memory.reminders import MemoryReminders
from storage.memory.roster import MemoryRegistry
from storage.memory.roster import MemoryRoster
from storage.memory.state import State
from storage.memory.work import MemoryJobs
from storage.memory.work import MemoryOutbox
from storage.patience import Patience


def memory_stores(*, patience: Patience | None = None) -> Stores:
    """Stores that live as long as the process: for rehearsals and tests."""
    state = State()

    async def close() -> None:
        """Nothing is held open."""

    return Stores(
        inbox=MemoryInbox(state),
        log=MemoryDecisionLog(state),
        outbox=MemoryOutbox(state),
        reminders=MemoryReminders(state),
        registry=MemoryRegistry(state),
        roster=MemoryRoster(state),
        people=MemoryPeople(state),
        sources=MemorySources(state),
        consents=MemoryConsents(state),
        health=MemoryHealthLog(state),
        codes=MemoryLinkCodes(state),
        unlinked=MemoryUnlinked(state),
        lease=LocalLease(),
        jobs=MemoryJobs(state, patience=patience or Patience()),
        close=close,
    )


__all__ = ["memory_stores"]

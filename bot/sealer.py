"""Seals the log every few seconds, in one process at a time."""

from __future__ import annotations

from datetime import timedelta

import structlog

from bot.ports import Clock
from bot.ports import Lease
from bot.ports import LogBook

ROUND = timedelta(seconds=10)
"""How long an entry waits until the chain holds it, and so for how long one that was taken away might not be missed."""
LEASE = "log-sealer"
_log = structlog.get_logger()


class Sealer:
    """Seals what was written since the last time, where no other process does."""

    def __init__(self, *, book: LogBook, lease: Lease, clock: Clock) -> None:
        """Take the log, and the lease that one process holds."""
        self._book = book
        self._lease = lease
        self._clock = clock

    async def seal(self) -> int:
        """One round; returns how many entries were sealed."""
        if not await self._lease.acquire(LEASE):
            return 0
        count = await self._book.seal(now=self._clock.now())
        if count:
            _log.debug("sealed", entries=count)
        return count

    async def close(self) -> None:
        """The last round: nothing that was written is left open, and another process may go on."""
        await self.seal()
        await self._lease.release(LEASE)

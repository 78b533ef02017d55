"""The daily round that deletes what has had its time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from datetime import timedelta

import structlog

from bot.ports import Clock
from bot.ports import Lease
from bot.ports import RetentionStore
from policy.model import KeepPolicy
from policy.model import Receipt

LEASE = "retention"
"""The lease that keeps two processes from purging at once."""
EVERY = timedelta(days=1)
BATCH = 500
"""Rows of one class that one transaction deletes: other writers wait no longer than that takes."""
_log = structlog.get_logger()


class DailyPurge:
    """Deletes what has had its time, in one process of all."""

    def __init__(self, retention: RetentionStore, lease: Lease, clock: Clock, policy: KeepPolicy) -> None:
        """Take the ports and how long each class stays."""
        self._retention = retention
        self._lease = lease
        self._clock = clock
        self._policy = policy

    async def run(self) -> None:
        """One round; nothing where another process makes it."""
        if not await self._lease.acquire(LEASE):
            return
        try:
            receipts = await purge_all(self._retention, self._clock.now(), self._policy)
        finally:
            await self._lease.release(LEASE)
        _log.info("records purged", rows=sum(one.rows for one in receipts), receipts=len(receipts))


async def purge_all(
    retention: RetentionStore, now: datetime, policy: KeepPolicy, *, limit: int = BATCH
) -> Sequence[Receipt]:
    """Batch after batch, until nothing is left that has had its time."""
    found: list[Receipt] = []
    while batch := await retention.purge(now, policy, limit):
        found += batch
    return found

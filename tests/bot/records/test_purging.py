"""The daily round: all batches, in one process, and the lease is given back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from datetime import datetime

import pytest

from bot.clock import SetClock
from bot.records.purging import LEASE
from bot.records.purging import DailyPurge
from policy.model import KeepPolicy
from policy.model import KeptClass
from policy.model import Receipt
from storage.lease import LocalLease

NOW = datetime(2026, 3, 2, tzinfo=UTC)
ONE = Receipt(keep="routine", ranges=("1-5",), rows=5, before=NOW)


class Batches:
    """Has so many batches to delete; then none, or a fault."""

    def __init__(self, count: int, *, fault: bool = False) -> None:
        self.left = count
        self.fault = fault

    async def purge(self, now: datetime, policy: KeepPolicy, limit: int) -> Sequence[Receipt]:
        assert (now, policy, limit) == (NOW, KeepPolicy(), 500)
        if self.fault:
            raise ValueError("unreachable")
        self.left -= 1
        return [ONE] if self.left >= 0 else []

    async def stand(self, now: datetime, policy: KeepPolicy) -> Sequence[KeptClass]:
        raise NotImplementedError


class Taken(LocalLease):
    """A lease that another process has."""

    async def acquire(self, name: str) -> bool:
        del name
        return False


async def test_every_batch_is_deleted_and_the_lease_given_back() -> None:
    batches, lease = Batches(3), LocalLease()
    await DailyPurge(batches, lease, SetClock(NOW), KeepPolicy()).run()
    assert (batches.left, await lease.held(LEASE)) == (-1, False)


async def test_another_process_is_left_alone() -> None:
    batches = Batches(3)
    await DailyPurge(batches, Taken(), SetClock(NOW), KeepPolicy()).run()
    assert batches.left == 3


async def test_a_fault_gives_the_lease_back() -> None:
    lease = LocalLease()
    with pytest.raises(ValueError, match="unreachable"):
        await DailyPurge(Batches(1, fault=True), lease, SetClock(NOW), KeepPolicy()).run()
    assert not await lease.held(LEASE)

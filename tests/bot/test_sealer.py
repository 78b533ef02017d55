"""One process seals, and another takes over."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime

from bot.clock import SetClock
from bot.sealer import LEASE
from bot.sealer import Sealer
from policy.model import Entry
from policy.model import EntryKind
from storage.memory import memory_stores

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
ENTRY = Entry(kind=EntryKind.ROSTER, at=NOW)


class TakenLease:
    """Another process has it until it is `free`."""

    def __init__(self) -> None:
        self.free = False
        self.released: list[str] = []

    async def acquire(self, name: str) -> bool:
        assert name == LEASE
        return self.free

    async def held(self, name: str) -> bool:
        return self.free

    async def release(self, name: str) -> None:
        self.released.append(name)


async def test_what_was_written_is_sealed() -> None:
    stores = memory_stores()
    sealer = Sealer(book=stores.book, lease=stores.lease, clock=SetClock(NOW))
    await stores.book.add([ENTRY, ENTRY])
    assert [await sealer.seal(), await sealer.seal()] == [2, 0]
    newest = await stores.book.checkpoint()
    assert newest is not None
    assert (newest.number, newest.at, newest.last) == (1, NOW, 2)


async def test_while_another_process_seals_this_one_does_not() -> None:
    stores, lease = memory_stores(), TakenLease()
    sealer = Sealer(book=stores.book, lease=lease, clock=SetClock(NOW))
    await stores.book.add([ENTRY])
    assert await sealer.seal() == 0
    lease.free = True
    assert await sealer.seal() == 1


async def test_at_the_end_the_rest_is_sealed_and_the_lease_given_back() -> None:
    stores, lease = memory_stores(), TakenLease()
    lease.free = True
    await stores.book.add([ENTRY])
    await Sealer(book=stores.book, lease=lease, clock=SetClock(NOW)).close()
    assert (await stores.book.verify()).unsealed == 0
    assert lease.released == [LEASE]

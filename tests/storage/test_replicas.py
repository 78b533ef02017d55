"""Two processes on one database: what is planned fires once, what is released is begun once, no count is lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from policy.model import Noted
from policy.model import Reminder
from storage.seal import Keys
from storage.stores import Stores
from storage.stores import open_stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW
from tests.contracts.samples import PATIENCE
from tests.contracts.samples import judged
from tests.contracts.samples import posted
from tests.contracts.samples import warn

STAFF = 40


@pytest.fixture
async def replicas(database_url: str, keys: Keys) -> AsyncIterator[tuple[Stores, Stores]]:
    pair = (
        await open_stores(database_url, keys, patience=PATIENCE),
        await open_stores(database_url, keys, patience=PATIENCE),
    )
    yield pair
    for one in pair:
        await one.close()


def _plan(period: str, due: timedelta = HOUR) -> list[Reminder]:
    return [Reminder(kind="decorum", subject=f"p{n:02}", period=period, due=NOW + due) for n in range(STAFF)]


def _ids(period: str) -> list[str]:
    return [f"check:decorum:p{n:02}:{period}" for n in range(STAFF)]


async def _live(stores: Stores, plan: list[Reminder]) -> tuple[int, list[str]]:
    """A replica at work: it plans and fires, again and again, whatever the other one does."""
    planned, fired = 0, []
    for _ in range(8):
        planned += await stores.reminders.plan(plan, workspace="W")
        fired += [one.id for one in await stores.reminders.fire(now=NOW + HOUR, limit=7)]
    return planned, fired


async def test_each_reminder_fires_once(replicas: tuple[Stores, Stores]) -> None:
    ours, theirs = replicas
    plan = _plan("2026")
    done = await asyncio.gather(_live(ours, plan), _live(theirs, plan[::-1]))
    assert sum(planned for planned, _ in done) == STAFF
    rest = await ours.reminders.fire(now=NOW + HOUR, limit=STAFF)
    assert sorted([one for _, fired in done for one in fired] + [one.id for one in rest]) == _ids("2026")
    assert sorted(one.id for one in await theirs.inbox.waiting()) == _ids("2026")


async def test_replicas_that_disagree_on_the_moment_fire_each_once(replicas: tuple[Stores, Stores]) -> None:
    ours, theirs = replicas
    done = await asyncio.gather(_live(ours, _plan("2026")), _live(theirs, _plan("2026", timedelta(0))[::-1]))
    rest = await ours.reminders.fire(now=NOW + HOUR, limit=STAFF)
    assert sorted([one for _, fired in done for one in fired] + [one.id for one in rest]) == _ids("2026")
    assert await ours.reminders.plan(_plan("2026", 2 * HOUR), workspace="W") == 0


async def test_what_both_release_is_begun_once(replicas: tuple[Stores, Stores]) -> None:
    performed: list[str] = []

    async def perform(delivery: str) -> None:
        if await ours.outbox.take(delivery) is not None:
            performed.append(delivery)
            await ours.outbox.done(delivery)

    ours, theirs = replicas
    names = [f"e{number}" for number in range(9)]
    for name in names:
        await ours.inbox.claim(posted(name))
        await ours.log.settle(judged(posted(name), warn()))
    await _hold_all(ours)
    released = await asyncio.gather(*(one.outbox.release("token_revoked") for one in (ours, theirs) * 3))
    assert sum(released) == len(names)
    for one in replicas:
        one.jobs.on("perform", perform)
        await one.jobs.drain()
    assert sorted(performed) == [f"d-{name}-0" for name in names]


async def _hold_all(stores: Stores) -> None:
    async def hold(delivery: str) -> None:
        await stores.outbox.hold(delivery, error="token_revoked")

    stores.jobs.on("perform", hold)
    await stores.jobs.drain()
    await stores.jobs.close()  # type: ignore[union-attr]  # both queues in a database have it


async def test_no_count_is_lost(replicas: tuple[Stores, Stores]) -> None:
    codes = {"a": 1, "b": 2, "c": 3}
    swapped = dict(reversed(codes.items()))
    ours, theirs = replicas
    await asyncio.gather(*(ours.health.add(codes, at=NOW) for _ in range(9)))
    await asyncio.gather(
        *(one.health.add(counts, at=NOW) for _ in range(9) for one, counts in ((ours, codes), (theirs, swapped)))
    )
    expected = [Noted(what=what, count=27 * n, first_at=NOW, last_at=NOW) for what, n in codes.items()]
    assert list(await ours.health.noted()) == expected


async def test_what_is_released_survives_the_end_of_the_process(database_url: str, keys: Keys) -> None:
    first = await open_stores(database_url, keys, patience=PATIENCE)
    await first.inbox.claim(posted("e1"))
    await first.log.settle(judged(posted("e1"), warn()))
    await _hold_all(first)
    assert await first.outbox.release("token_revoked") == 1
    await first.close()
    second = await open_stores(database_url, keys, patience=PATIENCE)
    performed: list[str] = []

    async def perform(delivery: str) -> None:
        performed.append(delivery)

    second.jobs.on("perform", perform)
    await second.jobs.drain()
    assert performed == ["d-e1-0"]
    await second.close()


async def test_a_release_that_fails_halfway_leaves_everything_held(database_url: str, keys: Keys) -> None:
    stores = await open_stores(database_url, keys, patience=PATIENCE)
    await stores.inbox.claim(posted("e1"))
    await stores.log.settle(judged(posted("e1"), warn()))
    await _hold_all(stores)
    real = stores.jobs.put  # type: ignore[union-attr]  # both queues in a database have it
    stores.jobs.put = lambda *_, **__: 1 / 0  # type: ignore[method-assign, union-attr]
    with pytest.raises(ZeroDivisionError):
        await stores.outbox.release("token_revoked")
    assert list(await stores.outbox.waiting()) == []
    stores.jobs.put = real  # type: ignore[method-assign, union-attr]
    assert await stores.outbox.release("token_revoked") == 1
    await stores.close()

"""The queue survives what happens to PostgreSQL."""

from __future__ import annotations

import asyncio

import asyncpg  # type: ignore[import-untyped]
import pytest

from policy.model import DeliveryError
from storage.seal import Keys
from storage.stores import Stores
from storage.stores import open_stores
from tests.contracts.samples import PATIENCE
from tests.contracts.samples import judged
from tests.contracts.samples import posted
from tests.contracts.samples import warn

_OTHERS = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()"""
KEYS = Keys.generate()


async def _settle(stores: Stores, name: str) -> None:
    await stores.inbox.claim(posted(name))
    await stores.log.settle(judged(posted(name), warn()))


async def _next(stores: Stores, done: asyncio.Queue[str]) -> str:
    """What is done next. Now and then a job is lost with its connection: the service's clock looks for those, too."""
    for _ in range(30):
        try:
            return await asyncio.wait_for(done.get(), 1)
        except TimeoutError:
            await stores.outbox.revive()
    raise AssertionError("nothing more is done")


async def _cut(url: str) -> None:
    """All connections but the one that does it."""
    admin = await asyncpg.connect(url)
    await admin.fetch(_OTHERS)
    await admin.close()


async def test_the_worker_connects_again_after_all_connections_were_cut(postgresql_url: str) -> None:
    stores = await open_stores(postgresql_url, Keys.generate(), patience=PATIENCE)
    done: asyncio.Queue[str] = asyncio.Queue()
    stores.jobs.on("perform", done.put)
    running = asyncio.create_task(stores.jobs.run())
    await _settle(stores, "before")
    assert await asyncio.wait_for(done.get(), 10) == "d-before-0"
    await _cut(postgresql_url)
    await _settle(stores, "after")
    later = [await _next(stores, done)]
    while later[-1] != "d-after-0":  # the first may come once more: its end was not written down yet
        later.append(await _next(stores, done))
    assert set(later) <= {"d-before-0", "d-after-0"}
    await stores.jobs.stop()
    await asyncio.wait_for(running, 10)
    await stores.close()


async def test_a_worker_that_is_cancelled_while_its_connections_are_cut_ends(postgresql_url: str) -> None:
    """PgQueuer's own end fails then, with an error in place of the cancellation."""
    stores = await open_stores(postgresql_url, Keys.generate(), patience=PATIENCE)
    done: asyncio.Queue[str] = asyncio.Queue()
    stores.jobs.on("perform", done.put)
    running = asyncio.create_task(stores.jobs.run())
    await _settle(stores, "before")
    await done.get()
    await _cut(postgresql_url)
    running.cancel()
    await asyncio.wait({running}, timeout=10)
    ended = running.done()
    await stores.jobs.stop()
    await stores.close()
    assert ended


async def test_a_job_of_a_transaction_that_failed_does_not_exist(postgresql_url: str) -> None:
    stores = await open_stores(postgresql_url, Keys.generate(), patience=PATIENCE)
    done: list[str] = []

    async def handler(payload: str) -> None:
        done.append(payload)

    stores.jobs.on("perform", handler)
    await _settle(stores, "e1")
    await stores.inbox.claim(posted("e2"))
    assert await stores.log.settle(judged(posted("e1"), warn(), name="again")) is None
    await stores.jobs.drain()
    assert done == ["d-e1-0"]
    await stores.close()


async def test_a_released_job_leaves_nothing_in_the_queue(postgresql_url: str) -> None:
    stores = await open_stores(postgresql_url, Keys.generate(), patience=PATIENCE)

    async def refuse(_: str) -> None:
        raise DeliveryError("refused", retry=False, code="token_revoked")

    stores.jobs.on("perform", refuse)
    await _settle(stores, "e1")
    for _ in range(2):
        await stores.jobs.drain()
        assert await stores.outbox.release("token_revoked") == 1
    stores.jobs.on("perform", stores.outbox.done)
    await stores.jobs.drain()
    await stores.close()
    admin = await asyncpg.connect(postgresql_url)
    assert await admin.fetch("SELECT * FROM pgqueuer") == []
    await admin.close()


@pytest.mark.parametrize("fate", ["DELETE FROM pgqueuer", "UPDATE pgqueuer SET status = 'failed'"])
async def test_an_effect_whose_job_was_lost_is_performed_once_all_the_same(postgresql_url: str, fate: str) -> None:
    """A job that is cut off with its database's connection, or with its process, may be taken for ended."""
    stores, other = [await open_stores(postgresql_url, KEYS, patience=PATIENCE) for _ in range(2)]
    performed: list[str] = []

    async def perform(delivery: str) -> None:
        if await stores.outbox.take(delivery) is not None:
            performed.append(delivery)
            await stores.outbox.done(delivery)

    stores.jobs.on("perform", perform)
    await _settle(stores, "e1")
    await _settle(stores, "e2")
    admin = await asyncpg.connect(postgresql_url)
    await admin.execute(f"{fate} WHERE payload = 'd-e1-0'")
    assert 1 in await asyncio.gather(stores.outbox.revive(), other.outbox.revive())
    await stores.jobs.drain()
    assert sorted(performed) == ["d-e1-0", "d-e2-0"]
    assert await stores.outbox.revive() == 0
    assert await admin.fetch("SELECT * FROM pgqueuer") == []
    await admin.close()
    await other.close()
    await stores.close()

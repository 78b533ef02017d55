from __future__ import annotations

import asyncio

from policy.model import DeliveryError
from storage.stores import Stores
from tests.contracts.samples import judged
from tests.contracts.samples import posted
from tests.contracts.samples import warn


async def _settle(stores: Stores, name: str, effects: int = 1) -> None:
    await stores.inbox.claim(posted(name))
    await stores.log.settle(judged(posted(name), *(warn() for _ in range(effects))))


async def test_drain_does_the_jobs_in_their_order(stores: Stores) -> None:
    done: list[str] = []

    async def handler(payload: str) -> None:
        done.append(payload)

    stores.jobs.on("perform", handler)
    await _settle(stores, "e1", effects=2)
    await _settle(stores, "e2")
    await stores.jobs.drain()
    await stores.jobs.drain()
    assert done == ["d-e1-0", "d-e1-1", "d-e2-0"]


async def test_a_job_that_makes_another_is_drained_with_it(stores: Stores) -> None:
    done: list[str] = []

    async def handler(payload: str) -> None:
        done.append(payload)
        if payload == "d-e1-0":
            await _settle(stores, "e2")

    stores.jobs.on("perform", handler)
    await _settle(stores, "e1")
    await stores.jobs.drain()
    assert done == ["d-e1-0", "d-e2-0"]


async def test_a_failing_job_is_tried_again_and_then_held(stores: Stores) -> None:
    tried: list[str] = []

    async def handler(payload: str) -> None:
        tried.append(payload)
        await stores.outbox.take(payload)
        if payload == "d-e1-0":
            raise ValueError(payload)
        raise DeliveryError("busy", retry=payload == "d-e2-0" and tried.count(payload) < 2)

    stores.jobs.on("perform", handler)
    await _settle(stores, "e1")
    await _settle(stores, "e2")
    await stores.jobs.drain()
    assert sorted(tried) == ["d-e1-0"] * 3 + ["d-e2-0"] * 2
    assert list(await stores.outbox.waiting()) == []
    assert await stores.outbox.take("d-e1-0") is None
    await stores.jobs.drain()
    assert len(tried) == 5


async def test_run_works_until_it_is_stopped(stores: Stores) -> None:
    done: list[str] = []
    enough = asyncio.Event()

    async def handler(payload: str) -> None:
        done.append(payload)
        if len(done) == 3:
            enough.set()

    stores.jobs.on("perform", handler)
    await _settle(stores, "before")
    running = asyncio.create_task(stores.jobs.run())
    await _settle(stores, "e1", effects=2)
    await asyncio.wait_for(enough.wait(), 10)
    await stores.jobs.stop()
    await asyncio.wait_for(running, 10)
    assert sorted(done) == ["d-before-0", "d-e1-0", "d-e1-1"]


async def test_drain_waits_for_what_run_has_in_hand(stores: Stores) -> None:
    begun, go, done = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def handler(payload: str) -> None:
        begun.set()
        await go.wait()
        done.set()

    stores.jobs.on("perform", handler)
    running = asyncio.create_task(stores.jobs.run())
    await _settle(stores, "e1")
    await asyncio.wait_for(begun.wait(), 10)
    draining = asyncio.create_task(stores.jobs.drain())
    go.set()
    await asyncio.wait_for(draining, 10)
    assert done.is_set()
    await stores.jobs.stop()
    await asyncio.wait_for(running, 10)


async def test_stopping_before_running_ends_at_once(stores: Stores) -> None:
    await stores.jobs.stop()
    await asyncio.wait_for(stores.jobs.run(), 10)

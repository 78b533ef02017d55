from __future__ import annotations

import asyncio

from policy.model import Delivery
from policy.model import DeliveryError
from storage.stores import Stores
from tests.contracts.samples import STUDENT
from tests.contracts.samples import forget
from tests.contracts.samples import judged
from tests.contracts.samples import member
from tests.contracts.samples import posted
from tests.contracts.samples import student
from tests.contracts.samples import warn


class Post:
    """Performs deliveries, as long as the platform takes them."""

    def __init__(self, stores: Stores) -> None:
        self._outbox = stores.outbox
        self.refusal: DeliveryError | None = DeliveryError("refused", retry=False, code="token_revoked")
        self.taken: list[Delivery] = []
        stores.jobs.on("perform", self.perform)

    async def perform(self, delivery_id: str) -> None:
        delivery = await self._outbox.take(delivery_id)
        if delivery is None:
            return
        if self.refusal is not None:
            raise self.refusal
        self.taken.append(delivery)
        await self._outbox.done(delivery_id)


async def _settle(stores: Stores, name: str, effects: int = 1) -> None:
    await stores.inbox.claim(posted(name))
    await stores.log.settle(judged(posted(name), *(warn() for _ in range(effects))))


def _sent(name: str, ordinal: int, attempts: int) -> Delivery:
    return Delivery(id=f"d-{name}-{ordinal}", judgement=f"d-{name}", effect=warn(), attempts=attempts)


async def test_what_was_held_is_performed_after_its_release(stores: Stores) -> None:
    post = Post(stores)
    await _settle(stores, "e1", effects=2)
    await stores.jobs.drain()
    assert list(await stores.outbox.waiting()) == []
    assert await stores.outbox.held() == {"token_revoked": 2}
    post.refusal = None
    assert await stores.outbox.release("token_revoked") == 2
    assert await stores.outbox.held() == {}
    assert list(await stores.outbox.waiting()) == ["d-e1-0", "d-e1-1"]
    await stores.jobs.drain()
    assert post.taken == [_sent("e1", 0, 2), _sent("e1", 1, 2)]
    assert list(await stores.outbox.waiting()) == []
    assert await stores.outbox.release("token_revoked") == 0
    await stores.jobs.drain()
    assert len(post.taken) == 2


async def test_it_may_be_held_and_released_again(stores: Stores) -> None:
    post = Post(stores)
    await _settle(stores, "e1")
    for _ in range(3):
        await stores.jobs.drain()
        assert await stores.outbox.release("token_revoked") == 1
    post.refusal = None
    await stores.jobs.drain()
    assert post.taken == [_sent("e1", 0, 4)]


async def test_a_released_effect_is_tried_as_patiently_as_a_new_one(stores: Stores) -> None:
    post = Post(stores)
    post.refusal = DeliveryError("refused", retry=True, code="busy")
    await _settle(stores, "e1")
    await stores.jobs.drain()
    assert await stores.outbox.release("busy") == 1
    await stores.jobs.drain()
    post.refusal = None
    assert await stores.outbox.release("busy") == 1
    await stores.jobs.drain()
    assert post.taken == [_sent("e1", 0, 7)]


async def test_a_release_before_the_job_has_ended_is_not_lost(stores: Stores) -> None:
    tried: list[str] = []

    async def perform(delivery_id: str) -> None:
        delivery = await stores.outbox.take(delivery_id)
        assert delivery is not None
        tried.append(delivery_id)
        if delivery.attempts == 1:
            await stores.outbox.hold(delivery_id, error="account_inactive")
            assert await stores.outbox.release("account_inactive") == 1
        else:
            await stores.outbox.done(delivery_id)

    stores.jobs.on("perform", perform)
    await _settle(stores, "e1")
    await stores.jobs.drain()
    await stores.jobs.drain()
    assert tried == ["d-e1-0", "d-e1-0"]
    assert list(await stores.outbox.waiting()) == []


async def test_a_running_worker_takes_what_is_released(stores: Stores) -> None:
    performed: asyncio.Queue[int] = asyncio.Queue()

    async def perform(delivery_id: str) -> None:
        delivery = await stores.outbox.take(delivery_id)
        assert delivery is not None
        if delivery.attempts == 1:
            await stores.outbox.hold(delivery_id, error="token_revoked")
        else:
            await stores.outbox.done(delivery_id)
        performed.put_nowait(delivery.attempts)

    stores.jobs.on("perform", perform)
    running = asyncio.create_task(stores.jobs.run())
    await _settle(stores, "e1")
    assert await asyncio.wait_for(performed.get(), 10) == 1
    assert await stores.outbox.release("token_revoked") == 1
    assert await asyncio.wait_for(performed.get(), 10) == 2
    await stores.jobs.stop()
    await asyncio.wait_for(running, 10)


async def test_only_what_was_held_for_that_error_is_released(stores: Stores) -> None:
    for name, error in (("e1", "token_revoked"), ("e2", "channel_not_found"), ("e3", "")):
        await _settle(stores, name)
        if error:
            await stores.outbox.hold(f"d-{name}-0", error=error)
    assert await stores.outbox.release("unheard_of") == 0
    assert await stores.outbox.release("token_revoked") == 1
    assert list(await stores.outbox.waiting()) == ["d-e1-0", "d-e3-0"]


async def test_what_was_done_or_forgotten_is_not_released(stores: Stores) -> None:
    await stores.roster.put_people([student])
    await stores.roster.put_members([member(STUDENT, student)])
    await _settle(stores, "done")
    await stores.outbox.done("d-done-0")
    await _settle(stores, "held")
    await stores.outbox.hold("d-held-0", error="token_revoked")
    await forget(stores, "p-student")
    assert await stores.outbox.held() == {}
    assert await stores.outbox.release("token_revoked") == 0
    assert await stores.outbox.release("forgotten") == 0
    assert list(await stores.outbox.waiting()) == []

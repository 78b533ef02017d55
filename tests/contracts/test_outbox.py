from __future__ import annotations

from policy.model import Delivery
from storage.stores import Stores
from tests.contracts.samples import judged
from tests.contracts.samples import posted
from tests.contracts.samples import warn


async def _settle(stores: Stores, name: str) -> None:
    await stores.inbox.claim(posted(name))
    await stores.log.settle(judged(posted(name), warn()))


async def test_taking_counts_attempts_until_it_is_done(stores: Stores) -> None:
    await _settle(stores, "e1")
    for attempt in (1, 2):
        expected = Delivery(id="d-e1-0", judgement="d-e1", effect=warn(), attempts=attempt)
        assert await stores.outbox.take("d-e1-0") == expected
    await stores.outbox.done("d-e1-0")
    assert await stores.outbox.take("d-e1-0") is None
    assert list(await stores.outbox.waiting()) == []


async def test_what_is_held_is_not_taken(stores: Stores) -> None:
    await _settle(stores, "e1")
    await _settle(stores, "e2")
    await stores.outbox.hold("d-e1-0", error="DeliveryError")
    await stores.outbox.done("d-e1-0")
    assert await stores.outbox.take("d-e1-0") is None
    assert list(await stores.outbox.waiting(limit=5)) == ["d-e2-0"]


async def test_unknown_deliveries_are_nothing(stores: Stores) -> None:
    assert await stores.outbox.take("unknown") is None
    await stores.outbox.done("unknown")
    await stores.outbox.hold("unknown", error="x")
    assert list(await stores.outbox.waiting()) == []

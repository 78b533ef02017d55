"""Pictures that were taken down: known by their bytes for a month, and by nothing else."""

from __future__ import annotations

from datetime import datetime
from datetime import timedelta

import pytest

from policy.model import Action
from policy.model import Log
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Severity
from storage.stores import Stores
from tests.contracts.samples import NOW
from tests.contracts.samples import finding
from tests.contracts.samples import judged
from tests.contracts.samples import posted

DAY = timedelta(days=1)
ONE, OTHER = b"1" * 32, b"2" * 32
LATER = MessageRef(workspace="W", conversation="elsewhere", id="m2")
BANNED = finding("photo.other_students", Severity.REMOVE)


async def taken_down(stores: Stores, event: MessagePosted, *actions: Action, at: datetime = NOW) -> None:
    await stores.inbox.claim(event)
    assert await stores.log.settle(judged(event, *actions, findings=(BANNED,), at=at)) is not None


async def seen(stores: Stores, ref: MessageRef, digest: bytes = ONE, *, at: datetime = NOW, file: str = "f") -> bool:
    return await stores.pictures.seen(ref, file, digest, now=at)


async def test_a_picture_that_stands_is_no_picture_that_comes_again(stores: Stores) -> None:
    first = posted("a").message.ref
    assert [await seen(stores, first), await seen(stores, first), await seen(stores, LATER)] == [False, False, False]


async def test_one_that_was_looked_into_and_then_taken_down_is_known_elsewhere_for_a_month(stores: Stores) -> None:
    event = posted("a")
    assert not await seen(stores, event.message.ref)
    await taken_down(stores, event, Log(), at=NOW + DAY)

    assert await seen(stores, LATER, at=NOW + DAY)
    assert not await seen(stores, LATER, OTHER, at=NOW + DAY, file="g")
    assert await seen(stores, LATER, at=NOW + 30 * DAY)
    assert not await seen(stores, LATER, at=NOW + 32 * DAY)


async def test_one_that_is_noted_after_the_finding_is_known_as_well(stores: Stores) -> None:
    event = posted("a")
    await taken_down(stores, event, Log())

    assert not await seen(stores, event.message.ref)
    assert await seen(stores, LATER)


async def test_what_is_only_observed_takes_nothing_down(stores: Stores) -> None:
    event = posted("a")
    assert not await seen(stores, event.message.ref)
    await taken_down(stores, event)

    assert not await seen(stores, LATER)


async def test_another_workspace_knows_nothing_of_it(stores: Stores) -> None:
    event = posted("a")
    await seen(stores, event.message.ref)
    await taken_down(stores, event, Log())

    assert not await seen(stores, MessageRef(workspace="X", conversation="elsewhere", id="m2"))


@pytest.mark.parametrize(("days", "gone"), [(6, 0), (8, 1)])
async def test_digests_go_when_their_time_is_over(stores: Stores, days: int, gone: int) -> None:
    await seen(stores, LATER)
    assert await stores.inbox.purge(before=NOW - DAY, now=NOW + days * DAY) == gone

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from itertools import count

from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from policy.model import MemberJoined
from policy.model import MessageEdited
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import ELSEWHERE
from tests.contracts.samples import MINUTE
from tests.contracts.samples import NOW
from tests.contracts.samples import PLACE
from tests.contracts.samples import judged
from tests.contracts.samples import posted

_RUNS = count()
REUSED = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


async def test_an_event_is_claimed_once_and_waits_until_it_is_judged(stores: Stores) -> None:
    event = posted("e1")
    assert await stores.inbox.claim(event)
    assert not await stores.inbox.claim(event)
    assert list(await stores.inbox.waiting()) == [event]
    assert await stores.inbox.is_waiting("e1")
    await stores.log.settle(judged(event))
    assert list(await stores.inbox.waiting()) == []
    assert [await stores.inbox.is_waiting(one) for one in ("e1", "e2")] == [False, False]
    assert not await stores.inbox.claim(event)


async def test_the_same_message_under_another_event_id_is_known(stores: Stores) -> None:
    live = posted("live", message="m1")
    assert await stores.inbox.claim(live)
    assert not await stores.inbox.claim(replace(live, id="history", late=True))
    edit = MessageEdited(id="edit", workspace="W", at=NOW, message=replace(live.message, edited_at=NOW))
    assert await stores.inbox.claim(edit)
    assert not await stores.inbox.claim(replace(edit, id="edit again"))


async def test_waiting_is_ordered_by_age_and_limited(stores: Stores) -> None:
    events = [posted("late", at=NOW + MINUTE), posted("early", at=NOW), posted("later", at=NOW + 2 * MINUTE)]
    for event in events:
        await stores.inbox.claim(event)
    assert list(await stores.inbox.waiting(limit=2)) == [events[1], events[0]]


async def test_waiting_goes_on_behind_an_event(stores: Stores) -> None:
    events = [posted("a", at=NOW), posted("b", at=NOW), posted("c", at=NOW + MINUTE)]
    for event in events[::-1]:
        await stores.inbox.claim(event)
    first = await stores.inbox.waiting(limit=1)
    assert [*first, *await stores.inbox.waiting(after=first[-1])] == events
    assert list(await stores.inbox.waiting(after=events[-1])) == []


async def test_the_mark_is_the_newest_message_of_a_conversation(stores: Stores) -> None:
    assert await stores.inbox.mark(PLACE) is None
    await stores.inbox.claim(posted("new", at=NOW + MINUTE))
    await stores.inbox.claim(posted("old", at=NOW))
    await stores.inbox.claim(MemberJoined(id="j", workspace="W", at=NOW + 9 * MINUTE, conversation=PLACE, member=COACH))
    assert await stores.inbox.mark(PLACE) == NOW + MINUTE
    assert await stores.inbox.mark(ELSEWHERE) is None


async def test_purge_drops_old_keys_and_expired_texts_only(stores: Stores) -> None:
    old, new, unjudged = posted("old"), posted("new", at=NOW + timedelta(days=8)), posted("unjudged", at=NOW)
    for event in (old, new, unjudged):
        await stores.inbox.claim(event)
    await stores.log.settle(judged(old, keep="call 978"))
    await stores.log.settle(judged(new))
    assert await stores.inbox.purge(before=NOW + timedelta(days=7), now=NOW + timedelta(days=7)) == 2
    assert list(await stores.inbox.waiting()) == [unjudged]
    assert not await stores.inbox.claim(new)
    assert await stores.inbox.claim(old)
    assert await stores.log.settle(judged(old, name="again")) is None, "the log still knows it"


async def test_of_many_simultaneous_claims_one_wins(stores: Stores) -> None:
    event = posted("popular")
    assert sum(await asyncio.gather(*(stores.inbox.claim(event) for _ in range(12)))) == 1


@REUSED
@given(names=st.lists(st.integers(0, 9), max_size=15))
async def test_however_often_delivered_each_event_is_claimed_once(stores: Stores, names: list[int]) -> None:
    run = next(_RUNS)  # the examples share one store
    won = [name for name in names if await stores.inbox.claim(posted(f"{run}/{name}"))]
    assert won == list(dict.fromkeys(names))

from __future__ import annotations

import asyncio

from policy.model import CheckDue
from policy.model import Schedule
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW
from tests.contracts.samples import PLACE
from tests.contracts.samples import STUDENT
from tests.contracts.samples import judged
from tests.contracts.samples import posted


async def _schedule(stores: Stores, subject: str, hours: int) -> None:
    event = posted(f"for {subject}")
    await stores.inbox.claim(event)
    await stores.log.settle(judged(event, Schedule(reminder="followup", subject=subject, after=hours * HOUR)))


def _check(subject: str, hours: int) -> CheckDue:
    due = NOW + hours * HOUR
    return CheckDue(
        id=f"check:followup:{subject}:{due.date().isoformat()}",
        workspace="W",
        at=due,
        check="followup",
        subject=subject,
        conversation=PLACE,
        member=STUDENT,
    )


async def test_a_reminder_fires_when_it_is_due_and_waits_in_the_inbox(stores: Stores) -> None:
    await _schedule(stores, "b", 48)
    await _schedule(stores, "a", 24)
    assert list(await stores.reminders.fire(now=NOW + 23 * HOUR)) == []
    assert list(await stores.reminders.fire(now=NOW + 24 * HOUR)) == [_check("a", 24)]
    assert list(await stores.inbox.waiting()) == [_check("a", 24)]
    assert list(await stores.reminders.waiting()) == [("followup", "b", NOW + 48 * HOUR)]
    assert list(await stores.reminders.fire(now=NOW + 24 * HOUR)) == []


async def test_what_fired_is_not_scheduled_again_for_that_day(stores: Stores) -> None:
    await _schedule(stores, "a", 24)
    await stores.reminders.fire(now=NOW + 24 * HOUR)
    again = posted("again")
    await stores.inbox.claim(again)
    await stores.log.settle(judged(again, Schedule(reminder="followup", subject="a", after=25 * HOUR)))
    assert list(await stores.reminders.waiting()) == []


async def test_simultaneous_clocks_fire_each_reminder_once(stores: Stores) -> None:
    for number in range(20):
        await _schedule(stores, f"s{number:02}", 24)
    fired = await asyncio.gather(*(stores.reminders.fire(now=NOW + 24 * HOUR, limit=7) for _ in range(6)))
    rest = await stores.reminders.fire(now=NOW + 24 * HOUR)
    ids = sorted(event.id for batch in (*fired, rest) for event in batch)
    assert ids == sorted(_check(f"s{number:02}", 24).id for number in range(20))
    assert len(await stores.inbox.waiting()) == 20

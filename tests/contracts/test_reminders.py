from __future__ import annotations

import asyncio

from policy.model import OWN_REMINDER
from policy.model import CancelReminder
from policy.model import CheckDue
from policy.model import Every
from policy.model import MemberRef
from policy.model import OwnReminder
from policy.model import Schedule
from policy.model import note_of
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


async def test_what_is_not_ready_waits_and_keeps_nothing_else_waiting(stores: Stores) -> None:
    await _schedule(stores, "a", 24)
    asked = Schedule(reminder=OWN_REMINDER, subject="own", after=24 * HOUR, note=note_of(Every.WEEK, "bring forms"))
    event = posted("own")
    await stores.inbox.claim(event)
    await stores.log.settle(judged(event, asked))
    due = NOW + 24 * HOUR
    only_own = await stores.reminders.fire(now=due, limit=1, ready=lambda kind, _: kind == OWN_REMINDER)
    assert [(one.check, one.note) for one in only_own] == [(OWN_REMINDER, "week bring forms")]
    assert list(await stores.reminders.fire(now=due)) == [_check("a", 24)]


async def test_ones_own_is_listed_and_taken_back_by_nobody_else(stores: Stores) -> None:
    asked = Schedule(reminder=OWN_REMINDER, subject="own", after=24 * HOUR, note=note_of(Every.ONCE, "bring forms"))
    other = CancelReminder(subject="own", by=MemberRef(workspace="W", id="somebody"))
    mine = CancelReminder(subject="own", by=STUDENT)
    kept = OwnReminder(
        id="own", by=STUDENT, conversation=PLACE, text="bring forms", every=Every.ONCE, due=NOW + 24 * HOUR
    )
    left = []
    actions: tuple[Schedule | CancelReminder, ...] = (asked, other, mine)
    for number, action in enumerate(actions):
        event = posted(f"m{number}")
        await stores.inbox.claim(event)
        await stores.log.settle(judged(event, action))
        left.append(list(await stores.own.of(STUDENT)))
    assert left == [[kept], [kept], []]

from __future__ import annotations

import asyncio
from dataclasses import replace

from policy.model import CheckDue
from policy.model import Reminder
from policy.model import Schedule
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW
from tests.contracts.samples import PLACE
from tests.contracts.samples import STUDENT
from tests.contracts.samples import judged
from tests.contracts.samples import posted

YEARLY = Reminder(kind="decorum", subject="p-coach", period="2026", due=NOW + HOUR, member=COACH)
OTHER = replace(YEARLY, subject="p-student", member=STUDENT)
FIRED = CheckDue(
    id="check:decorum:p-coach:2026",
    workspace="W",
    at=NOW + HOUR,
    check="decorum",
    subject="p-coach",
    member=COACH,
)


async def test_a_plan_stands_until_it_is_due_and_fires_as_it_says(stores: Stores) -> None:
    assert await stores.reminders.plan([YEARLY], workspace="W") == 1
    assert list(await stores.reminders.waiting()) == [("decorum", "p-coach", NOW + HOUR)]
    assert list(await stores.reminders.fire(now=NOW)) == []
    assert list(await stores.reminders.fire(now=NOW + 2 * HOUR)) == [FIRED]
    assert list(await stores.inbox.waiting()) == [FIRED]


async def test_a_plan_keeps_where_and_whom(stores: Stores) -> None:
    somewhere = replace(YEARLY, subject="C1", conversation=PLACE, member=None)
    await stores.reminders.plan([somewhere], workspace="W")
    fired = replace(FIRED, id="check:decorum:C1:2026", subject="C1", conversation=PLACE, member=None)
    assert list(await stores.reminders.fire(now=NOW + HOUR)) == [fired]


async def test_planning_twice_is_planning_once(stores: Stores) -> None:
    assert await stores.reminders.plan([YEARLY, OTHER, YEARLY], workspace="W") == 2
    assert await stores.reminders.plan([OTHER, YEARLY], workspace="W") == 0
    assert await stores.reminders.plan([], workspace="W") == 0
    assert len(await stores.reminders.waiting()) == 2
    assert len(await stores.reminders.fire(now=NOW + HOUR)) == 2


async def test_a_plan_moves_what_has_not_fired(stores: Stores) -> None:
    await stores.reminders.plan([YEARLY, OTHER], workspace="W")
    later = replace(YEARLY, due=NOW + 3 * HOUR)
    assert await stores.reminders.plan([later, OTHER], workspace="W") == 1
    assert [one.subject for one in await stores.reminders.fire(now=NOW + HOUR)] == ["p-student"]
    assert list(await stores.reminders.fire(now=NOW + 3 * HOUR)) == [replace(FIRED, at=NOW + 3 * HOUR)]


async def test_a_plan_leaves_what_fired(stores: Stores) -> None:
    await stores.reminders.plan([YEARLY], workspace="W")
    await stores.reminders.fire(now=NOW + HOUR)
    later = replace(YEARLY, due=NOW + 3 * HOUR)
    assert await stores.reminders.plan([later], workspace="W") == 0
    assert list(await stores.reminders.waiting()) == []
    assert list(await stores.reminders.fire(now=NOW + 4 * HOUR)) == []


async def test_another_period_is_another_reminder(stores: Stores) -> None:
    await stores.reminders.plan([YEARLY], workspace="W")
    await stores.reminders.fire(now=NOW + HOUR)
    assert await stores.reminders.plan([replace(YEARLY, period="2027")], workspace="W") == 1
    assert list(await stores.reminders.fire(now=NOW + HOUR)) == [replace(FIRED, id="check:decorum:p-coach:2027")]


async def test_a_plan_and_a_decision_set_the_same_reminder_once(stores: Stores) -> None:
    event = posted("e1")
    await stores.inbox.claim(event)
    await stores.log.settle(judged(event, Schedule(reminder="followup", subject="s", after=HOUR)))
    period = (NOW + HOUR).date().isoformat()
    same = Reminder(kind="followup", subject="s", period=period, due=NOW + HOUR, conversation=PLACE, member=STUDENT)
    assert await stores.reminders.plan([same], workspace="W") == 0
    assert len(await stores.reminders.waiting()) == 1


async def test_many_plans_and_clocks_at_once_fire_each_once(stores: Stores) -> None:
    many = [replace(YEARLY, subject=f"p{number:03}", member=None) for number in range(60)]

    async def replica() -> tuple[int, list[str]]:
        planned = await stores.reminders.plan(many, workspace="W")
        fired = [one.id for _ in range(10) for one in await stores.reminders.fire(now=NOW + HOUR, limit=11)]
        return planned, fired

    done = await asyncio.gather(*(replica() for _ in range(4)))
    assert sum(planned for planned, _ in done) == 60
    ids = sorted(one for _, fired in done for one in fired)
    assert ids == [f"check:decorum:p{number:03}:2026" for number in range(60)]

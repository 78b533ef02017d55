"""The checks of conversations in a whole installation: two replicas, one database, a clock that jumps."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rounds import next_asking
from policy.model import BotJoined
from policy.model import ButtonPressed
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import RegistrationState
from tests.bot.replicas import SCHOOL
from tests.bot.replicas import Replicas
from tests.bot.replicas import open_replicas
from tests.builders import ALEX
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import WORKSPACE

NEW_YORK = ZoneInfo("America/New_York")
MONDAY = datetime(2026, 10, 5, 9, 0, tzinfo=NEW_YORK).astimezone(UTC)
"""A Monday morning after the hour of the weekly checks; clocks are put back on 1 November."""
DAY = timedelta(days=1)


def on(day: int, hour: int, month: int = 10) -> datetime:
    """A moment of that autumn on the school's wall clock."""
    return datetime(2026, month, day, hour, tzinfo=NEW_YORK).astimezone(UTC)


@pytest.fixture
async def replicas(database_url: str) -> AsyncIterator[Replicas]:
    async for one in opened_with(database_url, 2):
        yield one


@pytest.fixture
async def alone(database_url: str) -> AsyncIterator[Replicas]:
    """One process: what another one changes is seen within a second of the real clock, which no test waits for."""
    async for one in opened_with(database_url, 1):
        yield one


async def opened_with(database_url: str, count: int) -> AsyncIterator[Replicas]:
    opened = await open_replicas(database_url, MONDAY, TEACHER, SAM, ALEX, SUPERVISOR, count=count)
    opened.school = replace(SCHOOL, packs=("nycdoe",), supervisor="supervisor")
    place = Conversation(ref=PLACE, kind=ConversationKind.PUBLIC_CHANNEL, name="robots", topic="robots every tuesday")
    await opened.houses[0].roster.put_conversation(place, [one.ref for one in (TEACHER, SAM, ALEX)])
    yield opened
    await opened.close()


async def day(replicas: Replicas, moment: datetime) -> list[tuple[str, str]]:
    """The clock stands at a moment: every replica plans and ticks. Tells who got which notice."""
    for house in replicas.houses:
        await house.rounds.plan([WORKSPACE])
    return await replicas.at(moment)


async def arrive(replicas: Replicas) -> None:
    came = BotJoined(id="j", workspace=WORKSPACE, at=MONDAY, conversation=PLACE, by=TEACHER.ref)
    await replicas.houses[0].app.handle(came)
    for house in replicas.houses:
        await house.jobs.drain()


async def press(replicas: Replicas, button: str, who: str, ident: str) -> None:
    offered = next(
        one
        for notice in reversed(replicas.chat.delivered)
        if notice.to.id == who
        for one in notice.notice.buttons
        if one.key == button
    )
    pressed = ButtonPressed(
        id=ident,
        workspace=WORKSPACE,
        at=replicas.clock.now(),
        by=next(one.ref for one in (TEACHER, SUPERVISOR) if one.ref.id == who),
        button=button,
        value=offered.value,
    )
    await replicas.houses[0].app.handle(pressed)
    for house in replicas.houses:
        await house.jobs.drain()


ASKED = ("teacher", "conversation.unregistered.remind")
TOLD = ("supervisor", "conversation.unregistered.supervisor")


async def test_an_unlisted_conversation_is_asked_after_on_days_one_three_and_seven(replicas: Replicas) -> None:
    await arrive(replicas)
    assert sorted((one.to.id, one.notice.keys[0].value) for one in replicas.chat.delivered) == [
        ("supervisor", "registration.request"),
        ("teacher", "conversation.unregistered.warn"),
    ]
    heard = {number: await day(replicas, on(5 + number, 8)) for number in range(1, 22)}
    assert {number: notices for number, notices in heard.items() if notices} == {
        1: [ASKED],
        3: [ASKED],
        7: [TOLD, ASKED],
        14: [TOLD, ASKED],
        21: [TOLD, ASKED],
    }
    assert len(await replicas.houses[0].log.incidents()) == 1


async def test_an_approved_conversation_is_looked_after(alone: Replicas) -> None:
    await arrive(alone)
    await press(alone, "approve", "supervisor", "p1")
    place = await alone.houses[0].registry.conversation(PLACE)
    assert place is not None
    assert place.registration is not None
    assert (place.registered, place.registration.state) == (True, RegistrationState.APPROVED)
    assert await alone.houses[0].log.incidents() == []
    assert list(alone.chat.kept) == [PLACE]
    unmoderated = [("teacher", "conversation.unmoderated.remind")]
    assert await day(alone, on(5, 16)) == unmoderated
    assert await day(alone, on(6, 8)) == []  # it is asked after no more
    await press(alone, "reviewed", "teacher", "p2")
    assert await day(alone, on(6, 16)) == []
    assert await day(alone, on(7, 16)) == unmoderated
    twice = [("supervisor", "conversation.unmoderated.supervisor"), *unmoderated]
    assert await day(alone, on(8, 16)) == twice
    assert await day(alone, on(9, 16)) == twice
    assert await day(alone, on(10, 16)) == []  # a Saturday
    weekly = [("teacher", "conversation.no_label.remind"), ("teacher", "conversation.no_supervisor.remind")]
    assert await day(alone, on(12, 8)) == weekly


async def test_a_notice_that_was_taken_down_is_put_back(alone: Replicas) -> None:
    await arrive(alone)
    await press(alone, "approve", "supervisor", "p1")
    alone.chat.kept.clear()
    await day(alone, on(6, 7))
    assert list(alone.chat.kept) == [PLACE]


async def test_the_hour_is_that_of_the_wall_clock_on_both_sides_of_the_change(alone: Replicas) -> None:
    await arrive(alone)
    await press(alone, "approve", "supervisor", "p1")
    alone.clock.set(on(30, 17))  # Friday; on Sunday the clocks are put back
    await alone.houses[0].rounds.plan([WORKSPACE])
    planned = {kind: due for kind, _, due in await alone.waiting() if due > on(30, 17)}
    assert planned["comment_check"] == on(2, 16, month=11)
    assert planned["comment_check"].hour == 21


async def test_planning_again_changes_nothing(replicas: Replicas) -> None:
    await arrive(replicas)
    assert [await one.rounds.plan([WORKSPACE]) for one in replicas.houses] == [1, 0]


@given(st.integers(min_value=0, max_value=400), st.integers(min_value=0, max_value=23))
def test_it_is_always_asked_again_in_a_week_at_most(days: int, hours: int) -> None:
    noticed = NOW.astimezone(NEW_YORK)
    now = noticed + timedelta(days=days, hours=hours)
    moment = next_asking(noticed, now)
    assert now < moment <= now + 7 * DAY + timedelta(hours=1)
    assert ((moment.date() - noticed.date()).days in (1, 3)) or (moment.date() - noticed.date()).days % 7 == 0
    assert (moment.hour, moment.minute) == (8, 0)


async def test_the_clock_may_jump_over_weeks(replicas: Replicas) -> None:
    """After a long stop the owner is asked once, not once for every week that was missed."""
    await arrive(replicas)
    await asyncio.gather(*(house.rounds.plan([WORKSPACE]) for house in replicas.houses))
    assert await replicas.at(on(30, 9)) == [TOLD, ASKED]

"""`/remind` in a whole house: set, listed, taken back, posted, kept to its wall time, and never against the rules."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Member
from policy.model import Role
from tests.bot.replicas import Replicas
from tests.bot.replicas import open_replicas
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import a_member

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 10, 28, 10, tzinfo=ZONE).astimezone(UTC)
"""A Wednesday; clocks are put back on the Sunday after it."""


def on(month: int, day: int, hour: int) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=ZONE).astimezone(UTC)


@pytest.fixture
async def replicas(database_url: str) -> AsyncIterator[Replicas]:
    opened = await open_replicas(database_url, NOW, COACH, TEACHER, SAM, ALEX, count=1)
    place = Conversation(ref=PLACE, kind=ConversationKind.PRIVATE_CHANNEL, name="hockey", registered=True)
    await opened.houses[0].roster.put_conversation(place, [one.ref for one in (COACH, TEACHER, SAM, ALEX)])
    yield opened
    await opened.close()


async def said(replicas: Replicas, words: str, by: Member = COACH, *, here: bool = True) -> list[str]:
    """What somebody is told when they type it."""
    before = len(replicas.chat.delivered)
    place = PLACE if here else None
    await replicas.chat.command(by.ref, "remind", at=replicas.clock.now(), conversation=place, args=words)
    await replicas.houses[0].jobs.drain()
    return [key.value for one in replicas.chat.delivered[before:] for key in one.notice.keys]


async def posts(replicas: Replicas, moment: datetime) -> list[str]:
    """What stands in the conversation after a moment came, of what the bot posted."""
    await replicas.at(moment)
    return [one.notice.paragraphs[0] for one in replicas.chat.posted if one.conversation == PLACE]


async def test_it_is_posted_once_at_its_time(replicas: Replicas) -> None:
    assert await said(replicas, '"practice forms" friday 16:00') == ["remind.set"]
    assert await posts(replicas, on(10, 30, 15)) == []
    assert await posts(replicas, on(10, 30, 16)) == ["practice forms"]
    assert await posts(replicas, on(11, 6, 16)) == ["practice forms"]
    assert await replicas.houses[0].stores.own.of(COACH.ref) == []


async def test_every_week_it_keeps_its_wall_time_over_a_clock_change(replicas: Replicas) -> None:
    await said(replicas, "“slips” every friday at 4pm")
    assert await posts(replicas, on(10, 30, 16)) == ["slips"]
    assert await posts(replicas, on(11, 6, 16) - timedelta(minutes=1)) == ["slips"]
    assert await posts(replicas, on(11, 6, 16)) == ["slips"] * 2
    assert await posts(replicas, on(11, 27, 17)) == ["slips"] * 3
    (left,) = await replicas.houses[0].stores.own.of(COACH.ref)
    assert (left.text, left.due) == ("slips", on(12, 4, 16))


async def test_a_daily_one_survives_the_day_with_two_of_its_utc_days(replicas: Replicas) -> None:
    replicas.clock.set(datetime(2027, 3, 12, 12, tzinfo=UTC))
    await said(replicas, '"stretch" every day 19:00')
    evenings = [datetime(2027, 3, day, 19, tzinfo=ZONE).astimezone(UTC) for day in (12, 13, 14, 15, 16)]
    assert [len(await posts(replicas, one)) for one in evenings] == [1, 2, 3, 4, 5]


async def test_what_is_planned_is_listed_and_taken_back(replicas: Replicas) -> None:
    await said(replicas, '"one" friday 16:00')
    await said(replicas, "«dos» jueves 16:00 cada semana")
    assert await said(replicas, "lista") == ["remind.list"]
    assert "- 1. dos" in replicas.chat.delivered[-1].notice.paragraphs[0]
    assert await said(replicas, "cancel 3") == ["remind.unknown"]
    assert await said(replicas, "cancelar 1") == ["remind.cancelled"]
    assert [one.text for one in await replicas.houses[0].stores.own.of(COACH.ref)] == ["one"]
    assert await posts(replicas, on(10, 30, 16)) == ["one"]


async def test_only_who_leads_and_only_where_they_are(replicas: Replicas) -> None:
    assert await said(replicas, '"x" friday 16:00', TEACHER) == ["remind.not_yours"]
    assert await said(replicas, '"x" friday 16:00', SAM) == ["remind.not_yours"]
    assert await said(replicas, '"x" friday 16:00', here=False) == ["remind.not_here"]
    other = a_member("other", Role.COACH, "chess")
    assert other.person
    await replicas.houses[0].roster.put_people([other.person])
    await replicas.houses[0].roster.put_members([other])
    assert await said(replicas, '"x" friday 16:00', other) == ["remind.not_here"]


@pytest.mark.parametrize("words", ["friday 16:00", '"x" frday 16:00', '"x" 5/12 16:00', f'"{"x" * 301}" friday 16:00'])
async def test_what_is_unclear_is_asked_about(replicas: Replicas, words: str) -> None:
    assert await said(replicas, words) == ["remind.unclear"]


async def test_nothing_typed_shows_how(replicas: Replicas) -> None:
    assert await said(replicas, "") == ["remind.help"]


async def test_what_would_be_warned_about_is_not_kept(replicas: Replicas) -> None:
    told = await said(replicas, '"call my cell 978-555-0187" friday 16:00')
    assert told == ["remind.held", "pii.phone.warn", "personal_contact.warn"]
    assert await replicas.houses[0].stores.own.of(COACH.ref) == []


async def test_who_leads_no_more_reminds_nobody(replicas: Replicas) -> None:
    await said(replicas, '"slips" every friday 16:00')
    assert COACH.person
    await replicas.houses[0].roster.put_people([replace(COACH.person, role=Role.GUEST, memberships=())])
    assert await posts(replicas, on(10, 30, 16)) == []
    assert await replicas.houses[0].stores.own.of(COACH.ref) == []

"""What is counted as seen and what as not, for whom, and the monthly statement."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta

import pytest

from bot.audit.statements import next_statement
from bot.wiring.desk import coverage_of
from policy.model import Calendar
from policy.model import CommandInvoked
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Days
from policy.model import Member
from policy.model import MessagePosted
from policy.model import School
from tests.bot.replicas import SCHOOL
from tests.bot.replicas import Replicas
from tests.bot.replicas import open_replicas
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import a_message

NOON = datetime(2026, 10, 5, 16, tzinfo=UTC)
PRIVATE, PUBLIC = ConversationKind.PRIVATE_CHANNEL, ConversationKind.PUBLIC_CHANNEL


@pytest.fixture
async def replicas(sqlite_url: str) -> AsyncIterator[Replicas]:
    opened = await open_replicas(sqlite_url, NOON, COACH, SAM, ALEX, AD, count=1)
    opened.school = replace(SCHOOL, overseers=("ad",), supervisor="ad")
    for name, readers in {"pair": (COACH, SAM), "team": (COACH, SAM, ALEX, AD), "old": (SAM, ALEX, AD)}.items():
        await put(opened, name, *readers)
    await put(opened, "hall", kind=PUBLIC, seen=False)
    yield opened
    await opened.close()


async def put(
    replicas: Replicas, name: str, *readers: Member, kind: ConversationKind = PRIVATE, seen: bool = True
) -> None:
    ref = ConversationRef(workspace=WORKSPACE, id=name)
    place = Conversation(ref=ref, kind=kind, name=name, seen=seen)
    await replicas.houses[0].roster.put_conversation(place, [one.ref for one in readers])


async def write(replicas: Replicas, name: str, at: datetime) -> None:
    message = a_message("Practice is at four.", AD, id=f"{name}-{at:%m%d}", at=at)
    message = replace(message, ref=replace(message.ref, conversation=name))
    await replicas.houses[0].app.handle(MessagePosted(id=message.ref.id, workspace=WORKSPACE, at=at, message=message))


async def test_what_is_seen_is_counted_and_silence_is_not_fine(replicas: Replicas) -> None:
    await write(replicas, "team", NOON - timedelta(days=2))
    await write(replicas, "old", NOON - timedelta(days=31))
    await replicas.houses[0].auditor.look([WORKSPACE])
    reader = coverage_of(replicas.houses[0].stores)
    found = await reader.of(WORKSPACE, NOON)
    assert found.kinds == {PUBLIC: (0, 1), PRIVATE: (3, 3)}
    last = NOON - timedelta(days=31)
    assert [(one.place.ref.id, one.last) for one in found.silent] == [("pair", None), ("old", last)]
    assert found.counts == {
        "seen": 3,
        "unseen": 1,
        "one_to_one": 1,
        "one_adult": 0,
        "silent": 2,
        "unlinked": 0,
        "unchecked": 0,
    }
    own = await reader.of(WORKSPACE, NOON, mine=(ALEX.ref,))
    assert ([one.place.ref.id for one in own.silent], list(own.lacking)) == (["old"], [])


async def test_where_nobody_writes_at_all_nothing_is_called_silent(replicas: Replicas) -> None:
    found = await coverage_of(replicas.houses[0].stores).of(WORKSPACE, NOON)
    assert list(found.silent) == []


@pytest.mark.parametrize(
    ("who", "rooms"), [(SAM, []), (COACH, ["pair"]), (AD, ["pair"])], ids=["student", "coach", "overseer"]
)
async def test_the_command_names_what_the_asker_may_know_of(replicas: Replicas, who: Member, rooms: list[str]) -> None:
    (house,) = replicas.houses
    await house.auditor.look([WORKSPACE])
    asked = CommandInvoked(id="c", workspace=WORKSPACE, at=NOON, by=who.ref, name="coverage")
    await house.app.handle(asked)
    await house.jobs.drain()
    told = [one.notice for one in replicas.chat.delivered if one.to == who.ref]
    assert [one.keys[0].value for one in told] == ["coverage.card", *(["coverage.rooms"] if rooms else [])]
    assert all(any(room in text for text in told[-1].paragraphs) for room in rooms)


async def test_a_statement_comes_once_a_month_and_says_what_changed(replicas: Replicas) -> None:
    (house,) = replicas.houses
    await house.auditor.look([WORKSPACE])
    await replicas.at(NOON)
    first = ("ad", "coverage.statement")
    for moment, told in (
        (datetime(2026, 11, 2, 12, 59, tzinfo=UTC), []),
        (datetime(2026, 11, 2, 13, 0, tzinfo=UTC), [("ad", "coverage.rooms"), first]),
        (datetime(2026, 11, 20, 13, 0, tzinfo=UTC), []),
    ):
        await house.statements.plan([WORKSPACE])
        assert [one for one in await replicas.at(moment) if one[1].startswith("coverage")] == told
    await put(replicas, "pair", COACH, SAM, ALEX, AD)
    await house.auditor.look([WORKSPACE])
    await house.statements.plan([WORKSPACE])
    december = await replicas.at(datetime(2026, 12, 1, 13, 0, tzinfo=UTC))
    assert [one for one in december if one[1].startswith("coverage")] == [first]
    told_last = [one for one in replicas.chat.delivered if one.notice.keys[0].value == "coverage.statement"][-1]
    assert any("one adult alone with one student: 0 (1)" in text for text in told_last.notice.paragraphs)


@pytest.mark.parametrize(
    ("now", "calendar", "due"),
    [
        ("2026-10-05T12:00", Calendar(), "2026-11-02T13:00"),
        ("2026-11-02T12:59", Calendar(), "2026-11-02T13:00"),
        ("2026-11-02T13:00", Calendar(), "2026-12-01T13:00"),
        (
            "2026-12-02T12:00",
            Calendar(holidays=(Days(first=datetime(2026, 12, 21).date(), last=datetime(2027, 1, 3).date()),)),  # noqa: DTZ001
            "2027-01-04T13:00",
        ),
    ],
)
def test_it_is_the_first_school_day_of_a_month(now: str, calendar: Calendar, due: str) -> None:
    school = School(packs=("dracut",), zone="America/New_York", calendar=calendar)
    moment = next_statement(school, datetime.fromisoformat(now).replace(tzinfo=UTC))
    assert moment == datetime.fromisoformat(due).replace(tzinfo=UTC)

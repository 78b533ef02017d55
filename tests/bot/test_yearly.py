"""The yearly notice in a whole installation: two replicas, one database, a clock that jumps."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.clock import SetClock
from bot.schooltime import next_moment
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import IncidentState
from policy.model import Member
from policy.model import MemberRef
from policy.model import Mode
from policy.model import ReminderKind
from policy.model import Role
from policy.model import School
from policy.model import YearlyReminder
from tests.bot.replicas import Replicas
from tests.bot.replicas import open_replicas
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_member

WINTER = datetime(2027, 1, 10, 9, 0, tzinfo=UTC)
DUE = datetime(2027, 8, 15, 12, 0, tzinfo=UTC)
"""15 August, eight o'clock in New York, which keeps summer time then and did not when it was planned."""
DAY = timedelta(days=1)
YEARLY = YearlyReminder(kind=ReminderKind.DECORUM, clause="dracut.admin.annual-reminder", month=8, day=15, hour=8)
NOTICE = [("coach", "decorum.yearly"), ("teacher", "decorum.yearly")]
ASKED = [("coach", "decorum.overdue"), ("teacher", "decorum.overdue")]


@pytest.fixture
async def replicas(database_url: str) -> AsyncIterator[Replicas]:
    opened = await open_replicas(database_url, WINTER, COACH, TEACHER, SAM, GAIL)
    yield opened
    await opened.close()


async def sent(replicas: Replicas) -> list[str]:
    """The yearly checks that were judged."""
    return sorted(one.event for one in await replicas.log("check:decorum_yearly:"))


async def test_staff_are_told_once_at_the_wall_time_of_the_school(replicas: Replicas) -> None:
    assert await replicas.at(WINTER) == []
    assert await replicas.waiting() == [("decorum_yearly", "coach", DUE), ("decorum_yearly", "teacher", DUE)]
    assert await replicas.at(DUE - timedelta(seconds=1)) == []
    assert await replicas.at(DUE) == NOTICE
    assert await replicas.at(DUE) == []
    assert await replicas.at(DUE + timedelta(hours=5)) == []
    assert await sent(replicas) == ["check:decorum_yearly:coach:2027", "check:decorum_yearly:teacher:2027"]


async def test_planning_again_changes_nothing(replicas: Replicas) -> None:
    assert [await replicas.plan(one) for one in replicas.houses] == [0, 0]
    replicas.school = replace(replicas.school, zone="America/Chicago")
    assert [await replicas.plan(one) for one in replicas.houses] == [2, 0]


async def test_a_restart_between_plan_and_moment_loses_and_repeats_nothing(replicas: Replicas) -> None:
    await replicas.at(WINTER)
    await replicas.stop()
    await replicas.stop()
    replicas.clock.set(DUE)
    await replicas.start()
    assert await replicas.at(DUE) == NOTICE
    await replicas.stop()
    await replicas.start()
    await replicas.start()
    assert await replicas.at(DUE + DAY) == []


async def test_a_crash_between_claim_and_judgement_loses_nothing(replicas: Replicas) -> None:
    await replicas.at(WINTER)
    replicas.clock.set(DUE)
    assert len(await replicas.houses[0].reminders.fire(now=DUE)) == 2
    await replicas.stop()
    assert await replicas.at(DUE) == []
    assert [await one.app.recover() for one in replicas.houses] == [2]
    assert await replicas.at(DUE) == NOTICE
    assert await replicas.at(DUE + DAY) == []


async def test_a_machine_that_was_off_tells_late_and_once(replicas: Replicas) -> None:
    await replicas.at(WINTER)
    await replicas.stop()
    await replicas.stop()
    back = DUE + 21 * DAY
    replicas.clock.set(back)
    await replicas.start()
    await replicas.start()
    assert await replicas.at(back) == NOTICE
    assert await replicas.at(back + 13 * DAY) == []
    assert await replicas.at(back + 14 * DAY) == ASKED
    assert await replicas.at(DUE.replace(year=2028)) == NOTICE
    assert len(await sent(replicas)) == 4


async def test_a_clock_set_back_repeats_nothing(replicas: Replicas) -> None:
    await replicas.at(WINTER)
    assert await replicas.at(DUE) == NOTICE
    for moment in (DUE - 30 * DAY, WINTER, DUE - DAY, DUE, DUE + DAY):
        assert await replicas.at(moment) == []


async def test_a_new_zone_moves_what_has_not_fired(replicas: Replicas) -> None:
    await replicas.at(WINTER)
    replicas.school = replace(replicas.school, zone="America/Los_Angeles")
    assert await replicas.at(DUE - DAY) == []
    assert [due for _, _, due in await replicas.waiting()] == [DUE + timedelta(hours=3)] * 2
    assert await replicas.at(DUE) == []
    assert await replicas.at(DUE + timedelta(hours=3)) == NOTICE
    replicas.school = replace(replicas.school, zone="Pacific/Honolulu")
    assert await replicas.at(DUE + timedelta(hours=6)) == []


async def test_a_new_account_moves_what_has_not_fired(replicas: Replicas) -> None:
    new, roster = MemberRef(workspace=WORKSPACE, id="anew"), replicas.houses[0].roster
    await roster.put_members([replace(COACH, person=None), replace(COACH, ref=new)])
    await replicas.stop(1)
    assert await replicas.at(DUE - DAY) == []
    assert await replicas.at(DUE) == [("anew", "decorum.yearly"), ("teacher", "decorum.yearly")]


async def test_it_is_asked_after_until_it_is_read(replicas: Replicas) -> None:
    await replicas.at(WINTER)
    await replicas.at(DUE)
    assert await replicas.at(DUE + 13 * DAY) == []
    assert await replicas.at(DUE + 14 * DAY) == ASKED
    assert await replicas.at(DUE + 20 * DAY) == []
    await replicas.chat.press(COACH.ref, "acknowledge", at=DUE + 20 * DAY)
    await replicas.chat.press(COACH.ref, "acknowledge", at=DUE + 20 * DAY)
    assert await replicas.at(DUE + 20 * DAY) == [("coach", "button.acknowledged")] * 2
    for week in (3, 4, 5):
        assert await replicas.at(DUE + 7 * week * DAY) == [("teacher", "decorum.overdue")]
    await replicas.chat.press(TEACHER.ref, "acknowledge", at=DUE + 36 * DAY)
    await replicas.at(DUE + 36 * DAY)
    assert [await replicas.at(DUE + 7 * week * DAY) for week in range(6, 53)] == [[]] * 47
    assert await replicas.at(DUE.replace(year=2028)) == NOTICE


async def test_a_notice_has_one_flag_and_reading_it_closes_it(replicas: Replicas) -> None:
    await replicas.at(WINTER)
    await replicas.at(DUE)
    for week in (2, 3, 4):
        await replicas.at(DUE + 7 * week * DAY)
    log = replicas.houses[0].log
    assert [(one.rule, one.state) for one in await log.incidents()] == [("ack.overdue", IncidentState.OPEN)] * 2
    for one in (COACH, TEACHER):
        await replicas.chat.press(one.ref, "acknowledge", at=DUE + 29 * DAY)
    await replicas.at(DUE + 29 * DAY)
    assert list(await log.incidents()) == []


async def test_whoever_reads_only_the_first_notice_is_left_alone_too(replicas: Replicas) -> None:
    await replicas.at(WINTER)
    await replicas.at(DUE)
    first = replicas.chat.offered(COACH.ref, "acknowledge")
    await replicas.at(DUE + 14 * DAY)
    replicas.chat.delivered[:] = [one for one in replicas.chat.delivered if one.notice.buttons[:1] == (first,)]
    await replicas.chat.press(COACH.ref, "acknowledge", at=DUE + 15 * DAY)
    await replicas.at(DUE + 15 * DAY)
    assert await replicas.at(DUE + 21 * DAY) == [("teacher", "decorum.overdue")]
    (flag,) = await replicas.houses[0].log.incidents()
    assert flag.author == TEACHER.ref


async def test_asking_ends_when_the_next_notice_is_out(replicas: Replicas) -> None:
    await replicas.at(WINTER)
    moment, asked = DUE, 0
    while moment < DUE.replace(year=2028):
        asked += len(await replicas.at(moment)) // 2
        moment += DAY
    assert asked == 1 + 51
    assert await replicas.at(DUE.replace(year=2028)) == NOTICE
    assert [kind for kind, _, _ in await replicas.waiting()] == ["decorum_ack"] * 2 + ["decorum_yearly"] * 2


async def test_who_is_no_longer_staff_gets_none(replicas: Replicas) -> None:
    await replicas.at(WINTER)
    left = a_member("coach", Role.GUEST)
    assert left.person is not None
    await replicas.houses[0].roster.put_people([left.person])
    await replicas.stop(1)
    assert await replicas.at(DUE) == [("teacher", "decorum.yearly")]


# Laws

JUMPS = st.lists(
    st.tuples(
        st.one_of(st.integers(-900, 900).map(lambda days: days * 24), st.integers(-30, 30)),
        st.sampled_from(["both", "first", "restart first", "restart both"]),
    ),
    max_size=12,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(jumps=JUMPS, offset=st.integers(-48, 48))
def test_however_the_clock_jumps_there_is_one_notice_a_person_and_period(
    sqlite_template: Path, jumps: Sequence[tuple[int, str]], offset: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = shutil.copyfile(sqlite_template, Path(folder) / "chaperone.db")
        asyncio.run(_jumping(f"sqlite:///{path}", jumps, DUE + timedelta(hours=offset)))


async def _jumping(url: str, jumps: Sequence[tuple[int, str]], start: datetime) -> None:
    """Beside the replicas a model keeps what was planned, and what must have been told by now."""
    replicas = await open_replicas(url, start, COACH, TEACHER)
    planned: dict[str, datetime] = {}
    told: set[str] = set()
    try:
        for hours, how in [(0, "both"), *jumps]:
            moment = replicas.clock.now() + timedelta(hours=hours)
            replicas.clock.set(moment)
            for _ in range({"restart first": 1, "restart both": 2}.get(how, 0)):
                await replicas.stop()
                await replicas.start()
            away = replicas.houses.pop() if how == "first" else None
            await replicas.at(moment)
            replicas.houses += [away] if away else []
            upcoming = next_moment(YEARLY, "America/New_York", moment)
            planned.setdefault(str(upcoming.year), upcoming)
            told |= {period for period, due in planned.items() if due <= moment}
            wanted = sorted(f"check:decorum_yearly:{one}:{year}" for one in ("coach", "teacher") for year in told)
            assert await sent(replicas) == wanted
            notices = [one.to.id for one in replicas.chat.delivered if one.notice.keys == ("decorum.yearly",)]
            assert sorted(notices) == sorted(["coach", "teacher"] * len(told))
    finally:
        await replicas.close()


@given(
    now=st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - the bounds
    zone=st.sampled_from(["America/New_York", "Asia/Tokyo", "Pacific/Apia", "Africa/Cairo", "Pacific/Honolulu"]),
)
def test_the_next_moment_is_the_first_one_after_now(now: datetime, zone: str) -> None:
    moment = next_moment(YEARLY, zone, now)
    assert (moment.month, moment.day, moment.hour, moment.minute) == (8, 15, 8, 0)
    assert now < moment
    assert moment.replace(year=moment.year - 1) <= now


@pytest.mark.parametrize(
    ("now", "year"),
    [(DUE - timedelta(seconds=1), 2027), (DUE, 2028), (DUE + DAY, 2028), (datetime(2027, 1, 1, 3, tzinfo=UTC), 2027)],
)
def test_the_moment_itself_is_no_longer_ahead(now: datetime, year: int) -> None:
    assert next_moment(YEARLY, "America/New_York", now) == datetime(year, 8, 15, 8, tzinfo=ZoneInfo("America/New_York"))


# Several workspaces


async def test_a_person_with_two_accounts_is_told_in_the_first_workspace_that_asks_for_it() -> None:
    schools = {
        "a": School(packs=("mit",)),
        "b": School(packs=("dracut",), mode=Mode.WARN),
        "c": School(packs=("dracut",), mode=Mode.WARN),
    }
    chats = {one: LocalChat(one) for one in schools}
    clock = SetClock(DUE - DAY)
    house = await open_house(clock=clock, schools=schools.__getitem__, packs=load_packs(), messengers=chats.__getitem__)
    nobody = a_member("nobody", Role.TEACHER)
    assert COACH.person
    assert TEACHER.person
    assert nobody.person
    await house.roster.put_people([COACH.person, TEACHER.person, nobody.person])
    await house.roster.put_members([_account(COACH, "a"), _account(COACH, "c"), _account(COACH, "b")])
    await house.roster.put_members([_account(TEACHER, "c")])
    with capture_logs() as logs:
        assert await house.yearly.plan(["c", "a", "b"]) == 2
    assert logs == [{"event": "yearly notices planned", "log_level": "info", "changed": 2, "without_account": 1}]
    await house.roster.put_members([replace(_account(TEACHER, "c"), person=None), _account(TEACHER, "b")])
    assert [await house.yearly.plan(list(schools)) for _ in range(2)] == [1, 0]
    clock.set(DUE)
    await house.app.tick()
    await house.jobs.drain()
    told = {one: [delivered.to for delivered in chat.delivered] for one, chat in chats.items()}
    await house.close()
    assert told == {"a": [], "b": [_account(COACH, "b").ref, _account(TEACHER, "b").ref], "c": []}


def _account(member: Member, workspace: str) -> Member:
    return replace(member, ref=MemberRef(workspace=workspace, id=member.ref.id))

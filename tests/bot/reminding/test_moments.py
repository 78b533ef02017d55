"""From what was typed to moments: the same wall time before and after a clock change, and none that is past."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reminding.moments import first_moment
from bot.reminding.moments import next_moment
from bot.reminding.when import Unclear
from bot.reminding.when import When
from policy.model import Calendar
from policy.model import Days
from policy.model import Every
from policy.model import QuietHours
from policy.model import School

ZONE = ZoneInfo("America/New_York")
BREAK = Days(first=date(2026, 11, 26), last=date(2026, 11, 27))
SCHOOL = School(packs=("dracut",), calendar=Calendar(holidays=(BREAK,)))
NOW = datetime(2026, 10, 30, 10, tzinfo=ZONE).astimezone(UTC)
"""A Friday, two days before clocks are put back."""


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=ZONE).astimezone(UTC)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("when", "moment"),
    [
        (When(weekday=4, at=time(16)), at(2026, 10, 30, 16)),
        (When(weekday=4, at=time(9)), at(2026, 11, 6, 9)),
        (When(weekday=0, at=time(9)), at(2026, 11, 2, 9)),
        (When(ahead=1, at=time(9)), at(2026, 10, 31, 9)),
        (When(day=date(2026, 12, 5), at=time(16)), at(2026, 12, 5, 16)),
        (When(dated=(10, 29), at=time(16)), at(2027, 10, 29, 16)),
        (When(at=time(9), every=Every.DAY), at(2026, 10, 31, 9)),
        (When(at=time(9), every=Every.SCHOOL_DAY), at(2026, 11, 2, 9)),
        (When(ahead=0, at=time(9)), Unclear(why="past")),
        (When(day=date(2026, 1, 5), at=time(9)), Unclear(why="past")),
        (When(day=date(2028, 1, 5), at=time(9)), Unclear(why="far")),
        (When(dated=(2, 29), at=time(9)), Unclear(why="past")),
    ],
)
def test_the_first_moment_is_the_soonest_that_may_be_meant(when: When, moment: datetime | Unclear) -> None:
    assert first_moment(when, SCHOOL, NOW) == moment


def test_nobody_is_reminded_in_the_quiet_hours() -> None:
    quiet = replace(SCHOOL, calendar=Calendar(quiet=QuietHours(since=time(21), until=time(7))))
    found = [first_moment(When(ahead=1, at=time(hour)), quiet, NOW) for hour in (6, 7, 20, 21)]
    assert found == [Unclear(why="quiet"), at(2026, 10, 31, 7), at(2026, 10, 31, 20), Unclear(why="quiet")]


def test_the_next_moment_keeps_the_wall_time_over_a_clock_change() -> None:
    friday = at(2026, 10, 30, 16)
    assert next_moment(Every.WEEK, friday, SCHOOL, friday) == at(2026, 11, 6, 16)
    assert next_moment(Every.WEEK, friday, SCHOOL, friday) != friday + timedelta(days=7)
    assert next_moment(Every.DAY, friday, SCHOOL, friday) == at(2026, 10, 31, 16)
    assert next_moment(Every.ONCE, friday, SCHOOL, friday) is None


def test_after_an_outage_the_next_one_is_ahead() -> None:
    friday = at(2026, 10, 30, 16)
    assert next_moment(Every.WEEK, friday, SCHOOL, friday + timedelta(days=30)) == at(2026, 12, 4, 16)


def test_school_days_leave_out_weekends_and_holidays() -> None:
    wednesday = at(2026, 11, 25, 15)
    assert next_moment(Every.SCHOOL_DAY, wednesday, SCHOOL, wednesday) == at(2026, 11, 30, 15)


@given(
    start=st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)),  # noqa: DTZ001 - wall times
    every=st.sampled_from([Every.DAY, Every.WEEK, Every.SCHOOL_DAY]),
)
def test_it_always_goes_on_at_the_same_wall_time(start: datetime, every: Every) -> None:
    wall = start.replace(hour=4 + start.hour % 19, second=0, microsecond=0)
    due = wall.replace(tzinfo=ZONE).astimezone(UTC)
    following = next_moment(every, due, SCHOOL, due)
    assert following is not None
    assert following > due
    assert following.astimezone(ZONE).time() == due.astimezone(ZONE).time()

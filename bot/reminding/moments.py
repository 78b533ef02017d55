"""From what was typed to moments: the first one, and the next one after it, by the school's own clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.reminding.when import Unclear
from bot.reminding.when import When
from bot.schooltime import there
from policy.model import Every
from policy.model import School

_DAY = timedelta(days=1)
_WEEK = 7
_FAR = 366
"""Days: nobody is reminded of anything later than in a year."""


def first_moment(when: When, school: School, now: datetime) -> datetime | Unclear:
    """When it comes for the first time (UTC), strictly after `now`; why not where it cannot."""
    wall = when.at or time(0)
    if school.calendar.quiet is not None and school.calendar.quiet.hold_at(wall):
        return Unclear(why="quiet")
    for day in _days(when, there(school, now).date()):
        moment = _moment(day, wall, school)
        if moment > now and (when.every is not Every.SCHOOL_DAY or school.calendar.is_school_day(day)):
            return moment if moment - now <= _FAR * _DAY else Unclear(why="far")
    return Unclear(why="past")


def next_moment(every: Every, due: datetime, school: School, now: datetime) -> datetime | None:
    """When it comes again after `due`, strictly after `now`: at the same wall time; None where it does not."""
    if every is Every.ONCE:
        return None
    local, step = there(school, due), _WEEK if every is Every.WEEK else 1
    day = local.date()
    for _ in range(max(0, (now - due).days) + _FAR):
        day += step * _DAY
        moment = _moment(day, local.time(), school)
        if moment > now and (every is not Every.SCHOOL_DAY or school.calendar.is_school_day(day)):
            return moment
    return None


def _days(when: When, today: date) -> Iterator[date]:
    """The days that may be meant, soonest first."""
    if when.ahead is not None:
        yield today + when.ahead * _DAY
    elif when.day is not None:
        yield when.day
    elif when.weekday is not None:
        first = today + (when.weekday - today.weekday()) % _WEEK * _DAY
        yield from (first, first + _WEEK * _DAY)
    elif when.dated is not None:
        yield from _of_years(*when.dated, today.year)
    else:
        yield from (today + number * _DAY for number in range(_FAR))


def _of_years(month: int, day: int, year: int) -> Iterator[date]:
    """This year's and next year's; a 29 February only where there is one."""
    for one in (year, year + 1):
        try:
            yield date(one, month, day)
        except ValueError:
            continue


def _moment(day: date, wall: time, school: School) -> datetime:
    """An hour that a clock change skips is the one after it; of one that comes twice, the first."""
    return datetime.combine(day, wall, tzinfo=ZoneInfo(school.zone)).astimezone(UTC)

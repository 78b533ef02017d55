"""Moments of a school's own calendar: wall times in its zone, turned into UTC when they are planned."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from zoneinfo import ZoneInfo

from policy.model import Member
from policy.model import School
from policy.model import YearlyReminder

MONDAY = 0
_WEEK = timedelta(days=7)
_YEAR = 366


def there(school: School, now: datetime) -> datetime:
    """A moment told in the school's zone."""
    return now.astimezone(ZoneInfo(school.zone))


def at(day: date, hour: int, school: School) -> datetime:
    """A day at an hour of the school's own clock, in UTC."""
    return datetime.combine(day, time(hour), tzinfo=ZoneInfo(school.zone)).astimezone(UTC)


def next_weekday(school: School, now: datetime, hour: int, weekday: int = MONDAY) -> date:
    """The next such weekday whose hour is strictly after `now`."""
    today = there(school, now).date()
    day = today + timedelta(days=(weekday - today.weekday()) % _WEEK.days)
    return day if at(day, hour, school) > now else day + _WEEK


def next_school_day(school: School, now: datetime, hour: int) -> date | None:
    """The next school day whose hour is strictly after `now`; None where a year has none."""
    today = there(school, now).date()
    days = (today + timedelta(days=number) for number in range(_YEAR))
    return next((day for day in days if school.calendar.is_school_day(day) and at(day, hour, school) > now), None)


def next_term(school: School, now: datetime) -> date:
    """The first day of the next term, today included."""
    today = there(school, now).date()
    years = [date(today.year + number, *school.year_starts) for number in (0, 1)]
    return school.calendar.next_term(today, [school.calendar.first_school_day(one) for one in years])


def weeks_of_year(school: School, now: datetime, every: timedelta = _WEEK) -> Iterator[date]:
    """The first school day of the school year that `now` is in, and again after `every`, without an end."""
    today = there(school, now).date()
    starts = [school.calendar.first_school_day(date(today.year + one, *school.year_starts)) for one in (-1, 0)]
    day = max((one for one in starts if one <= today), default=starts[0])
    coming = school.calendar.first_school_day(date(day.year + 1, *school.year_starts))
    while True:
        yield day
        following = day + every
        # The last week of a year gives way to the first day of the next one.
        day = coming if day < coming < following + every else following


def next_moment(reminder: YearlyReminder, zone: str, now: datetime) -> datetime:
    """When a yearly reminder's wall time comes next in a zone, strictly after `now`; told in that zone."""
    place = ZoneInfo(zone)
    year = now.astimezone(place).year
    this_year = datetime(year, reminder.month, reminder.day, reminder.hour, tzinfo=place)
    return this_year if this_year > now else this_year.replace(year=year + 1)


def next_weekly(weekday: int, wall: time, zone: str, now: datetime) -> datetime:
    """When a wall time on a day of the week (Monday is 0) comes next, strictly after `now`; told in that zone."""
    local = ZoneInfo(zone)
    today = now.astimezone(local).date()
    moment = datetime.combine(today + timedelta(days=(weekday - today.weekday()) % 7), wall, tzinfo=local)
    return moment if moment > now else moment + _WEEK


def is_quiet(school: School, now: datetime) -> bool:
    """Whether nobody is to be bothered at a moment with anything that can wait."""
    quiet = school.calendar.quiet
    return quiet is not None and quiet.hold_at(there(school, now).time())


def one_each(members: Iterable[Member]) -> dict[str, Member]:
    """The first account of each person; bots are nobody."""
    found: dict[str, Member] = {}
    for one in members:
        if one.person is not None and not one.bot:
            found.setdefault(one.person.id, one)
    return found

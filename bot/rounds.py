"""Plans the checks of conversations: is it registered, labelled, supervised, looked through, is its notice in place.

The rows are the truth and the clock only looks at them; planning again changes nothing. A check decides nothing by
itself: what it finds is the rules' to say (`policy.rules.registration`, `access`, `upkeep`).
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from zoneinfo import ZoneInfo

import structlog

from bot.contexts import Schools
from bot.ports import Clock
from bot.ports import Places
from bot.ports import Reminders
from policy.model import Aspect
from policy.model import Conversation
from policy.model import Pack
from policy.model import Reminder
from policy.rules.access import ACCESS
from policy.rules.places import is_place
from policy.rules.registration import ASKED_AFTER
from policy.rules.registration import PENDING
from policy.rules.upkeep import COMMENTS
from policy.rules.upkeep import LABEL
from policy.rules.upkeep import NOTICE
from policy.rules.upkeep import takes_comments

_MORNING = time(8)
_AFTERNOON = time(16)
"""When a school day is over, and what was written on it can be looked through (policy decisions 5)."""
_EARLY = time(7)
_WEEK = timedelta(days=7)
_MONDAY, _SATURDAY = 0, 5
_log = structlog.get_logger()


class RoundsPlanner:
    """Keeps the next checks planned for every conversation that the bot sees."""

    def __init__(
        self, *, places: Places, reminders: Reminders, schools: Schools, packs: Mapping[str, Pack], clock: Clock
    ) -> None:
        """Take the ports."""
        self._places = places
        self._reminders = reminders
        self._schools = schools
        self._packs = packs
        self._clock = clock

    async def plan(self, workspaces: Sequence[str]) -> int:
        """Plan what comes next in these workspaces. Returns how many rows are new or moved."""
        now, changed = self._clock.now(), 0
        for workspace in sorted(workspaces):
            school = self._schools(workspace)
            asked = {aspect for name in school.packs for aspect in self._packs[name].conversation}
            there = now.astimezone(ZoneInfo(school.zone))
            places = await self._places.conversations(workspace)
            rows = [row for one in places if is_place(one) and one.seen for row in _checks(one, asked, there)]
            changed += await self._reminders.plan(rows, workspace=workspace)
        _log.info("checks of conversations planned", changed=changed)
        return changed


def _checks(place: Conversation, asked: set[Aspect], now: datetime) -> Iterator[Reminder]:
    """The next check of each kind that this conversation needs; `now` is told in the school's zone."""
    if not place.registered:
        if Aspect.REGISTRATION in asked and place.registration is not None and place.registration.undecided:
            yield _row(PENDING, place, next_asking(place.registration.noticed_at, now))
        return
    yield _row(NOTICE, place, _next(now, _EARLY))
    if Aspect.LABEL in asked:
        yield _row(LABEL, place, _next(now, _MORNING, weekday=_MONDAY))
    if Aspect.ACCESS in asked:
        yield _row(ACCESS, place, _next(now, _MORNING, weekday=_MONDAY))
    if Aspect.COMMENTS in asked and takes_comments(place):
        yield _row(COMMENTS, place, _next(now, _AFTERNOON, school_day=True))


def next_asking(noticed: datetime, now: datetime) -> datetime:
    """When it is asked again whether a conversation is registered: on the mornings of days 1, 3, 7, then every week."""
    first = noticed.astimezone(now.tzinfo).date()
    for days in ASKED_AFTER:
        moment = _at(first + timedelta(days=days), _MORNING, now)
        if moment > now:
            return moment
    weeks = max(1, (now.date() - first) // _WEEK)
    moment = _at(first + weeks * _WEEK, _MORNING, now)
    return moment if moment > now else _at(first + (weeks + 1) * _WEEK, _MORNING, now)


def _next(now: datetime, hour: time, *, weekday: int | None = None, school_day: bool = False) -> datetime:
    """The next day of that kind at that hour, strictly after `now`."""
    for days in range(8):
        day = now.date() + timedelta(days=days)
        fits = weekday in (None, day.weekday()) and not (school_day and day.weekday() >= _SATURDAY)
        moment = _at(day, hour, now)
        if fits and moment > now:
            return moment
    raise AssertionError("eight days hold every weekday")


def _at(day: date, hour: time, now: datetime) -> datetime:
    return datetime.combine(day, hour, tzinfo=now.tzinfo)


def _row(kind: str, place: Conversation, moment: datetime) -> Reminder:
    """The period is the day on the wall calendar: one check of a kind, place and day."""
    return Reminder(
        kind=kind,
        subject=place.ref.id,
        period=moment.date().isoformat(),
        due=moment.astimezone(UTC),
        conversation=place.ref,
    )

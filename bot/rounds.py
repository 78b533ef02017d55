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

import structlog

from bot.contexts import Schools
from bot.ports import Clock
from bot.ports import Places
from bot.ports import Reminders
from bot.schooltime import next_school_day
from bot.schooltime import there
from policy.model import Aspect
from policy.model import Conversation
from policy.model import Occasion
from policy.model import Pack
from policy.model import Reminder
from policy.model import ReminderKind
from policy.model import School
from policy.rules.access import ACCESS
from policy.rules.occasions import occasion_in
from policy.rules.places import is_place
from policy.rules.registration import ASKED_AFTER
from policy.rules.registration import PENDING
from policy.rules.upkeep import COMMENTS
from policy.rules.upkeep import LABEL
from policy.rules.upkeep import NOTICE
from policy.rules.upkeep import takes_comments
from policy.rules.waiting import CONTRIBUTION_CHECK

_MORNING = time(8)
_AFTERNOON = time(16)
"""When a school day is over, and what was written on it can be looked through (policy decisions 5)."""
_EARLY = time(7)
_WEEK = timedelta(days=7)
_MONDAY = 0
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
            packs = tuple(self._packs[name] for name in school.packs)
            asked = {aspect for pack in packs for aspect in pack.conversation}
            written = occasion_in(packs, ReminderKind.CONTRIBUTIONS)
            local = there(school, now)
            places = await self._places.conversations(workspace)
            seen = [one for one in places if is_place(one) and one.seen]
            rows = [row for one in seen for row in _checks(one, asked, local, school)]
            rows += _written(seen, written[0], local, school) if written else ()
            changed += await self._reminders.plan(rows, workspace=workspace)
        _log.info("checks of conversations planned", changed=changed)
        return changed


def _checks(place: Conversation, asked: set[Aspect], now: datetime, school: School) -> Iterator[Reminder]:
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
        yield from _on_school_day(COMMENTS, place, _AFTERNOON, now, school)


def _written(places: Sequence[Conversation], occasion: Occasion, now: datetime, school: School) -> Iterator[Reminder]:
    """What students wrote for an assignment: every conversation on the list may be one of a class; the rule knows."""
    for place in places:
        if place.registered:
            yield from _on_school_day(CONTRIBUTION_CHECK, place, time(occasion.hour), now, school)


def _on_school_day(kind: str, place: Conversation, hour: time, now: datetime, school: School) -> Iterator[Reminder]:
    """The next school day at that hour; none where the calendar knows of no school day within a year."""
    day = next_school_day(school, now, hour.hour)
    if day is not None:
        yield _row(kind, place, _at(day, hour, now))


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


def _next(now: datetime, hour: time, *, weekday: int | None = None) -> datetime:
    """The next day of that kind at that hour, strictly after `now`."""
    for days in range(8):
        day = now.date() + timedelta(days=days)
        moment = _at(day, hour, now)
        if weekday in (None, day.weekday()) and moment > now:
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

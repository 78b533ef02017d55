"""Who looks at an appeal, by when, and what can be appealed against.

Never whoever is concerned. Not whoever set how far the rule goes, nor the supervisor, whose flags these are: the next
overseer, as long as there is one (policy decisions 3.7, A19).
"""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterable
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta

from policy.model import APPEAL_WITHIN
from policy.model import Context
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Member
from policy.model import MemberRef
from policy.model import is_lasting
from policy.rules.base import same_person
from policy.rules.concerned import person_of

_MORNING, _EVENING = time(8), time(16)
_DAY = timedelta(days=1)
_LOOK = 366
"""How many days ahead a school day is looked for: a calendar may end with a long summer."""


def appealable(incidents: Iterable[Incident], by: MemberRef, now: datetime) -> tuple[Incident, ...]:
    """The incidents of a notice against which the one whom it was sent to can appeal.

    What its author was never told of is no part of it.
    """
    return tuple(
        one
        for one in incidents
        if one.author == by
        and one.state is not IncidentState.OVERTURNED
        and not is_lasting(one.rule)
        and now - one.opened_at <= APPEAL_WITHIN
    )


def setters(context: Context, incidents: Iterable[Incident]) -> frozenset[str]:
    """The persons who set how far these rules go, the supervisor of the school first."""
    rules = {one.rule for one in incidents}
    changed = {one.owner for one in context.modes if one.holds(context.now) and (not one.rule or one.rule in rules)}
    return frozenset({*changed, context.school.supervisor or ""} - {""})


def reviewers(
    context: Context, author: MemberRef, flagged_by: Collection[str], passed: Collection[str] = ()
) -> tuple[Member, ...]:
    """Who may look at an appeal, the first choice first; somebody who flagged it only where there is nobody else.

    `passed` are those who had it already.
    """
    concerned = next((one for one in (context.author, *context.supervisors) if one and one.ref == author), None)
    every = [
        one
        for one in context.supervisors
        if one.ref != author and not same_person(one, concerned) and person_of(one) not in passed
    ]
    apart = tuple(one for one in every if person_of(one) not in flagged_by)
    return apart or tuple(every)


def due_after(context: Context, now: datetime) -> datetime:
    """Until when an appeal is to be decided: the afternoon of the last of the school's days for it."""
    return _at(context, _school_days(context, now)[-1], _EVENING)


def reminded_at(context: Context, now: datetime) -> datetime | None:
    """When the reviewer is reminded: the morning of the school day before the last; None where that is too soon."""
    days = _school_days(context, now)
    moment = _at(context, days[-2], _MORNING) if len(days) > 1 else now
    return moment if moment > now else None


def _school_days(context: Context, now: datetime) -> list[date]:
    """The next school days, as many as an appeal has; today is none of them."""
    today = now.astimezone(context.zone).date() if context.zone else now.date()
    calendar, wanted = context.school.calendar, max(1, context.school.appeal_days)
    days = [day for n in range(1, _LOOK) if calendar.is_school_day(day := today + n * _DAY)][:wanted]
    return days or [today + wanted * _DAY]


def _at(context: Context, day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, tzinfo=context.zone or UTC).astimezone(UTC)

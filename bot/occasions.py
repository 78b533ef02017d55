"""Plans what comes with the school's calendar: terms, the weekly review, media releases, flags that were left open.

The rows are the truth and the clock only looks at them; planning again changes nothing. What a row leads to is decided
when its moment comes: whoever has answered by then hears nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import timedelta

import structlog

from bot.contexts import Schools
from bot.contexts import supervising
from bot.ports import Clock
from bot.ports import DecisionLog
from bot.ports import People
from bot.ports import Places
from bot.ports import Registry
from bot.ports import Reminders
from bot.schooltime import at
from bot.schooltime import next_term
from bot.schooltime import next_weekday
from bot.schooltime import one_each
from bot.schooltime import there
from bot.schooltime import weeks_of_year
from policy.consents import is_unanswered
from policy.model import LEADERS
from policy.model import Incident
from policy.model import MemberRef
from policy.model import Occasion
from policy.model import Pack
from policy.model import Person
from policy.model import Reminder
from policy.model import ReminderKind
from policy.model import Role
from policy.model import School
from policy.rules.occasions import occasion_in
from policy.rules.places import is_place
from policy.rules.terms import SYLLABUS
from policy.rules.terms import TERM_START
from policy.rules.waiting import FLAG_CHECK
from policy.rules.waiting import is_asked_after

SITE_REVIEW = "site_review"
MEDIA_RELEASE = "media_release_renewal"
SCHOOL = "school"
"""The subject of a reminder about nobody and no place in particular."""
_TEACHING = frozenset({Role.TEACHER})
_STUDENTS = frozenset({Role.STUDENT})
_OLDEST = timedelta(days=30)
_MOST = 1_000
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class OccasionPlanner:
    """Keeps the next of each planned, in every workspace that can be spoken to."""

    people: People
    registry: Registry
    places: Places
    reminders: Reminders
    log: DecisionLog
    schools: Schools
    packs: Mapping[str, Pack]
    clock: Clock

    async def plan(self, workspaces: Sequence[str]) -> int:
        """Plan what comes next. Returns how many rows are new or moved.

        What concerns a person or the school as a whole is planned in the first workspace in which it can be told.
        """
        now, changed = self.clock.now(), 0
        told: set[str] = set()
        for workspace in sorted(workspaces):
            school = self.schools(workspace)
            rows = await self._rows(workspace, school, now)
            fresh = [row for row in rows if row.conversation is not None or _key(row) not in told]
            told |= {_key(row) for row in rows if row.conversation is None}
            changed += await self.reminders.plan(fresh, workspace=workspace)
        _log.info("occasions planned", changed=changed)
        return changed

    async def _rows(self, workspace: str, school: School, now: datetime) -> list[Reminder]:
        packs = tuple(self.packs[name] for name in school.packs)
        asked = {kind: found[0] for kind in ReminderKind if (found := occasion_in(packs, kind)) is not None}
        rows = [*await self._courses(workspace, school, asked, now), *await self._flags(workspace, school, asked, now)]
        if occasion := asked.get(ReminderKind.FAMILIES):
            rows += await self._instructors(workspace, school, occasion, now)
        if await self.registry.accounts(workspace, supervising(school)):
            rows += _for_the_office(school, asked, now)
        if occasion := asked.get(ReminderKind.MEDIA_RELEASE):
            rows += await self._releases(workspace, school, occasion, now)
        return rows

    async def _courses(
        self, workspace: str, school: School, asked: Mapping[ReminderKind, Occasion], now: datetime
    ) -> list[Reminder]:
        """Every conversation on the list is a course where the policy speaks of courses."""
        wanted = [(kind, asked[one]) for one, kind in _COURSE.items() if one in asked]
        if not wanted:
            return []
        term = next_term(school, now)
        courses = [one for one in await self.places.conversations(workspace) if is_place(one) and one.registered]
        return [
            Reminder(
                kind=kind,
                subject=one.ref.id,
                period=term.isoformat(),
                due=at(term - timedelta(days=occasion.days), occasion.hour, school),
                conversation=one.ref,
            )
            for one in courses
            for kind, occasion in wanted
            if one.seen
        ]

    async def _instructors(
        self, workspace: str, school: School, occasion: Occasion, now: datetime
    ) -> Iterator[Reminder]:
        """Whoever teaches or leads a group hears of a term once, whatever the number of conversations."""
        term = next_term(school, now)
        people = await self.people.with_roles(_TEACHING | LEADERS, in_groups=LEADERS)
        accounts = await self.registry.accounts(workspace, [one.id for one in people])
        due = at(term, occasion.hour, school)
        return (
            Reminder(kind=TERM_START, subject=person, period=term.isoformat(), due=due, member=account.ref)
            for person, account in one_each(accounts).items()
        )

    async def _releases(self, workspace: str, school: School, occasion: Occasion, now: datetime) -> list[Reminder]:
        """A row for every student without an answer whose parents can be told here."""
        day, due = _release_day(school, occasion, now)
        students = await self.people.with_roles(_STUDENTS)
        waiting = [one for one in students if is_unanswered(one, day, school.packs)]
        parents = {parent for one in waiting for parent in one.parents}
        here = set(one_each(await self.registry.accounts(workspace, sorted(parents))))
        return [_release(one, day, due) for one in waiting if here.intersection(one.parents)]

    async def _flags(
        self, workspace: str, school: School, asked: Mapping[ReminderKind, Occasion], now: datetime
    ) -> list[Reminder]:
        """One row an author and day: about the oldest flag of theirs that is due then."""
        occasion = asked.get(ReminderKind.FLAGS)
        if occasion is None:
            return []
        every = await self.log.incidents(limit=_MOST)
        since = now - _OLDEST
        mine = [one for one in every if one.conversation.workspace == workspace and one.opened_at >= since]
        oldest: dict[tuple[MemberRef, date], Incident] = {}
        for one in sorted(filter(is_asked_after, mine), key=lambda one: (one.opened_at, one.id)):
            oldest.setdefault((one.author, _flag_day(school, occasion, one)), one)
        return [
            Reminder(
                kind=FLAG_CHECK,
                subject=one.decision,
                period=day.isoformat(),
                due=at(day, occasion.hour, school),
                conversation=one.conversation,
                member=one.author,
            )
            for (_, day), one in oldest.items()
        ]


_COURSE = {ReminderKind.RESOURCES: TERM_START, ReminderKind.SYLLABUS: SYLLABUS}


def _for_the_office(school: School, asked: Mapping[ReminderKind, Occasion], now: datetime) -> Iterator[Reminder]:
    """What whoever supervises is told about the school as a whole."""
    if occasion := asked.get(ReminderKind.SITE_REVIEW):
        day = next_weekday(school, now, occasion.hour)
        due = at(day, occasion.hour, school)
        yield Reminder(kind=SITE_REVIEW, subject=SCHOOL, period=day.isoformat(), due=due)
    if occasion := asked.get(ReminderKind.MEDIA_RELEASE):
        day, due = _release_day(school, occasion, now)
        yield Reminder(kind=MEDIA_RELEASE, subject=SCHOOL, period=day.isoformat(), due=due)


def _release_day(school: School, occasion: Occasion, now: datetime) -> tuple[date, datetime]:
    """The first school day, or the next week after it that is to come."""
    for day in weeks_of_year(school, now, timedelta(days=occasion.again_days)):
        due = at(day, occasion.hour, school)
        if due > now:
            return day, due
    raise AssertionError("weeks have no end")


def _release(student: Person, day: date, due: datetime) -> Reminder:
    return Reminder(kind=MEDIA_RELEASE, subject=student.id, period=day.isoformat(), due=due)


def _flag_day(school: School, occasion: Occasion, one: Incident) -> date:
    """The first school day on which its time is over at the pack's hour."""
    over = one.opened_at.astimezone(UTC) + timedelta(days=occasion.days)
    day = there(school, over).date()
    while at(day, occasion.hour, school) < over or not school.calendar.is_school_day(day):
        day += timedelta(days=1)
    return day


def _key(row: Reminder) -> str:
    return f"{row.kind} {row.subject}"

"""What a term brings: the statement in the syllabus, the resources, what parents are told in general.

Sources: mit.syllabus, mit.syllabus.resources, mmsd.contact.high-school, mmsd.class.passive-consent.
"""

from __future__ import annotations

from policy.model import LEADERS
from policy.model import Action
from policy.model import CheckDue
from policy.model import Context
from policy.model import Draft
from policy.model import KeepNotice
from policy.model import Level
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import Record
from policy.model import Remind
from policy.model import ReminderKind
from policy.model import Role
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import silent
from policy.rules.occasions import occasion_of
from policy.rules.places import everybody
from policy.rules.places import is_place
from policy.rules.places import is_staff
from policy.rules.places import known
from policy.rules.places import supervisors_of
from policy.rules.upkeep import pinned

TERM = "term"
TERM_START = "term_start"
"""The check on the first day of a term: of a conversation, of a person, or of nobody in particular."""
SYLLABUS = "syllabus_check"
"""The check some days before a term, of a course conversation."""
_INSTRUCTORS = frozenset({*LEADERS, Role.TEACHER})


def _started(case: Case) -> Outcome:
    if not isinstance(case.event, CheckDue) or case.event.check != TERM_START:
        return NOTHING
    said = (*_course(case.context), *_families(case.context))
    if not said:
        return silent(TERM, "no pack in force asks for it here")
    return Outcome(actions=(*said, Record(note=TERM_START)))


def _course(context: Context) -> tuple[Action, ...]:
    """Instructors hear of the syllabus and that the resources are pinned; the notice is put in its place anew."""
    asked, place = occasion_of(context, ReminderKind.RESOURCES), context.conversation
    if asked is None:
        return ()
    syllabus = occasion_of(context, ReminderKind.SYLLABUS)
    draft = Draft(
        keys=(NoticeKey.TERM_START,),
        params=known(context, None),
        citations=(*(syllabus[1] if syllabus else ()), *asked[1]),
    )
    pin = place is not None and is_place(place) and place.registered and place.seen
    keep: tuple[Action, ...] = (KeepNotice(conversation=place.ref, draft=pinned(context)),) if place and pin else ()
    return (Remind(to=_instructors(context), draft=draft), *keep)


def _families(context: Context) -> tuple[Action, ...]:
    """In high school direct contact needs parents who were told in general; below it parents are in every message."""
    asked, place = occasion_of(context, ReminderKind.FAMILIES), context.conversation
    level = place.level if place and place.level else context.school.level
    if asked is None or level not in (None, Level.HIGH):
        return ()
    return (Remind(to=_instructors(context), draft=Draft(keys=(NoticeKey.TERM_FAMILIES,), citations=asked[1])),)


def _instructors(context: Context) -> tuple[MemberRef, ...]:
    """Whom it concerns; else who teaches or leads in the conversation; else whoever supervises."""
    if context.author is not None and is_staff(context.author):
        return (context.author.ref,)
    found = tuple(one.ref for one in everybody(context) if one.is_one_of(_INSTRUCTORS))
    return found or supervisors_of(context, None)


def _syllabus(case: Case) -> Outcome:
    if not isinstance(case.event, CheckDue) or case.event.check != SYLLABUS:
        return NOTHING
    asked = occasion_of(case.context, ReminderKind.SYLLABUS)
    if asked is None:
        return silent(TERM, "no pack in force asks for it here")
    params = {**known(case.context, None), "days": asked[0].days}
    draft = Draft(keys=(NoticeKey.TERM_SYLLABUS,), params=params, citations=asked[1])
    return Outcome(actions=(Remind(to=_instructors(case.context), draft=draft), Record(note=SYLLABUS)))


RULES = (Rule(name=TERM, check=_started), Rule(name=TERM, check=_syllabus))

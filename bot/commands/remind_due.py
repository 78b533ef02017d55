"""What the school's calendar brings and the stores must be asked for: the weekly review, the media releases."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from bot.commands.base import Resources
from bot.occasions import MEDIA_RELEASE
from bot.occasions import SCHOOL
from bot.occasions import SITE_REVIEW
from policy.consents import is_unanswered
from policy.model import Action
from policy.model import Aspect
from policy.model import ButtonKey
from policy.model import CheckDue
from policy.model import Context
from policy.model import Conversation
from policy.model import Decision
from policy.model import Draft
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Person
from policy.model import Record
from policy.model import Remind
from policy.model import ReminderKind
from policy.model import Role
from policy.rules.occasions import occasion_of
from policy.rules.places import is_place
from policy.rules.upkeep import takes_comments

_MOST = 1_000
_DAY = timedelta(hours=25)
_CLOSED = ("safety.", "conduct.inappropriate_contact")
"""Not even how many there are of these is told to anybody but the safeguarding people."""


async def site_review(event: CheckDue, context: Context, resources: Resources) -> Decision:
    """Counts of what is on the list and open, for the supervisor, who says that they looked (nycdoe.D.4.b.monitor)."""
    asked, to = occasion_of(context, ReminderKind.SITE_REVIEW), tuple(one.ref for one in context.supervisors[:1])
    if asked is None or not to:
        return Decision()
    places = [one for one in await resources.places.conversations(event.workspace) if is_place(one) and one.seen]
    every = await resources.log.incidents(limit=_MOST)
    here = [one.rule for one in every if one.conversation.workspace == event.workspace]
    counts = Counter(one for one in here if not one.startswith(_CLOSED))
    params: Params = {
        "registered": sum(one.registered for one in places),
        "undecided": sum(one.registration is not None and one.registration.undecided for one in places),
        "unreviewed": sum(_is_unreviewed(one, context) for one in places),
        "flagged": tuple((rule, str(counts[rule])) for rule in sorted(counts)),
    }
    draft = Draft(keys=(NoticeKey.SITE_REVIEW,), params=params, citations=asked[1], buttons=(ButtonKey.ACKNOWLEDGE,))
    return Decision(actions=(Remind(to=to, draft=draft), Record(note=SITE_REVIEW)))


def _is_unreviewed(place: Conversation, context: Context) -> bool:
    if not place.registered or not takes_comments(place):
        return False
    if all(Aspect.COMMENTS not in pack.conversation for pack in context.packs):
        return False
    return place.reviewed_at is None or context.now - place.reviewed_at > _DAY


async def media_releases(event: CheckDue, context: Context, resources: Resources) -> Decision:
    """The office hears how many have no answer, parents that theirs is missing; silence where nothing is (A13)."""
    asked = occasion_of(context, ReminderKind.MEDIA_RELEASE)
    if asked is None:
        return Decision()
    about = await _about(event, context, resources)
    if about is None:
        students = await resources.people.with_roles(frozenset({Role.STUDENT}))
        missing = sum(_waits(one, context) for one in students)
        office = tuple(one.ref for one in context.supervisors[:1])
        draft = Draft(keys=(NoticeKey.MEDIA_RELEASE_OFFICE,), params={"unanswered": missing}, citations=asked[1])
        return _told(Remind(to=office, draft=draft)) if office and (missing or event.subject != SCHOOL) else Decision()
    parents = await resources.registry.accounts(event.workspace, about.parents)
    if not parents or not _waits(about, context):
        return Decision()
    draft = Draft(keys=(NoticeKey.MEDIA_RELEASE_PARENT,), params={"pictured": about.name}, citations=asked[1])
    return _told(Remind(to=tuple(one.ref for one in parents), draft=draft))


def _told(remind: Action) -> Decision:
    return Decision(actions=(remind, Record(note=MEDIA_RELEASE)))


def _waits(student: Person, context: Context) -> bool:
    return is_unanswered(student, context.today or context.now.date(), context.school.packs)


async def _about(event: CheckDue, context: Context, resources: Resources) -> Person | None:
    """The student whom it is about; None where it is about the school."""
    found = (await resources.people.with_ids({event.subject})).get(event.subject)
    person = found or (context.author.person if context.author else None)
    return person if person is not None and person.role is Role.STUDENT else None

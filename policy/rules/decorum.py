"""The yearly notice on acting online: sent to staff, asked after until it is read (dracut.admin.annual-reminder).

How it ends: whoever has read it is asked no more; for the others the next year's notice takes its place. No check is
planned beyond the day of the next notice, so one notice is followed up for 52 weeks at most. What is planned tells
this by itself: the moment of the check and the pack's day are enough, no count is kept.
"""

from __future__ import annotations

from datetime import datetime
from datetime import timedelta

from policy.model import LEADERS
from policy.model import STAFF
from policy.model import Acknowledge
from policy.model import Action
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import Citation
from policy.model import Context
from policy.model import Draft
from policy.model import Finding
from policy.model import IncidentState
from policy.model import Log
from policy.model import Member
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import Pack
from policy.model import Person
from policy.model import Record
from policy.model import Remind
from policy.model import ReminderKind
from policy.model import Reply
from policy.model import ResolveFlag
from policy.model import Schedule
from policy.model import Severity
from policy.model import YearlyReminder
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import silent

DECORUM = "decorum"
OVERDUE = "ack.overdue"
"""A notice that asks to be read, and was not said to be."""
YEARLY = "decorum_yearly"
"""The check that sends the notice."""
ACK = "decorum_ack"
"""The check whether it was read; about the decision that sent it, or the one that opened the flag."""
_LIVE = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)
_ZONES = timedelta(days=1)
"""Dates are those of UTC: in the school's zone the next day may have begun."""


def asked_by(
    packs: tuple[Pack, ...], kind: ReminderKind = ReminderKind.DECORUM
) -> tuple[YearlyReminder, Citation] | None:
    """The yearly notice that the packs in force ask for, with its clause; of several the first is sent."""
    for pack in packs:
        reminder = pack.reminder(kind)
        if reminder is not None:
            return reminder, pack.cite(reminder.clause)
    return None


def is_addressed(person: Person | None) -> bool:
    """Whether somebody is staff, or leads a group whatever they are otherwise (a parent who coaches)."""
    return person is not None and (person.role in STAFF or bool(person.groups_as(LEADERS)))


def _yearly(case: Case) -> Outcome:
    if not isinstance(case.event, CheckDue) or case.event.check != YEARLY:
        return NOTHING
    asked, member = asked_by(case.context.packs), case.context.author
    if asked is None:
        return silent(DECORUM, "no pack in force asks for it")
    if member is None or not is_addressed(member.person):
        return silent(DECORUM, "not staff")
    reminder, citation = asked
    draft = Draft(keys=(NoticeKey.DECORUM_YEARLY,), citations=(citation,), buttons=(ButtonKey.ACKNOWLEDGE,))
    follow_up = _follow_up(case.event, case.context.now, reminder, reminder.ack_days)
    return Outcome(actions=(Remind(to=(member.ref,), draft=draft), Record(note=YEARLY), *follow_up))


def _overdue(case: Case) -> Outcome:
    event, context = case.event, case.context
    if not isinstance(event, CheckDue) or event.check != ACK:
        return NOTHING
    asked, member = asked_by(context.packs), context.author
    if context.acknowledged:
        return read_at_last(context)
    if asked is None:
        return silent(OVERDUE, "no pack in force asks for it")
    if member is None or not is_addressed(member.person):
        return silent(OVERDUE, "not staff")
    if asked[0].falls_within((event.at + _ZONES).date(), (context.now + _ZONES).date()):
        return silent(OVERDUE, "a newer notice took its place")
    return _asked_again(event, context, asked, member)


def _asked_again(event: CheckDue, context: Context, asked: tuple[YearlyReminder, Citation], member: Member) -> Outcome:
    """The first time a flag opens; from then on buttons and checks are about the decision that opened it."""
    reminder, citation = asked
    flagged = event.subject if overdue_flags(context, member.ref) else ""
    draft = Draft(
        keys=(NoticeKey.DECORUM_OVERDUE,),
        params={"decision": flagged},
        citations=(citation,),
        buttons=(ButtonKey.ACKNOWLEDGE,),
    )
    again = _follow_up(event, context.now, reminder, reminder.again_days, flagged)
    finding = Finding(rule=OVERDUE, level=Severity.WARN, citation=citation)
    return Outcome(findings=(finding,), actions=(Remind(to=(member.ref,), draft=draft), Log(), *again))


def _follow_up(
    event: CheckDue, now: datetime, reminder: YearlyReminder, days: int, about: str = ""
) -> tuple[Action, ...]:
    """The next check, unless the next year's notice comes before it; without `about` it is about this decision."""
    after = timedelta(days=days)
    since = max(event.at + _ZONES, now)  # the day of this very notice is past, in whichever zone
    if reminder.falls_within(since.date(), (now + after + _ZONES).date()):
        return ()
    return (Schedule(reminder=ACK, subject=about, after=after),)


def overdue_flags(context: Context, member: MemberRef) -> tuple[str, ...]:
    """A member's open flags of the notice that the event is about."""
    return tuple(
        one.id for one in context.incidents if one.rule == OVERDUE and one.author == member and one.state in _LIVE
    )


def read_at_last(context: Context) -> Outcome:
    """Read by way of an earlier notice of the line: the flag that a later one opened is closed now."""
    flags = overdue_flags(context, context.author.ref) if context.author else ()
    if not flags:
        return silent(OVERDUE, "acknowledged")
    return Outcome(actions=(ResolveFlag(incidents=flags), Log(note="acknowledged")))


def _acknowledged(case: Case) -> Outcome:
    press = case.event
    if not isinstance(press, ButtonPressed) or press.button != ButtonKey.ACKNOWLEDGE:
        return NOTHING
    if not press.value:
        draft = Draft(keys=(NoticeKey.BUTTON_STALE,))
        return Outcome(actions=(Reply(to=press.by, draft=draft, reply_to=press.reply_to),))
    draft = Draft(keys=(NoticeKey.BUTTON_ACKNOWLEDGED,))
    return Outcome(
        actions=(
            Acknowledge(decision=press.value, by=press.by, flags=overdue_flags(case.context, press.by)),
            Record(note="acknowledged"),
            Reply(to=press.by, draft=draft, reply_to=press.reply_to),
        )
    )


RULES = (
    Rule(name=DECORUM, check=_yearly),
    Rule(name=OVERDUE, check=_overdue),
    Rule(name="acknowledge", check=_acknowledged, answers=True),
)

"""Who is new: staff learn how to act online and say that they read it, volunteers that there are rules.

Sources: dracut.admin.new-staff, nycdoe.C. New is whoever comes into a conversation, is in no other one that the bot
sees, and was not told within a year. Those who run the school's supervision are not told by their own bot.
"""

from __future__ import annotations

from datetime import timedelta

from policy.model import Action
from policy.model import ButtonKey
from policy.model import CheckDue
from policy.model import Citation
from policy.model import Context
from policy.model import ConversationRef
from policy.model import Declare
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Finding
from policy.model import Log
from policy.model import Member
from policy.model import MemberJoined
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Occasion
from policy.model import PolicyException
from policy.model import Record
from policy.model import Remind
from policy.model import ReminderKind
from policy.model import Role
from policy.model import Schedule
from policy.model import Severity
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import name_of
from policy.rules.base import next_supervisor
from policy.rules.base import same_person
from policy.rules.base import silent
from policy.rules.decorum import OVERDUE
from policy.rules.decorum import asked_by
from policy.rules.decorum import is_addressed
from policy.rules.decorum import overdue_flags
from policy.rules.decorum import read_at_last
from policy.rules.occasions import occasion_of

ORIENTATION = "orientation"
NEWCOMERS = "newcomers"
ORIENTATION_ACK = "orientation_ack"
"""The check whether an orientation was read; about the decision that sent it, or the one that opened the flag."""
_TOLD = timedelta(days=365)


def _new_staff(case: Case) -> Outcome:
    if not isinstance(case.event, MemberJoined):
        return NOTHING
    member, context = case.context.author, case.context
    asked = occasion_of(context, ReminderKind.ORIENTATION)
    if asked is None:
        return NOTHING
    if member is None or not is_addressed(member.person) or not context.newcomer or _runs_it(context, member):
        return silent(ORIENTATION, "nobody new to the staff")
    draft = Draft(keys=(NoticeKey.ORIENTATION_WELCOME,), citations=asked[1], buttons=(ButtonKey.ACKNOWLEDGE,))
    soon = Schedule(reminder=ORIENTATION_ACK, subject="", after=timedelta(days=asked[0].days))
    return Outcome(actions=(*_told(case.event, context, member, draft, ORIENTATION), soon))


def _new_volunteer(case: Case) -> Outcome:
    if not isinstance(case.event, MemberJoined):
        return NOTHING
    member, context = case.context.author, case.context
    asked = occasion_of(context, ReminderKind.NEWCOMERS)
    if asked is None:
        return NOTHING
    if member is None or member.role is not Role.VOLUNTEER or not context.newcomer:
        return silent(NEWCOMERS, "nobody from outside who is new")
    draft = Draft(keys=(NoticeKey.NEWCOMERS_TOLD,), params={"school": context.school.name}, citations=asked[1])
    return Outcome(actions=_told(case.event, context, member, draft, NEWCOMERS))


def _runs_it(context: Context, member: Member) -> bool:
    return any(same_person(one, member) for one in (*context.supervisors, *context.safeguarding))


def _told(event: MemberJoined, context: Context, member: Member, draft: Draft, note: str) -> tuple[Action, ...]:
    """With the mark that it was done: whoever leaves and comes back is not new."""
    mark = PolicyException(
        id=f"{event.id}:{ExceptionKind.WELCOMED}",
        kind=ExceptionKind.WELCOMED,
        author=member.ref,
        conversation=ConversationRef(workspace=event.workspace, id=""),
        since=context.now,
        until=context.now + _TOLD,
    )
    return (Remind(to=(member.ref,), draft=draft), Record(note=note), Declare(exception=mark))


def _overdue(case: Case) -> Outcome:
    event, context = case.event, case.context
    if not isinstance(event, CheckDue) or event.check != ORIENTATION_ACK:
        return NOTHING
    asked, member = occasion_of(context, ReminderKind.ORIENTATION), context.author
    if context.acknowledged:
        return read_at_last(context)
    if asked is None or member is None or not is_addressed(member.person):
        return silent(OVERDUE, "not staff" if asked else "no pack in force asks for it")
    return _asked_again(event, context, asked, member)


def _asked_again(
    event: CheckDue, context: Context, asked: tuple[Occasion, tuple[Citation, ...]], member: Member
) -> Outcome:
    """The first time a flag opens and the supervisor hears of it; from then on it is about that flag's decision."""
    occasion, citations = asked
    flagged = event.subject if overdue_flags(context, member.ref) else ""
    draft = Draft(
        keys=(NoticeKey.ORIENTATION_OVERDUE,),
        params={"decision": flagged},
        citations=citations,
        buttons=(ButtonKey.ACKNOWLEDGE,),
    )
    tell: tuple[Action, ...] = ()
    if not flagged:
        word = Draft(
            keys=(NoticeKey.ORIENTATION_SUPERVISOR,),
            params={"author": name_of(member), "days": occasion.days},
            citations=citations,
        )
        tell = (NotifySupervisor(to=tuple(one.ref for one in next_supervisor(context)), draft=word),)
    finding = Finding(rule=OVERDUE, level=Severity.WARN, citation=citations[0])
    again = _again(event, context, occasion, flagged)
    return Outcome(findings=(finding,), actions=(Remind(to=(member.ref,), draft=draft), *tell, Log(), *again))


def _again(event: CheckDue, context: Context, occasion: Occasion, about: str) -> tuple[Action, ...]:
    """Week by week, until the yearly notice says the same to everybody."""
    after = timedelta(days=occasion.again_days)
    yearly = asked_by(context.packs)
    if yearly is not None and yearly[0].falls_within(event.at.date(), (context.now + after).date()):
        return ()
    return (Schedule(reminder=ORIENTATION_ACK, subject=about, after=after),)


RULES = (
    Rule(name=ORIENTATION, check=_new_staff),
    Rule(name=NEWCOMERS, check=_new_volunteer),
    Rule(name=OVERDUE, check=_overdue),
)

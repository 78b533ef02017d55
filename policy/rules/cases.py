"""A report comes in, its reporter writes again, nobody took it up: who is told, and who must not be.

The first on duty of the safeguarding list whom it does not concern, then the next; whoever supervises where the list
has nobody; the school's address outside. The supervisor hears that a report exists, and nothing of what it says.
No mode holds this back: somebody asked for help.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from datetime import timedelta

from policy.model import CASE_CHECK
from policy.model import STAFF
from policy.model import Action
from policy.model import ButtonKey
from policy.model import Case as Report
from policy.model import CaseAnswered
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseReported
from policy.model import CaseState
from policy.model import ChangeCase
from policy.model import CheckDue
from policy.model import Context
from policy.model import Draft
from policy.model import MailCase
from policy.model import Member
from policy.model import NoticeKey
from policy.model import NotifySafeguarding
from policy.model import NotifySupervisor
from policy.model import OpenCase
from policy.model import Params
from policy.model import Record
from policy.model import Remind
from policy.model import Schedule
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import silent
from policy.rules.concerned import concerned
from policy.rules.concerned import fit
from policy.rules.concerned import on_duty
from policy.rules.concerned import person_of

NAME = "cases"
NOBODY = "report_nobody"
"""The note of a report of which nobody could be told."""
SOON, LATER, WEEK = timedelta(minutes=15), timedelta(hours=24), timedelta(days=7)
"""How long a report waits to be taken up: with somebody in danger, else; and how often is asked afterwards."""
FIRST = (ButtonKey.CASE_ACKNOWLEDGE, ButtonKey.CASE_TAKE, ButtonKey.CASE_OPEN)
DUTY = frozenset(
    {
        CaseCategory.DANGER,
        CaseCategory.SELF_HARM,
        CaseCategory.ABUSE,
        CaseCategory.CONTACT,
        CaseCategory.SEXUAL,
        CaseCategory.IMAGE,
    }
)
"""What staff may have to report by law themselves; a notice of ours does not do that for them."""


def _check(case: Case) -> Outcome:
    event, context = case.event, case.context
    if isinstance(event, CaseReported):
        return _reported(event, context)
    if isinstance(event, CaseAnswered):
        return _answered(event, context) if context.case else silent(NAME, "about no case")
    if isinstance(event, CheckDue) and event.check == CASE_CHECK:
        return _waiting(context, context.case) if context.case else silent(NAME, "about no case")
    return NOTHING


def told_anybody(actions: Sequence[Action]) -> bool:
    """Whether somebody could be told of a report: what its receipt has to say."""
    return any(isinstance(one, NotifySafeguarding | MailCase) for one in actions)


def wait_of(case: Report) -> timedelta:
    """How long a report may wait until somebody takes it up."""
    return SOON if case.danger else LATER


def check_at(case: Report, at: datetime, now: datetime) -> Schedule:
    """Ask again at a moment. It is part of the check's name, so that two ways to the same moment are one check."""
    return Schedule(reminder=CASE_CHECK, subject=f"{case.id}@{at:%Y%m%d%H%M}", after=at - now)


def case_in(subject: str) -> str:
    """The case that a check is about."""
    return subject.partition("@")[0]


def card(context: Context, case: Report, key: NoticeKey = NoticeKey.CASE_NEW) -> Draft:
    """What the team is shown of a case: its kind, its number, where; never a word of it."""
    place = context.conversation.name if context.conversation else ""
    params: Params = {
        "case_kind": case.category.value,
        "danger": case.danger,
        "number": case.number,
        "place": place,
        "off_hours": not on_duty(context),
        "taken": case.owner != "",
        "decision": case.id,
    }
    return Draft(keys=(key,), params=params, buttons=FIRST if case.state is CaseState.NEW else FIRST[1:])


def step(case: Report, at: datetime, what: str, *, by: str = "", ident: str = "") -> CaseEntry:
    """A change of a case, as it stands among its entries."""
    name = ident or f"{case.id}.{case.revision + 1}"
    return CaseEntry(id=name, case=case.id, at=at, kind=CaseEntryKind.STEP, by=by, fields=(("step", what),))


def _reported(event: CaseReported, context: Context) -> Outcome:
    about = tuple(one.ref for one in concerned(context, event.case, event.entries))
    first = fit(context, event.case, event.entries)[:1]
    due = context.now + wait_of(event.case)
    opened = replace(
        event.case,
        about=tuple(dict.fromkeys((*event.case.about, *about))),
        team=tuple(person_of(one) for one in first),
        due=due,
    )
    tell = tuple(NotifySafeguarding(to=(one.ref,), draft=card(context, opened)) for one in first)
    mails = _mails(context, opened, event.entries)
    actions: tuple[Action, ...] = (
        OpenCase(case=opened, entries=event.entries, code=event.code),
        *tell,
        *mails,
        *_supervisor(event, context, first),
        *_duty(context, opened),
        Record(note="report" if tell or mails else NOBODY),
        check_at(opened, due, context.now),
    )
    return Outcome(actions=actions)


def _mails(context: Context, case: Report, entries: tuple[CaseEntry, ...], template: str = "case") -> list[MailCase]:
    """The policy's own address for reports, and the school's; never that of somebody who may not hear of it."""
    may = {one.ref for one in fit(context, case, entries)}
    every = (*context.safeguarding, *context.supervisors, *concerned(context, case, entries))
    barred = {one.person.email.casefold() for one in every if one.person and one.person.email and one.ref not in may}
    doors = [one.value for pack in context.packs for one in pack.contacts if one.kind == "report" and "@" in one.value]
    school = context.school
    to = dict.fromkeys(one.strip() for one in (*doors, school.reports_mail) if one.strip())
    return [
        MailCase(case=case.id, to=one, template=template, lang=school.lang, named=school.reports_mail_words)
        for one in to
        if one.casefold() not in barred
    ]


def _supervisor(event: CaseReported, context: Context, first: tuple[Member, ...]) -> list[NotifySupervisor]:
    """The supervisor hears that a report exists, unless it concerns them, or they were just told of it."""
    one = context.supervisors[0] if context.supervisors else None
    told = {person_of(other) for other in first}
    if one is None or person_of(one) in told or one.ref not in {m.ref for m in fit(context, event.case, event.entries)}:
        return []
    return [NotifySupervisor(to=(one.ref,), draft=Draft(keys=(NoticeKey.REPORT_SUPERVISOR,)))]


def _duty(context: Context, case: Report) -> list[Remind]:
    """A member of staff who reports may have to do so by law as well, and elsewhere."""
    who = context.reporter
    if who is None or not who.is_one_of(STAFF) or not (case.category in DUTY or case.danger):
        return []
    return [Remind(to=(who.ref,), draft=Draft(keys=(NoticeKey.CASE_DUTY,), params={"number": case.number}))]


def _answered(event: CaseAnswered, context: Context) -> Outcome:
    """Whoever took it up hears of it, else the team; a closed case is open again, a merged one stays what it is."""
    case = context.case
    if case is None:
        return NOTHING
    again = case.state is CaseState.CLOSED and not case.merged
    due = context.now + WEEK if again else case.due
    changed = replace(_without(context, case, (event.entry,)), revision=case.revision + 1, due=due)
    entries: tuple[CaseEntry, ...] = (event.entry,)
    if again:
        state = CaseState.ACKNOWLEDGED if changed.owner else CaseState.NEW
        changed = replace(changed, state=state, outcome=None, closed_at=None)
        entries = (*entries, step(case, context.now, "reopened"))
    to = _team(context, case, entries)
    told = tuple(NotifySafeguarding(to=(one.ref,), draft=card(context, changed, NoticeKey.CASE_MORE)) for one in to)
    mails = () if told else _mails(context, case, entries, "case_more")
    actions: tuple[Action, ...] = (ChangeCase(case=changed, entries=entries), *told, *mails)
    if again and due is not None:
        actions = (*actions, check_at(changed, due, context.now))
    return Outcome(actions=(*actions, Record(note="report_more" if told or mails else NOBODY)))


def _without(context: Context, case: Report, entries: tuple[CaseEntry, ...]) -> Report:
    """A case of which it turns out that it is about somebody of its own team: they have nothing to do with it now."""
    about = tuple(dict.fromkeys((*case.about, *(one.ref for one in concerned(context, case, entries)))))
    out = {person_of(one) for one in concerned(context, case, entries)}
    if not out.intersection((*case.team, case.owner)):
        return replace(case, about=about)
    team = tuple(one for one in case.team if one not in out)
    if case.owner not in out:
        return replace(case, about=about, team=team)
    return replace(case, about=about, team=team, owner="", state=CaseState.NEW)


def _team(context: Context, case: Report, entries: tuple[CaseEntry, ...] = ()) -> tuple[Member, ...]:
    """Who works on a case and may still hear of it: its owner, else its team, else whoever comes first now."""
    may = fit(context, case, entries)
    owner = tuple(one for one in may if person_of(one) == case.owner)
    return owner or tuple(one for one in may if person_of(one) in case.team) or may[:1]


def _waiting(context: Context, case: Report) -> Outcome:
    """Nobody took it up: the next is told as well. Once all were told, and while it is open, it is asked after."""
    if case.state is CaseState.CLOSED:
        return silent(NAME, "closed")
    if case.due is not None and case.due > context.now:
        return Outcome(actions=(check_at(case, case.due, context.now),))
    new = case.state is CaseState.NEW
    more = tuple(one for one in fit(context, case) if person_of(one) not in case.team)[:1] if new else ()
    due = context.now + (wait_of(case) if more else LATER if new and case.danger else WEEK)
    team = (*case.team, *(person_of(one) for one in more))
    changed = replace(case, team=team, due=due, revision=case.revision + 1)
    entries = tuple(step(case, context.now, "told_next") for _ in more)
    card_of_next = card(context, changed)
    next_told = tuple(NotifySafeguarding(to=(one.ref,), draft=card_of_next) for one in more)
    asked = tuple(one.ref for one in _team(context, case) if one not in more)
    draft = card(context, changed, NoticeKey.CASE_WAITS)
    asking = (Remind(to=asked, draft=draft),) if asked else ()
    note = CASE_CHECK if next_told or asking else NOBODY
    change = ChangeCase(case=changed, entries=entries)
    return Outcome(actions=(change, *next_told, *asking, Record(note=note), check_at(changed, due, context.now)))


RULES = (Rule(name=NAME, check=_check, answers=True),)

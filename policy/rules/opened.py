"""A direct conversation with a student was opened, told by the consent of whoever opened it (docs/oversight.md).

It rests on the norm by which coaches and advisors write to more than one member (dracut.employee.4). Opening is not
writing, so that the first time is a hint with the ways to put it right; again on another day weighs as a warning.
"""

from __future__ import annotations

from policy.consents import spot_of
from policy.model import LEADERS
from policy.model import AudienceRule
from policy.model import ButtonKey
from policy.model import Context
from policy.model import DirectOpened
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Finding
from policy.model import IncidentState
from policy.model import Log
from policy.model import Member
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import OversightChange
from policy.model import OversightChanged
from policy.model import Pack
from policy.model import Params
from policy.model import Record
from policy.model import Remind
from policy.model import Severity
from policy.model import Warn
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import joined
from policy.rules.base import name_of
from policy.rules.base import next_supervisor
from policy.rules.base import related
from policy.rules.base import silent
from policy.rules.base import told_lately
from policy.rules.group_only import may_be_own
from policy.rules.group_only import team
from policy.rules.overseers import copy_buttons
from policy.rules.overseers import copy_params

OPENED = "direct.opened"
_DECLARED = (ExceptionKind.EMERGENCY, ExceptionKind.PRIVATE_MATTER)


def _check(case: Case) -> Outcome:
    if not isinstance(case.event, DirectOpened):
        return NOTHING
    packs = [one for one in case.context.packs if one.group_only]
    if not packs:
        return silent(OPENED, "no pack in force asks for more than one member")
    return joined(_for_pack(case.context, one, one.group_only) for one in packs if one.group_only)


def _for_pack(context: Context, pack: Pack, rule: AudienceRule) -> Outcome:
    author, student = context.author, context.subject
    if author is None or student is None or not author.is_one_of(LEADERS):
        return silent(OPENED, "author is neither coach nor advisor")
    if not team(author, (student,)):
        return silent(OPENED, "no member of the author's groups")
    if reason := _excused(context, pack, rule, author, student):
        return silent(OPENED, reason, near=True)
    again = _again(context, author)
    level = Severity.WARN if again else Severity.HINT
    finding = Finding(rule=OPENED, level=level, citation=pack.cite(rule.clause))
    draft = Draft(
        keys=(NoticeKey.OPENED_REMIND,),
        params={"student": name_of(student), "again": again, **copy_params(context)},
        citations=(finding.citation,),
        buttons=_buttons(context, rule, author, student),
    )
    return Outcome(findings=(finding,), actions=(Warn(to=author.ref, draft=draft), Log()))


def _excused(context: Context, pack: Pack, rule: AudienceRule, author: Member, student: Member) -> str:
    if rule.relatives and related(author, student, spot_of(context, pack.id)):
        return "relative"
    declared = [one.kind for one in context.exceptions if one.kind in _DECLARED and one.author == author.ref]
    if declared:
        return f"declared: {declared[0]}"
    return "told here within a day" if told_lately(context, (OPENED,)) else ""


def _again(context: Context, author: Member) -> bool:
    """Whether they opened it on a day before, and were not told so in error."""
    return any(
        one.rule == OPENED and one.author == author.ref and one.state is not IncidentState.OVERTURNED
        for one in context.incidents
    )


def _buttons(context: Context, rule: AudienceRule, author: Member, student: Member) -> tuple[ButtonKey, ...]:
    own = (ButtonKey.RELATIVE,) if rule.relatives and may_be_own(author, student) else ()
    return (ButtonKey.TELL, *copy_buttons(context), ButtonKey.EMERGENCY, *own, ButtonKey.WRONG)


def _changed(case: Case) -> Outcome:
    """A consent was given or ended: it stands in the log, and both sides hear of it. Nobody has to say why."""
    event, context = case.event, case.context
    if not isinstance(event, OversightChanged):
        return NOTHING
    params: Params = {"oversight_change": event.change.value, "author": name_of(context.author)}
    parts = (f"oversight_{event.change}", event.wording, *((f"asked by {event.asked_by}",) if event.asked_by else ()))
    told = NotifySupervisor(
        to=tuple(one.ref for one in next_supervisor(context)),
        draft=Draft(keys=(NoticeKey.OVERSIGHT_SUPERVISOR,), params=params),
    )
    mine = Remind(to=(event.by,), draft=Draft(keys=(NoticeKey.OVERSIGHT_CHANGED,), params=params))
    gone = event.change is OversightChange.UNINSTALLED  # nothing can be said through an app that is not there
    return Outcome(actions=(Record(note=": ".join(parts)), *(() if gone else (mine, told))))


RULES = (Rule(name=OPENED, check=_check), Rule(name="oversight.changed", check=_changed, answers=True))

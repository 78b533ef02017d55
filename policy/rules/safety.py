"""Cues of danger, self-harm and abuse, before everything else: help for whoever wrote, and somebody who looks.

Nobody is warned, nothing is removed or quoted, and whoever a concern may be about hears nothing of it. A notice of
ours takes no legal duty from anybody, and says so. Sources: policy decisions 3.3, nycdoe.F.3,
mmsd.policies.mandatory-reporting, mit.danger.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import replace

from policy.detect.heard import SAFETY
from policy.detect.heard import Heard
from policy.detect.heard import safety_in
from policy.model import STAFF
from policy.model import Action
from policy.model import Ask
from policy.model import ButtonPressed
from policy.model import Citation
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import Finding
from policy.model import Log
from policy.model import Member
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import NotifySafeguarding
from policy.model import Remind
from policy.model import Severity
from policy.model import ShowCrisisContacts
from policy.model import TextPart
from policy.model import Warn
from policy.rules.accused import may_be_meant
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import fitting_row
from policy.rules.base import report_doors
from policy.rules.base import same_person
from policy.rules.base import silent
from policy.rules.base import whose
from policy.rules.safeguarding import door_of

_OTHERS_DATA = ("pii.full_name", "pii.education_record", "pii.medical", "pii.social_handle", "photo.")
"""Rules about other people's data: what is due to those is due beside a cue of safety, too."""


def first(checked: Sequence[tuple[Rule, Outcome]]) -> list[tuple[Rule, Outcome]]:
    """What is left where a cue of safety was found: no word of blame to that author for that message."""
    found = [finding for _, one in checked if one.findings for finding in one.findings]
    if not any(finding.rule.startswith("safety.") for finding in found):
        return list(checked)
    return [(rule, _kept(rule, outcome)) for rule, outcome in checked]


def _kept(rule: Rule, outcome: Outcome) -> Outcome:
    blames = any(isinstance(one, Warn | Ask) for one in outcome.actions)
    if not blames or rule.name.startswith(_OTHERS_DATA):
        return replace(outcome, actions=tuple(one for one in outcome.actions if not isinstance(one, Ask)))
    return silent(rule.name, "safety comes first")


def asked_for_help(event: CommandInvoked | ButtonPressed, context: Context, text: str) -> Decision | None:
    """What follows where a question or a report's first words speak of danger: the same as in a message (S5).

    No mode holds it back, as somebody turned to the bot. None where there is no cue.
    """
    cue = safety_in(text, context.school.known)
    if cue is None or context.author is None:
        return None
    alone = replace(context, audience=())  # what is asked of the bot nobody else can see
    case = Case(event=event, context=alone, parts=(TextPart(source="text", text=text),), heard=frozenset({cue}))
    found = _found(case, context.author, cue)
    return Decision(
        findings=found.findings,
        actions=tuple(
            replace(one, reply_to=event.reply_to) if isinstance(one, ShowCrisisContacts) else one
            for one in found.actions
        ),
    )


def cue_of(case: Case) -> Heard | None:
    """The most pressing cue of safety in a case: one message is one concern."""
    return next((one for one in SAFETY if one in case.heard), None)


def _checker(cue: Heard) -> Callable[[Case], Outcome]:
    def check(case: Case) -> Outcome:
        if case.context.author is None or cue_of(case) is not cue:
            return silent(cue.value, "no cue")
        return _found(case, case.context.author, cue)

    return check


def _found(case: Case, author: Member, cue: Heard) -> Outcome:
    context = case.context
    citation = _rests_on(context, cue.value)
    draft = Draft(
        keys=(NoticeKey.SAFETY_HELP,),
        params={"cue": cue.name.lower(), "contacts": _whom_to_turn_to(context)},
        citations=(citation,),
    )
    look = Draft(
        keys=(NoticeKey.SAFETY_LOOK,), params={**whose(context), "cue": cue.name.lower()}, citations=(citation,)
    )
    actions: list[Action] = [
        ShowCrisisContacts(to=author.ref, draft=draft),
        NotifySafeguarding(to=_who_looks(case), draft=look),
        Log(),
    ]
    if cue is Heard.ABUSE:
        actions += _duty(case, citation)
    return Outcome(findings=(Finding(rule=cue.value, level=Severity.WARN, citation=citation),), actions=tuple(actions))


def _whom_to_turn_to(context: Context) -> tuple[tuple[str, str], ...]:
    """The school's own door for dangers, the crisis lines that it named, then its other doors."""
    danger = [(one.label, one.value) for pack in context.packs for one in pack.contacts if one.kind == "danger"]
    return tuple(dict.fromkeys((*danger, *context.school.crisis_lines, *report_doors(context))))


def _rests_on(context: Context, rule: str) -> Citation:
    """The clause of the first pack that says something of it, else its door, else the policy as such."""
    for pack in context.packs:
        row = fitting_row(pack, rule, context)
        if row is not None:
            return pack.cite(row.clause)
    pack = context.packs[0]
    return door_of(context) or pack.cite(pack.clauses[0].id)


def _who_looks(case: Case) -> tuple[MemberRef, ...]:
    """The first safeguarding person who is neither the author nor may be meant; else whoever supervises."""
    every = (*case.context.safeguarding, *case.context.supervisors)
    fit = [one for one in every if not same_person(one, case.context.author) and not may_be_meant(one, case.text)]
    return tuple(one.ref for one in fit[:1])


def _duty(case: Case, citation: Citation) -> list[Action]:
    """Staff who can see it, the author too where they are staff, are told that the law may ask a report of them."""
    context = case.context
    readers = (*context.audience, context.author) if context.author else context.audience
    staff = [one for one in readers if one.is_one_of(STAFF)]
    to = tuple(one.ref for one in staff if same_person(one, context.author) or not may_be_meant(one, case.text))
    draft = Draft(keys=(NoticeKey.SAFETY_DUTY,), params=whose(context), citations=(citation,))
    return [Remind(to=to, draft=draft)] if to else []


RULES = tuple(Rule(name=cue.value, check=_checker(cue), files=True) for cue in SAFETY)

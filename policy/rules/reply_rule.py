"""A student writes to one adult alone: the student is never flagged, and the adult is told at once where to answer.

For packs whose norms say `replies = true`. A check that is unique by conversation and day keeps it to one hint a day;
it looks again when it is due, so that whoever put it right in between hears nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from policy.model import AudienceNorm
from policy.model import CheckDue
from policy.model import Context
from policy.model import Finding
from policy.model import Member
from policy.model import NoticeKey
from policy.model import Pack
from policy.model import Role
from policy.model import Schedule
from policy.model import Severity
from policy.model import Warn
from policy.rules.audience import binds
from policy.rules.audience import reached
from policy.rules.audience import unmet
from policy.rules.audience_words import told_of
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import joined
from policy.rules.base import silent
from policy.rules.excuses import excused

NAME = "reply_rule"


def _check(case: Case) -> Outcome:
    context = case.context
    if isinstance(case.event, CheckDue):
        return _hints(case) if case.event.check == NAME else NOTHING
    if case.message is None or context.author is None or context.author.role is not Role.STUDENT:
        return NOTHING
    alone = next(_alone(case, (*context.audience, context.author)), None)
    if alone is None or context.conversation is None:
        return NOTHING
    soon = Schedule(reminder=NAME, subject=context.conversation.ref.id, after=timedelta())
    return Outcome(actions=(soon,), silences=silent(NAME, "the adult is told, not the student", near=True).silences)


def _hints(case: Case) -> Outcome:
    student = (case.context.author,) if case.context.author else ()
    people = (*case.context.audience, *student)
    return joined(_hint(context, pack, norm) for context, pack, norm in _alone(case, people))


def _alone(case: Case, people: tuple[Member, ...]) -> Iterator[tuple[Context, Pack, AudienceNorm]]:
    """The adults whose answer would lack somebody, each with the context of that answer and the norm that says so."""
    norms = [(pack, norm) for pack in case.context.packs for norm in pack.audience if norm.replies]
    if not norms or not case.context.readers_known:
        return
    for adult in people:
        for pack, norm in norms:
            if not binds(norm, adult):
                continue
            others = tuple(one for one in people if one.ref != adult.ref)
            there = replace(case.context, author=adult, audience=others)
            answer = Case(event=case.event, context=there)
            if reached(there, norm) and unmet(there, pack, norm) and not excused(answer, pack, norm):
                yield there, pack, norm


def _hint(context: Context, pack: Pack, norm: AudienceNorm) -> Outcome:
    if context.author is None:
        return NOTHING
    finding = Finding(rule=NAME, level=Severity.HINT, citation=pack.cite(norm.clause))
    draft = told_of(context, replace(norm, hint=True), finding, unmet(context, pack, norm))
    draft = replace(draft, keys=(NoticeKey.REPLY_RULE_HINT,))
    return Outcome(findings=(finding,), actions=(Warn(to=context.author.ref, draft=draft, hint=True),))


RULES = (Rule(name=NAME, check=_check),)

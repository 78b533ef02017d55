"""A case goes elsewhere: it becomes part of another one, or another person's."""

from __future__ import annotations

from dataclasses import replace

from bot.casework import Work
from bot.casework import answer
from bot.casework import case_by_number
from bot.casework import params_of
from bot.casework import work_on
from bot.commands import case_steps
from bot.commands.base import Resources
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Case
from policy.model import CaseOutcome
from policy.model import CaseState
from policy.model import ChangeCase
from policy.model import Context
from policy.model import Decision
from policy.model import Member
from policy.model import NoticeKey
from policy.model import NotifySafeguarding
from policy.model import Params
from policy.rules.base import name_of
from policy.rules.cases import WEEK
from policy.rules.cases import card
from policy.rules.cases import check_at
from policy.rules.cases import step
from policy.rules.concerned import fit
from policy.rules.concerned import person_of


async def merge(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Make it part of another one, which has all it needs from then on. Each reporter keeps their own way back."""
    work = await work_on(event, context, resources, event.value)
    if work is None:
        return answer(event, NoticeKey.CASE_NOT_YOURS)
    if work.case.state is CaseState.CLOSED:
        return await case_steps.stands(event, work, resources)
    ident = await case_by_number(dict(event.form).get("number", ""), context, resources)
    other = await work_on(event, context, resources, ident) if ident else None
    if other is None:
        return _unclear(event, work, "number")
    if other.case.id == work.case.id:
        return _unclear(event, work, "itself")
    if other.case.merged:
        return _unclear(event, work, "merged")
    return await _merged(event, work, other, resources)


async def _merged(event: ButtonPressed, work: Work, other: Work, resources: Resources) -> Decision:
    now = work.context.now
    gone = replace(
        case_steps.advanced(work),
        state=CaseState.CLOSED,
        outcome=CaseOutcome.MERGED,
        closed_at=now,
        merged=other.case.id,
        owner=work.case.owner or work.by,
        due=None,
    )
    into = _grown(work, other)
    kept = ChangeCase(case=into, entries=(step(other.case, now, "merged_in", by=work.by, ident=f"{event.id}.into"),))
    entry = step(work.case, now, "merged", by=work.by, ident=f"{event.id}.step")
    asked = check_at(into, into.due or now + WEEK, now)
    return await case_steps.done(event, work, resources, gone, (entry,), "merged", kept, asked)


def _grown(work: Work, other: Work) -> Case:
    """The case that goes on, again if it was closed: it is about everybody of both, who are out of its team now."""
    about = tuple(dict.fromkeys((*other.case.about, *work.case.about)))
    both = replace(other.context, about=(*other.context.about, *work.context.about))
    may = {person_of(one) for one in fit(both, other.case)}
    team = tuple(one for one in dict.fromkeys((*other.case.team, *work.case.team, work.by)) if one in may)
    owner = other.case.owner if other.case.owner in may else ""
    grown = replace(
        other.case,
        about=about,
        team=team,
        owner=owner,
        danger=other.case.danger or work.case.danger,
        held=other.case.held or work.case.held,
        due=other.case.due or work.context.now + WEEK,
        outcome=None,
        closed_at=None,
        revision=other.case.revision + 1,
    )
    if not owner:
        return replace(grown, state=CaseState.NEW)
    return replace(grown, state=CaseState.ACKNOWLEDGED) if other.case.state is CaseState.CLOSED else grown


async def hand_over(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Who may take it over, each behind a button of their own."""
    work = await work_on(event, context, resources, event.value)
    if work is None:
        return answer(event, NoticeKey.CASE_NOT_YOURS)
    others = _others(work)
    params: Params = {**params_of(work.case), "persons": tuple((person_of(one), name_of(one)) for one in others)}
    return answer(event, NoticeKey.CASE_HAND_OVER, params, *((ButtonKey.CASE_HAND_TO,) if others else ()))


async def hand_to(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Another person works on it from here on, and is told so."""
    work = await work_on(event, context, resources, event.value)
    if work is None:
        return answer(event, NoticeKey.CASE_NOT_YOURS)
    if work.case.state is CaseState.CLOSED:
        return await case_steps.stands(event, work, resources)
    wanted = dict(event.form).get("category", "")
    to = next((one for one in _others(work) if person_of(one) == wanted), None)
    if to is None:
        return _unclear(event, work, "person")
    team = tuple(dict.fromkeys((*case_steps.advanced(work).team, wanted)))
    changed = replace(
        case_steps.advanced(work),
        team=team,
        owner=wanted,
        state=CaseState.IN_PROGRESS,
        due=work.context.now + WEEK,
    )
    entry = step(work.case, work.context.now, "handed_over", by=work.by, ident=f"{event.id}.step")
    draft = card(replace(work.context, conversation=None), changed, NoticeKey.CASE_HANDED)
    return await case_steps.done(
        event, work, resources, changed, (entry,), "handed_over", NotifySafeguarding(to=(to.ref,), draft=draft)
    )


def _others(work: Work) -> list[Member]:
    """Everybody to whom it may go, but whoever has it."""
    return [one for one in fit(work.context, work.case) if person_of(one) not in (work.by, work.case.owner)]


def _unclear(event: ButtonPressed, work: Work, problem: str) -> Decision:
    button = {"number": ButtonKey.CASE_MERGE, "itself": ButtonKey.CASE_MERGE, "merged": ButtonKey.CASE_MERGE}
    again = button.get(problem, ButtonKey.CASE_HAND_OVER)
    return answer(event, NoticeKey.CASE_UNCLEAR, {**params_of(work.case), "unclear": problem}, again)

"""Steps in a case: acknowledge it, take it up, write to its reporter, note something, close it."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import replace

from bot.casework import Work
from bot.casework import answer
from bot.casework import params_of
from bot.casework import work_on
from bot.commands.base import Resources
from policy.model import CASE_LONG
from policy.model import Action
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Case
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseOutcome
from policy.model import CaseState
from policy.model import ChangeCase
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Record
from policy.model import Reply
from policy.rules.cases import FIRST
from policy.rules.cases import WEEK
from policy.rules.cases import step


async def acknowledge(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Somebody has read it; nobody else has to be told. Whoever comes second sees who was first."""
    work = await work_on(event, context, resources, event.value)
    if work is None:
        return answer(event, NoticeKey.CASE_NOT_YOURS)
    if work.case.state is not CaseState.NEW:
        return await stands(event, work, resources)
    return await _taken(event, work, resources, CaseState.ACKNOWLEDGED, "acknowledged")


async def take(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Somebody works on it from here on."""
    work = await work_on(event, context, resources, event.value)
    if work is None:
        return answer(event, NoticeKey.CASE_NOT_YOURS)
    case = work.case
    if case.state is CaseState.CLOSED or (case.state is CaseState.IN_PROGRESS and case.owner):
        return await stands(event, work, resources)
    return await _taken(event, work, resources, CaseState.IN_PROGRESS, "taken")


async def ask(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Write to the reporter: with a name they get it as a message, else with their code."""
    work = await work_on(event, context, resources, event.value)
    if work is None:
        return answer(event, NoticeKey.CASE_NOT_YOURS)
    words = _words(event)
    if not words:
        return _empty(event, work, ButtonKey.CASE_ASK)
    return await say_to_reporter(event, work, resources, words)


async def note(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Write something down for the team alone."""
    work = await work_on(event, context, resources, event.value)
    if work is None:
        return answer(event, NoticeKey.CASE_NOT_YOURS)
    words = _words(event)
    if not words:
        return _empty(event, work, ButtonKey.CASE_NOTE)
    entry = said(event, work, CaseEntryKind.NOTE, words)
    return await done(event, work, resources, advanced(work), (entry,), "noted")


async def close(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Close it with an outcome; what is written with it goes to the reporter, who also sees how it ended."""
    work = await work_on(event, context, resources, event.value)
    if work is None:
        return answer(event, NoticeKey.CASE_NOT_YOURS)
    if work.case.state is CaseState.CLOSED:
        return await stands(event, work, resources)
    outcome = dict(event.form).get("outcome", "")
    if outcome not in ENDINGS:
        return _empty(event, work, ButtonKey.CASE_CLOSE)
    words = _words(event)
    ended = replace(
        advanced(work),
        state=CaseState.CLOSED,
        outcome=CaseOutcome(outcome),
        closed_at=work.context.now,
        owner=work.case.owner or work.by,
        due=None,
    )
    entries = (*((said(event, work, CaseEntryKind.QUESTION, words),) if words else ()), _step(event, work, "closed"))
    params: Params = {**params_of(ended), "told_words": words}
    told = _to_reporter(work.case, NoticeKey.CASE_ENDED, params)
    return await done(event, work, resources, ended, entries, "closed", *told)


ENDINGS = tuple(one.value for one in CaseOutcome if one is not CaseOutcome.MERGED)
"""How a case is closed by hand."""


async def say_to_reporter(event: ButtonPressed, work: Work, resources: Resources, words: str) -> Decision:
    """A message of the team's, kept with the case; also as a direct message, where the reporter gave a name."""
    entry = said(event, work, CaseEntryKind.QUESTION, words)
    told = _to_reporter(work.case, NoticeKey.CASE_ASKED, {**params_of(work.case), "told_words": words})
    return await done(event, work, resources, advanced(work), (entry,), "asked", *told)


def _to_reporter(case: Case, key: NoticeKey, params: Params) -> tuple[Action, ...]:
    if case.reporter is None:
        return ()
    draft = Draft(keys=(key,), params={**params, "decision": case.id}, buttons=(ButtonKey.CASE_ANSWER,))
    return (Reply(to=case.reporter, draft=draft),)


async def _taken(event: ButtonPressed, work: Work, resources: Resources, state: CaseState, what: str) -> Decision:
    taken = replace(advanced(work), state=state, owner=work.by, due=work.context.now + WEEK)
    return await done(event, work, resources, taken, (_step(event, work, what),), what)


async def done(
    event: ButtonPressed,
    work: Work,
    resources: Resources,
    changed: Case,
    entries: tuple[CaseEntry, ...],
    what: str,
    *more: Action,
) -> Decision:
    """The change with what it says to whoever made it."""
    names = await names_of((changed,), resources)
    params: Params = {
        **params_of(changed, owner=names.get(changed.owner, "")),
        "did": what,
        "unnamed": work.case.reporter is None,
    }
    reply = answer(event, NoticeKey.CASE_DONE, params, ButtonKey.CASE_OPEN).actions
    return Decision(actions=(ChangeCase(case=changed, entries=entries), *more, Record(note=f"case_{what}"), *reply))


async def stands(event: ButtonPressed, work: Work, resources: Resources) -> Decision:
    """Nothing to do: how the case stands already."""
    names = await names_of((work.case,), resources)
    params = params_of(work.case, owner=names.get(work.case.owner, ""))
    open_it = FIRST[2:]
    return answer(event, NoticeKey.CASE_STANDS, params, *open_it)


def advanced(work: Work) -> Case:
    """The next revision, with whoever acts in the team."""
    team = work.case.team if work.by in work.case.team else (*work.case.team, work.by)
    return replace(work.case, revision=work.case.revision + 1, team=team)


def said(event: ButtonPressed, work: Work, kind: CaseEntryKind, words: str) -> CaseEntry:
    """Something said in a case. A press that comes twice says it once."""
    return CaseEntry(id=f"{event.id}.{kind}", case=work.case.id, at=work.context.now, kind=kind, by=work.by, text=words)


async def names_of(cases: Iterable[Case], resources: Resources, *more: str) -> Mapping[str, str]:
    """The names of owners, and of other persons by their ids."""
    wanted = {one.owner for one in cases} | set(more) - {""}
    found = await resources.people.with_ids(wanted - {""})
    return {ident: one.name for ident, one in found.items()}


def _step(event: ButtonPressed, work: Work, what: str) -> CaseEntry:
    return step(work.case, work.context.now, what, by=work.by, ident=f"{event.id}.step")


def _words(event: ButtonPressed) -> str:
    return dict(event.form).get("words", "").strip()[:CASE_LONG]


def _empty(event: ButtonPressed, work: Work, button: ButtonKey) -> Decision:
    return answer(event, NoticeKey.CASE_UNCLEAR, {**params_of(work.case), "unclear": "empty"}, button)

"""Appeals: whoever was told something says that it was wrong, and somebody else than who flagged it looks at that."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.commands.base import Resources
from bot.commands.incident_steps import demoted
from bot.commands.incident_words import answer
from bot.commands.incident_words import ground_in
from bot.commands.incident_words import reply
from bot.commands.incident_words import rules_of
from policy.model import APPEAL_CHECK
from policy.model import APPEAL_LONG
from policy.model import Action
from policy.model import Appeal
from policy.model import AppealState
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import Ground
from policy.model import Incident
from policy.model import IncidentState
from policy.model import KeepAppeal
from policy.model import Member
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Record
from policy.model import Remind
from policy.model import Reply
from policy.model import Schedule
from policy.model import SettleIncidents
from policy.rules.appeals import appealable
from policy.rules.appeals import due_after
from policy.rules.appeals import reminded_at
from policy.rules.appeals import reviewers
from policy.rules.appeals import setters
from policy.rules.base import name_of
from policy.rules.concerned import person_of

_CHOICES = (ButtonKey.APPEAL_UPHOLD, ButtonKey.APPEAL_OVERTURN)
_FROM = {AppealState.UPHELD: IncidentState.RESOLVED, AppealState.OVERTURNED: IncidentState.OVERTURNED}


async def make(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Say that a notice was wrong: once a notice, for the one whom it was sent to."""
    mine = appealable(context.incidents, event.by, context.now)
    if not mine:
        return answer(event, NoticeKey.BUTTON_STALE)
    decision = mine[0].decision
    known = await resources.appeals.get(decision)
    if known is not None:
        return answer(event, NoticeKey.APPEAL_MADE, await _made(known, context, resources, again=True))
    flagged = await _flagged(mine, context, resources)
    reviewer = next(iter(reviewers(context, event.by, flagged)), None)
    appeal = Appeal(
        decision=decision,
        workspace=event.workspace,
        incidents=tuple(one.id for one in mine),
        by=event.by,
        ground=ground_in(event),
        made_at=context.now,
        due=due_after(context, context.now),
        reviewer=person_of(reviewer) if reviewer else "",
    )
    words = dict(event.form).get("words", "").strip()[:APPEAL_LONG]
    told = (_asks(appeal, reviewer.ref, mine, words, context),) if reviewer else ()
    said = reply(event, NoticeKey.APPEAL_MADE, await _made(appeal, context, resources, again=False))
    return Decision(
        actions=(KeepAppeal(appeal=appeal, said=words), *told, *_clock(appeal, context), Record(note="disputed"), said)
    )


async def uphold(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """The notice was right."""
    return await _decided(event, context, resources, AppealState.UPHELD, None)


async def overturn(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """The notice was wrong."""
    return await _decided(event, context, resources, AppealState.OVERTURNED, ground_in(event))


async def check(event: CheckDue, context: Context, resources: Resources) -> Decision:
    """Nobody decided yet: the reviewer is reminded; when the time is over the next one gets it, with a new clock."""
    appeal = await resources.appeals.get(event.subject)
    if appeal is None or appeal.state is not AppealState.OPEN:
        return Decision()
    found = tuple(await resources.incidents.with_ids(appeal.incidents))
    holder = next((one for one in context.supervisors if person_of(one) == appeal.reviewer), None)
    if context.now < appeal.due and holder is not None:
        draft = _draft(NoticeKey.APPEAL_REMIND, appeal, found, "", context)
        return Decision(actions=(Remind(to=(holder.ref,), draft=draft), Record(note=APPEAL_CHECK)))
    return await _handed_on(appeal, found, holder, context, resources, ident=event.id)


async def _handed_on(
    appeal: Appeal,
    found: tuple[Incident, ...],
    holder: Member | None,
    context: Context,
    resources: Resources,
    *,
    ident: str,
) -> Decision:
    """The next overseer; where there is nobody more, it stays with whoever has it."""
    passed = tuple(dict.fromkeys((*appeal.passed, *((appeal.reviewer,) if appeal.reviewer else ()))))
    flagged = await _flagged(found, context, resources)
    following = next(iter(reviewers(context, appeal.by, flagged, passed)), holder)
    moved = replace(
        appeal,
        reviewer=person_of(following) if following else "",
        passed=passed if following is not holder else appeal.passed,
        due=due_after(context, context.now),
        revision=appeal.revision + 1,
    )
    viewer = moved.reviewer if following is not holder else ""
    words = await resources.appeals.words(appeal.decision, viewer=viewer, now=context.now) if viewer else ""
    told: tuple[Action, ...] = ()
    if following is not None:
        key = NoticeKey.APPEAL_NEW if following is not holder else NoticeKey.APPEAL_REMIND
        told = (Remind(to=(following.ref,), draft=_draft(key, moved, found, words, context)),)
    return Decision(
        actions=(KeepAppeal(appeal=moved), *told, *_clock(moved, context), Record(note=f"{APPEAL_CHECK}_passed"))
    )


async def _decided(
    event: ButtonPressed, context: Context, resources: Resources, state: AppealState, ground: Ground | None
) -> Decision:
    appeal = await resources.appeals.get(event.value)
    person = person_of(context.author) if context.author else ""
    if appeal is None or appeal.workspace != event.workspace or not person or appeal.reviewer != person:
        return answer(event, NoticeKey.INCIDENT_NOT_YOURS)
    found = tuple(await resources.incidents.with_ids(appeal.incidents))
    params: Params = {"rules_said": rules_of(found), "appeal_state": state.value, "decision": appeal.decision}
    if appeal.state is not AppealState.OPEN:
        return answer(event, NoticeKey.APPEAL_DONE, {**params, "appeal_state": appeal.state.value, "again": True})
    done = replace(appeal, state=state, decided_at=context.now, decided_by=person, revision=appeal.revision + 1)
    settles = SettleIncidents(incidents=appeal.incidents, state=_FROM[state], by=person, ground=ground, appeal=True)
    told = Draft(keys=(NoticeKey.APPEAL_DECIDED,), params={**params, "by": name_of(context.author)})
    return Decision(
        actions=(
            KeepAppeal(appeal=done, settles=settles),
            *((Reply(to=appeal.by, draft=told),) if appeal.by.id else ()),
            *await demoted(event, context, resources, found, _FROM[state]),
            Record(note=f"appeal_{state}"),
            reply(event, NoticeKey.APPEAL_DONE, {**params, "again": False}),
        )
    )


async def _flagged(found: tuple[Incident, ...], context: Context, resources: Resources) -> frozenset[str]:
    """Who had a hand in it: whoever set how far the rule goes, and whoever found it right before."""
    steps = await resources.incidents.steps([one.id for one in found])
    return setters(context, found) | {one.by for one in steps if one.by}


def _asks(appeal: Appeal, to: MemberRef, found: tuple[Incident, ...], words: str, context: Context) -> Reply:
    return Reply(to=to, draft=_draft(NoticeKey.APPEAL_NEW, appeal, found, words, context))


def _draft(key: NoticeKey, appeal: Appeal, found: tuple[Incident, ...], words: str, context: Context) -> Draft:
    params: Params = {
        "rules_said": rules_of(found),
        "author": name_of(context.author),
        "place": context.conversation.name if context.conversation else "",
        "ground": appeal.ground.value,
        "told_words": " ".join(words.split()),
        "until": _day(appeal.due, context),
        "decision": appeal.decision,
    }
    citations = tuple(
        pack.cite(one.clause)
        for one in found
        for pack in context.packs
        if pack.id == one.pack and pack.clause(one.clause) is not None
    )
    return Draft(keys=(key,), params=params, citations=tuple(dict.fromkeys(citations)), buttons=_CHOICES)


def _clock(appeal: Appeal, context: Context) -> tuple[Schedule, ...]:
    moments = (reminded_at(context, context.now), appeal.due)
    return tuple(
        Schedule(reminder=APPEAL_CHECK, subject=appeal.decision, after=one - context.now) for one in moments if one
    )


async def _made(appeal: Appeal, context: Context, resources: Resources, *, again: bool) -> Params:
    persons = await resources.people.with_ids({appeal.reviewer}) if appeal.reviewer else {}
    reviewer = persons.get(appeal.reviewer)
    return {
        "again": again,
        "appeal_state": appeal.state.value,
        "reviewer": reviewer.name if reviewer else "",
        "until": _day(appeal.due, context),
        "decision": appeal.decision,
    }


def _day(moment: datetime, context: Context) -> str:
    return (moment.astimezone(context.zone) if context.zone else moment).date().isoformat()

"""What a supervisor decides about an incident: seen, right, wrong. And a rule that is wrong too often."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from bot.commands.base import Resources
from bot.commands.incident_words import answer
from bot.commands.incident_words import ground_in
from bot.commands.incident_words import reply
from bot.commands.incident_words import rules_of
from bot.commands.incident_words import said_precision
from bot.desk.incidents import looker_in
from bot.desk.incidents import may_decide
from bot.desk.precision import is_too_low
from bot.desk.precision import with_more
from policy.model import PRECISION_DAYS
from policy.model import PROPOSAL_DAYS
from policy.model import Action
from policy.model import AppealState
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import Ground
from policy.model import Incident
from policy.model import IncidentState
from policy.model import KeepMode
from policy.model import Mode
from policy.model import ModeSetting
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Params
from policy.model import Record
from policy.model import Reply
from policy.model import SettleIncidents
from policy.model import is_lasting
from policy.model import mode_of

_VERDICTS = (IncidentState.RESOLVED, IncidentState.OVERTURNED)


async def acknowledge(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Somebody has seen it."""
    return await _decided(event, context, resources, IncidentState.ACKNOWLEDGED)


async def uphold(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """It was right, and is closed."""
    return await _decided(event, context, resources, IncidentState.RESOLVED)


async def overturn(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """It was wrong: whoever was told so hears that it is taken back."""
    return await _decided(event, context, resources, IncidentState.OVERTURNED, ground_in(event))


async def _decided(
    event: ButtonPressed, context: Context, resources: Resources, to: IncidentState, ground: Ground | None = None
) -> Decision:
    who = looker_in(context)
    found = await resources.incidents.with_ids([event.value])
    if not found or found[0].conversation.workspace != event.workspace or not may_decide(found[0], who):
        return answer(event, NoticeKey.INCIDENT_NOT_YOURS)
    one = found[0]
    if problem := await _problem(one, to, resources):
        return answer(event, NoticeKey.INCIDENT_DONE, _said(one, problem))
    settles = SettleIncidents(incidents=(one.id,), state=to, by=who.person, ground=ground)
    told = (_taken_back(one),) if to is IncidentState.OVERTURNED and _can_hear(one) else ()
    more = await demoted(event, context, resources, (one,), to)
    done = reply(event, NoticeKey.INCIDENT_DONE, _said(one, to.value))
    return Decision(actions=(settles, *told, *more, Record(note=f"incident_{to}"), done))


async def _problem(one: Incident, to: IncidentState, resources: Resources) -> str:
    """Why nothing is done: it was decided already, or an appeal is open, which its own reviewer decides."""
    steps = await resources.incidents.steps([one.id])
    if one.state is IncidentState.OVERTURNED or any(step.state in _VERDICTS for step in steps):
        return "decided"
    appeal = await resources.appeals.get(one.decision)
    if to in _VERDICTS and appeal is not None and appeal.state is AppealState.OPEN:
        return "appealed"
    if to is IncidentState.ACKNOWLEDGED and one.state is not IncidentState.OPEN:
        return "seen"
    return ""


def _said(one: Incident, what: str) -> Params:
    return {"incident_did": what, "rules_said": (one.rule,), "decision": one.id}


def _can_hear(one: Incident) -> bool:
    """What only safeguarding hears of was never told to the one concerned, and is not now."""
    return bool(one.author.id) and not is_lasting(one.rule)


def _taken_back(one: Incident) -> Reply:
    params: Params = {"rules_said": (one.rule,), "decision": one.decision}
    return Reply(to=one.author, draft=Draft(keys=(NoticeKey.INCIDENT_OVERTURNED,), params=params))


async def demoted(
    event: ButtonPressed,
    context: Context,
    resources: Resources,
    found: tuple[Incident, ...],
    to: IncidentState,
) -> tuple[Action, ...]:
    """A rule that was wrong too often proposes to only observe: one tap for the supervisor, and never by itself."""
    if to not in _VERDICTS:
        return ()
    since = context.now - PRECISION_DAYS
    decided = await resources.incidents.decided(event.workspace, since=since)
    stands = await resources.modes.standing(event.workspace, now=context.now)
    actions: list[Action] = []
    for rule in rules_of(found):
        count = sum(one.rule == rule for one in found)
        wrong = count if to is IncidentState.OVERTURNED else 0
        now = with_more(decided, rule, upheld=count - wrong, overturned=wrong)
        if now is None or not is_too_low(now, context.school) or not _goes_further(rule, context):
            continue
        if any(one.proposed and one.rule == rule for one in stands) or is_lasting(rule):
            continue
        actions += _proposal(event, context, rule, said_precision(now))
    return tuple(actions)


def _goes_further(rule: str, context: Context) -> bool:
    """Whether a rule does more than observe, somewhere in the school at least."""
    base = context.school.modes.get(rule, context.school.mode)
    mode = mode_of(context.modes, base, rule=rule, pack="", places=(), now=context.now)
    return mode is not Mode.OBSERVE


def _proposal(event: ButtonPressed, context: Context, rule: str, counted: str) -> tuple[Action, ...]:
    setting = ModeSetting(
        id=setting_id(f"{event.id}:{rule}"),
        workspace=event.workspace,
        mode=Mode.OBSERVE,
        since=context.now,
        rule=rule,
        reason=f"precision {counted}",
        proposed=True,
    )
    params: Params = {
        "precision": ((rule, counted),),
        "days": PRECISION_DAYS.days,
        "waits_days": PROPOSAL_DAYS // timedelta(days=1),
        "decision": setting.id,
    }
    draft = Draft(keys=(NoticeKey.PRECISION_LOW,), params=params, buttons=(ButtonKey.MODE_APPLY,))
    to = tuple(one.ref for one in context.supervisors[:1])
    return (KeepMode(setting=setting), NotifySupervisor(to=to, draft=draft))


def setting_id(source: str) -> str:
    """A short id of a setting, the same for the same source: a button carries it."""
    return hashlib.sha256(source.encode()).hexdigest()[:24]

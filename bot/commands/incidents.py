"""`/incidents`: what was flagged, one of them, how often rules are right; and "this was wrong" under every notice."""

from __future__ import annotations

from collections.abc import Sequence

from bot.commands import incident_appeals
from bot.commands import incident_steps
from bot.commands.base import Command
from bot.commands.base import Resources
from bot.commands.incident_words import answer
from bot.commands.incident_words import row_of
from bot.commands.incident_words import said_precision
from bot.commands.policy_taps import carried
from bot.desk.incidents import Shown
from bot.desk.incidents import looker_in
from bot.desk.incidents import may_decide
from bot.desk.incidents import may_list
from bot.desk.incidents import seen_by
from bot.desk.incidents import shown
from bot.desk.precision import is_too_low
from bot.desk.precision import worst_first
from policy.model import APPEAL_CHECK
from policy.model import PRECISION_DAYS
from policy.model import AppealState
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Incident
from policy.model import IncidentState
from policy.model import NoticeKey
from policy.model import Params

MOST = 10
"""How many incidents one list shows: each has a button."""
_RULES = ("rules", "reglas", "precision", "precisión")
_STEPS = {
    IncidentState.ACKNOWLEDGED: ButtonKey.INCIDENT_ACKNOWLEDGE,
    IncidentState.RESOLVED: ButtonKey.INCIDENT_UPHOLD,
    IncidentState.OVERTURNED: ButtonKey.INCIDENT_OVERTURN,
}


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """The list; with `rules` how often each rule was right."""
    who = looker_in(context)
    if not may_list(who):
        return answer(event, NoticeKey.INCIDENT_NOT_YOURS)
    if (event.args or event.text).strip().casefold() in _RULES:
        return await _precision(event, context, resources)
    found = await seen_by(who, event.workspace, resources.incidents)
    rows = await _shown(found[:MOST], resources)
    params: Params = {
        "incidents": tuple((one.incident.rule, row_of(one)) for one in rows),
        "numbered": tuple(one.incident.id for one in rows),
        "more": max(0, len(found) - MOST),
        "decision": "",
    }
    return answer(event, NoticeKey.INCIDENT_LIST, params, *((ButtonKey.INCIDENT_OPEN,) if rows else ()))


async def _precision(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    decided = await resources.incidents.decided(event.workspace, since=context.now - PRECISION_DAYS)
    rows = tuple(
        (one.rule, f"{said_precision(one)}:{'low' if is_too_low(one, context.school) else ''}")
        for one in worst_first(decided)
    )
    return answer(event, NoticeKey.PRECISION_LIST, {"precision": rows, "days": PRECISION_DAYS.days})


async def press_open(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """One incident: what was decided about it, and what can be."""
    found = await resources.incidents.with_ids([carried(event)])
    if not found or found[0].conversation.workspace != event.workspace or not may_decide(found[0], looker_in(context)):
        return answer(event, NoticeKey.INCIDENT_NOT_YOURS)
    one = (await _shown(found, resources))[0]
    params: Params = {
        "incidents": ((one.incident.rule, row_of(one)),),
        "clause": one.incident.clause,
        "steps": tuple(
            (step.state.value, f"{step.at.date()}:{step.ground or ''}:{one.deciders.get(step.by, '')}")
            for step in one.steps
        ),
        "appealed": _appealed(one),
        "decision": one.incident.id,
    }
    return answer(event, NoticeKey.INCIDENT_OPENED, params, *(_STEPS[state] for state in one.can))


def _appealed(one: Shown) -> bool:
    return one.appeal is not None and one.appeal.state is AppealState.OPEN


async def _shown(found: Sequence[Incident], resources: Resources) -> list[Shown]:
    return await shown(
        found,
        incidents=resources.incidents,
        appeals=resources.appeals,
        registry=resources.registry,
        people=resources.people,
    )


COMMAND = Command(
    name="incidents",
    run=run,
    presses={
        ButtonKey.WRONG: incident_appeals.make,
        ButtonKey.APPEAL_UPHOLD: incident_appeals.uphold,
        ButtonKey.APPEAL_OVERTURN: incident_appeals.overturn,
        ButtonKey.INCIDENT_OPEN: press_open,
        ButtonKey.INCIDENT_ACKNOWLEDGE: incident_steps.acknowledge,
        ButtonKey.INCIDENT_UPHOLD: incident_steps.uphold,
        ButtonKey.INCIDENT_OVERTURN: incident_steps.overturn,
    },
    checks={APPEAL_CHECK: incident_appeals.check},
)

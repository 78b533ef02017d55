"""What the platform held back by a rule of ours, and brakes that do not hold as a supervisor decided."""

from __future__ import annotations

from policy.model import BrakeTroubled
from policy.model import ButtonKey
from policy.model import Draft
from policy.model import Finding
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Pack
from policy.model import Params
from policy.model import PostBlocked
from policy.model import Record
from policy.model import Severity
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import silent

BLOCKED = "brake.blocked"
TROUBLED = "brake.troubled"
_SERIOUS = (Severity.WARN, Severity.REMOVE)


def _blocked(case: Case) -> Outcome:
    """A finding of the rule that the platform's one was made of; nothing stands there, so that no flag is opened."""
    event = case.event
    if not isinstance(event, PostBlocked):
        return NOTHING
    findings = tuple(found for pack in case.context.packs if (found := _finding(pack, event.rule)))
    if not findings:
        return silent(BLOCKED, "no pack in force asks for that rule")
    return Outcome(findings=findings, actions=(Record(note="blocked"),))


def _finding(pack: Pack, rule: str) -> Finding | None:
    row = next((one for one in pack.rules.get(rule, ()) if one.do in _SERIOUS), None)
    return Finding(rule=rule, level=Severity.WARN, citation=pack.cite(row.clause)) if row else None


def _troubled(case: Case) -> Outcome:
    event = case.event
    if not isinstance(event, BrakeTroubled):
        return NOTHING
    params: Params = {
        "brake": event.brake.value,
        "brake_trouble": event.trouble.value,
        "brake_parts": event.what,
        "decision": event.brake.value,
    }
    draft = Draft(
        keys=(NoticeKey.BRAKE_TROUBLED,), params=params, buttons=(ButtonKey.BRAKE_AGAIN, ButtonKey.BRAKE_LEAVE)
    )
    to = tuple(one.ref for one in case.context.supervisors[:1])
    return Outcome(actions=(NotifySupervisor(to=to, draft=draft), Record(note=f"brake_{event.trouble}")))


RULES = (
    Rule(name=BLOCKED, check=_blocked, answers=True),
    Rule(name=TROUBLED, check=_troubled, answers=True),
)

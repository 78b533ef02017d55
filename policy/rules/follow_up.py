"""A private matter not copied within the day: remind the author, tell the supervisor (dracut.employee.4, A8)."""

from __future__ import annotations

from policy.model import Action
from policy.model import CheckDue
from policy.model import Draft
from policy.model import Finding
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Log
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Remind
from policy.model import Severity
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import next_supervisor
from policy.rules.base import silent
from policy.rules.base import whose
from policy.rules.group_only import FOLLOW_UP
from policy.rules.group_only import PRIVATE_MATTER
from policy.rules.overseers import copy_buttons
from policy.rules.overseers import copy_params


def _check(case: Case) -> Outcome:
    if not isinstance(case.event, CheckDue) or case.event.check != FOLLOW_UP:
        return NOTHING
    still_open = [
        one
        for one in case.context.incidents
        if one.rule == PRIVATE_MATTER and one.state in (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)
    ]
    if not still_open:
        return silent(PRIVATE_MATTER, "put right in time")
    return _overdue(case, still_open[0])


def _overdue(case: Case, incident: Incident) -> Outcome:
    pack = next((one for one in case.context.packs if one.id == incident.pack), None)
    if pack is None or pack.group_only is None:
        return silent(PRIVATE_MATTER, "its pack is no longer in force")
    citation = pack.cite(incident.clause)
    supervisors = tuple(one.ref for one in next_supervisor(case.context))
    known = {**whose(case.context), **copy_params(case.context), "hours": pack.group_only.copy_hours}
    remind = Draft(
        keys=(NoticeKey.PRIVATE_MATTER_REMIND,),
        params={**known, "decision": incident.decision, "told": bool(supervisors)},
        citations=(citation,),
        buttons=copy_buttons(case.context),
    )
    tell = Draft(keys=(NoticeKey.PRIVATE_MATTER_SUPERVISOR,), params=known, citations=(citation,))
    actions: tuple[Action, ...] = (
        Remind(to=(incident.author,), draft=remind),
        NotifySupervisor(to=supervisors, draft=tell),
        Log(),
    )
    finding = Finding(rule=PRIVATE_MATTER, level=Severity.WARN, citation=citation)
    return Outcome(findings=(finding,), actions=actions)


RULES = (Rule(name=PRIVATE_MATTER, check=_check),)

"""What becomes of decisions about incidents and rules, one answer for SQL and for memory: steps, and entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from policy.model import FROM
from policy.model import Appeal
from policy.model import ConversationRef
from policy.model import Decided
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Fact
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Judgement
from policy.model import KeepMode
from policy.model import ModeSetting
from policy.model import PastFinding
from policy.model import Retention
from policy.model import SettleIncidents
from policy.model import records_of
from storage.whom import Whom

VERDICTS = (IncidentState.RESOLVED, IncidentState.OVERTURNED)
"""The steps by which somebody said whether an incident was right."""


def may_settle(one: SettleIncidents, state: IncidentState, steps: Iterable[IncidentState]) -> bool:
    """Whether an incident can go where somebody wants it: what was found right is overturned by an appeal alone."""
    if state not in FROM.get(one.state, ()):
        return False
    return one.appeal or not any(step in VERDICTS for step in steps)


def settled_entry(judgement: Judgement, one: SettleIncidents, incident: Incident) -> Entry:
    """What the log hears of a decision about an incident: what, why, and (as its subject) by whom."""
    facts: dict[str, Fact] = {
        "decision": judgement.id,
        "what": "incident",
        "incident": incident.id,
        "rule": incident.rule,
        "state": one.state,
        "appeal": one.appeal,
    }
    return _override(judgement, one.by, facts | ({"ground": one.ground} if one.ground else {}))


def appeal_entry(judgement: Judgement, appeal: Appeal) -> Entry:
    """That an appeal was made, went on to somebody else, or was decided. Never what was written with it."""
    facts: dict[str, Fact] = {
        "decision": judgement.id,
        "what": "appeal",
        "about": appeal.decision,
        "state": appeal.state,
        "ground": appeal.ground,
        "revision": appeal.revision,
    }
    return Entry(
        kind=EntryKind.OVERRIDE, at=judgement.at, keep=Retention.INCIDENT, subject=judgement.author, facts=facts
    )


def mode_entry(judgement: Judgement, work: KeepMode) -> Entry:
    """That a rule goes as far as that from now on, or that somebody proposed it."""
    one = work.setting
    state = "ended" if work.ended else "proposed" if one.proposed else "set"
    facts: dict[str, Fact] = {
        "decision": judgement.id,
        "what": "mode",
        "setting": one.id,
        "state": state,
        "mode": one.mode,
        "exempt": one.exempt,
    }
    scope = {"rule": one.rule, "pack": one.pack, "until": one.expires.isoformat() if one.expires else ""}
    entry = _override(judgement, one.owner, facts | {name: value for name, value in scope.items() if value})
    place = ConversationRef(workspace=one.workspace, id=one.conversation) if one.conversation else None
    return replace(entry, conversation=place)


def words_entry(decision: str, viewer: str, at: datetime) -> Entry:
    """That somebody read what was written with an appeal."""
    facts: dict[str, Fact] = {"what": "appeal", "about": decision}
    return Entry(kind=EntryKind.VIEW, at=at, keep=Retention.INCIDENT, subject=records_of(viewer), facts=facts)


def decided_in(rows: Iterable[tuple[str, str]]) -> list[Decided]:
    """Counts by rule of incidents' rules and states."""
    counted = Counter(rows)
    rules = sorted({rule for rule, _ in counted})
    right, wrong = IncidentState.RESOLVED.value, IncidentState.OVERTURNED.value
    return [Decided(rule=one, upheld=counted[(one, right)], overturned=counted[(one, wrong)]) for one in rules]


def alike(found: Iterable[PastFinding]) -> list[PastFinding]:
    """Findings that are alike as one, with their count."""
    counted = Counter(found)
    ordered = sorted(counted, key=lambda one: (one.rule, one.pack, one.level, one.conversation, one.done, one.withheld))
    return [replace(one, count=counted[one]) for one in ordered]


def places_first(found: Iterable[ModeSetting]) -> tuple[ModeSetting, ...]:
    """Settings in the order in which they are shown: by rule, pack and place, the newest first."""
    return tuple(sorted(sorted(found, key=lambda one: one.since, reverse=True), key=lambda one: one.scope))


def newest_first(found: Iterable[Incident], limit: int) -> list[Incident]:
    """The newest incident first."""
    return sorted(found, key=lambda one: (one.opened_at, one.id), reverse=True)[:limit]


def most_urgent(found: Iterable[Appeal], limit: int) -> list[Appeal]:
    """The appeal that is due first."""
    return sorted(found, key=lambda one: (one.due, one.decision))[:limit]


def setting_without(one: ModeSetting, whom: Whom) -> ModeSetting:
    """The setting with a person in it no more."""
    return replace(
        one, owner="" if one.owner and one.owner == whom.person else one.owner, reason=whom.struck(one.reason)
    )


def appeal_without(one: Appeal, whom: Whom) -> Appeal:
    """The appeal with a person of the school in it no more; whoever made it is known by a random id."""
    gone = whom.person or None
    return replace(
        one,
        reviewer="" if one.reviewer == gone else one.reviewer,
        passed=tuple(person for person in one.passed if person != gone),
        decided_by="" if one.decided_by == gone else one.decided_by,
    )


def _override(judgement: Judgement, person: str, facts: dict[str, Fact]) -> Entry:
    return Entry(
        kind=EntryKind.OVERRIDE,
        at=judgement.at,
        keep=Retention.INCIDENT,
        subject=judgement.author or (records_of(person) if person else None),
        facts=facts,
    )

"""Decisions and incidents as rows, and back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import RowMapping
from sqlalchemy import select

from policy.model import ConversationRef
from policy.model import Finding
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Judgement
from policy.model import Logged
from policy.model import MemberRef
from policy.model import MessageRef
from storage.subjects import member_in
from storage.tables import incident
from storage.tables import subject

INCIDENTS = select(incident, subject.c.member).join_from(
    incident, subject, incident.c.author == subject.c.id, isouter=True
)
"""Incidents with the accounts behind them; conditions, order and limit are the caller's."""


def decision_row(judgement: Judgement, author: str | None, notes: tuple[str, ...]) -> dict[str, Any]:
    """A judgement as a row of the log. Empty lists are stored as nothing."""
    decision = judgement.decision
    return {
        "id": judgement.id,
        "event": judgement.event.id,
        "workspace": judgement.event.workspace,
        "at": judgement.at,
        "late": judgement.event.late,
        "subject": author,
        "conversation": judgement.conversation.id if judgement.conversation else None,
        "message": judgement.message.id if judgement.message else None,
        "findings": [_finding(one) for one in decision.findings] or None,
        "words": sorted(decision.words) or None,
        "withheld": sorted({word for action in decision.withheld for word in action.words}) or None,
        "silences": [[one.rule, one.reason] for one in decision.silences if one.near] or None,
        "notes": list(notes) or None,
        "revisions": list(judgement.revisions) or None,
    }


def to_logged(row: RowMapping) -> Logged:
    """A row of the log, joined with the account it is about, as it is read back."""
    return Logged(
        id=row["id"],
        event=row["event"],
        at=row["at"],
        late=row["late"],
        findings=tuple(one["rule"] for one in row["findings"] or ()),
        actions=tuple(row["words"] or ()),
        withheld=tuple(row["withheld"] or ()),
        conversation=place_in(row) if row["conversation"] is not None else None,
        author=MemberRef(workspace=row["workspace"], id=row["member"]) if row["member"] is not None else None,
    )


def incident_row(one: Incident, author: str | None, workspace: str) -> dict[str, Any]:
    """An incident as a row; its workspace is that of the event."""
    return {
        "id": one.id,
        "decision": one.decision,
        "rule": one.rule,
        "pack": one.pack,
        "clause": one.clause,
        "author": author or "",
        "workspace": workspace,
        "conversation": one.conversation.id,
        "message": one.message.id if one.message else None,
        "state": one.state,
        "opened_at": one.opened_at,
    }


def to_incident(row: RowMapping) -> Incident:
    """An incident, as it is read back. The random id stands for an author who was forgotten."""
    place = place_in(row)
    message = row["message"]
    return Incident(
        id=row["id"],
        decision=row["decision"],
        rule=row["rule"],
        pack=row["pack"],
        clause=row["clause"],
        author=member_in(row, workspace=row["workspace"], pseudonym=row["author"]),
        conversation=place,
        message=MessageRef(workspace=place.workspace, conversation=place.id, id=message) if message else None,
        state=IncidentState(row["state"]),
        opened_at=row["opened_at"],
    )


def place_in(row: RowMapping) -> ConversationRef:
    """The conversation that a row names."""
    return ConversationRef(workspace=row["workspace"], id=row["conversation"])


def _finding(finding: Finding) -> dict[str, Any]:
    spans = [[span.type, span.start, span.end, span.part] for span in finding.spans]
    citation = finding.citation
    return {
        "rule": finding.rule,
        "level": finding.level,
        "pack": citation.pack,
        "clause": citation.clause,
        "spans": spans,
    }

"""What hangs on a decision, and goes with it: incidents with what was decided, deliveries, reminders."""

from __future__ import annotations

import json
from collections.abc import Iterable
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection
from sqlalchemy import delete
from sqlalchemy import func
from sqlalchemy import or_
from sqlalchemy import select

from policy.model import EntryKind
from policy.model import IncidentState
from storage.expired import Covered
from storage.tables import acknowledgement
from storage.tables import appeal
from storage.tables import decision
from storage.tables import incident
from storage.tables import incident_step
from storage.tables import outbox
from storage.tables import policy_exception
from storage.tables import reminder

_LIVE = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)


class Due(NamedTuple):
    """An entry whose time has come, and the decision that it tells of; "" for an entry about anything else."""

    seq: int
    decision: str


def open_among(connection: Connection, rows: Iterable[tuple[int, str, str]], covered: Covered) -> list[Due]:
    """The entries that may go: not those of a decision with an open incident, nor with one of somebody protected.

    `rows` are number, kind and body.
    """
    due = [Due(seq, _decision_in(body) if kind == EntryKind.DECISION else "") for seq, kind, body in rows]
    wanted = {one.decision for one in due if one.decision}
    keeps = or_(incident.c.state.in_(_LIVE), incident.c.author.in_(covered.subjects))
    held = select(incident.c.decision).where(incident.c.decision.in_(wanted), keeps)
    kept = set(connection.execute(held).scalars()) if wanted else set()
    return [one for one in due if one.decision not in kept]


def old_decisions(connection: Connection, before: datetime, limit: int, covered: Covered) -> list[str]:
    """Decisions older than everything that the log keeps, which no entry tells of (they were made before it began)."""
    protected = or_(incident.c.state.in_(_LIVE), incident.c.author.in_(covered.subjects))
    held = select(incident.c.decision).where(protected)
    free = func.coalesce(decision.c.subject, "").not_in(covered.subjects)
    statement = select(decision.c.id).where(decision.c.at < before, decision.c.id.not_in(held), free)
    return list(connection.execute(statement.order_by(decision.c.seq).limit(limit)).scalars())


def delete_decisions(connection: Connection, decisions: Sequence[str]) -> int:
    """Delete decisions and what hangs on them. Returns how many rows went."""
    if not decisions:
        return 0
    ids = list(decisions)
    about = list(connection.execute(select(incident.c.id).where(incident.c.decision.in_(ids))).scalars())
    statements = (
        delete(reminder).where(reminder.c.subject.in_([*ids, *about])),
        delete(acknowledgement).where(acknowledgement.c.decision.in_(ids)),
        delete(outbox).where(outbox.c.decision.in_(ids)),
        delete(appeal).where(appeal.c.decision.in_(ids)),
        delete(incident_step).where(incident_step.c.incident.in_(about)),
        delete(incident).where(incident.c.decision.in_(ids)),
        delete(decision).where(decision.c.id.in_(ids)),
    )
    return sum(connection.execute(one).rowcount for one in statements)


def delete_leftovers(connection: Connection, before: datetime, limit: int, covered: Covered) -> int:
    """Exceptions that ended and reminders that fired long ago: no decision's row leads to them."""
    ended = select(policy_exception.c.id).where(
        policy_exception.c.until < before, policy_exception.c.author.not_in(covered.subjects)
    )
    free = func.coalesce(reminder.c.member, "").not_in(covered.subjects)
    fired = select(reminder.c.id).where(reminder.c.fired_at < before, free, reminder.c.subject.not_in(covered.persons))
    gone = 0
    for table, ids in ((policy_exception, ended), (reminder, fired)):
        chosen = list(connection.execute(ids.limit(limit)).scalars())
        gone += connection.execute(delete(table).where(table.c.id.in_(chosen))).rowcount if chosen else 0
    return gone


def _decision_in(body: str) -> str:
    found = json.loads(body)["facts"].get("decision")
    return found if isinstance(found, str) else ""

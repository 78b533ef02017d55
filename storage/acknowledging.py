"""Who read which notice. A notice that follows another one up is read for the first one of its line."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import literal
from sqlalchemy import select

from policy.model import Acknowledgement
from policy.model import Event
from policy.model import MemberRef
from storage.idents import about_of
from storage.idents import first_of
from storage.statements import insert_new
from storage.subjects import OF_ACTOR
from storage.subjects import Subjects
from storage.tables import acknowledgement
from storage.tables import decision
from storage.tables import reminder
from storage.tables import subject

_EVENT = select(decision.c.event).where(decision.c.id == bindparam("decision_id"))
_READ = select(acknowledgement.c.at).where(
    acknowledgement.c.decision == bindparam("decision_id"), acknowledgement.c.member == OF_ACTOR
)
_OF_PERIOD = (
    select(acknowledgement.c.decision, acknowledgement.c.at, subject.c.workspace, subject.c.member)
    .join_from(
        reminder,
        decision,
        decision.c.event
        == literal("check:") + reminder.c.kind + ":" + reminder.c.subject + ":" + reminder.c.period,  # `check_id`
    )
    .join(acknowledgement, acknowledgement.c.decision == decision.c.id)
    .join(subject, acknowledgement.c.member == subject.c.id)
    .where(reminder.c.kind == bindparam("kind"), reminder.c.period == bindparam("period"))
    .order_by(acknowledgement.c.at, decision.c.seq, subject.c.id)
)
_NEWEST = (
    select(decision.c.revisions)
    .join_from(acknowledgement, decision, acknowledgement.c.decision == decision.c.id)
    .where(acknowledgement.c.member == OF_ACTOR)
    .order_by(acknowledgement.c.at.desc(), decision.c.seq.desc())
    .limit(1)
)


class Acknowledging:
    """Writes acknowledgements, inside the caller's transaction."""

    def __init__(self, subjects: Subjects, dialect: str) -> None:
        self._subjects = subjects
        self._insert = insert_new(acknowledgement, dialect)

    def store(self, connection: Connection, acknowledged: Sequence[Acknowledgement]) -> None:
        """Store them; one of a decision that does not exist is passed over, for its id came from outside."""
        for one in acknowledged:
            first = first_of(one.decision, _events(connection))
            who = self._subjects.id_of(connection, one.member) if first else None
            if first and who:
                connection.execute(self._insert, {"decision": first, "member": who, "at": one.at})


def is_acknowledged(connection: Connection, event: Event) -> bool:
    """Whether the notice that the event is about was acknowledged by the member whom it concerns."""
    about, member = about_of(event)
    first = first_of(about, _events(connection)) if about and member else None
    if first is None or member is None:
        return False
    key = {"decision_id": first, "workspace": member.workspace, "actor": member.id}
    return connection.execute(_READ, key).first() is not None


def acknowledgements_of(connection: Connection, kind: str, period: str) -> list[Acknowledgement]:
    """Who acknowledged the notices of the reminders of a kind and period, oldest first."""
    rows = connection.execute(_OF_PERIOD, {"kind": kind, "period": period})
    return [
        Acknowledgement(decision=row.decision, member=MemberRef(workspace=row.workspace, id=row.member), at=row.at)
        for row in rows
    ]


def revisions_read(connection: Connection, member: MemberRef) -> tuple[str, ...]:
    """`pack@revision` of what was in force with the newest notice that a member acknowledged; () is none."""
    found = connection.execute(_NEWEST, {"workspace": member.workspace, "actor": member.id}).scalar()
    return tuple(str(one) for one in found or ())


def _events(connection: Connection) -> Callable[[str], str | None]:
    return lambda one: connection.execute(_EVENT, {"decision_id": one}).scalar()

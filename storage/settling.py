"""The rows that hang on a decision, written in its transaction."""

from __future__ import annotations

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import insert
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import update

from policy.model import OWN_REMINDER
from policy.model import CheckDue
from policy.model import DeliveryState
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Judgement
from policy.model import PolicyException
from policy.model import Reminder
from storage.acknowledging import Acknowledging
from storage.codec import dump_effect
from storage.consequences import KEEP
from storage.consequences import Consequences
from storage.consequences import without_known
from storage.filing import Filing
from storage.idents import delivery_id
from storage.logrows import incident_row
from storage.questions import AskingWriter
from storage.queue import Queue
from storage.seal import Keys
from storage.statements import insert_new
from storage.subjects import OF_ACTOR
from storage.subjects import Subjects
from storage.tables import incident
from storage.tables import kept_text
from storage.tables import outbox
from storage.tables import policy_exception
from storage.tables import reminder

_OPEN = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)
_RESOLVE = (
    update(incident)
    .where(incident.c.id.in_(bindparam("ids", expanding=True)), incident.c.state.in_(_OPEN))
    .values(state=IncidentState.RESOLVED)
)
_CANCEL = delete(reminder).where(
    reminder.c.kind == OWN_REMINDER,
    reminder.c.subject == bindparam("subject"),
    reminder.c.member == OF_ACTOR,
    reminder.c.fired_at.is_(None),
)
_KNOWN = select(incident.c.rule).where(
    or_(incident.c.id == bindparam("about"), incident.c.decision == bindparam("about"))
)


class Settling:
    """Writes what a judgement leaves behind beside its decision."""

    def __init__(self, keys: Keys, queue: Queue, subjects: Subjects, dialect: str) -> None:
        self._keys = keys
        self._queue = queue
        self._subjects = subjects
        self._declare = insert_new(policy_exception, dialect)
        self._schedule = insert_new(reminder, dialect)
        self._acknowledging = Acknowledging(subjects, dialect)
        self._filing = Filing(subjects, dialect)
        self._asking = AskingWriter(keys, subjects, dialect)

    def keep(self, connection: Connection, judgement: Judgement, author: str) -> None:
        """Keep the author's text, sealed, until the next message may have completed it."""
        if judgement.keep is None or judgement.conversation is None:
            return
        row = {
            "id": judgement.id,
            "author": author,
            "workspace": judgement.conversation.workspace,
            "conversation": judgement.conversation.id,
            "message": judgement.message.id if judgement.message else None,
            "at": judgement.event.at,
            "text": self._keys.seal(judgement.keep.encode(), place=kept_place(judgement.id)),
            "expires": judgement.keep_until or judgement.event.at + KEEP,
        }
        connection.execute(insert(kept_text), row)

    def store(self, connection: Connection, judgement: Judgement, author: str | None, traces: Consequences) -> bool:
        """Store incidents, exceptions, reminders, acknowledgements, the school's records, the outbox with its jobs.

        Returns whether the roster's caches are out of date now.
        """
        workspace = judgement.event.workspace
        incidents = traces.incidents
        if incidents and isinstance(judgement.event, CheckDue):
            known = connection.execute(_KNOWN, {"about": judgement.event.subject}).scalars()
            incidents = without_known(incidents, known)
        if incidents:
            connection.execute(insert(incident), [self._incident_row(connection, one) for one in incidents])
        if traces.resolved:
            connection.execute(_RESOLVE, {"ids": list(traces.resolved)})
        for exception in traces.exceptions:
            connection.execute(self._declare, self._exception_row(connection, exception))
        for one in traces.reminders:
            connection.execute(self._schedule, reminder_row(one, author, workspace, note=sealed_note(one, self._keys)))
        for gone in traces.cancelled:
            connection.execute(_CANCEL, {"subject": gone.subject, "workspace": gone.by.workspace, "actor": gone.by.id})
        self._acknowledging.store(connection, traces.acknowledged)
        self._asking.store(connection, traces.asking)
        if traces.effects:
            self._send(connection, judgement, traces)
        return self._filing.store(connection, traces)

    def _send(self, connection: Connection, judgement: Judgement, traces: Consequences) -> None:
        ids = [delivery_id(judgement, ordinal) for ordinal in range(len(traces.effects))]
        rows = [
            {
                "id": delivery,
                "decision": judgement.id,
                "ordinal": ordinal,
                "effect": self._keys.seal(dump_effect(effect), place=effect_place(delivery)),
                "state": DeliveryState.WAITING,
                "attempts": 0,
            }
            for ordinal, (delivery, effect) in enumerate(zip(ids, traces.effects, strict=True))
        ]
        connection.execute(insert(outbox), rows)
        self._queue.put(connection, "perform", ids)

    def _incident_row(self, connection: Connection, one: Incident) -> dict[str, object]:
        return incident_row(one, self._subjects.id_of(connection, one.author), one.conversation.workspace)

    def _exception_row(self, connection: Connection, exception: PolicyException) -> dict[str, object]:
        return {
            "id": exception.id,
            "kind": exception.kind,
            "author": self._subjects.id_of(connection, exception.author) or "",
            "workspace": exception.conversation.workspace,
            "conversation": exception.conversation.id,
            "category": exception.category,
            "copied": [self._subjects.id_of(connection, one) for one in exception.copied],
            "since": exception.since,
            "until": exception.until,
        }


def reminder_row(one: Reminder, member: str | None, workspace: str, *, note: bytes | None = None) -> dict[str, object]:
    """A reminder as a row; `member` is the subject's id of whom it concerns."""
    return {
        "kind": one.kind,
        "subject": one.subject,
        "period": one.period,
        "due": one.due,
        "workspace": workspace,
        "conversation": one.conversation.id if one.conversation else None,
        "member": member,
        "note": note,
    }


def sealed_note(one: Reminder, keys: Keys) -> bytes | None:
    """A reminder's note as it is kept; None where it has none."""
    return keys.seal(one.note.encode(), place=note_place(one.kind, one.subject)) if one.note else None


def note_place(kind: str, subject: str) -> str:
    """What a note's seal is bound to."""
    return f"reminder:note:{kind}:{subject}"


def kept_place(kept_id: str) -> str:
    """What a kept text's seal is bound to."""
    return f"kept_text:text:{kept_id}"


def effect_place(delivery: str) -> str:
    """What an effect's seal is bound to."""
    return f"outbox:effect:{delivery}"

"""Whether a press is about a message of whoever presses: what its button carries comes back from outside."""

from __future__ import annotations

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import select

from policy.model import ButtonPressed
from policy.model import Event
from storage.subjects import OF_ACTOR
from storage.tables import decision

_OWN = select(decision.c.id).where(
    decision.c.id == bindparam("decision_id"),
    decision.c.workspace == bindparam("workspace"),
    decision.c.conversation == bindparam("conversation"),
    decision.c.message == bindparam("message"),
    decision.c.subject == OF_ACTOR,
)


def is_own_message(connection: Connection, event: Event) -> bool:
    """Whether a press names the message that its decision was made about, and whoever presses wrote it."""
    if not isinstance(event, ButtonPressed) or event.message is None or not event.value:
        return False
    named = {"conversation": event.message.conversation, "message": event.message.id}
    key = {"decision_id": event.value, "workspace": event.workspace, "actor": event.by.id, **named}
    return connection.execute(_OWN, key).first() is not None

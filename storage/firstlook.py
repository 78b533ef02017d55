"""Whether there is anything at all around a message: one question in the place of four, for nearly always there is not.

Each question is another way to the database and back, and those are most of what a message costs there.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BindParameter
from sqlalchemy import Connection
from sqlalchemy import and_
from sqlalchemy import bindparam
from sqlalchemy import or_
from sqlalchemy import select

from policy.model import IncidentState
from policy.model import MessageEdited
from policy.model import MessagePosted
from storage.consequences import RECENT
from storage.consequences import REMOVED
from storage.consequences import UNRESOLVED
from storage.singles import Single
from storage.singles import Singles
from storage.subjects import OF_ACTOR
from storage.tables import incident
from storage.tables import kept_text
from storage.tables import policy_exception

_OPEN = or_(incident.c.state == IncidentState.OPEN, incident.c.state == IncidentState.ACKNOWLEDGED)
_WORKSPACE: BindParameter[str] = bindparam("workspace")
_PLACE: BindParameter[str] = bindparam("conversation")
_NOW: BindParameter[datetime] = bindparam("now")
_OF_MESSAGE = select(incident.c.id).where(
    incident.c.workspace == _WORKSPACE, incident.c.conversation == _PLACE, incident.c.message == bindparam("message")
)
_OF_AUTHOR = select(incident.c.id).where(
    incident.c.workspace == _WORKSPACE,
    incident.c.author == OF_ACTOR,
    or_(incident.c.opened_at >= bindparam("since"), and_(incident.c.rule == REMOVED, _OPEN)),
)
_IN_FORCE = select(policy_exception.c.id).where(
    policy_exception.c.workspace == _WORKSPACE,
    policy_exception.c.conversation == _PLACE,
    policy_exception.c.until > _NOW,
)
_KEPT = select(kept_text.c.id).where(
    kept_text.c.workspace == _WORKSPACE,
    kept_text.c.conversation == _PLACE,
    kept_text.c.author == OF_ACTOR,
    kept_text.c.expires > _NOW,
)
_ANYTHING = select(or_(*(one.exists() for one in (_OF_MESSAGE, _OF_AUTHOR, _IN_FORCE, _KEPT))).label("anything"))
_WITH_AUTHOR = Single(_ANYTHING.add_columns(OF_ACTOR.label("author")))


def is_anything_around(connection: Connection, event: MessagePosted | MessageEdited, now: datetime) -> bool:
    """False where nothing that a situation holds can be there: each question here asks for at least as much."""
    return bool(connection.execute(_ANYTHING, _key(event, now)).scalar_one())


async def first_look(singles: Singles, event: MessagePosted | MessageEdited, now: datetime) -> tuple[bool, str | None]:
    """The same the short way, and the random id of the author where the log knows it."""
    row = await singles.first(_WITH_AUTHOR, _key(event, now)) or {"anything": True, "author": None}
    return row["anything"], row["author"]


def _key(event: MessagePosted | MessageEdited, now: datetime) -> dict[str, object]:
    message = event.message
    return {
        "workspace": message.ref.workspace,
        "conversation": message.ref.conversation,
        "message": message.ref.id,
        "actor": message.author.id,
        "since": now - max(RECENT, UNRESOLVED),
        "now": now,
    }

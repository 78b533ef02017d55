"""What the log holds around an event, read just before it is judged."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import Select
from sqlalchemy import and_
from sqlalchemy import bindparam
from sqlalchemy import or_
from sqlalchemy import select

from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import ConversationRef
from policy.model import Earlier
from policy.model import Event
from policy.model import ExceptionKind
from policy.model import Incident
from policy.model import IncidentState
from policy.model import MatterCategory
from policy.model import MemberRef
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import PolicyException
from policy.model import Situation
from policy.model import actor_of
from policy.model import conversation_of
from storage.acknowledging import is_acknowledged
from storage.consequences import KEEP
from storage.consequences import MENDED
from storage.consequences import MOST
from storage.consequences import RECENT
from storage.consequences import REMOVED
from storage.consequences import STANDING
from storage.consequences import UNRESOLVED
from storage.firstlook import is_anything_around
from storage.logrows import INCIDENTS
from storage.logrows import place_in
from storage.logrows import to_incident
from storage.newcomers import heard_at
from storage.newcomers import is_newcomer
from storage.ownmessage import is_own_message
from storage.places import message_of
from storage.seal import Keys
from storage.settling import kept_place
from storage.subjects import OF_ACTOR
from storage.subjects import members_of
from storage.tables import incident
from storage.tables import kept_text
from storage.tables import policy_exception

_OPEN = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)
_HERE = INCIDENTS.where(
    incident.c.workspace == bindparam("workspace"), incident.c.conversation == bindparam("conversation")
)
_BY_ACTOR = incident.c.author == OF_ACTOR
_OF_MESSAGE = incident.c.message == bindparam("message")
_LATELY = or_(incident.c.opened_at >= bindparam("since"), and_(incident.c.rule == REMOVED, incident.c.state.in_(_OPEN)))
_AROUND = (
    _HERE.where(or_(_OF_MESSAGE, and_(_BY_ACTOR, _LATELY)))
    .order_by(_OF_MESSAGE.desc(), incident.c.opened_at.desc(), incident.c.id.desc())
    .limit(MOST)
)
_OPEN_HERE = _HERE.where(_BY_ACTOR, incident.c.state.in_(_OPEN))
_STANDING = _HERE.where(
    or_(incident.c.rule.startswith(STANDING), incident.c.rule.in_(MENDED)), incident.c.state.in_(_OPEN)
)
_UNRESOLVED = (
    INCIDENTS.where(
        incident.c.workspace == bindparam("workspace"),
        _BY_ACTOR,
        incident.c.state.in_(_OPEN),
        incident.c.opened_at >= bindparam("since"),
    )
    .order_by(incident.c.opened_at.desc(), incident.c.id.desc())
    .limit(MOST)
)
_ESCALATED = select(policy_exception.c.id).where(
    policy_exception.c.workspace == bindparam("workspace"),
    policy_exception.c.conversation == "",
    policy_exception.c.kind == ExceptionKind.ESCALATED,
    policy_exception.c.author == OF_ACTOR,
    policy_exception.c.until > bindparam("now"),
)
_OF_DECISION = INCIDENTS.where(
    incident.c.decision == bindparam("value"), incident.c.workspace == bindparam("workspace")
)
_OF_SUBJECT = INCIDENTS.where(or_(incident.c.decision == bindparam("value"), incident.c.id == bindparam("value")))
_IN_FORCE = (
    select(policy_exception)
    .where(
        policy_exception.c.workspace == bindparam("workspace"),
        policy_exception.c.conversation == bindparam("conversation"),
        policy_exception.c.since <= bindparam("now"),
        policy_exception.c.until > bindparam("now"),
    )
    .order_by(policy_exception.c.since, policy_exception.c.id)
)
_KEPT = (
    select(kept_text.c.id, kept_text.c.message, kept_text.c.text, kept_text.c.at)
    .where(
        kept_text.c.workspace == bindparam("workspace"),
        kept_text.c.conversation == bindparam("conversation"),
        kept_text.c.author == OF_ACTOR,
        kept_text.c.at >= bindparam("since"),
        kept_text.c.at <= bindparam("at"),
        kept_text.c.expires > bindparam("now"),
    )
    .order_by(kept_text.c.at, kept_text.c.id)
)


class SituationReader:
    """Reads a situation over one connection."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def read(self, connection: Connection, event: Event, now: datetime) -> Situation:
        """Incidents, exceptions in force, and the author's earlier texts, each oldest first."""
        if isinstance(event, MessagePosted | MessageEdited) and not is_anything_around(connection, event, now):
            return Situation()
        return self.read_all(connection, event, now)

    def read_all(self, connection: Connection, event: Event, now: datetime) -> Situation:
        """The same, where it is known that there may be something."""
        incidents = _incidents(connection, event, now)
        acknowledged = is_acknowledged(connection, event)
        place = conversation_of(event)
        if isinstance(event, ButtonPressed | CheckDue) and incidents:
            place = incidents[0].conversation  # a notice is pressed where it was read, which may be elsewhere
        if place is None:
            return Situation(incidents=incidents, acknowledged=acknowledged)
        unresolved = _unresolved(connection, event, now)
        return Situation(
            incidents=incidents,
            exceptions=_exceptions(connection, place, now),
            earlier=self._earlier(connection, event, now),
            acknowledged=acknowledged,
            standing=_standing(connection, event, place),
            unresolved=unresolved,
            escalated=bool(unresolved) and _is_escalated(connection, event, now),
            newcomer=is_newcomer(connection, event, now),
            heard_at=heard_at(connection, event, place),
            own_message=is_own_message(connection, event),
        )

    def _earlier(self, connection: Connection, event: Event, now: datetime) -> tuple[Earlier, ...]:
        message, author = message_of(event), actor_of(event)
        if message is None or author is None:
            return ()
        key = {"workspace": message.workspace, "conversation": message.conversation, "actor": author.id}
        rows = connection.execute(_KEPT, {**key, "since": event.at - KEEP, "at": event.at, "now": now})
        return tuple(
            Earlier(text=self._keys.open(row.text, place=kept_place(row.id)).decode(), at=row.at)
            for row in rows
            if row.message != message.id
        )


def _incidents(connection: Connection, event: Event, now: datetime) -> tuple[Incident, ...]:
    """Those of the pressed notice or the due check; else those of the message and of its author within a day."""
    if isinstance(event, CheckDue):
        return _found(connection, _OF_SUBJECT, {"value": event.subject})
    if isinstance(event, ButtonPressed) and event.value:
        pressed = _found(connection, _OF_DECISION, {"value": event.value, "workspace": event.workspace})
        if pressed:
            return pressed
    place, actor, message = conversation_of(event), actor_of(event), message_of(event)
    if place is None:
        return ()
    key: dict[str, object] = {
        "workspace": place.workspace,
        "conversation": place.id,
        "actor": actor.id if actor else None,
    }
    if isinstance(event, ButtonPressed):
        return _found(connection, _OPEN_HERE, key)
    key |= {"message": message.id if message else None, "since": now - RECENT}
    return _found(connection, _AROUND, key)


def _unresolved(connection: Connection, event: Event, now: datetime) -> tuple[Incident, ...]:
    """What is open about the author of a message, in any conversation."""
    message, actor = message_of(event), actor_of(event)
    if message is None or actor is None:
        return ()
    key = {"workspace": message.workspace, "actor": actor.id, "since": now - UNRESOLVED}
    return _found(connection, _UNRESOLVED, key)


def _is_escalated(connection: Connection, event: Event, now: datetime) -> bool:
    actor = actor_of(event)
    key = {"workspace": event.workspace, "actor": actor.id if actor else None, "now": now}
    return connection.execute(_ESCALATED, key).first() is not None


def _standing(connection: Connection, event: Event, place: ConversationRef) -> tuple[Incident, ...]:
    """What is open about the conversation, or put right by its readers; messages have no use for it and are many."""
    if message_of(event) is not None:
        return ()
    return _found(connection, _STANDING, {"workspace": place.workspace, "conversation": place.id})


def _found(connection: Connection, statement: Select[Any], key: dict[str, object]) -> tuple[Incident, ...]:
    found = [to_incident(row) for row in connection.execute(statement, key).mappings()]
    return tuple(sorted(found, key=lambda one: (one.opened_at, one.id)))


def _exceptions(connection: Connection, place: ConversationRef, now: datetime) -> tuple[PolicyException, ...]:
    key = {"workspace": place.workspace, "conversation": place.id, "now": now}
    rows = connection.execute(_IN_FORCE, key).mappings().all()
    if not rows:
        return ()
    people = members_of(connection, {one for row in rows for one in (row["author"], *row["copied"])})
    return tuple(_to_exception(row, people) for row in rows)


def _to_exception(row: RowMapping, people: dict[str, MemberRef]) -> PolicyException:
    def who(ids: Iterable[str]) -> tuple[MemberRef, ...]:
        return tuple(people.get(one) or MemberRef(workspace=row["workspace"], id=one) for one in ids)

    return PolicyException(
        id=row["id"],
        kind=ExceptionKind(row["kind"]),
        author=who([row["author"]])[0],
        conversation=place_in(row),
        category=MatterCategory(row["category"]) if row["category"] else None,
        copied=who(row["copied"]),
        since=row["since"],
        until=row["until"],
    )

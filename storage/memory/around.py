"""What the log holds around an event, in memory."""

from __future__ import annotations

from datetime import datetime

from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import ConversationRef
from policy.model import Earlier
from policy.model import Event
from policy.model import ExceptionKind
from policy.model import Incident
from policy.model import IncidentState
from policy.model import MemberJoined
from policy.model import Situation
from policy.model import actor_of
from policy.model import conversation_of
from storage.consequences import KEEP
from storage.consequences import MENDED
from storage.consequences import MOST
from storage.consequences import RECENT
from storage.consequences import REMOVED
from storage.consequences import STANDING
from storage.consequences import UNRESOLVED
from storage.idents import about_of
from storage.idents import first_of
from storage.memory.state import State
from storage.places import message_of

OPEN = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)


def situation_in(state: State, event: Event, now: datetime) -> Situation:
    """Incidents, exceptions in force, and the author's earlier texts, each oldest first."""
    incidents = tuple(sorted(_incidents(state, event, now), key=lambda one: (one.opened_at, one.id)))
    acknowledged = _acknowledged(state, event)
    place = conversation_of(event)
    if isinstance(event, ButtonPressed | CheckDue) and incidents:
        place = incidents[0].conversation  # a notice is pressed where it was read, which may be elsewhere
    if place is None:
        return Situation(incidents=incidents, acknowledged=acknowledged)
    in_force = [one for one in state.exceptions.values() if one.conversation == place and one.since <= now < one.until]
    unresolved = _unresolved(state, event, now)
    return Situation(
        incidents=incidents,
        exceptions=tuple(sorted(in_force, key=lambda one: (one.since, one.id))),
        earlier=_earlier(state, event, now),
        acknowledged=acknowledged,
        standing=_standing(state, event, place),
        unresolved=unresolved,
        escalated=bool(unresolved) and _is_escalated(state, event, now),
        newcomer=_is_newcomer(state, event, now),
        heard_at=state.marks.get(place) if isinstance(event, CheckDue) else None,
        own_message=_is_own_message(state, event),
    )


def _is_own_message(state: State, event: Event) -> bool:
    """Whether a press names the message that its decision was made about, and whoever presses wrote it."""
    if not isinstance(event, ButtonPressed) or event.message is None or event.value not in state.log:
        return False
    return state.messages.get(event.value) == event.message and state.log[event.value].author == event.by


def _unresolved(state: State, event: Event, now: datetime) -> tuple[Incident, ...]:
    """What is open about the author of a message, in any conversation."""
    message, actor = message_of(event), actor_of(event)
    if message is None or actor is None:
        return ()
    since = now - UNRESOLVED
    found = [one for one in state.incidents.values() if one.author == actor and one.state in OPEN]
    recent = [one for one in found if one.conversation.workspace == message.workspace and one.opened_at >= since]
    return tuple(sorted(recent, key=lambda one: (one.opened_at, one.id))[-MOST:])


def _is_escalated(state: State, event: Event, now: datetime) -> bool:
    actor = actor_of(event)
    return any(
        one.kind is ExceptionKind.ESCALATED and one.author == actor and one.until > now
        for one in state.exceptions.values()
    )


def _is_newcomer(state: State, event: Event, now: datetime) -> bool:
    if not isinstance(event, MemberJoined):
        return False
    seen = (one.ref for one in state.conversations.values() if one.seen and one.ref.workspace == event.workspace)
    told = (one for one in state.exceptions.values() if one.kind is ExceptionKind.WELCOMED and one.until > now)
    elsewhere = any(event.member in state.members.get(one, {}) for one in seen if one != event.conversation)
    return not elsewhere and all(one.author != event.member for one in told)


def _standing(state: State, event: Event, place: ConversationRef) -> tuple[Incident, ...]:
    """What is open about the conversation itself or mended by its readers; messages have no use for it."""
    if message_of(event) is not None:
        return ()
    here = (one for one in state.incidents.values() if one.conversation == place and one.state in OPEN)
    return tuple(
        sorted(
            (one for one in here if one.rule.startswith(STANDING) or one.rule in MENDED),
            key=lambda one: (one.opened_at, one.id),
        )
    )


def _incidents(state: State, event: Event, now: datetime) -> list[Incident]:
    """Those of the pressed notice or the due check; else those of the message and of its author within a day."""
    if isinstance(event, CheckDue):
        return [one for one in state.incidents.values() if event.subject in (one.id, one.decision)]
    if isinstance(event, ButtonPressed) and event.value:
        pressed = [one for one in state.incidents.values() if one.decision == event.value]
        pressed = [one for one in pressed if one.conversation.workspace == event.workspace]
        if pressed:
            return pressed
    place, actor, message = conversation_of(event), actor_of(event), message_of(event)
    here = [one for one in state.incidents.values() if place is not None and one.conversation == place]
    if isinstance(event, ButtonPressed):
        return [one for one in here if one.author == actor and one.state in OPEN]
    about = [one for one in here if message is not None and one.message == message]
    mine = [one for one in here if actor is not None and one.author == actor]
    recent = [one for one in mine if one.opened_at >= now - RECENT or (one.rule == REMOVED and one.state in OPEN)]
    newest = sorted(recent, key=lambda one: (one.opened_at, one.id), reverse=True)
    return list({one.id: one for one in (*about, *newest)}.values())[:MOST]


def _acknowledged(state: State, event: Event) -> bool:
    """Whether the notice that the event is about was acknowledged by the member whom it concerns."""
    about, member = about_of(event)
    first = first_of(about, state.event_of) if about else None
    return first is not None and member is not None and (first, member) in state.acknowledged


def _earlier(state: State, event: Event, now: datetime) -> tuple[Earlier, ...]:
    message, author = message_of(event), actor_of(event)
    if message is None or author is None:
        return ()
    texts = [
        Earlier(text=one.text, at=one.at)
        for one in state.kept
        if one.author == author and one.place == message.place and one.message != message.id
        if event.at - KEEP <= one.at <= event.at and one.expires > now
    ]
    return tuple(sorted(texts, key=lambda one: one.at))

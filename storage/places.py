"""Who and where of an event or an effect, whatever its kind."""

from __future__ import annotations

from typing import assert_never

from policy.model import BotJoined
from policy.model import BotLeft
from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import CommandInvoked
from policy.model import ConversationRef
from policy.model import CopyOverseers
from policy.model import Effect
from policy.model import Event
from policy.model import GapFound
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRef
from policy.model import MemberRenamed
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import NotifySupervisor
from policy.model import Remind
from policy.model import RemoveMessage
from policy.model import RoleChanged
from policy.model import VisibilityChanged


def conversation_of(event: Event) -> ConversationRef | None:
    """The conversation that an event happened in; None where it happened in none."""
    match event:
        case MessagePosted(message=message) | MessageEdited(message=message):
            return message.ref.place
        case MessageDeleted(ref=ref):
            return ref.place
        case RoleChanged():
            return None
        case (
            MemberJoined()
            | MemberLeft()
            | BotJoined()
            | BotLeft()
            | GapFound()
            | MemberRenamed()
            | VisibilityChanged()
            | ButtonPressed()
            | CommandInvoked()
            | CheckDue()
        ):
            return event.conversation
        case _:
            assert_never(event)


def message_of(event: Event) -> MessageRef | None:
    """The message that an event is about."""
    match event:
        case MessagePosted(message=message) | MessageEdited(message=message):
            return message.ref
        case MessageDeleted(ref=ref):
            return ref
        case _:
            return None


def actor_of(event: Event) -> MemberRef | None:
    """The member who wrote, pressed, called, or whom a change is about."""
    match event:
        case MessagePosted(message=message) | MessageEdited(message=message):
            return message.author
        case MessageDeleted(by=by) | BotJoined(by=by) | BotLeft(by=by) | VisibilityChanged(by=by):
            return by
        case GapFound():
            return None
        case ButtonPressed(by=by) | CommandInvoked(by=by):
            return by
        case MemberJoined() | MemberLeft() | RoleChanged() | MemberRenamed() | CheckDue():
            return event.member
        case _:
            assert_never(event)


def recipients_of(effect: Effect) -> tuple[MemberRef, ...]:
    """Whom an effect goes to."""
    match effect:
        case CopyOverseers(to=to) | NotifySupervisor(to=to) | Remind(to=to):
            return to
        case RemoveMessage():
            return ()
        case _:
            return (effect.to,)

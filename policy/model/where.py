"""Where an event happened and who did it, whatever its kind."""

from __future__ import annotations

from typing import assert_never

from policy.model.brakes import AloneInVoice
from policy.model.brakes import BrakeTroubled
from policy.model.brakes import PostBlocked
from policy.model.cases import CaseAnswered
from policy.model.cases import CaseReported
from policy.model.events import BotJoined
from policy.model.events import BotLeft
from policy.model.events import ButtonPressed
from policy.model.events import CheckDue
from policy.model.events import CommandInvoked
from policy.model.events import Event
from policy.model.events import MemberJoined
from policy.model.events import MemberLeft
from policy.model.events import MemberRenamed
from policy.model.events import MessageDeleted
from policy.model.events import MessageEdited
from policy.model.events import MessagePosted
from policy.model.events import RoleChanged
from policy.model.events import VisibilityChanged
from policy.model.outcomes import FilesInspected
from policy.model.outcomes import GapFound
from policy.model.outcomes import MessageMoved
from policy.model.outcomes import PointerLeft
from policy.model.outcomes import PostRefused
from policy.model.outcomes import RoomOpened
from policy.model.outcomes import RoomRefused
from policy.model.oversight import DirectOpened
from policy.model.oversight import OversightChanged
from policy.model.people import MemberRef
from policy.model.refs import ConversationRef
from policy.model.refs import MessageRef


def conversation_of(event: Event) -> ConversationRef | None:
    """The conversation that an event happened in; None where it happened in none."""
    match event:
        case MessagePosted() | MessageEdited() | FilesInspected():
            return event.message.ref.place
        case MessageDeleted() | MessageMoved():
            return event.ref.place
        case CaseReported():
            return event.case.conversation
        case RoleChanged() | CaseAnswered() | BrakeTroubled() | OversightChanged():
            return None
        case (
            MemberJoined()
            | MemberLeft()
            | BotJoined()
            | BotLeft()
            | GapFound()
            | PointerLeft()
            | MemberRenamed()
            | VisibilityChanged()
            | ButtonPressed()
            | CommandInvoked()
            | RoomOpened()
            | RoomRefused()
            | PostRefused()
            | PostBlocked()
            | AloneInVoice()
            | DirectOpened()
            | CheckDue()
        ):
            return event.conversation
        case _:
            assert_never(event)


def actor_of(event: Event) -> MemberRef | None:
    """Who wrote, pressed, called or changed a place; for a change about a member, that member.

    Nobody for a report, also of somebody who gave a name: what is stored with an event must not say who reported.
    """
    match event:
        case MessagePosted() | MessageEdited() | FilesInspected():
            return event.message.author
        case ButtonPressed() | CommandInvoked():
            return event.by
        case RoomOpened() | RoomRefused() | PostRefused() | MessageMoved() | PostBlocked() | AloneInVoice():
            return event.by
        case MessageDeleted() | BotJoined() | BotLeft() | VisibilityChanged() | DirectOpened() | OversightChanged():
            return event.by
        case MemberJoined() | MemberLeft() | MemberRenamed() | RoleChanged() | CheckDue():
            return event.member
        case GapFound() | PointerLeft() | CaseReported() | CaseAnswered() | BrakeTroubled():
            return None
        case _:
            assert_never(event)


def message_about(event: Event) -> MessageRef | None:
    """The message that an event is about, as far as it is judged: one that was moved is not judged again."""
    match event:
        case MessagePosted() | MessageEdited() | FilesInspected():
            return event.message.ref
        case MessageDeleted():
            return event.ref
        case ButtonPressed():
            return event.message
        case _:
            return None

"""What an event is about and whom an effect goes to, whatever its kind."""

from __future__ import annotations

from policy.model import CopyOverseers
from policy.model import Effect
from policy.model import Event
from policy.model import FilesInspected
from policy.model import Inspect
from policy.model import KeepNotice
from policy.model import MemberRef
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import MessageMoved
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Mirror
from policy.model import MoveMessage
from policy.model import NotifySafeguarding
from policy.model import NotifySupervisor
from policy.model import OpenRoom
from policy.model import Remind
from policy.model import RemoveMessage
from policy.model import RequestApproval
from policy.model import Say


def message_of(event: Event) -> MessageRef | None:
    """The message that an event is about."""
    match event:
        case MessagePosted(message=message) | MessageEdited(message=message) | FilesInspected(message=message):
            return message.ref
        case MessageDeleted(ref=ref) | MessageMoved(ref=ref):
            return ref
        case _:
            return None


def recipients_of(effect: Effect) -> tuple[MemberRef, ...]:
    """Whom an effect goes to."""
    match effect:
        case (
            CopyOverseers(to=to)
            | Mirror(to=to)
            | NotifySupervisor(to=to)
            | NotifySafeguarding(to=to)
            | Remind(to=to)
            | RequestApproval(to=to)
        ):
            return to
        case OpenRoom(by=by, member=member, copied=copied):
            return (by, member, *copied)
        case Say(by=by):
            return (by,) if by else ()
        case MoveMessage(by=by) | Inspect(by=by):
            return (by,)
        case RemoveMessage() | KeepNotice():
            return ()
        case _:
            return (effect.to,)

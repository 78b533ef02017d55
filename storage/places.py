"""What an event is about, whatever its kind."""

from __future__ import annotations

from policy.model import Event
from policy.model import FilesInspected
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import MessageMoved
from policy.model import MessagePosted
from policy.model import MessageRef


def message_of(event: Event) -> MessageRef | None:
    """The message that an event is about."""
    match event:
        case MessagePosted(message=message) | MessageEdited(message=message) | FilesInspected(message=message):
            return message.ref
        case MessageDeleted(ref=ref) | MessageMoved(ref=ref):
            return ref
        case _:
            return None

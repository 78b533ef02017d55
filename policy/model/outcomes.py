"""What came of the bot's own doings, and of looking back: events that no person caused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from policy.model.happening import Happening
from policy.model.people import MemberRef
from policy.model.records import MatterCategory
from policy.model.refs import ConversationRef
from policy.model.refs import MessageRef
from policy.model.talk import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class GapFound(Happening):
    """What happened in a conversation since a moment could not be read any more; `reason` is a code, never a text."""

    conversation: ConversationRef
    since: datetime | None = None
    reason: str = ""
    kind: Literal["gap_found"] = "gap_found"


@dataclass(frozen=True, slots=True, kw_only=True)
class PointerLeft(Happening):
    """The bot had to leave a line of its own where all can read it, as it could not speak to somebody in private."""

    conversation: ConversationRef
    ref: MessageRef
    kind: Literal["pointer_left"] = "pointer_left"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomOpened(Happening):
    """The bot made a room for a private matter, as somebody of staff (`by`) asked: with the student and who is copied.

    `flags` are incidents that were open because the matter had no such place.
    """

    conversation: ConversationRef
    by: MemberRef
    member: MemberRef
    copied: tuple[MemberRef, ...]
    category: MatterCategory
    flags: tuple[str, ...] = ()
    kind: Literal["room_opened"] = "room_opened"

    @property
    def members(self) -> tuple[MemberRef, ...]:
        """Everybody in the room but the bot, the one who asked first."""
        return (self.by, self.member, *self.copied)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomRefused(Happening):
    """A platform does not let the bot make the room that was asked for; `code` is `RoomError`'s, `who` account ids.

    `conversation` is where it was asked.
    """

    by: MemberRef
    member: MemberRef
    code: str
    who: tuple[str, ...] = ()
    conversation: ConversationRef | None = None
    kind: Literal["room_refused"] = "room_refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRefused(Happening):
    """A platform does not let the bot post in a conversation what somebody (`by`) asked it to post there."""

    conversation: ConversationRef
    by: MemberRef
    code: str
    kind: Literal["post_refused"] = "post_refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesInspected(Happening):
    """The bot looked into files of a message. `message` has their facts, and no text: that was judged before.

    `open`: nothing that was said with the files told who can be seen in them.
    """

    message: Message
    open: bool = False
    kind: Literal["files_inspected"] = "files_inspected"


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageMoved(Happening):
    """The bot posted its author's message in the team's conversation, as the author asked; the first one still stands.

    `gone`: it could not be read again, so that nothing was posted. `files`: how many were with it and were not taken
    along.
    """

    ref: MessageRef
    by: MemberRef
    to: ConversationRef
    gone: bool = False
    files: int = 0
    reply_to: str = ""
    kind: Literal["message_moved"] = "message_moved"

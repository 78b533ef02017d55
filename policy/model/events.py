"""What happens, in neutral words: the one closed union that every platform translates into."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from policy.model.people import MemberRef
from policy.model.people import Role
from policy.model.records import MatterCategory
from policy.model.refs import ConversationRef
from policy.model.refs import MessageRef
from policy.model.talk import ConversationKind
from policy.model.talk import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class _Event:
    """What all events share. `id` is the platform's event id: an id is judged once.

    `late` marks an event that was read from history after a gap.
    """

    id: str
    workspace: str
    at: datetime
    late: bool = False

    @property
    def fingerprint(self) -> str | None:
        """A second key against judging twice: the same message, delivered live and read from history."""
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePosted(_Event):
    """Somebody wrote: a message, a thread reply, a file with its caption."""

    message: Message
    kind: Literal["message_posted"] = "message_posted"

    @property
    def fingerprint(self) -> str | None:
        """The message's own identity."""
        ref = self.message.ref
        return f"post:{ref.workspace}:{ref.conversation}:{ref.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageEdited(_Event):
    """A message as it stands after an edit."""

    message: Message
    kind: Literal["message_edited"] = "message_edited"

    @property
    def fingerprint(self) -> str | None:
        """The message's identity and the moment of the edit."""
        ref = self.message.ref
        moment = self.message.edited_at or self.at
        return f"edit:{ref.workspace}:{ref.conversation}:{ref.id}:{moment.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageDeleted(_Event):
    """A message is gone; platforms send its id only. `by` is None where they do not say who."""

    ref: MessageRef
    by: MemberRef | None = None
    kind: Literal["message_deleted"] = "message_deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberJoined(_Event):
    """An account entered a conversation."""

    conversation: ConversationRef
    member: MemberRef
    kind: Literal["member_joined"] = "member_joined"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLeft(_Event):
    """An account left a conversation or was removed from it by somebody."""

    conversation: ConversationRef
    member: MemberRef
    by: MemberRef | None = None
    kind: Literal["member_left"] = "member_left"


@dataclass(frozen=True, slots=True, kw_only=True)
class BotJoined(_Event):
    """The bot was brought into a conversation."""

    conversation: ConversationRef
    by: MemberRef | None = None
    kind: Literal["bot_joined"] = "bot_joined"


@dataclass(frozen=True, slots=True, kw_only=True)
class BotLeft(_Event):
    """The bot was taken out of a conversation: from here on nothing in it is seen."""

    conversation: ConversationRef
    by: MemberRef | None = None
    kind: Literal["bot_left"] = "bot_left"


@dataclass(frozen=True, slots=True, kw_only=True)
class GapFound(_Event):
    """What happened in a conversation since a moment could not be read any more; `reason` is a code, never a text."""

    conversation: ConversationRef
    since: datetime | None = None
    reason: str = ""
    kind: Literal["gap_found"] = "gap_found"


@dataclass(frozen=True, slots=True, kw_only=True)
class PointerLeft(_Event):
    """The bot had to leave a line of its own where all can read it, as it could not speak to somebody in private."""

    conversation: ConversationRef
    ref: MessageRef
    kind: Literal["pointer_left"] = "pointer_left"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleChanged(_Event):
    """The school gave a person another role; `member` is one of the person's accounts."""

    member: MemberRef
    role: Role
    by: MemberRef | None = None
    kind: Literal["role_changed"] = "role_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRenamed(_Event):
    """An account shows another name."""

    member: MemberRef
    name: str
    conversation: ConversationRef | None = None
    kind: Literal["member_renamed"] = "member_renamed"


@dataclass(frozen=True, slots=True, kw_only=True)
class VisibilityChanged(_Event):
    """A conversation became public or private, with the reason where one was given."""

    conversation: ConversationRef
    to: ConversationKind
    by: MemberRef | None = None
    reason: str | None = None
    kind: Literal["visibility_changed"] = "visibility_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonPressed(_Event):
    """Somebody pressed a button of a notice, or sent the form behind it.

    `value` is what the notice put into the button (the decision it belongs to); `form` holds the form's answers.
    """

    by: MemberRef
    button: str
    conversation: ConversationRef | None = None
    value: str = ""
    form: tuple[tuple[str, str], ...] = ()
    reply_to: str = ""
    kind: Literal["button_pressed"] = "button_pressed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandInvoked(_Event):
    """Somebody called a command. `name` has no slash; `reply_to` is the platform's handle for the private answer."""

    by: MemberRef
    name: str
    args: str = ""
    text: str = ""
    conversation: ConversationRef | None = None
    reply_to: str = ""
    kind: Literal["command_invoked"] = "command_invoked"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomOpened(_Event):
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
class RoomRefused(_Event):
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
class PostRefused(_Event):
    """A platform does not let the bot post in a conversation what somebody (`by`) asked it to post there."""

    conversation: ConversationRef
    by: MemberRef
    code: str
    kind: Literal["post_refused"] = "post_refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageMoved(_Event):
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


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckDue(_Event):
    """The clock reached a reminder's moment. `check` is the reminder's kind, `subject` what it is about."""

    check: str
    subject: str = ""
    conversation: ConversationRef | None = None
    member: MemberRef | None = None
    kind: Literal["check_due"] = "check_due"


Event = (
    MessagePosted
    | MessageEdited
    | MessageDeleted
    | MemberJoined
    | MemberLeft
    | BotJoined
    | BotLeft
    | GapFound
    | PointerLeft
    | RoleChanged
    | MemberRenamed
    | VisibilityChanged
    | ButtonPressed
    | CommandInvoked
    | RoomOpened
    | RoomRefused
    | PostRefused
    | MessageMoved
    | CheckDue
)

"""What happens, in neutral words: the one closed union that every platform translates into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from policy.model.brakes import AloneInVoice
from policy.model.brakes import BrakeTroubled
from policy.model.brakes import PostBlocked
from policy.model.cases import CaseAnswered
from policy.model.cases import CaseReported
from policy.model.happening import Happening
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
from policy.model.people import Role
from policy.model.refs import ConversationRef
from policy.model.refs import MessageRef
from policy.model.talk import ConversationKind
from policy.model.talk import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePosted(Happening):
    """Somebody wrote: a message, a thread reply, a file with its caption."""

    message: Message
    kind: Literal["message_posted"] = "message_posted"

    @property
    def fingerprint(self) -> str | None:
        """The message's own identity."""
        ref = self.message.ref
        return f"post:{ref.workspace}:{ref.conversation}:{ref.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageEdited(Happening):
    """A message as it stands after an edit; `added`: ids of the files that came with it, where the platform tells."""

    message: Message
    added: tuple[str, ...] = ()
    kind: Literal["message_edited"] = "message_edited"

    @property
    def fingerprint(self) -> str | None:
        """The message's identity and the moment of the edit."""
        ref = self.message.ref
        moment = self.message.edited_at or self.at
        return f"edit:{ref.workspace}:{ref.conversation}:{ref.id}:{moment.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageDeleted(Happening):
    """A message is gone; platforms send its id only. `by` is None where they do not say who."""

    ref: MessageRef
    by: MemberRef | None = None
    kind: Literal["message_deleted"] = "message_deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberJoined(Happening):
    """An account entered a conversation."""

    conversation: ConversationRef
    member: MemberRef
    kind: Literal["member_joined"] = "member_joined"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLeft(Happening):
    """An account left a conversation or was removed from it by somebody."""

    conversation: ConversationRef
    member: MemberRef
    by: MemberRef | None = None
    kind: Literal["member_left"] = "member_left"


@dataclass(frozen=True, slots=True, kw_only=True)
class BotJoined(Happening):
    """The bot was brought into a conversation."""

    conversation: ConversationRef
    by: MemberRef | None = None
    kind: Literal["bot_joined"] = "bot_joined"


@dataclass(frozen=True, slots=True, kw_only=True)
class BotLeft(Happening):
    """The bot was taken out of a conversation: from here on nothing in it is seen."""

    conversation: ConversationRef
    by: MemberRef | None = None
    kind: Literal["bot_left"] = "bot_left"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleChanged(Happening):
    """The school gave a person another role; `member` is one of the person's accounts."""

    member: MemberRef
    role: Role
    by: MemberRef | None = None
    kind: Literal["role_changed"] = "role_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRenamed(Happening):
    """An account shows another name."""

    member: MemberRef
    name: str
    conversation: ConversationRef | None = None
    kind: Literal["member_renamed"] = "member_renamed"


@dataclass(frozen=True, slots=True, kw_only=True)
class VisibilityChanged(Happening):
    """A conversation became public or private, with the reason where one was given."""

    conversation: ConversationRef
    to: ConversationKind
    by: MemberRef | None = None
    reason: str | None = None
    kind: Literal["visibility_changed"] = "visibility_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonPressed(Happening):
    """Somebody pressed a button of a notice, or sent the form behind it.

    `value` is what the notice put into the button (the decision it belongs to); `form` holds the form's answers.
    `message`: which message the notice asked about, where its button says so. `lang` is the language of the person's
    own settings, where the platform tells it with a press.
    """

    by: MemberRef
    button: str
    conversation: ConversationRef | None = None
    value: str = ""
    form: tuple[tuple[str, str], ...] = ()
    reply_to: str = ""
    message: MessageRef | None = None
    lang: str = ""
    kind: Literal["button_pressed"] = "button_pressed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandInvoked(Happening):
    """Somebody called a command. `name` has no slash; `reply_to` is the platform's handle for the private answer.

    `lang` is the language of the person's own settings, where the platform tells it with a command.
    """

    by: MemberRef
    name: str
    args: str = ""
    text: str = ""
    conversation: ConversationRef | None = None
    reply_to: str = ""
    lang: str = ""
    kind: Literal["command_invoked"] = "command_invoked"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckDue(Happening):
    """The clock reached a reminder's moment. `check` is the reminder's kind, `subject` what it is about.

    `note` is what somebody asked to be reminded of, in their own words.
    """

    check: str
    subject: str = ""
    conversation: ConversationRef | None = None
    member: MemberRef | None = None
    note: str = ""
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
    | PostBlocked
    | AloneInVoice
    | BrakeTroubled
    | DirectOpened
    | OversightChanged
    | MessageMoved
    | FilesInspected
    | CheckDue
    | CaseReported
    | CaseAnswered
)

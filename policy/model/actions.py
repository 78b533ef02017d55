"""What must follow a finding: the closed union of consequences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta
from typing import Literal

from policy.model.filing import Grant
from policy.model.filing import Link
from policy.model.filing import Register
from policy.model.filing import Review
from policy.model.notices import ButtonKey
from policy.model.notices import Draft
from policy.model.people import MemberRef
from policy.model.records import MatterCategory
from policy.model.records import PolicyException
from policy.model.refs import ConversationRef
from policy.model.refs import MessageRef

_OFFERS = {
    ButtonKey.COPY_AD: "offer_copy",
    ButtonKey.COPY_PRINCIPAL: "offer_copy",
    ButtonKey.MIRROR: "offer_mirror",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Warn:
    """Tell the author privately; a hint is the same, but nothing is logged. Offers stand as buttons in it."""

    to: MemberRef
    draft: Draft
    about: MessageRef | None = None
    hint: bool = False
    kind: Literal["warn"] = "warn"

    @property
    def words(self) -> frozenset[str]:
        """`warn_author` or `hint_author`, and what its buttons offer."""
        offers = {_OFFERS[button] for button in self.draft.buttons if button in _OFFERS}
        return frozenset({"hint_author" if self.hint else "warn_author", *offers})


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyOverseers:
    """Send each overseer the fact of a private matter (who with whom, which category), never its content."""

    to: tuple[MemberRef, ...]
    draft: Draft
    kind: Literal["copy_overseers"] = "copy_overseers"

    @property
    def words(self) -> frozenset[str]:
        """The action's name in logs and formats."""
        return frozenset({self.kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mirror:
    """Send a message to parents who do not read along (mmsd.contact.elementary-middle).

    Its text is kept nowhere: it is read again where it stands when this is performed. `since` is a moment shortly
    after it was written.
    """

    to: tuple[MemberRef, ...]
    message: MessageRef
    since: datetime
    draft: Draft
    kind: Literal["mirror_to_parents"] = "mirror_to_parents"

    @property
    def words(self) -> frozenset[str]:
        """The action's name in logs and formats."""
        return frozenset({self.kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifySupervisor:
    """Tell the supervisor, or the next overseer where the supervisor is the one concerned (A19)."""

    to: tuple[MemberRef, ...]
    draft: Draft
    kind: Literal["notify_supervisor"] = "notify_supervisor"

    @property
    def words(self) -> frozenset[str]:
        """The action's name in logs and formats."""
        return frozenset({self.kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifySafeguarding:
    """Ask the safeguarding person to look at something. Never the one it is about, and never with any text of it."""

    to: tuple[MemberRef, ...]
    draft: Draft
    kind: Literal["notify_safeguarding"] = "notify_safeguarding"

    @property
    def words(self) -> frozenset[str]:
        """The action's name in logs and formats."""
        return frozenset({self.kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMessage:
    """Take a message away, where the platform lets the bot. `asked`: its own author wishes it."""

    ref: MessageRef
    asked: bool = False
    kind: Literal["remove_message"] = "remove_message"

    @property
    def words(self) -> frozenset[str]:
        """The action's name in logs and formats; what its author asked for is no measure and has none."""
        return frozenset() if self.asked else frozenset({self.kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class Remind:
    """Send somebody a reminder whose moment has come."""

    to: tuple[MemberRef, ...]
    draft: Draft
    kind: Literal["remind"] = "remind"

    @property
    def words(self) -> frozenset[str]:
        """The action's name in logs and formats."""
        return frozenset({self.kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """Answer a command or a press privately. `says` is the word for what was said: answer, abstain, or nothing."""

    to: MemberRef
    draft: Draft
    says: str = ""
    reply_to: str = ""
    kind: Literal["reply"] = "reply"

    @property
    def words(self) -> frozenset[str]:
        """What was said, if it has a word."""
        return frozenset({self.says}) if self.says else frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowReportLink:
    """Show somebody the school's doors for reports."""

    to: MemberRef
    draft: Draft
    reply_to: str = ""
    kind: Literal["show_report_link"] = "show_report_link"

    @property
    def words(self) -> frozenset[str]:
        """The action's name in logs and formats."""
        return frozenset({self.kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestApproval:
    """Ask the supervisor to decide about a conversation's registration (nycdoe.D.2.e)."""

    to: tuple[MemberRef, ...]
    draft: Draft
    kind: Literal["request_approval"] = "request_approval"

    @property
    def words(self) -> frozenset[str]:
        """The action's name in logs and formats."""
        return frozenset({self.kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepNotice:
    """See to it that the notice for all readers stands pinned in a conversation, in its newest words, once."""

    conversation: ConversationRef
    draft: Draft
    kind: Literal["keep_notice"] = "keep_notice"

    @property
    def words(self) -> frozenset[str]:
        """No word of its own: it is part of being registered."""
        return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRoom:
    """Make a room for a private matter: `by`, the student (`member`) and whoever is copied are in it, nobody else.

    `near` is where it was asked; `flags` are incidents that end when the room stands.
    """

    by: MemberRef
    member: MemberRef
    copied: tuple[MemberRef, ...]
    category: MatterCategory
    near: ConversationRef | None = None
    flags: tuple[str, ...] = ()
    kind: Literal["open_room"] = "open_room"

    @property
    def words(self) -> frozenset[str]:
        """No word of its own: it comes with the copy."""
        return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """Post something in a conversation, for all who read there. `by`: whose wish it is, who hears where it fails."""

    conversation: ConversationRef
    draft: Draft
    by: MemberRef | None = None
    kind: Literal["say"] = "say"

    @property
    def words(self) -> frozenset[str]:
        """No word of its own: it comes with a record."""
        return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveMessage:
    """Post an author's message in the team's conversation, at the author's wish. What follows comes when it stands.

    Its text is kept nowhere: it is read again where it stands when this is performed. `since` is a moment shortly
    after it was written.
    """

    by: MemberRef
    message: MessageRef
    to: ConversationRef
    since: datetime
    draft: Draft
    reply_to: str = ""
    kind: Literal["move_message"] = "move_message"

    @property
    def words(self) -> frozenset[str]:
        """No word of its own: the flag is resolved when it is done."""
        return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolveFlag:
    """Close incidents: the cause is gone or was put right."""

    incidents: tuple[str, ...]
    kind: Literal["resolve_flag"] = "resolve_flag"

    @property
    def words(self) -> frozenset[str]:
        """The action's name in logs and formats."""
        return frozenset({self.kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class Declare:
    """Remember an exception: a private matter that was copied, an emergency."""

    exception: PolicyException
    kind: Literal["declare"] = "declare"

    @property
    def words(self) -> frozenset[str]:
        """No word of its own: it comes with a copy or a notification."""
        return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """Set a reminder, unique by (reminder, subject, period); `period` is fixed when the decision is stored."""

    reminder: str
    subject: str
    after: timedelta
    kind: Literal["schedule"] = "schedule"

    @property
    def words(self) -> frozenset[str]:
        """No word of its own: what follows is decided when it is due."""
        return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """Keep the decision where a supervisor can find it: findings open incidents, a used exception is noted."""

    note: str = ""
    kind: Literal["log"] = "log"

    @property
    def words(self) -> frozenset[str]:
        """The action's name in logs and formats."""
        return frozenset({self.kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Keep a fact that is no finding: a changed role, a report that was asked for, an answer about a picture."""

    note: str
    kind: Literal["record"] = "record"

    @property
    def words(self) -> frozenset[str]:
        """The action's name in logs and formats."""
        return frozenset({self.kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledge:
    """Keep that somebody read the notice that a decision sent. Twice is once, and the first moment counts.

    `flags` are incidents of theirs that were open because it was not read: they are closed.
    """

    decision: str
    by: MemberRef
    flags: tuple[str, ...] = ()
    kind: Literal["acknowledge"] = "acknowledge"

    @property
    def words(self) -> frozenset[str]:
        """No word of its own: it comes with a record."""
        return frozenset()


Action = (
    Warn
    | CopyOverseers
    | Mirror
    | NotifySupervisor
    | NotifySafeguarding
    | RemoveMessage
    | Remind
    | Reply
    | ShowReportLink
    | ResolveFlag
    | Declare
    | Schedule
    | Log
    | Record
    | Acknowledge
    | RequestApproval
    | KeepNotice
    | OpenRoom
    | Say
    | MoveMessage
    | Register
    | Review
    | Grant
    | Link
)
Effect = (
    Warn
    | CopyOverseers
    | Mirror
    | NotifySupervisor
    | NotifySafeguarding
    | RemoveMessage
    | Remind
    | Reply
    | ShowReportLink
    | RequestApproval
    | KeepNotice
    | OpenRoom
    | Say
    | MoveMessage
)
"""Actions that touch the outside world: they go through the outbox. The others are stored with the decision."""

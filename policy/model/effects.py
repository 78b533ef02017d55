"""Actions that touch the outside world: they go through the outbox, each performed once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from policy.model.naming import Named
from policy.model.naming import Wordless
from policy.model.notices import ButtonKey
from policy.model.notices import Draft
from policy.model.people import MemberRef
from policy.model.records import MatterCategory
from policy.model.refs import ConversationRef
from policy.model.refs import MessageRef

AT_HOME = "home:"
"""How the `reply_to` begins of what somebody does at home (Slack's App Home): what stands there is drawn anew."""
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
class Ask(Named):
    """Ask the author something privately, such as who is in a picture; no finding, and no answer is no offence."""

    to: MemberRef
    draft: Draft
    about: MessageRef | None = None
    kind: Literal["ask_author"] = "ask_author"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspect(Wordless):
    """Look into files of a message. What they show comes back as `FilesInspected`; the files are kept nowhere.

    `files` are ids of attachments, `shown` those of them that are pictures and films by what the message tells of them,
    `passed_on` those that the message forwards.
    `since` is a moment shortly after the message was written. `open` as there.
    """

    message: MessageRef
    by: MemberRef
    files: tuple[str, ...]
    since: datetime
    shown: tuple[str, ...] = ()
    passed_on: tuple[str, ...] = ()
    open: bool = False
    kind: Literal["inspect"] = "inspect"


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyOverseers(Named):
    """Send each overseer the fact of a private matter (who with whom, which category), never its content."""

    to: tuple[MemberRef, ...]
    draft: Draft
    kind: Literal["copy_overseers"] = "copy_overseers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mirror(Named):
    """Send a message to parents who do not read along (mmsd.contact.elementary-middle).

    Its text is kept nowhere: it is read again where it stands when this is performed. `since` is a moment shortly
    after it was written.
    """

    to: tuple[MemberRef, ...]
    message: MessageRef
    since: datetime
    draft: Draft
    kind: Literal["mirror_to_parents"] = "mirror_to_parents"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifySupervisor(Named):
    """Tell the supervisor, or the next overseer where the supervisor is the one concerned (A19)."""

    to: tuple[MemberRef, ...]
    draft: Draft
    kind: Literal["notify_supervisor"] = "notify_supervisor"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifySafeguarding(Named):
    """Ask the safeguarding person to look at something. Never the one it is about, and never with any text of it."""

    to: tuple[MemberRef, ...]
    draft: Draft
    kind: Literal["notify_safeguarding"] = "notify_safeguarding"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMessage:
    """Take a message away, where the platform lets the bot. `asked`: its own author wishes it.

    `pictures` are the ids of its pictures, noted before they go, so that they are known when they come again.
    """

    ref: MessageRef
    pictures: tuple[str, ...] = ()
    asked: bool = False
    kind: Literal["remove_message"] = "remove_message"

    @property
    def words(self) -> frozenset[str]:
        """The action's name in logs and formats; what its author asked for is no measure and has none."""
        return frozenset() if self.asked else frozenset({self.kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class Remind(Named):
    """Send somebody a reminder whose moment has come."""

    to: tuple[MemberRef, ...]
    draft: Draft
    kind: Literal["remind"] = "remind"


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
class ShowReportLink(Named):
    """Show somebody the school's doors for reports, in a language where that is known."""

    to: MemberRef
    draft: Draft
    reply_to: str = ""
    lang: str = ""
    kind: Literal["show_report_link"] = "show_report_link"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowHome(Wordless):
    """Show somebody what is theirs to see and to do. It is drawn when it is shown: nothing of it lies in the outbox."""

    to: MemberRef
    reply_to: str = ""
    kind: Literal["show_home"] = "show_home"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailNotice(Wordless):
    """Send a notice to a person on the roster by the school's mail server, once. It holds no student's name.

    It speaks the language of the workspace's school.
    """

    person: str
    workspace: str
    draft: Draft
    kind: Literal["mail_notice"] = "mail_notice"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowCrisisContacts(Named):
    """Show somebody, in private, whom to turn to at once: for them, or for whom they worry about."""

    to: MemberRef
    draft: Draft
    reply_to: str = ""
    kind: Literal["show_crisis_contacts"] = "show_crisis_contacts"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutePress(Named):
    """Tell somebody of the press who answers such questions (nycdoe.D.5)."""

    to: MemberRef
    draft: Draft
    reply_to: str = ""
    kind: Literal["route_press"] = "route_press"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestApproval(Named):
    """Ask the supervisor to decide about a conversation's registration (nycdoe.D.2.e)."""

    to: tuple[MemberRef, ...]
    draft: Draft
    kind: Literal["request_approval"] = "request_approval"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepNotice(Wordless):
    """See to it that the notice for all readers stands pinned in a conversation, in its newest words, once."""

    conversation: ConversationRef
    draft: Draft
    kind: Literal["keep_notice"] = "keep_notice"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRoom(Wordless):
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Say(Wordless):
    """Post something in a conversation, for all who read there. `by`: whose wish it is, who hears where it fails."""

    conversation: ConversationRef
    draft: Draft
    by: MemberRef | None = None
    kind: Literal["say"] = "say"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveMessage(Wordless):
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

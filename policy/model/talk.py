"""Where people talk and what they say there."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from policy.model.people import Level
from policy.model.people import MemberRef
from policy.model.refs import ConversationRef
from policy.model.refs import MessageRef
from policy.model.registrations import Registration


class ConversationKind(StrEnum):
    """The kinds of places where messages stand."""

    PUBLIC_CHANNEL = "public_channel"
    PRIVATE_CHANNEL = "private_channel"
    GROUP_DM = "group_dm"
    DM = "dm"
    THREAD = "thread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What is known of a conversation. `seen` is false where the bot is not in it.

    `parent` is the id of the channel that a thread belongs to, where a platform has threads with readers of their own.
    `registration` is its entry in the school's list, if it has one; a conversation can be `registered` without one,
    where the school imported it so. `reviewed_at`: when somebody last said that what others wrote was looked through.
    """

    ref: ConversationRef
    kind: ConversationKind
    name: str = ""
    topic: str = ""
    registered: bool = False
    seen: bool = True
    level: Level | None = None
    group: str | None = None
    public_reason: str | None = None
    comments: bool = False
    parent: str | None = None
    registration: Registration | None = None
    reviewed_at: datetime | None = None

    def under(self, parent: Conversation | None) -> Conversation:
        """The thread as part of its channel: what the school said of the channel holds in it, too."""
        if parent is None:
            return self
        return replace(
            self,
            registered=self.registered or parent.registered,
            level=self.level or parent.level,
            group=self.group or parent.group,
            registration=self.registration or parent.registration,
        )

    @property
    def public(self) -> bool:
        """Whether anybody in the workspace can read it."""
        return self.kind is ConversationKind.PUBLIC_CHANNEL


class AttachmentKind(StrEnum):
    """What sort of file is attached, told from its media type or name."""

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    FILE = "file"


class Unchecked(StrEnum):
    """Why nobody could look into a file."""

    TOO_LARGE = "too_large"
    TRUNCATED = "truncated"
    BOMB = "bomb"
    UNSUPPORTED = "unsupported"
    NOT_AN_IMAGE = "not_an_image"
    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"
    """The platform would not hand it out."""
    OFF = "off"
    """What it takes to look is not installed here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentFacts:
    """What inspection of a file found: never who, only how many, and whether a place or a card shows.

    `faces` is None where none were looked for (a document). `text` is what can be read in it. `document`: it shows a
    page or a screen full of words, about which nobody is asked. `again`: the same bytes were posted before, and taken
    down. `unchecked`: why there are no facts.
    """

    faces: int | None = None
    text: str = ""
    location: bool = False
    card: bool = False
    document: bool = False
    again: bool = False
    unchecked: Unchecked | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file with a message: its name and words around it. `facts` is None while nobody looked inside.

    `size` is in bytes, as the platform tells it; None where it does not.
    """

    name: str
    kind: AttachmentKind = AttachmentKind.FILE
    id: str = ""
    title: str = ""
    alt: str = ""
    size: int | None = None
    facts: AttachmentFacts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Text of another message carried along: a forward, a shared message (Discord `message_snapshots`)."""

    text: str
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """A poll in a message: its question and answers."""

    question: str
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Embed:
    """A card in a message (Discord embed, Slack attachment or block): title, text and field texts."""

    title: str = ""
    text: str = ""
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What was said. `thread` is the id of the message that it answers; `title` that of a forum post or thread."""

    ref: MessageRef
    author: MemberRef
    at: datetime
    text: str = ""
    title: str = ""
    thread: str | None = None
    broadcast: bool = False
    edited_at: datetime | None = None
    attachments: tuple[Attachment, ...] = ()
    quotes: tuple[Quote, ...] = ()
    polls: tuple[Poll, ...] = ()
    embeds: tuple[Embed, ...] = ()
    by_bot: bool = False
    tags: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPart:
    """One piece of text of a message and where it came from (`text`, `quote`, `attachment.name`, …)."""

    source: str
    text: str


def text_parts(message: Message) -> tuple[TextPart, ...]:
    """All that a message says, in reading order: whatever a reader can read is judged, wherever it stands.

    Empty pieces are left out. `Span.part` of a finding counts in this tuple.
    """
    pieces = [("title", message.title), ("text", message.text)]
    pieces += _of_attachments(message.attachments, "attachment")
    for quote in message.quotes:
        pieces += [("quote", quote.text), *_of_attachments(quote.attachments, "quote.attachment")]
    for poll in message.polls:
        pieces += [("poll.question", poll.question), *(("poll.answer", answer) for answer in poll.answers)]
    for embed in message.embeds:
        pieces += [("embed.title", embed.title), ("embed.text", embed.text)]
        pieces += [("embed.field", text) for text in embed.fields]
    return tuple(TextPart(source=source, text=text) for source, text in pieces if text)


def _of_attachments(attachments: tuple[Attachment, ...], prefix: str) -> list[tuple[str, str]]:
    pieces: list[tuple[str, str]] = []
    for one in attachments:
        pieces += [(f"{prefix}.name", one.name), (f"{prefix}.title", one.title), (f"{prefix}.alt", one.alt)]
        if one.facts is not None:
            inside = "document" if one.kind is AttachmentKind.FILE else "facts"
            pieces.append((f"{prefix}.{inside}", one.facts.text))
    return pieces

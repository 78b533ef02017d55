"""The chat itself: conversations, what was said in them, and what the bot sent to whom."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime
from itertools import count

from adapters.local.rooms import LocalRooms
from policy.model import Attachment
from policy.model import AttachmentKind
from policy.model import Button
from policy.model import ButtonPressed
from policy.model import Capabilities
from policy.model import CommandInvoked
from policy.model import ConversationRef
from policy.model import Event
from policy.model import MemberRef
from policy.model import Message
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Notice

Listener = Callable[[Event], Awaitable[object]]
Reader = Callable[[Event], Awaitable[Event]]
_IMAGES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".avif", ".bmp")
_VIDEOS = (".mp4", ".mov", ".webm", ".m4v")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A notice as one member got it."""

    to: MemberRef
    notice: Notice
    delivery: str
    about: MessageRef | None


class LocalChat(LocalRooms):
    """One workspace. What people do becomes neutral events for the listener; what the bot says is kept to be read."""

    def __init__(self, workspace: str, *, can_remove: bool = True) -> None:
        """An empty workspace; `can_remove` is whether it lets the bot take others' messages away."""
        super().__init__(workspace)
        self.happened: list[Event] = []
        self.delivered: list[Delivered] = []
        self.removed: list[MessageRef] = []
        self.kept: dict[ConversationRef, Notice] = {}
        self._can_remove = can_remove
        self._down = False
        self._hidden: set[ConversationRef] = set()
        self._messages: dict[MessageRef, Message] = {}
        self._sent: dict[MessageRef, MessagePosted] = {}
        self._numbers = count(1)
        self._listener: Listener | None = None

    def listen(self, listener: Listener) -> None:
        """Say who gets the events."""
        self._listener = listener

    # What the platform does on its own

    def hide(self, conversation: ConversationRef) -> None:
        """The bot is not in that conversation: nothing from it is delivered."""
        self._hidden.add(conversation)

    def show(self, conversation: ConversationRef) -> None:
        """The bot was brought into that conversation."""
        self._hidden.discard(conversation)

    def go_down(self) -> None:
        """The bot is gone: what happens now is kept by the platform and delivered to nobody."""
        self._down = True

    def come_up(self) -> None:
        """The bot is back; what it missed stands in the history."""
        self._down = False

    def sees(self, conversation: ConversationRef) -> bool:
        """Whether the bot is in that conversation."""
        return conversation not in self._hidden

    @property
    def is_away(self) -> bool:
        """Whether the bot is gone just now."""
        return self._down

    # What people do

    async def post(
        self,
        by: MemberRef,
        conversation: ConversationRef,
        text: str,
        *,
        at: datetime,
        thread: str | None = None,
        files: Iterable[str] = (),
    ) -> MessageRef:
        """Somebody writes; `files` are the names of what is attached, `thread` the message that it answers."""
        ref = MessageRef(workspace=self.workspace, conversation=conversation.id, id=self._number())
        attachments = tuple(Attachment(name=name, kind=_kind(name)) for name in files)
        message = Message(ref=ref, author=by, at=at, text=text, thread=thread, attachments=attachments)
        self._messages[ref] = message
        event = MessagePosted(id=f"post-{ref.id}", workspace=self.workspace, at=at, message=message)
        self._sent[ref] = event
        await self.emit(event, conversation)
        return ref

    async def edit(self, ref: MessageRef, text: str, *, at: datetime) -> None:
        """Somebody changes a message of theirs."""
        message = replace(self._messages[ref], text=text, edited_at=at)
        self._messages[ref] = message
        event = MessageEdited(id=f"edit-{self._number()}", workspace=self.workspace, at=at, message=message)
        await self.emit(event, ref.place)

    async def delete(self, ref: MessageRef, *, by: MemberRef, at: datetime) -> None:
        """Somebody takes a message away."""
        self._messages.pop(ref, None)
        event = MessageDeleted(id=f"delete-{self._number()}", workspace=self.workspace, at=at, ref=ref, by=by)
        await self.emit(event, ref.place)

    async def redeliver(self, ref: MessageRef) -> None:
        """The platform sends the same event once more."""
        await self.emit(self._sent[ref], ref.place)

    async def press(
        self,
        by: MemberRef,
        button: str,
        *,
        at: datetime,
        conversation: ConversationRef | None = None,
        form: tuple[tuple[str, str], ...] = (),
        value: str | None = None,
        read: Reader | None = None,
    ) -> None:
        """Somebody presses a button of the newest notice that offers it to them, or one that stands everywhere.

        `value` is what the button carries, where it is known which one it was; `read` goes before whoever listens.
        """
        if value is None:
            offered = self.offered(by, button)
            value = offered.value if offered else ""
        event = ButtonPressed(
            id=f"press-{self._number()}",
            workspace=self.workspace,
            at=at,
            by=by,
            button=button,
            conversation=conversation,
            value=value,
            form=form,
        )
        await self.emit(await read(event) if read else event, None)

    async def command(
        self,
        by: MemberRef,
        name: str,
        *,
        at: datetime,
        conversation: ConversationRef | None,
        args: str = "",
        text: str = "",
    ) -> None:
        """Somebody calls a command; platforms deliver it wherever it is typed."""
        event = CommandInvoked(
            id=f"command-{self._number()}",
            workspace=self.workspace,
            at=at,
            by=by,
            name=name,
            conversation=conversation,
            args=args,
            text=text,
        )
        await self.emit(event, None)

    async def emit(self, event: Event, place: ConversationRef | None) -> None:
        """Deliver an event, unless the bot is away or not in that conversation; people see it in any case."""
        self.happened.append(event)
        if self._listener is not None and not self._down and place not in self._hidden:
            await self._listener(event)

    def message(self, ref: MessageRef) -> Message | None:
        """A message as it stands now; None where it is gone."""
        return self._messages.get(ref)

    def next_id(self, prefix: str) -> str:
        """An id for an event that is not about a message."""
        return f"{prefix}-{self._number()}"

    def offered(self, to: MemberRef, button: str) -> Button | None:
        """The newest button of that kind that a member was shown."""
        for one in reversed(self.delivered):
            if one.to == to:
                for candidate in one.notice.every_button:
                    if candidate.key == button:
                        return candidate
        return None

    # The port `Messenger`

    async def tell(
        self, to: MemberRef, notice: Notice, *, delivery: str, about: MessageRef | None, reply_to: str, again: bool
    ) -> None:
        """Keep the notice for its reader; the same delivery twice is one."""
        if all(one.delivery != delivery for one in self.delivered):
            self.delivered.append(Delivered(to=to, notice=notice, delivery=delivery, about=about))

    async def keep(self, conversation: ConversationRef, notice: Notice, *, delivery: str) -> None:
        """Let the notice stand for all readers of the conversation."""
        self.kept[conversation] = notice

    async def remove(self, ref: MessageRef, *, delivery: str) -> None:
        """Take a message out of the history."""
        if self._messages.pop(ref, None) is not None:
            self.removed.append(ref)

    async def history(self, conversation: ConversationRef, *, after: datetime | None) -> AsyncIterator[MessagePosted]:
        """What was said in a conversation after a moment, oldest first."""
        for ref, message in tuple(self._messages.items()):
            if ref.place == conversation and (after is None or message.at > after):
                original = self._sent[ref]
                yield replace(original, message=message, late=True)

    def capabilities(self, conversation: ConversationRef | None) -> Capabilities:
        """Whether the workspace lets the bot remove messages."""
        return Capabilities(can_remove=self._can_remove)

    def _number(self) -> str:
        return f"{next(self._numbers):06d}"


def _kind(name: str) -> AttachmentKind:
    lower = name.lower()
    if lower.endswith(_IMAGES):
        return AttachmentKind.IMAGE
    return AttachmentKind.VIDEO if lower.endswith(_VIDEOS) else AttachmentKind.FILE

"""A chat platform: how to speak there, whom to ask, what hands in what happens, and the clock of it all."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from typing import Protocol

from bot.ports.files import Files
from bot.ports.rooms import Rooms
from policy.model import Capabilities
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Event
from policy.model import Form
from policy.model import MemberRef
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Notice
from policy.model import Profile


class Clock(Protocol):
    """Tells the time, so that a rehearsal can play a week in a second."""

    def now(self) -> datetime:
        """The present moment, timezone-aware, in UTC."""
        ...


class Messenger(Protocol):
    """A chat platform that we can speak to."""

    async def tell(
        self, to: MemberRef, notice: Notice, *, delivery: str, about: MessageRef | None, reply_to: str, again: bool
    ) -> None:
        """Say something to one member privately. The same `delivery` twice is one message.

        `about` is the message that it is about, `reply_to` the platform's handle of the press or command that it
        answers. `again` says that it was begun before, so that the platform is first asked whether it arrived.
        Raises `DeliveryError` where the platform did not take it.
        """
        ...

    async def keep(self, conversation: ConversationRef, notice: Notice, *, delivery: str) -> None:
        """See to it that a notice for all readers stands in a conversation, pinned, once and in these words.

        Ours that stands there in other words is rewritten, one that was unpinned is pinned again, one that was deleted
        is posted anew; where all is as it should be nothing happens. Raises `DeliveryError`.
        """
        ...

    async def remove(self, ref: MessageRef, *, delivery: str) -> None:
        """Take a message away; a message that is gone already is no error."""
        ...

    def history(
        self, conversation: ConversationRef, *, after: datetime | None
    ) -> AsyncIterator[MessagePosted | MessageEdited]:
        """What was written or changed in a conversation after a moment, oldest first, marked late.

        Raises `DeliveryError` where the platform will not tell.
        """
        ...

    def capabilities(self, conversation: ConversationRef | None) -> Capabilities:
        """What the bot may do there."""
        ...


class Directory(Protocol):
    """What a platform tells of its people and places, asked at the start and where somebody unknown turns up.

    Every method raises `DeliveryError(retry=True)` where the platform cannot be asked just now.
    """

    @property
    def platform(self) -> str:
        """The platform's name, as a roster file names it (`slack`)."""
        ...

    def members(self, workspace: str) -> AsyncIterator[Profile]:
        """Every account of a workspace, bots included."""
        ...

    def places(self, workspace: str) -> AsyncIterator[Conversation]:
        """Every conversation of a workspace that the bot may know of; `seen` where it is in it."""
        ...

    async def member(self, ref: MemberRef) -> Profile | None:
        """One account; None where the platform knows none of that id."""
        ...

    async def place(self, ref: ConversationRef) -> Conversation | None:
        """One conversation; None where the bot may not know of it (any more)."""
        ...

    async def readers(self, ref: ConversationRef) -> Sequence[MemberRef] | None:
        """Who is in a conversation; None where the platform will not tell."""
        ...


class Platform(Protocol):
    """A chat platform with the workspaces that our bot is in: how to speak there, whom to ask, and its connection."""

    @property
    def name(self) -> str:
        """The platform's name (`slack`)."""
        ...

    @property
    def exclusive(self) -> bool:
        """Whether one process at a time may hold its connection."""
        ...

    @property
    def workspaces(self) -> Sequence[str]:
        """The ids of the workspaces; more may come while it runs."""
        ...

    @property
    def heard(self) -> float | None:
        """Seconds since its connection last gave a sign of life; None where this process holds none."""
        ...

    @property
    def messenger(self) -> Messenger:
        """How to speak to people."""
        ...

    @property
    def rooms(self) -> Rooms:
        """How to make rooms, and to speak to everybody in one."""
        ...

    @property
    def files(self) -> Files:
        """Where the files are that people post."""
        ...

    @property
    def directory(self) -> Directory:
        """Whom to ask about people and places."""
        ...

    @property
    def posts(self) -> Mapping[str, Callable[[Any], Awaitable[Any]]]:
        """Its doors in the web part by path: request in, response out. Known after `listen`."""
        ...

    def listen(self, intake: Intake, missed: Callable[[str, datetime], Awaitable[None]]) -> None:
        """Say who gets what happens, and who keeps since when something may be missing in a workspace."""
        ...

    async def run(self) -> None:
        """Hold the connection until `stop`. Raises where the platform stays out of reach."""
        ...

    def stop(self) -> None:
        """Ask for the end; what follows from what came in can still be said."""
        ...

    async def close(self) -> None:
        """Let go of everything."""
        ...


class Intake(Protocol):
    """Where platforms hand in what happens."""

    async def receive(self, event: Event) -> None:
        """Keep an event safe: after this it may be acknowledged. It is judged soon after."""
        ...

    def refresh(self, stale: Iterable[ConversationRef | MemberRef]) -> None:
        """These have changed on the platform."""
        ...

    async def form(self, button: str, lang: str, by: MemberRef) -> Form | None:
        """The form behind a button, in that language or else the member's; None where it has none."""
        ...

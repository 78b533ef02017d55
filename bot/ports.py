"""What the application asks of the outside world. At most five methods a port; adapters and stores fit by shape."""

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

from policy.model import Acknowledgement
from policy.model import Capabilities
from policy.model import CheckDue
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Delivery
from policy.model import Event
from policy.model import Form
from policy.model import Incident
from policy.model import Judgement
from policy.model import Logged
from policy.model import Member
from policy.model import MemberRef
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Noted
from policy.model import Notice
from policy.model import Person
from policy.model import Profile
from policy.model import Reminder
from policy.model import Situation


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
    def workspaces(self) -> Sequence[str]:
        """The ids of the workspaces; more may come while it runs."""
        ...

    @property
    def messenger(self) -> Messenger:
        """How to speak to people."""
        ...

    @property
    def directory(self) -> Directory:
        """Whom to ask about people and places."""
        ...

    @property
    def posts(self) -> Mapping[str, Callable[[Any], Awaitable[Any]]]:
        """Its doors in the web part by path: request in, response out. Known after `listen`."""
        ...

    def listen(self, intake: Intake, missed: Callable[[str, datetime], None]) -> None:
        """Say who gets what happens, and who hears since when something may be missing in a workspace."""
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


class Inbox(Protocol):
    """Events that reached us, each judged once (transaction T1)."""

    async def claim(self, event: Event) -> bool:
        """Keep the event, sealed, until it is judged. False where its id or fingerprint is known already."""
        ...

    async def waiting(self, *, limit: int = 100) -> Sequence[Event]:
        """Events that were claimed and not yet judged, oldest first."""
        ...

    async def mark(self, conversation: ConversationRef) -> datetime | None:
        """The moment of the newest message claimed from a conversation: where a catch-up starts."""
        ...

    async def purge(self, *, before: datetime) -> int:
        """Drop the keys of events judged before a moment, and every sealed text that has expired by then."""
        ...


class DecisionLog(Protocol):
    """What was decided: append-only (transaction T2)."""

    async def settle(self, judgement: Judgement) -> Sequence[str] | None:
        """Store decision, incidents, exceptions, reminders and outbox, and drop the sealed payload, all or nothing.

        Returns the ids of the deliveries to perform; None where another worker settled the event before. A due
        check repeats a finding that has its incident already, so it opens no second one.
        """
        ...

    async def situation(self, event: Event, *, now: datetime) -> Situation:
        """What is open around an event: incidents, exceptions in force, the author's texts of the last 120 s."""
        ...

    async def tail(self, *, after: str | None = None, limit: int = 100) -> Sequence[Logged]:
        """The log's lines after the decision with that id, oldest first."""
        ...

    async def incidents(self, *, open_only: bool = True, limit: int = 100) -> Sequence[Incident]:
        """Incidents, newest first."""
        ...

    async def forget(self, person: str) -> int:
        """Erase what points to a person: rows stay, the way from them to the person goes. Returns how many."""
        ...


class Outbox(Protocol):
    """Effects on their way out, each performed once."""

    async def take(self, delivery: str) -> Delivery | None:
        """The effect to perform; None where it is done, held or unknown. Counts an attempt."""
        ...

    async def done(self, delivery: str) -> None:
        """It was performed: the sealed effect is dropped, its key stays."""
        ...

    async def hold(self, delivery: str, *, error: str) -> None:
        """It cannot be performed; `error` is a class name or code, never a text."""
        ...

    async def waiting(self, *, limit: int = 100) -> Sequence[str]:
        """Ids of effects that are neither done nor held, oldest first."""
        ...


class Holding(Protocol):
    """Effects that could not be performed: kept, until what stood in their way is put right."""

    async def held(self) -> Mapping[str, int]:
        """How many are held, by error code; those that were dropped with a forgotten person are not counted."""
        ...

    async def release(self, error: str) -> int:
        """Effects that were held for that error are tried again. Returns how many."""
        ...


class Reminders(Protocol):
    """Notices with a due time."""

    async def fire(self, *, now: datetime, limit: int = 50) -> Sequence[CheckDue]:
        """Claim what is due, in one transaction with the inbox: each (kind, subject, period) fires once."""
        ...

    async def waiting(self, *, limit: int = 100) -> Sequence[tuple[str, str, datetime]]:
        """(kind, subject, due) of reminders that have not fired, soonest first."""
        ...

    async def plan(self, reminders: Sequence[Reminder], *, workspace: str) -> int:
        """Set reminders that do not stand yet, and move those that have not fired to their new moment and account.

        What fired stays. Returns how many are new or moved.
        """
        ...

    async def acknowledgements(self, *, kind: str, period: str) -> Sequence[Acknowledgement]:
        """Who acknowledged the notices that the reminders of a kind and period sent, oldest first.

        A notice that follows another one up is acknowledged for the first of its line.
        """
        ...


class HealthLog(Protocol):
    """Counts of what the house met, for whoever looks after it (`doctor`)."""

    async def add(self, counts: Mapping[str, int], *, at: datetime) -> None:
        """Add to the counts. The keys are codes, never a text or an id; longer ones are cut at 80 characters."""
        ...

    async def noted(self) -> Sequence[Noted]:
        """Everything that was ever counted, by code."""
        ...


class Registry(Protocol):
    """What we know of people and conversations."""

    async def conversation(self, ref: ConversationRef) -> Conversation | None:
        """A conversation, or None for one never heard of."""
        ...

    async def audience(self, ref: ConversationRef) -> Sequence[Member]:
        """All accounts that can read a conversation, bots and the author included; the caller takes them out."""
        ...

    async def member(self, ref: MemberRef) -> Member | None:
        """An account, with its person where the roster knows; None for one never heard of."""
        ...

    async def accounts(self, workspace: str, persons: Sequence[str]) -> Sequence[Member]:
        """The accounts of some persons in a workspace, in the order of `persons`; those without one are left out."""
        ...

    async def apply(self, event: Event) -> None:
        """Take over what an event says of who is where and who is what. Twice is the same as once."""
        ...


class Places(Protocol):
    """All conversations that we know of: what `/coverage` and `doctor` tell about."""

    async def conversations(self, workspace: str) -> Sequence[Conversation]:
        """Every conversation of a workspace, by id, also those that the bot cannot see into."""
        ...


class Roster(Protocol):
    """The school's people and places, as an import or a platform reports them."""

    async def put_people(self, people: Sequence[Person]) -> None:
        """Insert or replace persons with their memberships."""
        ...

    async def people(self) -> Sequence[Person]:
        """Everybody on the roster, by id."""
        ...

    async def put_members(self, members: Sequence[Member]) -> None:
        """Insert or replace accounts and their link to a person."""
        ...

    async def put_conversation(self, conversation: Conversation, members: Sequence[MemberRef]) -> None:
        """Insert or replace a conversation and who is in it."""
        ...

    async def forget(self, person: str) -> int:
        """Remove a person, the memberships and the link from every account. Returns how many rows went."""
        ...


Handler = Callable[[str], Awaitable[None]]
"""Performs the job with that payload; raises `DeliveryError(retry=True)` to be tried again with back-off."""


class Jobs(Protocol):
    """The work queue. Jobs are put in by the stores, in the transaction that makes them necessary."""

    def on(self, kind: str, handler: Handler) -> None:
        """Say who does the jobs of a kind, before `run` or `drain`."""
        ...

    async def run(self) -> None:
        """Work until stopped."""
        ...

    async def drain(self) -> None:
        """Work until nothing is waiting that is due, then return."""
        ...

    async def stop(self) -> None:
        """Finish what is in hand and end `run`."""
        ...

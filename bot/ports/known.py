"""What is known of people, places and the house itself."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Event
from policy.model import Member
from policy.model import MemberRef
from policy.model import Missed
from policy.model import Noted
from policy.model import Person
from policy.model import Registration


class Registry(Protocol):
    """What we know of people and conversations."""

    async def conversation(self, ref: ConversationRef) -> Conversation | None:
        """A conversation, or None for one never heard of."""
        ...

    async def audience(self, ref: ConversationRef) -> Sequence[Member]:
        """All accounts that can read a conversation, bots and the author included; the caller takes them out."""
        ...

    async def member(self, ref: MemberRef, *, place: ConversationRef | None = None) -> Member | None:
        """An account, with its person where the roster knows; None for one never heard of.

        `place` is where they may be known to be: it changes nothing but where is looked first.
        """
        ...

    async def accounts(self, workspace: str, persons: Sequence[str]) -> Sequence[Member]:
        """The accounts of some persons in a workspace, in the order of `persons`; those without one are left out."""
        ...

    async def apply(self, event: Event) -> None:
        """Take over what an event says of who is where and who is what. Twice is the same as once."""
        ...


class Listing(Protocol):
    """The school's list of conversations, outside of any decision: brought in and taken out as a whole."""

    async def workspaces(self) -> Sequence[str]:
        """The ids of all workspaces that a conversation is known of."""
        ...

    async def register(self, entries: Sequence[Registration]) -> None:
        """Put entries into the list, in place of older ones, as `Register` does with a decision."""
        ...


class Places(Protocol):
    """All conversations that we know of: what `/coverage` and `doctor` tell about."""

    async def conversations(self, workspace: str) -> Sequence[Conversation]:
        """Every conversation of a workspace, by id, also those that the bot cannot see into."""
        ...


class Accounts(Places, Protocol):
    """All conversations and accounts that we know of: what a census compares with what a platform tells."""

    async def members(self, refs: Sequence[MemberRef]) -> Mapping[MemberRef, Member]:
        """Those of some accounts that we know, with their persons; many in one question."""
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


class HealthLog(Protocol):
    """Counts of what the house met, for whoever looks after it (`doctor`)."""

    async def add(self, counts: Mapping[str, int], *, at: datetime) -> None:
        """Add to the counts. The keys are codes, never a text or an id; longer ones are cut at 80 characters."""
        ...

    async def noted(self) -> Sequence[Noted]:
        """Everything that was ever counted, by code."""
        ...


class MissedLog(Protocol):
    """What was missed and is still to be read back."""

    async def of(self, workspace: str) -> Sequence[Missed]:
        """All that is still to be read in a workspace, by conversation and moment."""
        ...

    async def replace(self, read: Sequence[Missed] = (), by: Sequence[Missed] = ()) -> None:
        """Keep what is still to be read, and forget what was, both or neither; what is known is kept once."""
        ...


class Lease(Protocol):
    """What at most one of all processes may have at a time, by name: the one connection to a platform."""

    async def acquire(self, name: str) -> bool:
        """Take a lease. True also where this process holds it already; False where another one does.

        False too where the database cannot be asked: who cannot be sure does not act.
        """
        ...

    async def held(self, name: str) -> bool:
        """Whether it is still ours. A lost connection to the database is a lost lease, so ask every few seconds."""
        ...

    async def release(self, name: str) -> None:
        """Give a lease back; one that is not held is no error."""
        ...

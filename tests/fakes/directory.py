"""A platform's directory, as a test fills it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Sequence

from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import Profile


class FakeDirectory:
    """Knows what it is given and counts what it is asked; `away` makes it fail."""

    platform = "fake"

    def __init__(self) -> None:
        self.profiles: dict[MemberRef, Profile] = {}
        self.conversations: dict[ConversationRef, Conversation] = {}
        self.in_them: dict[ConversationRef, Sequence[MemberRef] | None] = {}
        self.asked: list[str] = []
        self.away: DeliveryError | None = None

    def knows(self, *profiles: Profile) -> None:
        """These accounts exist."""
        self.profiles |= {one.member.ref: one for one in profiles}

    def has(self, place: Conversation, readers: Sequence[MemberRef] | None = ()) -> None:
        """This conversation exists, with those in it."""
        self.conversations[place.ref] = place
        self.in_them[place.ref] = readers

    async def members(self, workspace: str) -> AsyncIterator[Profile]:
        self._ask("members")
        for one in self.profiles.values():
            yield one

    async def places(self, workspace: str) -> AsyncIterator[Conversation]:
        self._ask("places")
        for one in self.conversations.values():
            yield one

    async def member(self, ref: MemberRef) -> Profile | None:
        self._ask(f"member {ref.id}")
        return self.profiles.get(ref)

    async def place(self, ref: ConversationRef) -> Conversation | None:
        self._ask(f"place {ref.id}")
        return self.conversations.get(ref)

    async def readers(self, ref: ConversationRef) -> Sequence[MemberRef] | None:
        self._ask(f"readers {ref.id}")
        return self.in_them.get(ref)

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if self.away is not None:
            raise self.away

"""Registry and roster in memory."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from policy.model import BotJoined
from policy.model import BotLeft
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Event
from policy.model import Member
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRef
from policy.model import MemberRenamed
from policy.model import Person
from policy.model import Registration
from policy.model import RoleChanged
from policy.model import RoomOpened
from policy.model import VisibilityChanged
from storage.consequences import Consequences
from storage.memory.filing import file_in
from storage.memory.people import person_in
from storage.memory.state import State
from storage.names import fold_address
from storage.strangers import CHANGES
from storage.strangers import Change
from storage.strangers import stranger
from storage.strangers import stranger_place


class MemoryRegistry:
    """What we know of people and conversations."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def conversation(self, ref: ConversationRef) -> Conversation | None:
        """A conversation, or None for one never heard of."""
        return self._state.conversations.get(ref)

    async def audience(self, ref: ConversationRef) -> Sequence[Member]:
        """All accounts that can read a conversation, bots and the author included; the caller takes them out."""
        found = [self._member(one) for one in self._state.members.get(ref, ())]
        return [one for one in found if one is not None]

    async def audiences(self, places: Sequence[ConversationRef]) -> Mapping[ConversationRef, Sequence[Member]]:
        """All accounts that can read each of these conversations, by conversation."""
        return {one: await self.audience(one) for one in places}

    async def member(
        self,
        ref: MemberRef,
        *,
        place: ConversationRef | None = None,  # noqa: ARG002 - all is at hand
    ) -> Member | None:
        """An account, with its person where the roster knows; None for one never heard of."""
        return self._member(ref)

    async def members(self, refs: Sequence[MemberRef]) -> Mapping[MemberRef, Member]:
        """Those of some accounts that we know, with their persons; many in one question."""
        return {ref: found for ref in refs if (found := self._member(ref)) is not None}

    async def accounts(self, workspace: str, persons: Sequence[str]) -> Sequence[Member]:
        """The accounts of some persons in a workspace, in the order of `persons`; those without one are left out."""
        known = [one for one in persons if one in self._state.people]
        refs = [ref for one in known for ref in sorted(self._state.accounts_of(one)) if ref.workspace == workspace]
        return [one for one in map(self._member, refs) if one is not None]

    async def conversations(self, workspace: str) -> Sequence[Conversation]:
        """Every conversation of a workspace, by id, also those that the bot cannot see into."""
        known = self._state.conversations
        return [known[ref] for ref in sorted(known) if ref.workspace == workspace]

    async def workspaces(self) -> Sequence[str]:
        """The ids of all workspaces that a conversation is known of."""
        return sorted({ref.workspace for ref in self._state.conversations})

    async def register(self, entries: Sequence[Registration]) -> None:
        """Put entries into the school's list, in place of older ones."""
        file_in(self._state, Consequences(registrations=tuple(entries)))

    async def apply(self, event: Event) -> None:
        """Take over what an event says of who is where and who is what. Twice is the same as once."""
        if isinstance(event, CHANGES):
            self._apply(event)

    def _apply(self, event: Change) -> None:
        state = self._state
        match event:
            case MemberJoined(conversation=place, member=member):
                self._know(member)
                state.members.setdefault(place, {}).setdefault(member)
            case MemberLeft(conversation=place, member=member):
                state.members.get(place, {}).pop(member, None)
            case BotJoined() | BotLeft() | RoomOpened():
                self._see(event)
            case VisibilityChanged(conversation=place, to=kind, reason=reason):
                state.conversations[place] = replace(self._place(place), kind=kind, public_reason=reason)
            case MemberRenamed(member=member, name=name):
                one, whose = self._know(member)
                state.accounts[member] = (replace(one, display_name=name), whose)
            case RoleChanged():
                self._change_role(event)
            case _:
                assert_never(event)

    def _see(self, event: BotJoined | BotLeft | RoomOpened) -> None:
        """The bot is in a conversation from here on, or no longer; who is in a room that it made is known."""
        place = event.conversation
        self._state.conversations[place] = replace(self._place(place), seen=not isinstance(event, BotLeft))
        for ref in event.members if isinstance(event, RoomOpened) else ():
            self._know(ref)
            self._state.members.setdefault(place, {}).setdefault(ref)

    def _change_role(self, event: RoleChanged) -> None:
        account, whose = self._know(event.member)
        if whose is None:
            new = stranger(event, account.display_name)
            whose = new.id
            self._state.people.setdefault(whose, new)
            self._state.accounts[event.member] = (account, whose)
        person = self._state.people.get(whose)
        if person is not None:
            groups = tuple(replace(one, role=event.role) for one in person.memberships)
            self._state.people[whose] = replace(person, role=event.role, memberships=groups)
        self._state.people_changed += 1

    def _know(self, ref: MemberRef) -> tuple[Member, str | None]:
        return self._state.accounts.setdefault(ref, (Member(ref=ref), None))

    def _place(self, ref: ConversationRef) -> Conversation:
        return self._state.conversations.get(ref) or stranger_place(ref)

    def _member(self, ref: MemberRef) -> Member | None:
        found = self._state.accounts.get(ref)
        if found is None:
            return None
        account, whose = found
        return replace(account, person=person_in(self._state, whose))


class MemoryRoster:
    """The school's people and places."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def put_people(self, people: Sequence[Person]) -> None:
        """Insert or replace persons with their memberships. Consents are kept by themselves."""
        for one in people:
            self._state.people[one.id] = replace(one, email=fold_address(one.email), consents=())
            self._state.retired.pop(one.id, None)
        self._state.people_changed += 1

    async def people(self) -> Sequence[Person]:
        """Everybody on the roster, by id."""
        return [self._state.people[one] for one in sorted(self._state.people)]

    async def put_members(self, members: Sequence[Member]) -> None:
        """Insert or replace accounts and their link to a person. A link to somebody who was retired waits for them.

        A language that is not told leaves the one that was told before.
        """
        for one in members:
            known, whose = self._state.accounts.get(one.ref, (one, None))
            waiting = whose if whose in self._state.retired else None
            account = replace(one, person=None, lang=one.lang or known.lang)
            self._state.accounts[one.ref] = (account, one.person.id if one.person else waiting)

    async def put_conversation(self, conversation: Conversation, members: Sequence[MemberRef]) -> None:
        """Insert or replace a conversation and who is in it; what was registered and reviewed stays."""
        known = self._state.conversations.get(conversation.ref) or replace(
            conversation, registration=None, reviewed_at=None
        )
        self._state.conversations[conversation.ref] = replace(
            conversation, registration=known.registration, reviewed_at=known.reviewed_at
        )
        self._state.members[conversation.ref] = dict.fromkeys(members)

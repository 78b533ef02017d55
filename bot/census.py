"""Who is where, as a platform tells it: asked at the start, and where somebody or somewhere unknown turns up.

The roster is the school's; a census only adds accounts and conversations to it, and links an account to the person
whose roster entry names it or its address.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from weakref import WeakValueDictionary

import structlog

from bot.freshness import Freshness
from bot.opened import Opened
from bot.opened import Receive
from bot.ports import Accounts
from bot.ports import Clock
from bot.ports import Directory
from bot.ports import People
from bot.ports import Registry
from bot.ports import Roster
from bot.whose import Linking
from policy.model import BotJoined
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Event
from policy.model import Member
from policy.model import MemberRef
from policy.model import Profile
from policy.model import actor_of
from policy.model import conversation_of

Directories = Callable[[str], Directory | None]
"""The directory of a workspace; None where there is nobody to ask (a rehearsal tells everything beforehand)."""

_BATCH = 200
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What a whole census found: accounts, those of them with a person of the roster, conversations, those seen."""

    members: int
    linked: int
    places: int
    seen: int


class Census:
    """Brings what platforms tell into registry and roster, each question asked once at a time."""

    def __init__(
        self,
        *,
        directories: Directories,
        registry: Registry,
        places: Accounts,
        roster: Roster,
        people: People,
        clock: Clock,
    ) -> None:
        """Take the ports; nothing is asked yet."""
        self._directories = directories
        self._registry = registry
        self._places = places
        self._roster = roster
        self._accounts = Linking(known=places, people=people)
        self._opened = Opened(clock)
        self._locks: WeakValueDictionary[object, asyncio.Lock] = WeakValueDictionary()
        self._untold: set[ConversationRef] = set()
        self._freshness = Freshness()

    def platform(self, workspace: str) -> str:
        """The name of the platform that a workspace lives on; '' where there is nobody to ask."""
        directory = self._directories(workspace)
        return directory.platform if directory is not None else ""

    def tells(self, receive: Receive) -> None:
        """Who hears of conversations that became public, or private, while nobody listened."""
        self._opened.receive = receive

    async def take(self, workspace: str) -> Counted:
        """Ask for all accounts and conversations of a workspace. Raises `DeliveryError` where it cannot be asked."""
        directory = self._directories(workspace)
        if directory is None:
            return Counted(members=0, linked=0, places=0, seen=0)
        self._untold.clear()
        members, linked = await self._members(directory, workspace)
        since = self._freshness.now
        places = [place async for place in directory.places(workspace)]
        for place in places:
            await self._put_listed(directory, place, since)
        await self.refresh(await self._unlisted(workspace, places))
        counted = Counted(members=members, linked=linked, places=len(places), seen=sum(one.seen for one in places))
        _log.info("census taken", members=members, linked=linked, places=counted.places, seen=counted.seen)
        return counted

    async def _unlisted(self, workspace: str, listed: Iterable[Conversation]) -> list[ConversationRef]:
        """What the bot was in and is told of no more, such as a private channel that it was sent away from."""
        told = {one.ref for one in listed}
        known = await self._places.conversations(workspace)
        return [one.ref for one in known if one.seen and one.kind is not ConversationKind.DM and one.ref not in told]

    async def know(self, event: Event) -> None:
        """See to it that place and author of an event are known, and the author's language. Costs nothing then."""
        directory = self._directories(event.workspace)
        if directory is not None:
            await self._ask_about(directory, event)
        if isinstance(event, CommandInvoked | ButtonPressed) and event.lang:
            await self._hear(event.by, event.lang)

    async def meet(self, ref: MemberRef, *, place: ConversationRef | None = None) -> None:
        """Ask for an account never heard of; `place` is where they may be known to be. Raises `DeliveryError`."""
        directory = self._directories(ref.workspace)
        if directory is not None and await self._registry.member(ref, place=place) is None:
            await self._once(ref, lambda: self._ask_member(directory, ref))

    async def peek(self, ref: MemberRef) -> Member | None:
        """Who an account is, asked where it is not known; nothing of it is kept. Raises `DeliveryError`."""
        known, directory = await self._registry.member(ref), self._directories(ref.workspace)
        if known is not None or directory is None:
            return known
        profile = await directory.member(ref)
        return (await self._accounts.linked(directory, [profile]))[0] if profile else None

    async def _hear(self, ref: MemberRef, lang: str) -> None:
        """Somebody's own settings say this language, with a command or a press; strangers are remembered, too."""
        known = await self._registry.member(ref) or Member(ref=ref)
        if known.lang != lang:
            await self._roster.put_members([replace(known, lang=lang)])

    async def _ask_about(self, directory: Directory, event: Event) -> None:
        self._freshness.hear(event)
        place, author = conversation_of(event), actor_of(event)
        if isinstance(event, BotJoined):  # who reads along was hidden until now
            await self._ask_place(directory, event.conversation)
        elif place is not None and place not in self._untold and await self._registry.conversation(place) is None:
            await self._once(place, lambda: self._ask_place(directory, place))
        if author is not None:
            await self.meet(author, place=place)

    async def refresh(self, stale: Iterable[ConversationRef | MemberRef]) -> None:
        """Ask anew about conversations and accounts that have changed. Raises `DeliveryError`."""
        for one in stale:
            directory = self._directories(one.workspace)
            if directory is None:
                continue
            self._freshness.mark(one)
            if isinstance(one, ConversationRef):
                await self._ask_place(directory, one)
            else:
                await self._ask_member(directory, one)

    async def _once(self, ref: ConversationRef | MemberRef, ask: Callable[[], Awaitable[None]]) -> None:
        """Several events about the same unknown at once: the first asks, the others wait and find it known."""
        async with self._locks.setdefault(ref, asyncio.Lock()):
            known = self._registry.conversation(ref) if isinstance(ref, ConversationRef) else self._registry.member(ref)
            if await known is None:
                await ask()

    async def _members(self, directory: Directory, workspace: str) -> tuple[int, int]:
        since = self._freshness.now
        counted = linked = 0
        batch: list[Profile] = []
        async for profile in directory.members(workspace):
            counted += 1
            batch.append(profile)
            if len(batch) >= _BATCH:
                linked += await self._put_members(directory, batch, since)
                batch = []
        linked += await self._put_members(directory, batch, since)
        return counted, linked

    async def _put_members(self, directory: Directory, batch: Sequence[Profile], since: int) -> int:
        """Whoever changed while the list was read is told better by the event. Returns how many are linked."""
        members = await self._accounts.linked(directory, batch)
        fresh = [one for one in members if not self._freshness.changed(one.ref, since)]
        if fresh:
            await self._roster.put_members(fresh)
        return sum(one.person is not None for one in members)

    async def _ask_member(self, directory: Directory, ref: MemberRef) -> None:
        profile = await directory.member(ref)
        await self._roster.put_members(
            await self._accounts.linked(directory, [profile]) if profile else [Member(ref=ref)]
        )

    async def _ask_place(self, directory: Directory, ref: ConversationRef) -> None:
        async with self._writing(ref):
            await self._put_place(directory, ref, await directory.place(ref))

    async def _put_listed(self, directory: Directory, place: Conversation, since: int) -> None:
        """A list is old by the time it is worked through: what changed meanwhile is asked about anew."""
        async with self._writing(place.ref):
            known = await self._registry.conversation(place.ref)
            changed = known is not None and known.seen is not place.seen
            changed = changed or self._freshness.changed(place.ref, since)
            if known is not None and not changed:  # else an event has told it, or tells it in a moment
                await self._opened.compare(known, place)
            await self._put_place(directory, place.ref, await directory.place(place.ref) if changed else place)

    def _writing(self, ref: ConversationRef) -> asyncio.Lock:
        """One at a time asks about a place and writes it down, so that no older answer replaces a newer one."""
        return self._locks.setdefault(("writing", ref), asyncio.Lock())

    async def _put_place(self, directory: Directory, ref: ConversationRef, place: Conversation | None) -> None:
        """What the school registered of a conversation stays; what the platform tells of it is taken over."""
        since = self._freshness.now
        readers = await directory.readers(ref) if place is not None and place.seen else None
        there = await self._places.members(readers) if readers else {}
        for one in readers or ():
            if one not in there:
                await self._ask_member(directory, one)
        known = await self._registry.conversation(ref)
        if place is None:
            if known is None:  # a talk between people where a command was typed: it will not be told next time either
                self._untold.add(ref)
                return
            place = replace(known, seen=False)
        elif known is not None:
            place = replace(
                known, kind=place.kind, name=place.name, topic=place.topic, seen=place.seen, parent=place.parent
            )
        self._untold.discard(ref)
        if readers is None:
            readers = [one.ref for one in await self._registry.audience(ref)]
        if self._freshness.changed(ref, since):  # somebody came or went while we asked
            await self._put_place(directory, ref, await directory.place(ref))
            return
        await self._roster.put_conversation(place, readers)

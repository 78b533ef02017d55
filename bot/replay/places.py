"""The context of each message, as far as an export can tell: where it stands, who wrote it, who can read it."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.replay.history import History
from bot.replay.history import Place
from bot.replay.people import Directory
from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import MessagePosted
from policy.model import Pack
from policy.model import School

COMPLETE = frozenset({"slack"})
"""Platforms whose exports list all members of a conversation; the others know only who wrote."""
_STEP = 256
_ROOM = 2_000_000
"""Places in audiences that are kept at most: contexts are made again after that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Readers:
    """Who can read a conversation, and where each stands; `complete` tells that nobody else can."""

    people: tuple[Member, ...]
    at: Mapping[MemberRef, int]
    complete: bool

    def without(self, author: MemberRef) -> tuple[Member, ...]:
        """All but the author: two slices, since a school's channel has thousands of members and authors."""
        index = self.at.get(author)
        return self.people if index is None else self.people[:index] + self.people[index + 1 :]


class Places:
    """Makes the context of a message. Contexts are kept by conversation and author, as long as there is room.

    `seen` are the authors of conversations without a list of members.
    """

    def __init__(
        self,
        history: History,
        people: Directory,
        school: School,
        packs: tuple[Pack, ...],
        seen: Mapping[str, Iterable[MemberRef]],
    ) -> None:
        self._places = {one.conversation.ref.id: one for one in history.conversations()}
        self._complete = history.platform in COMPLETE
        self._people = people
        self._school = school
        self._packs = packs
        self._seen = seen
        self._kept: dict[tuple[str, MemberRef], Context] = {}
        self._readers: dict[str, _Readers] = {}
        self._taken = 0

    def conversation(self, ref: ConversationRef) -> Conversation:
        """The conversation as if the school had registered it."""
        place = self._places.get(ref.id)
        found = place.conversation if place else Conversation(ref=ref, kind=ConversationKind.PUBLIC_CHANNEL)
        return replace(found, registered=True)

    def context(self, ref: ConversationRef, author: MemberRef) -> Context:
        """The context of whatever this author writes there; `now` is left to the caller."""
        key = (ref.id, author)
        found = self._kept.get(key)
        if found is None:
            found = self._made(ref, author)
            self._taken += len(found.audience) + 1
            if self._taken > _ROOM:
                self._kept.clear()
                self._taken = len(found.audience) + 1
            self._kept[key] = found
        return found

    def _made(self, ref: ConversationRef, author: MemberRef) -> Context:
        conversation = self.conversation(ref)
        return Context(
            now=datetime.min.replace(tzinfo=UTC),
            zone=ZoneInfo(self._school.zone),
            school=self._school,
            packs=self._packs,
            conversation=conversation,
            author=self._people.member(author),
            audience=self._audience(conversation, author),
            readers_known=self._readers_known(conversation),
        )

    def _audience(self, conversation: Conversation, author: MemberRef) -> tuple[Member, ...]:
        readers = self._readers.get(conversation.ref.id)
        if readers is None:
            readers = self._readers[conversation.ref.id] = self._readers_of(conversation)
        found = readers.without(author)
        if found or readers.complete:
            return found
        # Somebody can read it whom the export does not show: a place where only one person ever wrote is no diary.
        return (Member(ref=MemberRef(workspace=conversation.ref.workspace, id="")),)

    def _readers_known(self, conversation: Conversation) -> bool:
        """Whether nobody reads a public place unseen: those who wrote are not all who read."""
        place = self._places.get(conversation.ref.id)
        return not conversation.public or (self._complete and place is not None and bool(place.members))

    def _readers_of(self, conversation: Conversation) -> _Readers:
        place = self._places.get(conversation.ref.id)
        listed = place.members if place else ()
        members = map(self._people.member, dict.fromkeys(listed or self._seen.get(conversation.ref.id, ())))
        people = tuple(one for one in members if not one.bot)
        return _Readers(
            people=people,
            at={one.ref: index for index, one in enumerate(people)},
            complete=bool(listed) and self._complete and not conversation.public,
        )


def unlisted(places: Iterable[Place]) -> frozenset[str]:
    """The conversations that tell no members."""
    return frozenset(one.conversation.ref.id for one in places if not one.members)


def authors_of(
    history: History, wanted: frozenset[str], advance: Callable[[int], None]
) -> Mapping[str, Mapping[MemberRef, None]]:
    """Who wrote in the conversations of `wanted`, in order of their first message. Reads the whole history once."""
    seen: dict[str, dict[MemberRef, None]] = {}
    if not wanted:
        return seen
    for count, item in enumerate(history.items()):
        if count % _STEP == 0:
            advance(history.position)
        if isinstance(item, MessagePosted) and item.message.ref.conversation in wanted and not item.message.by_bot:
            seen.setdefault(item.message.ref.conversation, {})[item.message.author] = None
    return seen

"""The cache in front of the roster: never the truth, and as of one revision of it.

A change of this process's own touches what it says (`Touched`), so that a join costs the same however many are there
already. Any other change, such as an import or one of another process, drops all: it cannot be wrong.
"""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Hashable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from itertools import islice
from typing import Generic
from typing import TypeVar

from policy.model import Audience
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
_MOST = 10_000
_MOST_PEOPLE = 20_000
_SHARE = 8
"""Of what is remembered, one part in so many is forgotten where there is too much of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """What one change touched, as it is after it.

    `accounts` are new or changed ones, `persons` changed ones; `linked` where it may be another's account from now on,
    or shows otherwise in a list of somebody's accounts. Of `places` the conversation itself changed, of `emptied` who
    is in it; `came` and `went` are one member of one conversation.
    """

    accounts: tuple[Member, ...] = ()
    persons: Mapping[str, Person] = field(default_factory=dict)
    linked: bool = False
    places: tuple[ConversationRef, ...] = ()
    emptied: tuple[ConversationRef, ...] = ()
    came: tuple[ConversationRef, Member] | None = None
    went: tuple[ConversationRef, MemberRef] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """Who is in a conversation; `unknown` are the ids of those whose account nobody told of yet."""

    audience: Audience
    unknown: frozenset[str] = frozenset()


def _forget_oldest(found: dict[Key, Value]) -> None:
    """What was remembered first makes room: were it all, a district larger than the bound would read all anew."""
    for key in tuple(islice(found, max(1, len(found) // _SHARE))):
        del found[key]


class Shelf(Generic[Key, Value]):
    """Remembers what was loaded, up to a bound. What was loaded while it changed is not remembered."""

    def __init__(self) -> None:
        self._found: dict[Key, Value] = {}
        self._changed: dict[Key, int] = {}
        self._age = 0

    async def get(self, key: Key, load: Callable[[], Awaitable[Value]]) -> Value:
        """What is remembered, or else loaded."""
        if key in self._found:
            return self._found[key]
        age = self._age, self._changed.get(key)
        value = await load()
        if age == (self._age, self._changed.get(key)):
            self._keep(key, value)
        return value

    async def get_all(
        self, keys: Iterable[Key], load: Callable[[Sequence[Key]], Awaitable[Mapping[Key, Value]]]
    ) -> Mapping[Key, Value]:
        """What is remembered of each, and the rest loaded together."""
        wanted = tuple(dict.fromkeys(keys))
        known = {key: self._found[key] for key in wanted if key in self._found}
        missing = [key for key in wanted if key not in known]
        if not missing:
            return known
        ages = {key: (self._age, self._changed.get(key)) for key in missing}
        loaded = await load(missing)
        for key, value in loaded.items():
            if ages[key] == (self._age, self._changed.get(key)):
                self._keep(key, value)
        return {**known, **loaded}

    def peek(self, key: Key) -> Value | None:
        """What is remembered, or None."""
        return self._found.get(key)

    def items(self) -> Iterator[tuple[Key, Value]]:
        """All that is remembered; it may be changed meanwhile."""
        return iter(tuple(self._found.items()))

    def put(self, key: Key, value: Value) -> None:
        """Remember this instead."""
        self.drop(key)
        self._keep(key, value)

    def drop(self, key: Key) -> None:
        """Forget one thing."""
        self._found.pop(key, None)
        if len(self._changed) >= _MOST:
            self.age()
        self._changed[key] = self._changed.get(key, 0) + 1

    def age(self) -> None:
        """Something changed: whatever is being loaded is not to be remembered."""
        self._age += 1
        self._changed.clear()

    def clear(self) -> None:
        """Forget everything."""
        self._found.clear()
        self.age()

    def _keep(self, key: Key, value: Value) -> None:
        if len(self._found) >= _MOST:
            _forget_oldest(self._found)
        self._found[key] = value


class RosterCache:
    """What the registry remembers, as of one revision of the roster."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.members: Shelf[MemberRef, tuple[Member, ...]] = Shelf()
        self.conversations: Shelf[ConversationRef, Conversation | None] = Shelf()
        self.audiences: Shelf[ConversationRef, Readers] = Shelf()
        self.accounts: Shelf[tuple[str, tuple[str, ...]], tuple[Member, ...]] = Shelf()
        self.revision: int | None = None
        self.stirred = 0
        """Moves with every change that may be one of persons."""

    def keep(self, shelf: dict[str, Person], found: Mapping[str, Person]) -> None:
        """Remember persons on the shelf that `people` was when their loading began."""
        while shelf and len(shelf) + len(found) > _MOST_PEOPLE:
            _forget_oldest(shelf)
        shelf.update(found)

    def changed(self, revision: int) -> None:
        """The roster stands at that revision, and nothing that is remembered need be true."""
        self.revision = revision
        self.stirred += 1
        self.people = {}  # a new one: what is being loaded now fills the old one, which nobody looks into any more
        for shelf in (self.members, self.conversations, self.audiences, self.accounts):
            shelf.clear()

    def seen(self, revision: int, *, since: int | None) -> None:
        """The database stood at that revision when this process knew of `since`.

        Where this process changed something in between, the next change or look tells whether another did, too.
        """
        if since == self.revision != revision:
            self.changed(revision)

    def touched(self, revision: int, what: Touched) -> None:
        """This process changed the roster to that revision, and nothing but this."""
        if self.revision is not None and revision <= self.revision:
            return  # seen meanwhile, and all dropped
        if self.revision is None or revision != self.revision + 1:
            self.changed(revision)  # another process's change came between
            return
        self.revision = revision
        if what.persons:
            self.people = {**self.people, **what.persons}
            self.stirred += 1
        if what.linked:
            self.accounts.clear()
        for place in what.places:
            self.conversations.drop(place)
        for place in what.emptied:
            self.audiences.drop(place)
        self._renew(what.accounts)
        self._move(what)

    def _renew(self, accounts: tuple[Member, ...]) -> None:
        """Take over accounts wherever they read along; where an account was missing until now, all is read anew."""
        if not accounts:
            return
        self.audiences.age()
        for one in accounts:
            self.members.put(one.ref, (one,))
            for place, readers in self.audiences.items():
                if place.workspace != one.ref.workspace:
                    continue
                if one.ref.id in readers.unknown:
                    self.audiences.drop(place)
                elif readers.audience.member(one.ref) is not None:
                    self.audiences.put(place, replace(readers, audience=readers.audience.with_member(one)))

    def _move(self, what: Touched) -> None:
        if what.came:
            place, member = what.came
            readers = self.audiences.peek(place)
            self.audiences.drop(place)
            if readers is not None:
                self.audiences.put(place, replace(readers, audience=readers.audience.with_member(member)))
        if what.went:
            place, ref = what.went
            readers = self.audiences.peek(place)
            self.audiences.drop(place)
            if readers is not None:
                left = Readers(audience=readers.audience.without_member(ref), unknown=readers.unknown - {ref.id})
                self.audiences.put(place, left)

"""The cache in front of the roster: never the truth, dropped as a whole whenever something changes.

Rosters change some times a day and are read on every event, so that dropping all is cheap enough and cannot be wrong.
"""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Hashable
from collections.abc import Mapping
from typing import Generic
from typing import TypeVar

from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
_MOST = 10_000
_MOST_PEOPLE = 20_000


class Shelf(Generic[Key, Value]):
    """Remembers what was loaded, up to a bound."""

    def __init__(self) -> None:
        self._found: dict[Key, Value] = {}
        self._age = 0

    async def get(self, key: Key, load: Callable[[], Awaitable[Value]]) -> Value:
        """What is remembered, or else loaded. What was loaded while the shelf was cleared is not remembered."""
        if key in self._found:
            return self._found[key]
        age = self._age
        value = await load()
        if age == self._age:
            if len(self._found) >= _MOST:
                self._found.clear()
            self._found[key] = value
        return value

    def clear(self) -> None:
        """Forget everything."""
        self._found.clear()
        self._age += 1


class RosterCache:
    """What the registry remembers, as of one revision of the roster."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.members: Shelf[MemberRef, tuple[Member, ...]] = Shelf()
        self.conversations: Shelf[ConversationRef, Conversation | None] = Shelf()
        self.audiences: Shelf[ConversationRef, tuple[Member, ...]] = Shelf()
        self.accounts: Shelf[tuple[str, tuple[str, ...]], tuple[Member, ...]] = Shelf()
        self._revision: int | None = None

    def keep(self, shelf: dict[str, Person], found: Mapping[str, Person]) -> None:
        """Remember persons on the shelf that `people` was when their loading began."""
        if len(shelf) + len(found) > _MOST_PEOPLE:
            shelf.clear()
        shelf.update(found)

    def changed(self, revision: int) -> None:
        """This process changed the roster to that revision."""
        self._revision = revision
        self.people = {}  # a new one: what is being loaded now fills the old one, which nobody looks into any more
        for shelf in (self.members, self.conversations, self.audiences, self.accounts):
            shelf.clear()

    def seen(self, revision: int) -> None:
        """The database stands at that revision."""
        if revision != self._revision:
            self.changed(revision)

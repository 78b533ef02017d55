"""The cache in front of the roster: never the truth, and as of one revision of it.

A change of this process's own touches what it says (`Touched`), so that a join costs the same however many are there
already. One of another process drops what it names (`Named`). Any other change, such as an import, drops all: it cannot
be wrong.
"""

from __future__ import annotations

from collections.abc import Container
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import replace
from typing import Any

from policy.model import Audience
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from storage.shelf import Shelf
from storage.shelf import forget_oldest
from storage.touched import Named
from storage.touched import Touched
from storage.touched import together

_MOST_PEOPLE = 20_000
_MOST_AHEAD = 1_000
"""So many changes of this process are remembered one by one while it looks for no other's; then all is read anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """Who is in a conversation; `unknown` are the ids of those whose account nobody told of yet."""

    audience: Audience
    unknown: frozenset[str] = frozenset()

    def name(self, place: ConversationRef, what: Named) -> bool:
        """Whether one of the accounts or persons reads along here."""
        for ref in what.accounts:
            if ref.workspace == place.workspace and (ref.id in self.unknown or self.audience.member(ref) is not None):
                return True
        return bool(what.persons) and _are(self.audience, what.persons)


def _noted(shelf: Shelf[Any, Any], what: Named) -> None:
    """Of persons' changes, which are rare, nothing that is being loaded is remembered: it may name one not yet read."""
    if what.persons:
        shelf.age()
    else:
        shelf.note(what)


def _lists(key: tuple[str, tuple[str, ...]], what: Named) -> bool:
    """Whether a list of some persons' accounts in a workspace may be another one after that."""
    workspace, wanted = key
    linked = what.linked and any(one.workspace == workspace for one in what.accounts)
    return linked or not what.persons.isdisjoint(wanted)


def _are(members: Iterable[Member], persons: Container[str]) -> bool:
    return any(one.person is not None and one.person.id in persons for one in members)


class RosterCache:
    """What the registry remembers, as of one revision of the roster."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.members: Shelf[MemberRef, tuple[Member, ...]] = Shelf()
        self.conversations: Shelf[ConversationRef, Conversation | None] = Shelf()
        self.audiences: Shelf[ConversationRef, Readers] = Shelf(lambda place, found, what: found.name(place, what))
        self.accounts: Shelf[tuple[str, tuple[str, ...]], tuple[Member, ...]] = Shelf(
            lambda key, _, what: _lists(key, what)
        )
        self.revision: int | None = None
        self.stirred = 0
        """Moves with every change that may be one of persons."""
        self._ahead: set[int] = set()
        """Changes of this process's own that are taken over, while others' before them are not looked at yet."""

    def keep(self, shelf: dict[str, Person], found: Mapping[str, Person]) -> None:
        """Remember persons on the shelf that `people` was when their loading began."""
        while shelf and len(shelf) + len(found) > _MOST_PEOPLE:
            forget_oldest(shelf)
        shelf.update(found)

    def changed(self, revision: int) -> None:
        """The roster stands at that revision at least, and nothing that is remembered need be true."""
        self.stirred += 1
        self.people = {}  # a new one: what is being loaded now fills the old one, which nobody looks into any more
        for shelf in (self.members, self.conversations, self.audiences, self.accounts):
            shelf.clear()
        self._reach(revision if self.revision is None else max(revision, self.revision))

    def seen(self, revision: int, named: Mapping[int, Named], *, since: int | None) -> None:
        """The database stood at that revision when this process knew of `since`; `named` is what changes after it say.

        A change that this process took over itself meanwhile is not dropped again; one that says nothing drops all.
        """
        known = self.revision
        if known is None or (since == known > revision):  # the latter is a database put back to an earlier day
            self.revision = None
            self._ahead.clear()
            self.changed(revision)
        elif known < revision:
            between = [one for one in range(known + 1, revision + 1) if one not in self._ahead]
            if named.keys() >= set(between):
                self._drop(together(named[one] for one in between))
                self._reach(revision)
            else:
                self.changed(revision)

    def touched(self, revision: int, what: Touched | Named | None) -> None:
        """This process changed the roster to that revision, and nothing but this; None stands for anything.

        Where others' changes come between, the next look reads what they touched. An earlier change of this process's
        that is told of after a later one drops what it names: what it knows is older.
        """
        if self.revision is not None and revision <= self.revision:
            return  # looked at meanwhile, and dropped
        if what is None or self.revision is None or len(self._ahead) >= _MOST_AHEAD:
            self.changed(revision)
            return
        if isinstance(what, Named):
            self._drop(what)
        elif revision < max(self._ahead, default=0):
            self._drop(what.named())
        else:
            self._take_over(what)
        self._ahead.add(revision)
        self._reach(self.revision)

    def _reach(self, revision: int) -> None:
        """All changes up to this one are taken over or dropped, and those of the own ones that follow at once."""
        while revision + 1 in self._ahead:
            revision += 1
        self.revision = revision
        self._ahead = {one for one in self._ahead if one > revision}

    def _drop(self, what: Named) -> None:
        """Forget what is named; what of it is being loaded is not remembered."""
        if what.persons:
            self._drop_persons(what.persons)
        self._drop_lists(what)
        for ref in what.accounts:
            self.members.drop(ref)
        for place in what.places:
            self.conversations.drop(place)
        for place in what.readers:
            self.audiences.drop(place)
        if what.persons or what.accounts:
            self._drop_read_by(what)

    def _drop_lists(self, what: Named) -> None:
        """Forget lists of somebody's accounts: of those persons, or of the workspaces in which accounts were linked."""
        if not what.linked and not what.persons:
            return
        _noted(self.accounts, what)
        for key in self.accounts.keys():  # noqa: SIM118 - a shelf is no mapping
            if _lists(key, what):
                self.accounts.drop(key)

    def _drop_persons(self, persons: frozenset[str]) -> None:
        self.people = {ident: one for ident, one in self.people.items() if ident not in persons}  # see `changed`
        self.stirred += 1
        self.members.age()
        for ref, found in self.members.items():
            if _are(found, persons):
                self.members.drop(ref)

    def _drop_read_by(self, what: Named) -> None:
        _noted(self.audiences, what)
        for place, readers in self.audiences.items():
            if readers.name(place, what):
                self.audiences.drop(place)

    def _take_over(self, what: Touched) -> None:
        if what.persons:
            self.people = {**self.people, **what.persons}
            self.stirred += 1
        self._drop_lists(what.named())
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
        self.audiences.note(Named(accounts=frozenset(one.ref for one in accounts)))
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

"""What is counted of the people who read along, kept as they come and go: each count is made from the one before."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from typing import Protocol
from typing import TypeVar

from policy.model.people import Level
from policy.model.people import Member
from policy.model.people import MemberRef
from policy.model.people import Person
from policy.model.people import Role

Key = TypeVar("Key")
Counted = TypeVar("Counted", bound="Crowd")
Members = Mapping[MemberRef, Member]


class Crowd(Protocol):
    """One way to count people. Bots are none."""

    def changed(self: Counted, *, went: Iterable[Member] = (), came: Iterable[Member] = ()) -> Counted:
        """The count after some went and others came; who went must have been counted, just as they were."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """How many accounts there are of each role; roles that nobody has are left out."""

    counts: Mapping[Role, int] = field(default_factory=dict)

    def changed(self, *, went: Iterable[Member] = (), came: Iterable[Member] = ()) -> Roles:
        """The count after some went and others came."""
        counts = dict(self.counts)
        for one in went:
            counts[one.role] -= 1
        for one in came:
            counts[one.role] = counts.get(one.role, 0) + 1
        return Roles(counts={role: count for role, count in counts.items() if count})


@dataclass(frozen=True, slots=True, kw_only=True)
class Teams:
    """The students' accounts by their groups; "" holds those who are in none."""

    students: Mapping[str, Members] = field(default_factory=dict)

    def changed(self, *, went: Iterable[Member] = (), came: Iterable[Member] = ()) -> Teams:
        """The count after some went and others came."""
        shelves = _Shelves(self.students)
        for one in went:
            for group in _groups(one):
                shelves.take(group, one.ref)
        for one in came:
            for group in _groups(one):
                shelves.put(group, one)
        return Teams(students=shelves.found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Families:
    """Which students read along while no parent of theirs does.

    `accounts`: how many a person has here. `children`: the students' accounts by their parents' ids. `alone`: those
    of them whose parents do not read along, by the student's own level.
    """

    accounts: Mapping[str, int] = field(default_factory=dict)
    children: Mapping[str, Members] = field(default_factory=dict)
    alone: Mapping[Level | None, Members] = field(default_factory=dict)

    def changed(self, *, went: Iterable[Member] = (), came: Iterable[Member] = ()) -> Families:
        """The count after some went and others came."""
        accounts = dict(self.accounts)
        children, alone = _Shelves(self.children), _Shelves(self.alone)
        for person, one in _persons(went):
            _leave(person, one, accounts, children, alone)
        for person, one in _persons(came):
            _enter(person, one, accounts, children, alone)
        return Families(accounts=accounts, children=children.found, alone=alone.found)

    def is_nobodys(self, one: Member) -> bool:
        """Whether somebody is neither a student nor a parent of a student here: then nothing hangs on them."""
        return one.role is not Role.STUDENT and (one.person is None or one.person.id not in self.children)


class _Shelves(dict[Key, dict[MemberRef, Member]]):
    """A copy of accounts by key. What lies on a shelf is copied once something is put there or taken away."""

    def __init__(self, before: Mapping[Key, Members]) -> None:
        super().__init__()
        self.found: dict[Key, Members] = dict(before)

    def put(self, key: Key, one: Member) -> None:
        self._own(key)[one.ref] = one

    def take(self, key: Key, ref: MemberRef) -> None:
        own = self._own(key)
        own.pop(ref, None)
        if not own:
            del self[key], self.found[key]

    def _own(self, key: Key) -> dict[MemberRef, Member]:
        own = self.get(key)
        if own is None:
            own = self[key] = self.found[key] = dict(self.found.get(key, ()))
        return own


def _enter(
    person: Person,
    one: Member,
    accounts: dict[str, int],
    children: _Shelves[str],
    alone: _Shelves[Level | None],
) -> None:
    accounts[person.id] = accounts.get(person.id, 0) + 1
    for level, child in _levels(children.found.get(person.id, {})):
        alone.take(level, child.ref)
    if person.role is Role.STUDENT:
        for parent in set(person.parents):
            children.put(parent, one)
        if not any(parent in accounts for parent in person.parents):
            alone.put(person.level, one)


def _leave(
    person: Person,
    one: Member,
    accounts: dict[str, int],
    children: _Shelves[str],
    alone: _Shelves[Level | None],
) -> None:
    if person.role is Role.STUDENT:
        for parent in set(person.parents):
            children.take(parent, one.ref)
        alone.take(person.level, one.ref)
    accounts[person.id] -= 1
    if accounts[person.id]:
        return
    del accounts[person.id]
    for level, child in _levels(children.found.get(person.id, {})):
        if child.person is not None and not any(parent in accounts for parent in child.person.parents):
            alone.put(level, child)


def _levels(children: Members) -> list[tuple[Level | None, Member]]:
    return [(one.person.level if one.person else None, one) for one in children.values()]


def _persons(members: Iterable[Member]) -> Iterable[tuple[Person, Member]]:
    return ((one.person, one) for one in members if one.person is not None)


def _groups(one: Member) -> frozenset[str]:
    if one.person is None or one.role is not Role.STUDENT:
        return frozenset()
    return frozenset(membership.group for membership in one.person.memberships) or frozenset({""})

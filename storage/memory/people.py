"""The people on the roster, and what imports know of their earlier runs, in memory."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from policy.model import Person
from policy.model import Role
from storage.memory.state import State
from storage.names import fold_address
from storage.names import fold_name
from storage.names import holds


def person_in(state: State, whose: str | None) -> Person | None:
    """A person with the consents about it."""
    found = state.people.get(whose) if whose else None
    if found is None:
        return None
    about = [state.consents[one] for one in sorted(state.consents) if state.consents[one].subject == found.id]
    return replace(found, consents=tuple(about))


class MemoryPeople:
    """The people on the roster."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def with_ids(self, ids: Collection[str]) -> Mapping[str, Person]:
        """Those with these ids; ids that nobody has are left out."""
        return {one.id: one for one in self._of(ids)}

    async def with_addresses(self, addresses: Collection[str]) -> Mapping[str, Sequence[Person]]:
        """Who has which e-mail address, by the address as it was asked for."""
        by_address: dict[str | None, list[str]] = {}
        for one in self._state.people.values():
            by_address.setdefault(one.email, []).append(one.id)
        asked = ((one, fold_address(one)) for one in addresses)
        found = {one: by_address.get(key, []) for one, key in asked if key}
        return {one: self._of(ids) for one, ids in found.items() if ids}

    async def named(self, words: str, *, limit: int = 10) -> Sequence[Person]:
        """Those in whose names every one of the words stands, accents and capitals aside; by name, then id."""
        wanted = fold_name(words).split()
        fit = [one for one in self._state.people.values() if wanted and holds(one.name, wanted)]
        first = sorted(fit, key=lambda one: (one.name, one.id))[:limit]
        return [found for one in first if (found := person_in(self._state, one.id))]

    async def with_roles(self, roles: frozenset[Role], *, in_groups: frozenset[Role] = frozenset()) -> Sequence[Person]:
        """Those with one of `roles`, or with one of `in_groups` in any group, by id."""
        people = self._state.people.values()
        return self._of([one.id for one in people if one.role in roles or one.groups_as(in_groups)])

    async def names(
        self, roles: frozenset[Role], *, after: str = "", limit: int = 2_000
    ) -> Sequence[tuple[str, str, Role]]:
        """Id, name and role of everybody whose own role is one of `roles`, by id: those after an id."""
        people = self._state.people
        found = ((one, people[one].name, people[one].role) for one in sorted(people) if one > after)
        return list(islice((row for row in found if row[2] in roles), limit))

    async def revision(self) -> int:
        """A number that grows whenever an import changes persons."""
        return self._state.people_changed

    def stirred(self) -> int:
        """A number that moves when this process hears of a change to the roster."""
        return self._state.people_changed

    def _of(self, ids: Collection[str]) -> Sequence[Person]:
        return [found for one in sorted(set(ids)) if (found := person_in(self._state, one))]


class MemorySources:
    """What an import knows of its earlier runs."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def ids(self, source: str) -> frozenset[str]:
        """Everybody whose entry comes from that source, those who were retired left out."""
        return frozenset(one.id for one in self._state.people.values() if one.source == source)

    async def retire(self, ids: Collection[str]) -> int:
        """Take persons off the roster; their accounts stay linked to them. Returns how many went."""
        went = {one: self._state.people.pop(one) for one in set(ids) if one in self._state.people}
        self._state.retired |= {one: replace(person, memberships=()) for one, person in went.items()}
        self._state.people_changed += 1
        return len(went)

    async def groups(self, source: str) -> Mapping[str, str]:
        """The groups that the source named, by the key that it gives each."""
        return dict(self._state.groups.get(source, {}))

    async def put_groups(self, source: str, groups: Mapping[str, str]) -> None:
        """Keep these as all the groups of a source."""
        self._state.groups[source] = dict(groups)

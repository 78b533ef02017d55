"""The people on the roster, a few at a time: nobody who serves an event reads them all."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping
from collections.abc import Sequence
from typing import Protocol

from policy.model import Person
from policy.model import Role


class People(Protocol):
    """Persons by what is known of them, with their groups and the consents about them. Who was retired is nobody."""

    async def with_ids(self, ids: Collection[str]) -> Mapping[str, Person]:
        """Those with these ids; ids that nobody has are left out."""
        ...

    async def with_addresses(self, addresses: Collection[str]) -> Mapping[str, Sequence[Person]]:
        """Who has which e-mail address, by the address as it was asked for; small and capital letters are the same.

        An address that nobody has is left out. Several persons may share one: who asks decides what that means.
        """
        ...

    async def named(self, words: str, *, limit: int = 10) -> Sequence[Person]:
        """Those in whose names every one of the words stands, accents and capitals aside; by name, then id."""
        ...

    async def with_roles(self, roles: frozenset[Role], *, in_groups: frozenset[Role] = frozenset()) -> Sequence[Person]:
        """Those with one of `roles`, or with one of `in_groups` in any group, by id."""
        ...

    async def revision(self) -> int:
        """A number that grows whenever an import changes persons."""
        ...


class NameList(Protocol):
    """What people on the roster are called, for an index of names: all of them, without a person for each."""

    async def names(
        self, roles: frozenset[Role], *, after: str = "", limit: int = 2_000
    ) -> Sequence[tuple[str, str, Role]]:
        """Id, name and role of everybody whose own role is one of `roles`, by id: those after an id, a page at a time.

        Who was retired is nobody.
        """
        ...

    async def revision(self) -> int:
        """A number that grows whenever an import or an erasure changes persons, in any process."""
        ...

    def stirred(self) -> int:
        """A number that moves when this process hears of a change to the roster, whatever it is of; free to ask.

        At once for a change of its own; for one of another process when the registry hears of it, within a second.
        """
        ...


class Sources(Protocol):
    """What an import knows of its earlier runs: whom and which groups the same source named."""

    async def ids(self, source: str) -> frozenset[str]:
        """Everybody whose entry comes from that source, those who were retired left out."""
        ...

    async def retire(self, ids: Collection[str]) -> int:
        """Take persons off the roster: they are nobody and in no group, until a later import names them again.

        Their accounts stay linked to them. Returns how many went.
        """
        ...

    async def groups(self, source: str) -> Mapping[str, str]:
        """The groups that the source named, by the key that it gives each."""
        ...

    async def put_groups(self, source: str, groups: Mapping[str, str]) -> None:
        """Keep these as all the groups of a source."""
        ...

"""Persons by id, address, name and role: what `storage.registry` does for accounts, without them."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping
from collections.abc import Sequence

from sqlalchemy import ColumnElement
from sqlalchemy import Connection
from sqlalchemy import LargeBinary
from sqlalchemy import bindparam
from sqlalchemy import cast
from sqlalchemy import func
from sqlalchemy import or_
from sqlalchemy import select

from policy.model import Person
from policy.model import Role
from storage.changes import PEOPLE
from storage.database import Database
from storage.names import fold_address
from storage.names import fold_name
from storage.names import holds
from storage.people import parted
from storage.people import read_persons
from storage.rostercache import RosterCache
from storage.tables import membership
from storage.tables import person
from storage.tables import roster_revision

_REVISION = select(roster_revision.c.value).where(roster_revision.c.id == PEOPLE)
_ADDRESSED = select(person.c.id, person.c.email).where(person.c.email.in_(bindparam("some", expanding=True)))
_NAMES = (
    select(person.c.id, person.c.name, person.c.role)
    .where(person.c.active, person.c.role.in_(bindparam("roles", expanding=True)), person.c.id > bindparam("after"))
    .order_by(person.c.id)
    .limit(bindparam("most"))
)
_WITH_ROLES = (
    select(person.c.id)
    .where(person.c.active)
    .where(
        or_(
            person.c.role.in_(bindparam("roles", expanding=True)),
            person.c.id.in_(
                select(membership.c.person).where(membership.c.role.in_(bindparam("in_groups", expanding=True)))
            ),
        )
    )
)


class SqlPeople:
    """The people on the roster in SQL."""

    def __init__(self, database: Database, cache: RosterCache) -> None:
        self._database = database
        self._cache = cache

    async def with_ids(self, ids: Collection[str]) -> Mapping[str, Person]:
        """Those with these ids; ids that nobody has are left out."""
        wanted = set(ids)
        return await self._database.read(lambda connection: read_persons(connection, wanted))

    async def with_addresses(self, addresses: Collection[str]) -> Mapping[str, Sequence[Person]]:
        """Who has which e-mail address, by the address as it was asked for."""
        folded = {one: fold_address(one) for one in addresses}

        def work(connection: Connection) -> Mapping[str, Sequence[Person]]:
            ids: dict[str, list[str]] = {}
            for some in parted(sorted({one for one in folded.values() if one})):
                for row in connection.execute(_ADDRESSED, some):
                    ids.setdefault(row.email, []).append(row.id)
            people = read_persons(connection, {one for found in ids.values() for one in found})
            by_address = {one: [people[x] for x in sorted(found) if x in people] for one, found in ids.items()}
            return {one: found for one, key in folded.items() if (found := by_address.get(key or "", []))}

        return await self._database.read(work)

    async def named(self, words: str, *, limit: int = 10) -> Sequence[Person]:
        """Those in whose names every one of the words stands, accents and capitals aside; by name, then id."""
        wanted = fold_name(words).split()
        if not wanted:
            return []
        # the databases fold ASCII alone: they leave out what cannot fit, and the rest is compared here
        like = [_may_hold(word, self._database.dialect) for word in wanted]
        statement = select(person.c.id, person.c.name).where(person.c.active, *like)

        def work(connection: Connection) -> Sequence[Person]:
            rows = [row for row in connection.execute(statement) if holds(row.name, wanted)]
            first = sorted(rows, key=lambda row: (row.name, row.id))[:limit]
            people = read_persons(connection, {row.id for row in first})
            return [people[row.id] for row in first if row.id in people]

        return await self._database.read(work)

    async def with_roles(self, roles: frozenset[Role], *, in_groups: frozenset[Role] = frozenset()) -> Sequence[Person]:
        """Those with one of `roles`, or with one of `in_groups` in any group, by id."""
        key = {"roles": sorted(roles), "in_groups": sorted(in_groups)}

        def work(connection: Connection) -> Sequence[Person]:
            people = read_persons(connection, set(connection.execute(_WITH_ROLES, key).scalars()))
            return [people[one] for one in sorted(people)]

        return await self._database.read(work)

    async def names(
        self, roles: frozenset[Role], *, after: str = "", limit: int = 2_000
    ) -> Sequence[tuple[str, str, Role]]:
        """Id, name and role of everybody whose own role is one of `roles`, by id: those after an id."""
        key = {"roles": sorted(roles), "after": after, "most": limit}
        rows = await self._database.read(lambda connection: connection.execute(_NAMES, key).all())
        return [(row.id, row.name, Role(row.role)) for row in rows]

    async def revision(self) -> int:
        """A number that grows whenever an import changes persons."""
        return await self._database.read(lambda connection: connection.execute(_REVISION).scalar() or 0)

    def stirred(self) -> int:
        """A number that moves when this process hears of a change to the roster."""
        return self._cache.stirred


def _may_hold(word: str, dialect: str) -> ColumnElement[bool]:
    """Names that hold the word, and those with letters that the database cannot fold."""
    if dialect == "sqlite":
        foreign = func.length(cast(person.c.name, LargeBinary)) != func.length(person.c.name)
    else:
        foreign = func.octet_length(person.c.name) != func.char_length(person.c.name)
    return or_(func.lower(person.c.name).contains(word, autoescape=True), foreign)

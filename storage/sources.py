"""What an import knows of its earlier runs: whom and which groups the same source named."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping
from typing import Any

from sqlalchemy import BindParameter
from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import insert
from sqlalchemy import select
from sqlalchemy import update

from storage.changes import Changes
from storage.database import Database
from storage.people import parted
from storage.rostercache import RosterCache
from storage.tables import membership
from storage.tables import person
from storage.tables import roster_group

_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_IDS = select(person.c.id).where(person.c.source == bindparam("of"), person.c.active)
_RETIRE = update(person).where(person.c.id.in_(_SOME), person.c.active).values(active=False)
_LEAVE = delete(membership).where(membership.c.person.in_(_SOME))
_GROUPS = select(roster_group.c.key, roster_group.c.name).where(roster_group.c.source == bindparam("of"))
_DROP = delete(roster_group).where(roster_group.c.source == bindparam("of"))


class SqlSources:
    """Sources in SQL."""

    def __init__(self, database: Database, cache: RosterCache) -> None:
        self._database = database
        self._cache = cache
        self._changes = Changes(database.dialect)

    async def ids(self, source: str) -> frozenset[str]:
        """Everybody whose entry comes from that source, those who were retired left out."""
        return await self._database.read(lambda c: frozenset(c.execute(_IDS, {"of": source}).scalars()))

    async def retire(self, ids: Collection[str]) -> int:
        """Take persons off the roster; their accounts stay linked to them. Returns how many went."""

        def work(connection: Connection) -> tuple[int, int]:
            went = 0
            for some in parted(sorted(set(ids))):
                went += connection.execute(_RETIRE, some).rowcount
                connection.execute(_LEAVE, some)
            self._changes.count_people(connection)
            return went, self._changes.count(connection)

        went, revision = await self._database.write(work)
        self._cache.changed(revision)
        return went

    async def groups(self, source: str) -> Mapping[str, str]:
        """The groups that the source named, by the key that it gives each."""

        def work(connection: Connection) -> Mapping[str, str]:
            return {row.key: row.name for row in connection.execute(_GROUPS, {"of": source})}

        return await self._database.read(work)

    async def put_groups(self, source: str, groups: Mapping[str, str]) -> None:
        """Keep these as all the groups of a source."""
        rows = [{"source": source, "key": key, "name": name} for key, name in groups.items()]

        def work(connection: Connection) -> None:
            connection.execute(_DROP, {"of": source})
            if rows:
                connection.execute(insert(roster_group), rows)

        await self._database.write(work)

"""The sealed log in SQL."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Sequence

from sqlalchemy import bindparam
from sqlalchemy import select

from policy.model import Entry
from policy.model import EntryKind
from policy.model import Written
from storage.chain.body import EntryRow
from storage.chain.body import written_in
from storage.chain.keys import ChainKeys
from storage.chain.rows import SqlSource
from storage.chain.sealed import Sealed
from storage.chain.writer import LogWriter
from storage.database import Database
from storage.seal import Keys
from storage.subjects import Subjects
from storage.tables import log_entry

_E = log_entry.c
_AFTER = (
    select(_E.seq, _E.id, _E.kind, _E.keep, _E.at, _E.subject, _E.conversation, _E.body, _E.tag)
    .where(_E.seq > bindparam("after"))
    .order_by(_E.seq)
    .limit(bindparam("limit"))
)


class SqlLogBook(Sealed):
    """The sealed log in SQL."""

    def __init__(self, database: Database, keys: Keys) -> None:
        chain_keys = ChainKeys(keys)
        super().__init__(SqlSource(database), chain_keys)
        self._database = database
        self._writer = LogWriter(chain_keys, Subjects(database.dialect))

    async def add(self, entries: Sequence[Entry]) -> None:
        """Write entries about something that no decision and no delivery is about, all of them or none."""
        await self._database.write(lambda connection: self._writer.write(connection, entries))

    async def entries(
        self,
        *,
        after: int = 0,
        limit: int = 1_000,
        subjects: Collection[str] | None = None,
        kinds: Collection[EntryKind] | None = None,
    ) -> Sequence[Written]:
        """Entries with a number above `after`, in their order; of some subjects (random ids) or kinds only."""
        statement = _AFTER
        if subjects is not None:
            statement = statement.where(_E.subject.in_(sorted(subjects)))
        if kinds is not None:
            statement = statement.where(_E.kind.in_(sorted(kinds)))
        bound = {"after": after, "limit": limit}
        rows = await self._database.read(lambda c: c.execute(statement, bound).all())
        return [written_in(EntryRow._make(row)) for row in rows]

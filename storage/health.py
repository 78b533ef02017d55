"""Counts of what the house met."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import case
from sqlalchemy import select

from policy.model import Noted
from storage.counting import countable
from storage.database import Database
from storage.statements import insert_into
from storage.tables import health

_NOTED = select(health).order_by(health.c.what)


class SqlHealthLog:
    """The counts in SQL, one row a code."""

    def __init__(self, database: Database) -> None:
        self._database = database
        row = insert_into(health, database.dialect)
        new = row.excluded
        self._count = row.on_conflict_do_update(
            index_elements=["what"],
            set_={
                "count": health.c.count + new["count"],
                "first_at": case((new.first_at < health.c.first_at, new.first_at), else_=health.c.first_at),
                "last_at": case((new.last_at > health.c.last_at, new.last_at), else_=health.c.last_at),
            },
        )

    async def add(self, counts: Mapping[str, int], *, at: datetime) -> None:
        """Add to the counts. The keys are codes, never a text or an id; longer ones are cut at 80 characters."""
        rows = [{"what": what, "count": n, "first_at": at, "last_at": at} for what, n in countable(counts).items()]
        if rows:
            await self._database.write(lambda connection: connection.execute(self._count, rows))

    async def noted(self) -> Sequence[Noted]:
        """Everything that was ever counted, by code."""
        rows = await self._database.read(lambda connection: connection.execute(_NOTED).mappings().all())
        return [Noted(**row) for row in rows]

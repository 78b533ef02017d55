"""What was missed and is still to be read back, in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import select

from policy.model import Missed
from storage.database import Database
from storage.statements import insert_new
from storage.tables import missed

_OF = select(missed).where(missed.c.workspace == bindparam("workspace")).order_by(missed.c.conversation, missed.c.since)
_READ = delete(missed).where(
    missed.c.workspace == bindparam("of_workspace"),
    missed.c.conversation == bindparam("of_conversation"),
    missed.c.since == bindparam("of_since"),
)


class SqlMissed:
    """One row a gap; it goes when it is read."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keep = insert_new(missed, database.dialect)

    async def of(self, workspace: str) -> Sequence[Missed]:
        """All that is still to be read in a workspace, by conversation and moment."""
        rows = await self._database.read(lambda c: c.execute(_OF, {"workspace": workspace}).mappings().all())
        return [Missed(**row) for row in rows]

    async def replace(self, read: Sequence[Missed] = (), by: Sequence[Missed] = ()) -> None:
        """Keep what is still to be read, and forget what was, both or neither; what is known is kept once."""

        def work(connection: Connection) -> None:
            if by:
                connection.execute(self._keep, [asdict(one) for one in by])
            if gone := [one for one in read if one not in by]:
                connection.execute(_READ, [{f"of_{key}": value for key, value in asdict(one).items()} for one in gone])

        if read or by:
            await self._database.write(work)

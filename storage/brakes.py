"""How the brakes of a platform stand, in SQL: the present state and no history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import select

from policy.model import BrakeState
from storage.database import Database
from storage.statements import upsert
from storage.tables import brake_state

_OF = select(brake_state).where(brake_state.c.workspace == bindparam("workspace")).order_by(brake_state.c.name)
_GONE = delete(brake_state).where(
    brake_state.c.workspace == bindparam("of_workspace"), brake_state.c.name == bindparam("of_name")
)


class SqlBrakes:
    """One row a workspace and brake."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keep = upsert(brake_state, database.dialect)

    async def of(self, workspace: str) -> Sequence[BrakeState]:
        """All of a workspace, by name."""
        rows = await self._database.read(lambda c: c.execute(_OF, {"workspace": workspace}).mappings().all())
        return [BrakeState(**row) for row in rows]

    async def keep(self, state: BrakeState) -> None:
        """How one stands now, in place of what was known of it."""
        row = asdict(state)
        await self._database.write(lambda c: c.execute(self._keep, row))

    async def drop(self, workspace: str, name: str) -> None:
        """Nothing is known of one any more; one that is not known is no error."""
        bound = {"of_workspace": workspace, "of_name": name}
        await self._database.write(lambda c: c.execute(_GONE, bound))

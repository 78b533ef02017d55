"""Legal holds in SQL."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import insert
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import update

from policy.model import Entry
from policy.model import Hold
from storage.database import Database
from storage.keeping import hold_entry
from storage.tables import legal_hold

_IN_ORDER = select(legal_hold).order_by(legal_hold.c.since, legal_hold.c.id)
_IN_FORCE = _IN_ORDER.where(legal_hold.c.released_at.is_(None))


class SqlHolds:
    """What may not be deleted."""

    def __init__(self, database: Database, write: Callable[[Connection, Sequence[Entry]], object]) -> None:
        self._database = database
        self._write = write

    async def add(self, hold: Hold) -> None:
        """Put a hold on a person's records, or on all; and append the entry that says so."""
        row = {"id": hold.id, "person": hold.person, "reason": hold.reason, "since": hold.since}

        def work(connection: Connection) -> None:
            connection.execute(insert(legal_hold), row)
            self._write(connection, [hold_entry(hold, "added", hold.since)])

        await self._database.write(work)

    async def list(self) -> Sequence[Hold]:
        """Every hold, also the released ones, oldest first."""
        rows = await self._database.read(lambda connection: connection.execute(_IN_ORDER).mappings().all())
        return [_to_hold(row) for row in rows]

    async def release(self, hold: str, *, at: datetime) -> bool:
        """End a hold, and append the entry that says so. False where there is none of that id in force."""
        end = update(legal_hold).where(legal_hold.c.id == hold, legal_hold.c.released_at.is_(None))

        def work(connection: Connection) -> bool:
            row = connection.execute(end.values(released_at=at).returning(*legal_hold.c)).mappings().first()
            if row is None:
                return False
            self._write(connection, [hold_entry(_to_hold(row), "released", at)])
            return True

        return await self._database.write(work)

    async def covering(self, person: str) -> Sequence[Hold]:
        """The holds in force on a person's records, those on everybody's included."""
        return await self._database.read(lambda connection: holds_on(connection, person))


def holds_on(connection: Connection, person: str) -> list[Hold]:
    """The holds in force on a person's records; those on everybody's cover also whoever is on no roster."""
    theirs = or_(legal_hold.c.person.is_(None), legal_hold.c.person == person)
    return [_to_hold(row) for row in connection.execute(_IN_FORCE.where(theirs)).mappings()]


def holds_in_force(connection: Connection) -> list[Hold]:
    """All holds in force."""
    return [_to_hold(row) for row in connection.execute(_IN_FORCE).mappings()]


def _to_hold(row: RowMapping) -> Hold:
    return Hold(
        id=row["id"], person=row["person"], reason=row["reason"], since=row["since"], released_at=row["released_at"]
    )

"""Notices with a due time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import bindparam
from sqlalchemy import select
from sqlalchemy import update

from policy.model import CheckDue
from policy.model import ConversationRef
from policy.model import MemberRef
from storage.consequences import check_id
from storage.database import Database
from storage.inbox import inbox_row
from storage.seal import Keys
from storage.statements import insert_new
from storage.subjects import members_of
from storage.tables import inbox
from storage.tables import reminder

_DUE = (
    select(reminder)
    .where(reminder.c.fired_at.is_(None), reminder.c.due <= bindparam("now"))
    .order_by(reminder.c.due, reminder.c.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)  # SQLite has no such words and needs none: there is one writer
)
_FIRED = update(reminder).where(reminder.c.id.in_(bindparam("ids", expanding=True))).values(fired_at=bindparam("now"))
_WAITING = (
    select(reminder.c.kind, reminder.c.subject, reminder.c.due)
    .where(reminder.c.fired_at.is_(None))
    .order_by(reminder.c.due, reminder.c.id)
    .limit(bindparam("limit"))
)


class SqlReminders:
    """Reminders in SQL; any replica may fire them."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._keys = keys
        self._claim = insert_new(inbox, database.dialect)

    async def fire(self, *, now: datetime, limit: int = 50) -> Sequence[CheckDue]:
        """Claim what is due, in one transaction with the inbox: each (kind, subject, period) fires once."""
        return await self._database.write(lambda connection: self._fire(connection, now, limit))

    async def waiting(self, *, limit: int = 100) -> Sequence[tuple[str, str, datetime]]:
        """(kind, subject, due) of reminders that have not fired, soonest first."""
        rows = await self._database.read(lambda c: c.execute(_WAITING, {"limit": limit}).all())
        return [(row.kind, row.subject, row.due) for row in rows]

    def _fire(self, connection: Connection, now: datetime, limit: int) -> list[CheckDue]:
        rows = connection.execute(_DUE, {"now": now, "limit": limit}).mappings().all()
        if not rows:
            return []
        people = members_of(connection, {row["member"] for row in rows if row["member"]})
        events = [_check(row, people) for row in rows]
        connection.execute(self._claim, [inbox_row(event, self._keys, now) for event in events])
        connection.execute(_FIRED, {"ids": [row["id"] for row in rows], "now": now})
        return events


def _check(row: RowMapping, people: dict[str, MemberRef]) -> CheckDue:
    """The event's moment is when it was due, however late the clock came by."""
    place = row["conversation"]
    return CheckDue(
        id=check_id(row["kind"], row["subject"], row["period"]),
        workspace=row["workspace"],
        at=row["due"],
        check=row["kind"],
        subject=row["subject"],
        conversation=ConversationRef(workspace=row["workspace"], id=place) if place is not None else None,
        member=people.get(row["member"]),
    )

"""Requests to see a person's records, in SQL."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import delete
from sqlalchemy import insert
from sqlalchemy import select
from sqlalchemy import update

from policy.model import REQUEST_CHECK
from policy.model import Entry
from policy.model import RecordRequest
from policy.model import reminders_of
from policy.model import subject_of
from storage.database import Database
from storage.keeping import request_entry
from storage.settling import reminder_row
from storage.tables import record_request
from storage.tables import reminder

_IN_ORDER = select(record_request).order_by(record_request.c.due, record_request.c.id)
_OPEN = _IN_ORDER.where(record_request.c.done_at.is_(None))


class SqlRecordRequests:
    """Who asked to see records, and by when they must be shown."""

    def __init__(self, database: Database, write: Callable[[Connection, Sequence[Entry]], object]) -> None:
        self._database = database
        self._write = write

    async def open(self, request: RecordRequest, *, workspace: str) -> None:
        """Keep a request, with its reminders to the supervisor in that workspace, and append the entry.

        Without a workspace there is nobody to remind, and no reminder is set.
        """
        row = {"id": request.id, "person": request.person, "asked_at": request.asked_at, "due": request.due}

        def work(connection: Connection) -> None:
            connection.execute(insert(record_request), row)
            if workspace:
                rows = [reminder_row(one, None, workspace) for one in reminders_of(request)]
                connection.execute(insert(reminder), rows)
            self._write(connection, [request_entry(request, "opened", request.asked_at)])

        await self._database.write(work)

    async def list(self, *, open_only: bool = True) -> Sequence[RecordRequest]:
        """Requests, the most pressing first."""
        statement = _OPEN if open_only else _IN_ORDER
        rows = await self._database.read(lambda connection: connection.execute(statement).mappings().all())
        return [_to_request(row) for row in rows]

    async def answer(self, person: str, *, at: datetime) -> Sequence[RecordRequest]:
        """Mark the open requests about a person as answered, with an entry each. Returns them."""

        def work(connection: Connection) -> list[RecordRequest]:
            done = update(record_request).where(record_request.c.person == person, record_request.c.done_at.is_(None))
            rows = connection.execute(done.values(done_at=at).returning(*record_request.c)).mappings().all()
            found = [_to_request(row) for row in rows]
            drop_reminders(connection, found)
            self._write(connection, [request_entry(one, "answered", at) for one in found])
            return found

        return await self._database.write(work)


def drop_reminders(connection: Connection, requests: Sequence[RecordRequest]) -> int:
    """Nobody is reminded of these any more. Returns how many reminders went."""
    subjects = [subject_of(one) for one in requests]
    theirs = delete(reminder).where(reminder.c.kind == REQUEST_CHECK, reminder.c.subject.in_(subjects))
    return connection.execute(theirs.where(reminder.c.fired_at.is_(None))).rowcount if subjects else 0


def requests_about(connection: Connection, person: str) -> list[RecordRequest]:
    """Every request to see a person's records."""
    rows = connection.execute(_IN_ORDER.where(record_request.c.person == person)).mappings()
    return [_to_request(row) for row in rows]


def _to_request(row: RowMapping) -> RecordRequest:
    return RecordRequest(
        id=row["id"], person=row["person"], asked_at=row["asked_at"], due=row["due"], done_at=row["done_at"]
    )

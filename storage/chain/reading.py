"""Rows as they are read, also where somebody left what is no text, no moment or no bytes in a column.

SQLite takes any value in any column, and its driver fails over some of them. A verification must not: such a row is
read as an empty one, which no tag and no digest fits.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import UTC
from datetime import datetime
from typing import Any
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy import Select
from sqlalchemy import Table
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from storage.chain.body import EntryRow
from storage.chain.links import Segment
from storage.tables import log_entry
from storage.tables import log_segment

_NEVER = datetime.min.replace(tzinfo=UTC)
_UNREADABLE = (DBAPIError, ValueError, TypeError, OverflowError)
Bound = Mapping[str, object]
Value = TypeVar("Value")


def read_entries(connection: Connection, statement: Select[Any], bound: Bound) -> list[EntryRow]:
    """The rows of a statement that selects all columns of entries."""
    return _read(connection, statement, bound, log_entry, _entry, _no_entry)


def read_segments(connection: Connection, statement: Select[Any], bound: Bound) -> list[Segment]:
    """The rows of a statement that selects all columns of segments."""
    return _read(connection, statement, bound, log_segment, _segment, _no_segment)


def _read(
    connection: Connection,
    statement: Select[Any],
    bound: Bound,
    table: Table,
    make: Callable[[Sequence[Any]], Value],
    empty: Callable[[int], Value],
) -> list[Value]:
    """All at once; one by one where that fails, with an empty one in the place of each that cannot be read."""
    try:
        return [make(row) for row in connection.execute(statement, bound)]
    except _UNREADABLE:
        key = next(iter(table.primary_key))
        numbers = connection.execute(statement.with_only_columns(key, maintain_column_froms=True), bound).scalars()
        return [_one(connection, select(*table.c).where(key == one), one, make, empty) for one in numbers.all()]


def _one(
    connection: Connection,
    statement: Select[Any],
    number: int,
    make: Callable[[Sequence[Any]], Value],
    empty: Callable[[int], Value],
) -> Value:
    try:
        return make(connection.execute(statement).one())
    except _UNREADABLE:
        return empty(number)


def _entry(row: Sequence[Any]) -> EntryRow:
    found = EntryRow._make(row)
    if not (type(found.tag) is bytes and type(found.body) is str and type(found.id) is str):
        raise TypeError
    return found


def _segment(row: Sequence[Any]) -> Segment:
    number, at, last, count, entries, digest, signature, key = row
    if not (type(last) is int and type(count) is int and {type(entries), type(digest), type(signature)} == {bytes}):
        raise TypeError
    return Segment(
        number=number, at=at, last=last, count=count, entries=entries, digest=digest, signature=signature, key=key
    )


def _no_entry(number: int) -> EntryRow:
    return EntryRow(seq=number, id="", kind="", keep="", at=_NEVER, subject=None, conversation=None, body="", tag=b"")


def _no_segment(number: int) -> Segment:
    return Segment(number=number, at=_NEVER, last=0, count=0, entries=b"", digest=b"", signature=b"", key="")

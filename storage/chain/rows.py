"""The chain in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import func
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import text

from policy.model import EntryKind
from storage.chain.body import EntryRow
from storage.chain.links import Segment
from storage.chain.ranges import Span
from storage.chain.reading import read_entries
from storage.chain.reading import read_segments
from storage.database import Database
from storage.statements import insert_new
from storage.tables import log_entry
from storage.tables import log_segment

_E = log_entry.c
_IN_ORDER = select(log_entry).order_by(_E.seq)
_ONE_SPAN = _IN_ORDER.where(_E.seq.between(bindparam("first"), bindparam("last"))).limit(bindparam("limit"))
_RECEIPTS = _IN_ORDER.where(_E.kind == EntryKind.RECEIPT)
_TWICE = select(func.max(_E.seq)).group_by(_E.id).having(func.count() > 1).limit(1).scalar_subquery()
_REPEATED = select(log_entry).where(_E.seq == _TWICE)
_SEGMENTS = (
    select(log_segment)
    .where(log_segment.c.number > bindparam("after"))
    .order_by(log_segment.c.number)
    .limit(bindparam("limit"))
)
_NEWEST = select(log_segment).order_by(log_segment.c.number.desc()).limit(1)
_OLDER = _NEWEST.where(log_segment.c.at < bindparam("before"))
_TOP = select(func.coalesce(func.max(_E.seq), 0))
_GIVEN = text("SELECT seq FROM sqlite_sequence WHERE name = 'log_entry'")
"""SQLite's own note of the highest number that the table ever had."""
_AT_ONCE = 100
"""How many spans one statement asks for."""


class SqlSource:
    """Entries and segments in their tables."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._put = insert_new(log_segment, database.dialect).returning(log_segment.c.number)

    @property
    def gapless(self) -> bool:
        """PostgreSQL leaves the number of a transaction out that was taken back; SQLite does not."""
        return self._database.dialect == "sqlite"

    async def rows(self, spans: Sequence[Span], *, limit: int) -> Sequence[EntryRow]:
        """The first rows with a number within some ascending spans, by number."""
        found: list[EntryRow] = []
        wanted = [one for one in spans if one[0] <= one[1]]
        for start in range(0, len(wanted), _AT_ONCE):
            if len(found) >= limit:
                break
            found += await self._some(wanted[start : start + _AT_ONCE], limit - len(found))
        return found

    async def receipts(self) -> Sequence[EntryRow]:
        """The rows that say what was deleted."""
        return await self._database.read(lambda c: read_entries(c, _RECEIPTS, {}))

    async def repeated(self) -> EntryRow | None:
        """The second row with an id that another one has."""
        found = await self._database.read(lambda c: read_entries(c, _REPEATED, {}))
        return found[0] if found else None

    async def segments(self, *, after: int, limit: int) -> Sequence[Segment]:
        """Segments with a number above `after`, by number."""
        found = {"after": after, "limit": limit}
        return await self._database.read(lambda c: read_segments(c, _SEGMENTS, found))

    async def newest(self, *, before: datetime | None = None) -> Segment | None:
        """The newest segment, or the newest one that was sealed before a moment."""
        statement, values = (_NEWEST, {}) if before is None else (_OLDER, {"before": before})
        found = await self._database.read(lambda c: read_segments(c, statement, values))
        return found[0] if found else None

    async def put(self, segment: Segment) -> bool:
        """Keep a segment; False where one with its number is there, since another process sealed."""
        return await self._database.write(lambda c: c.execute(self._put, asdict(segment)).first() is not None)

    async def top(self) -> int:
        """The highest number that was ever given; on PostgreSQL, the highest that is there."""
        return await self._database.read(self._top)

    def _top(self, connection: Connection) -> int:
        there: int = connection.execute(_TOP).scalar_one()
        given = connection.execute(_GIVEN).scalar() if self.gapless else None
        return max(there, given or 0)

    async def _some(self, spans: Sequence[Span], limit: int) -> Sequence[EntryRow]:
        if len(spans) == 1:
            bound = {"first": spans[0][0], "last": spans[0][1], "limit": limit}
            return await self._database.read(lambda c: read_entries(c, _ONE_SPAN, bound))
        within: list[ColumnElement[bool]] = [_E.seq.between(first, last) for first, last in spans]
        statement = _IN_ORDER.where(or_(*within)).limit(limit)
        return await self._database.read(lambda c: read_entries(c, statement, {}))

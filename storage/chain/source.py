"""Where the chain lies: what sealing and verifying ask of SQL and of memory."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from storage.chain.body import EntryRow
from storage.chain.links import Segment
from storage.chain.ranges import Span

LOWEST = -(2**63)
HIGHEST = 2**63 - 1
"""The least and the greatest number that a row can have."""
NO_SEGMENT = -(2**31)
"""A number below that of any segment."""


class Source(Protocol):
    """Rows of entries and segments."""

    @property
    def gapless(self) -> bool:
        """Whether no number is ever left out: true where one process writes, and takes none back."""
        ...

    async def rows(self, spans: Sequence[Span], *, limit: int) -> Sequence[EntryRow]:
        """The first rows with a number within some ascending spans, by number."""
        ...

    async def receipts(self) -> Sequence[EntryRow]:
        """The rows that say what was deleted."""
        ...

    async def repeated(self) -> EntryRow | None:
        """The second row with an id that another one has; the database forbids it, so somebody meddled."""
        ...

    async def segments(self, *, after: int, limit: int) -> Sequence[Segment]:
        """Segments with a number above `after`, by number."""
        ...

    async def newest(self, *, before: datetime | None = None) -> Segment | None:
        """The newest segment, or the newest one that was sealed before a moment."""
        ...

    async def put(self, segment: Segment) -> bool:
        """Keep a segment; False where one with its number is there, since another process sealed."""
        ...

    async def top(self) -> int:
        """The highest number that was ever given, as far as that is known; 0 where none was."""
        ...

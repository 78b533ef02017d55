"""Says what happened to an entry whose link is broken. Slow: it looks through the log, once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Sequence

from policy.model import Breach
from policy.model import Broken
from storage.chain.body import EntryRow
from storage.chain.body import aware
from storage.chain.body import copies_hold
from storage.chain.body import moment_in
from storage.chain.keys import ChainKeys
from storage.chain.links import entry_digest
from storage.chain.ranges import Span
from storage.chain.source import HIGHEST
from storage.chain.source import LOWEST
from storage.chain.source import Source

_PAGE = 2_000


class BrokenLinkError(Exception):
    """Ends a verification at the first broken link."""

    def __init__(self, found: Broken) -> None:
        super().__init__(found.what)
        self.broken = found


def broken(what: Breach, row: EntryRow) -> Broken:
    """A broken link that an entry stands at, with the moment that its text tells, or else its column."""
    if not row.body:
        return Broken(what=what, number=row.seq)
    return Broken(what=what, number=row.seq, id=row.id, at=moment_in(row) or aware(row.at))


def genuine(row: EntryRow, keys: ChainKeys) -> None:
    """Raise where an entry was not written by Chaperone, or its columns say something else than its text."""
    if not keys.tagged(row.id, row.body, row.tag):
        raise BrokenLinkError(broken(Breach.INSERTED, row))
    if not copies_hold(row):
        raise BrokenLinkError(broken(Breach.CHANGED, row))


async def what_became_of(source: Source, number: int, digest: bytes) -> Broken:
    """A sealed entry is not in its place: it stands in another one, or is gone."""
    async for row in read_rows(source, ((LOWEST, HIGHEST),)):
        if entry_digest(row) == digest:
            return Broken(what=Breach.REORDERED, number=number, id=row.id, at=moment_in(row))
    return Broken(what=Breach.REMOVED, number=number)


async def what_happened_to(source: Source, keys: ChainKeys, row: EntryRow) -> Broken:
    """An entry is not what was sealed: another one's content stands in its place, or it was changed."""
    if keys.tagged(row.id, row.body, row.tag):
        return broken(Breach.REORDERED, row)
    async for other in read_rows(source, ((LOWEST, HIGHEST),)):
        if other.seq != row.seq and (
            keys.tagged(other.id, row.body, other.tag) or keys.tagged(other.id, row.body, row.tag)
        ):
            return broken(Breach.REORDERED, row)
    return broken(Breach.CHANGED, row)


async def read_rows(source: Source, spans: Sequence[Span]) -> AsyncIterator[EntryRow]:
    """The rows within some spans, a page at a time."""
    left = list(spans)
    while left and (page := await source.rows(left, limit=_PAGE)):
        for row in page:
            yield row
        done = page[-1].seq
        left = [(max(first, done + 1), last) for first, last in left if last > done]

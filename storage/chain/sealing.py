"""Chains and signs the entries that are not yet.

Two transactions may commit in another order than they took their numbers in, so a number below the chain's end can
appear late. What is left out between sealed numbers is looked at again each time, back to the segments of a day before
the newest: no transaction lasts as long (PostgreSQL ends an idle one after 30 seconds).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta

from storage.chain.body import EntryRow
from storage.chain.body import aware
from storage.chain.keys import ChainKeys
from storage.chain.links import MOST
from storage.chain.links import Segment
from storage.chain.links import pack
from storage.chain.links import segment_digest
from storage.chain.links import unpack
from storage.chain.ranges import Ranges
from storage.chain.ranges import spans_of
from storage.chain.source import HIGHEST
from storage.chain.source import Source

LOOK_BACK = timedelta(days=1)
"""How long before the newest segment a number may have been left out and still appear."""
_PAGE = 100
_TOO_MANY = 10_000
"""So many left-out numbers are remembered; with more, what is older than `LOOK_BACK` is dropped."""


class Sealing:
    """Remembers which numbers were sealed of late, so that a round asks for the new ones only."""

    def __init__(self, source: Source, keys: ChainKeys) -> None:
        self._source = source
        self._keys = keys
        self._head: Segment | None = None
        self._known = Ranges()

    async def seal(self, now: datetime) -> int:
        """Seal all that is not sealed; returns how many entries. Where another process seals too, less is done."""
        await self._catch_up()
        total = 0
        while rows := await self._source.rows(self._open_spans(), limit=MOST):
            segment = self._segment(rows, now)
            if not await self._source.put(segment):
                break
            self._remember(segment)
            total += len(rows)
        return total

    async def _catch_up(self) -> None:
        """Read the segments that others, or an earlier run of this program, made."""
        if self._head is None or len(self._known) > _TOO_MANY:
            await self._start()
        while self._head is not None:
            found = await self._source.segments(after=self._head.number, limit=_PAGE)
            if not found:
                return
            for segment in found:
                self._remember(segment)

    async def _start(self) -> None:
        """Begin with the newest segment that is too old for numbers before its end to be missing still."""
        newest = await self._source.newest()
        self._known = Ranges()
        self._head = None
        if newest is None:
            return
        floor = await self._source.newest(before=aware(newest.at) - LOOK_BACK)
        if floor is not None:
            self._known.add(1, floor.last)
            self._head = floor
        else:
            for first in await self._source.segments(after=0, limit=1):
                self._remember(first)

    def _remember(self, segment: Segment) -> None:
        for first, last in spans_of(unpack(segment.entries)):
            self._known.add(first, last)
        self._head = segment

    def _open_spans(self) -> list[tuple[int, int]]:
        if self._head is None:
            return [(1, HIGHEST)]
        return [(1, self._known.first - 1), *self._known.holes(), (self._head.last + 1, HIGHEST)]

    def _segment(self, rows: Sequence[EntryRow], now: datetime) -> Segment:
        head = self._head
        bare = Segment(
            number=head.number + 1 if head else 1,
            at=now.astimezone(UTC),
            last=max(rows[-1].seq, head.last if head else 0),
            count=len(rows),
            entries=pack(rows),
            digest=b"",
            signature=b"",
            key=self._keys.newest,
        )
        digest = segment_digest(head.digest if head else b"", bare)
        return replace(bare, digest=digest, signature=self._keys.sign(digest, bare.key))

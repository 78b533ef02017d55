"""Checks the whole log: every link of the chain, every entry, and that nothing stands beside it.

The log is read in pages, so that its length does not matter; the first broken link ends the check. A link is found
broken first, and then it is asked what happened to it.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass

from policy.model import Breach
from policy.model import Broken
from policy.model import ChainReport
from policy.model import Checkpoint
from storage.chain.body import EntryRow
from storage.chain.keys import ChainKeys
from storage.chain.links import Segment
from storage.chain.links import entry_digest
from storage.chain.links import segment_digest
from storage.chain.links import unpack
from storage.chain.moved import moved_up_to
from storage.chain.naming import BrokenLinkError
from storage.chain.naming import broken
from storage.chain.naming import genuine
from storage.chain.naming import what_became_of
from storage.chain.naming import what_happened_to
from storage.chain.outside import Outside
from storage.chain.ranges import Ranges
from storage.chain.ranges import spans_of
from storage.chain.receipts import deleted_in
from storage.chain.source import NO_SEGMENT
from storage.chain.source import Source

PAGE = 2_000
"""How many rows are read at a time."""
_SEGMENTS = 10


@dataclass(slots=True, kw_only=True)
class Progress:
    """What was counted so far, and whom to tell."""

    top: int
    tell: Callable[[int, int], None] | None
    segments: int = 0
    entries: int = 0
    deleted: int = 0

    def at(self, number: int) -> None:
        """Everything up to that number is checked."""
        if self.tell is not None:
            self.tell(min(number, self.top), self.top)


class Verification:
    """One run over the log."""

    def __init__(
        self, source: Source, keys: ChainKeys, *, checkpoint: Checkpoint | None, tell: Callable[[int, int], None] | None
    ) -> None:
        self._source = source
        self._keys = keys
        self._checkpoint = checkpoint
        self._tell = tell
        self._sealed = Ranges()
        self._deleted = Ranges()
        self._moved = 0

    async def run(self) -> ChainReport:
        """The verdict; where a link is broken, what was counted until then."""
        seen = Progress(top=await self._source.top(), tell=self._tell)
        outside = Outside(self._source, self._keys)
        found: Broken | None = None
        try:
            receipts = await self._source.receipts()
            self._deleted, self._moved = deleted_in(receipts, self._keys), moved_up_to(receipts)
            last = await self._chain(seen)
            await outside.check(self._sealed, last, seen.top, self._deleted, self._moved)
            seen.at(seen.top)
        except BrokenLinkError as error:
            found = error.broken
        return ChainReport(
            segments=seen.segments,
            entries=seen.entries,
            deleted=seen.deleted,
            unsealed=outside.unsealed,
            gaps=outside.gaps,
            broken=found,
        )

    async def _chain(self, seen: Progress) -> Segment | None:
        """Every segment, with every entry in it. Returns the last one."""
        previous: Segment | None = None
        after = NO_SEGMENT
        while page := await self._source.segments(after=after, limit=_SEGMENTS):
            for segment in page:
                self._check_segment(previous, segment)
                await self._check_entries(segment, seen)
                previous, after = segment, segment.number
                seen.segments += 1
        number = previous.number if previous else 0
        if self._checkpoint is not None and self._checkpoint.number > number:
            raise BrokenLinkError(Broken(what=Breach.ROLLED_BACK, segment=number + 1))
        return previous

    def _check_segment(self, previous: Segment | None, segment: Segment) -> None:
        expected = previous.number + 1 if previous else 1
        if segment.number != expected:
            what = Breach.SEGMENT_REMOVED if segment.number > expected else Breach.SEGMENT_CHANGED
            raise BrokenLinkError(Broken(what=what, segment=expected))
        if segment_digest(previous.digest if previous else b"", segment) != segment.digest:
            raise BrokenLinkError(Broken(what=Breach.SEGMENT_CHANGED, segment=segment.number))
        if not self._keys.signed(segment.key, segment.digest, segment.signature):
            raise BrokenLinkError(Broken(what=Breach.SIGNATURE, segment=segment.number))
        kept = self._checkpoint
        if kept is not None and kept.number == segment.number and kept.digest != segment.digest.hex():
            raise BrokenLinkError(Broken(what=Breach.ROLLED_BACK, segment=segment.number))

    async def _check_entries(self, segment: Segment, seen: Progress) -> None:
        links = unpack(segment.entries)
        numbers = list(links)
        for start in range(0, len(numbers), PAGE):
            part = numbers[start : start + PAGE]
            spans = spans_of(part)
            rows = {row.seq: row for row in await self._source.rows(spans, limit=len(part))}
            for number in part:
                await self._check_entry(number, links, rows.get(number), seen)
            for first, last in spans:
                await self._check_gap(first)
                self._sealed.add(first, last)
            seen.at(part[-1])

    async def _check_entry(self, number: int, links: Mapping[int, bytes], row: EntryRow | None, seen: Progress) -> None:
        if row is None:
            if not await self._was_deleted(number):
                raise BrokenLinkError(await what_became_of(self._source, number, links[number]))
            seen.deleted += 1
        elif entry_digest(row) != links[number]:
            raise BrokenLinkError(await what_happened_to(self._source, self._keys, row))
        else:
            genuine(row, self._keys)
            seen.entries += 1

    async def _was_deleted(self, number: int) -> bool:
        """Whether a receipt accounts for it, and be it one that was written a moment ago."""
        if number not in self._deleted:
            self._deleted = deleted_in(await self._source.receipts(), self._keys)
        return number in self._deleted

    async def _check_gap(self, first: int) -> None:
        """Where no number is ever left out, one that was never sealed was taken away before, or put in since."""
        expected = self._sealed.last + 1
        if self._source.gapless and first > expected > self._moved and expected not in self._deleted:
            found: Sequence[EntryRow] = await self._source.rows(((expected, expected),), limit=1)
            raise BrokenLinkError(
                broken(Breach.INSERTED, found[0]) if found else Broken(what=Breach.REMOVED, number=expected)
            )

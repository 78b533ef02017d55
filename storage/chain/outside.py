"""What stands outside the chain: entries that wait for the sealer, and whatever else is there."""

from __future__ import annotations

from policy.model import Breach
from policy.model import Broken
from storage.chain.body import aware
from storage.chain.keys import ChainKeys
from storage.chain.links import Segment
from storage.chain.naming import BrokenLinkError
from storage.chain.naming import broken
from storage.chain.naming import genuine
from storage.chain.naming import read_rows
from storage.chain.ranges import Ranges
from storage.chain.sealing import LOOK_BACK
from storage.chain.source import HIGHEST
from storage.chain.source import LOWEST
from storage.chain.source import Source


class Outside:
    """Counts what waits and what was never there; raises at what should not be."""

    def __init__(self, source: Source, keys: ChainKeys) -> None:
        self._source = source
        self._keys = keys
        self._moved = 0
        self.unsealed = 0
        self.gaps = 0

    async def check(self, sealed: Ranges, last: Segment | None, top: int, deleted: Ranges, moved: int) -> None:
        """Look at every row that no segment holds; `top` is the highest number that was ever given.

        Up to `moved` a database gave the numbers that leaves some out.
        """
        self._moved = moved
        twice = await self._source.repeated()
        if twice is not None:
            raise BrokenLinkError(broken(Breach.INSERTED, twice))
        await self._before(sealed, await self._floor(last))
        await self._behind(sealed.last, top, deleted)

    async def _before(self, sealed: Ranges, floor: int) -> None:
        """What was committed late is still to be sealed; a number from long ago was put in."""
        holes = [(1, sealed.first - 1), *sealed.holes()]
        async for row in read_rows(self._source, [(LOWEST, 0), *holes]):
            genuine(row, self._keys)
            if row.seq <= floor or (self._source.gapless and row.seq > self._moved):
                raise BrokenLinkError(broken(Breach.INSERTED, row))
            self.unsealed += 1
        self.gaps = sum(last - first + 1 for first, last in holes) - self.unsealed

    async def _behind(self, sealed: int, top: int, deleted: Ranges) -> None:
        """The entries since the last seal, each with the next number where none is left out."""
        expected = sealed + 1
        async for row in read_rows(self._source, ((expected, HIGHEST),)):
            self._next(expected, row.seq, deleted)
            genuine(row, self._keys)
            expected = row.seq + 1
            self.unsealed += 1
        self._next(expected, top + 1, deleted)

    def _next(self, expected: int, number: int, deleted: Ranges) -> None:
        """No number is missing before this one; or, where numbers are left out, count them."""
        known = self._moved + 1 if self._source.gapless else number
        self.gaps += max(min(number, known) - expected, 0)
        missing = next((one for one in range(max(expected, known), number) if one not in deleted), None)
        if missing is not None:
            raise BrokenLinkError(Broken(what=Breach.REMOVED, number=missing))

    async def _floor(self, last: Segment | None) -> int:
        """Up to this number nothing can appear any more."""
        old = await self._source.newest(before=aware(last.at) - LOOK_BACK) if last else None
        return max(old.last if old else 0, 0)

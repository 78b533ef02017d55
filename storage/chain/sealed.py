"""Sealing and verifying, wherever the chain lies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from policy.model import ChainReport
from policy.model import Checkpoint
from storage.chain.body import aware
from storage.chain.keys import ChainKeys
from storage.chain.sealing import Sealing
from storage.chain.source import Source
from storage.chain.verifying import Verification


class Sealed:
    """What the sealed log in SQL and the one in memory have in common."""

    def __init__(self, source: Source, keys: ChainKeys) -> None:
        self._source = source
        self._keys = keys
        self._sealing = Sealing(source, keys)

    async def seal(self, *, now: datetime) -> int:
        """Chain and sign the entries that are not yet; returns how many. One process at a time: take a lease."""
        return await self._sealing.seal(now)

    async def verify(
        self, *, progress: Callable[[int, int], None] | None = None, checkpoint: Checkpoint | None = None
    ) -> ChainReport:
        """Check every link and every entry. A checkpoint that was kept elsewhere must still be in the chain."""
        return await Verification(self._source, self._keys, checkpoint=checkpoint, tell=progress).run()

    async def checkpoint(self) -> Checkpoint | None:
        """The newest end of the chain; None where nothing is sealed."""
        found = await self._source.newest()
        if found is None:
            return None
        return Checkpoint(
            number=found.number,
            at=aware(found.at),
            last=found.last,
            digest=found.digest.hex(),
            signature=found.signature.hex(),
            key=found.key,
            public=self._keys.public(found.key),
        )

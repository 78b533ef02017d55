"""The sealed log: what a supervisor can rely on, and prove."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Collection
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from policy.model import ChainReport
from policy.model import Checkpoint
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Written

Progress = Callable[[int, int], None]
"""Told how many numbers of the log are checked, and how many there are."""


class LogBook(Protocol):
    """Entries that are chained and signed a moment after they are written, so that no change goes unseen.

    What a decision or a delivery makes true is written by their own stores, in the same transaction.
    """

    async def add(self, entries: Sequence[Entry]) -> None:
        """Write entries about something that no decision and no delivery is about, all of them or none."""
        ...

    async def seal(self, *, now: datetime) -> int:
        """Chain and sign the entries that are not yet; returns how many. One process at a time: take a lease."""
        ...

    async def verify(self, *, progress: Progress | None = None, checkpoint: Checkpoint | None = None) -> ChainReport:
        """Check every link and every entry. A checkpoint that was kept elsewhere must still be in the chain."""
        ...

    async def entries(
        self,
        *,
        after: int = 0,
        limit: int = 1_000,
        subjects: Collection[str] | None = None,
        kinds: Collection[EntryKind] | None = None,
    ) -> Sequence[Written]:
        """Entries with a number above `after`, in their order; of some subjects (random ids) or kinds only."""
        ...

    async def checkpoint(self) -> Checkpoint | None:
        """The newest end of the chain; None where nothing is sealed."""
        ...

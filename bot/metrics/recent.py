"""The backlog as it stood a moment ago: however often somebody asks, the database is asked once in that time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Protocol

from bot.ports import BacklogStore
from bot.ports import Clock
from policy.model import Backlog

FRESH = 2.0
"""Seconds for which an answer holds."""


class Recently(Protocol):
    """Tells the backlog. Raises whatever the database's driver raises."""

    async def __call__(self) -> Backlog:
        """What waits, as of a moment ago."""
        ...


class Recent:
    """Asks the store where the last answer is too old. What failed is asked again at once."""

    def __init__(self, store: BacklogStore, clock: Clock, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Nothing is asked yet."""
        self._store = store
        self._clock = clock
        self._monotonic = monotonic
        self._turn = asyncio.Lock()
        self._answer: tuple[float, Backlog] | None = None

    async def __call__(self) -> Backlog:
        """What waits, as of a moment ago."""
        async with self._turn:
            if self._answer is None or self._monotonic() - self._answer[0] > FRESH:
                self._answer = None
                found = await self._store.stand(now=self._clock.now())
                self._answer = (self._monotonic(), found)
            return self._answer[1]

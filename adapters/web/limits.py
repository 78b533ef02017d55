"""How much is put up with: counts by network and places in a queue, in memory alone and soon forgotten."""

from __future__ import annotations

import asyncio
import hmac
import secrets
from collections import OrderedDict
from collections.abc import AsyncIterator
from collections.abc import Callable
from contextlib import asynccontextmanager
from time import monotonic

_MINUTE = 60.0
_REMEMBERED = 10_000


class Limit:
    """Counts by network: kept for a minute, and only as a digest that nobody else can make."""

    def __init__(self, most: int, *, clock: Callable[[], float] = monotonic) -> None:
        """Take how many a minute are put up with."""
        self._most = most
        self._clock = clock
        self._key = secrets.token_bytes(32)
        self._counts: OrderedDict[bytes, tuple[float, int]] = OrderedDict()

    def over(self, network: str) -> bool:
        """Count one more; whether there were too many."""
        now, who = self._clock(), hmac.digest(self._key, network.encode(), "sha256")
        since, count = self._counts.pop(who, (now, 0))
        if now - since >= _MINUTE:
            since, count = now, 0
        self._counts[who] = (since, count + 1)
        if len(self._counts) > _REMEMBERED:
            self._counts.popitem(last=False)
        return count + 1 > self._most


class FullError(Exception):
    """There is no place left to wait in."""


class Queue:
    """Lets a few work and some wait; the rest is told at once that there is no room."""

    def __init__(self, *, at_once: int, waiting: int) -> None:
        self._places = asyncio.Semaphore(at_once)
        self._most = at_once + waiting
        self._inside = 0

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """A place, in the order in which it was asked for. Raises `FullError`."""
        if self._inside >= self._most:
            raise FullError
        self._inside += 1
        try:
            async with self._places:
                yield
        finally:
            self._inside -= 1


class Room:
    """Bytes that may be held for all at once."""

    def __init__(self, most: int) -> None:
        self._left = most

    def take(self, size: int) -> bool:
        """Take some, if there are so many."""
        if size > self._left:
            return False
        self._left -= size
        return True

    def give(self, size: int) -> None:
        """Give them back."""
        self._left += size

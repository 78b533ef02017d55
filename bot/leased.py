"""A platform whose connection one process at a time may hold: the others wait until it is free."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

import structlog

from bot.ports import Lease
from bot.ports import Platform
from policy.model import AwayError
from policy.model import ChaperoneError

_LOOK = timedelta(seconds=5)
_log = structlog.get_logger()


class LeaseLostError(ChaperoneError):
    """Another process may hold the connection now: this one must end, and its supervisor starts it again."""


async def _nothing() -> None:
    """There is nothing to be done first."""


class Leased:
    """Runs a platform as long as its lease is ours."""

    def __init__(
        self,
        platform: Platform,
        lease: Lease,
        *,
        first: Callable[[], Awaitable[None]] = _nothing,
        look: timedelta = _LOOK,
    ) -> None:
        """`first` is done with the lease, before the connection is made: what nobody heard meanwhile is noted there.

        `look` is how often a process that waits asks, and one that holds makes sure.
        """
        self._platform = platform
        self._lease = lease
        self._first = first
        self._look = look
        self._name = f"gateway:{platform.name}"
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Wait for the lease, then hold the connection until `stop`. Raises where the lease is lost."""
        while not await self._taken():
            if await self._paused():
                return
        try:
            await self._hold()
        finally:
            await self._lease.release(self._name)

    def stop(self) -> None:
        """Ask for the end."""
        self._stopping.set()
        self._platform.stop()

    async def _taken(self) -> bool:
        """Whether the lease is ours, and all is done that comes first."""
        if not await self._lease.acquire(self._name):
            _log.info("another process holds the connection", platform=self._platform.name)
            return False
        try:
            await self._first()
        except AwayError as error:
            _log.warning("the connection is not made yet", platform=self._platform.name, error=error.kind)
            await self._lease.release(self._name)
            return False
        return True

    async def _hold(self) -> None:
        running = asyncio.create_task(self._platform.run())
        try:
            while not running.done():
                await asyncio.wait({running}, timeout=self._look.total_seconds())
                if not running.done() and not await self._lease.held(self._name):
                    raise LeaseLostError(f"the lease of {self._platform.name} is lost; start again")
            await running
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await asyncio.gather(running, return_exceptions=True)

    async def _paused(self) -> bool:
        """Wait until the next look; whether the end was asked for."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), self._look.total_seconds())
        return self._stopping.is_set()

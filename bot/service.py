"""Everything that runs as long as Chaperone runs: what was left is judged, jobs are done, the clock ticks."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import structlog

from bot.reminders import TICK
from bot.reminders import Ticker
from bot.wiring import House

_log = structlog.get_logger()


class Service:
    """Keeps a house at work until it is asked to stop. Platforms are started beside it and hand it their events."""

    def __init__(self, house: House, *, tick: timedelta = TICK) -> None:
        """Take an open house; nothing starts yet."""
        self._house = house
        self._ticker = Ticker(house.app, tick=tick)
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Ask for the end; safe to call from a signal handler, and twice."""
        self._stopping.set()

    async def run(self) -> None:
        """Work until `stop`. What is in hand is finished; what is not is kept for the next start."""
        recovered = await self._house.app.recover()
        _log.info("started", recovered=recovered)
        worker = asyncio.create_task(self._house.jobs.run(), name="jobs")
        stopping = asyncio.create_task(self._stopping.wait(), name="stop")
        self._ticker.start()
        try:
            # A worker that ends by itself is a fault: it must end the service, so that a supervisor restarts it.
            await asyncio.wait({worker, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._ticker.stop()
            stopping.cancel()
            await self._house.jobs.stop()
            await worker
        _log.info("stopped")

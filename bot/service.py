"""Everything that runs as long as Chaperone runs: what was left is judged, jobs are done, the clock ticks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Collection
from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Protocol

import structlog

from bot.metrics.beats import TICK as TICKED
from bot.metrics.beats import Beats
from bot.reminders import TICK
from bot.reminders import Ticker
from bot.wiring import House
from policy.model import ChaperoneError

_GRACE = 0.3
"""Seconds that whatever is in hand may take at the end: three times that is less than a second."""
_TELLS = 5
"""How often something is told to end at once."""
_log = structlog.get_logger()


class Part(Protocol):
    """Something that runs beside the house: a platform's connection, the web part, the back-fill."""

    async def run(self) -> None:
        """Work until `stop`."""
        ...

    def stop(self) -> None:
        """Ask for the end; safe to call twice."""
        ...


class Service:
    """Keeps a house at work until it is asked to stop."""

    def __init__(
        self,
        house: House,
        *,
        parts: Sequence[Part] = (),
        works: bool = True,
        last: Callable[[], Awaitable[None]] | None = None,
        tick: timedelta = TICK,
        beats: Beats | None = None,
    ) -> None:
        """Take an open house; nothing starts yet.

        `works` is false where other processes do the jobs and look for what is due. `last` is awaited when the parts
        have ended and nothing new comes in any more. `beats` remembers when the clock last looked for what is due.
        """
        self._house = house
        self._parts = parts
        self._works = works
        self._last = last
        self._beats = beats or Beats()
        self._ticker = Ticker(house.app if works else None, tick=tick, ticked=partial(self._beats.beat, TICKED))
        self._stopping = asyncio.Event()

    def also(self, work: Callable[[], Awaitable[object]], *, every: timedelta = TICK, at_once: bool = False) -> None:
        """Let the clock do that, too; `at_once` also when the service starts."""
        self._ticker.add(work, every, at_once=at_once)

    def stop(self) -> None:
        """Ask for the end; safe to call from a signal handler, and twice."""
        self._stopping.set()

    async def run(self) -> None:
        """Work until `stop`. What is in hand is finished if it takes no time; all else is kept for the next start.

        A part that ends by itself is a fault: it ends the service with its error, so that a supervisor restarts it.
        """
        _log.info("started")
        left = asyncio.create_task(self._judge_left(), name="left") if self._works else None
        tasks = [asyncio.create_task(one.run(), name=type(one).__name__) for one in self._parts]
        worker = asyncio.create_task(self._house.jobs.run(), name="jobs") if self._works else None
        stopping = asyncio.create_task(self._stopping.wait(), name="stop")
        self._ticker.start()
        if self._works:
            self._beats.beat(TICKED)  # what comes first comes after one round
        try:
            await asyncio.wait({*tasks, *([worker] if worker else []), stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
            if left is not None:
                await _cancelled([left])  # what it did not come to stays in the inbox
            await self._end(tasks, worker)
        _log.info("stopped")

    async def _judge_left(self) -> None:
        """What an earlier process left is judged beside what comes in now: an hour of it keeps nobody from the door."""
        try:
            _log.info("recovered", events=await self._house.app.recover())
        except ChaperoneError as error:  # the clock tries again
            _log.warning("not recovered", error=type(error).__name__)

    async def _end(self, tasks: Sequence[asyncio.Task[None]], worker: asyncio.Task[None] | None) -> None:
        """First nothing new comes in, then what came in is judged, then what follows from it is done."""
        for part in self._parts:
            part.stop()
        await _finish(tasks)
        if self._last is not None:
            await _finish([asyncio.ensure_future(self._last())])
        await self._ticker.stop()
        if worker is not None:
            await self._house.jobs.stop()
            await _finish([worker])
        for task in (*tasks, *([worker] if worker else [])):
            if task.done() and not task.cancelled() and (error := task.exception()) is not None:
                raise error


async def _finish(tasks: Sequence[asyncio.Future[None]]) -> None:
    """Let them end by themselves for a moment; a platform that does not answer holds nobody up."""
    if not tasks:
        return
    _, late = await asyncio.wait(tasks, timeout=_GRACE)
    await _cancelled(late)


async def _cancelled(tasks: Collection[asyncio.Future[None]]) -> None:
    """Let them end at once. One that a library kept from hearing is told again, and in the end left behind.

    `asyncio.wait_for` of Python 3.11 is such a library: where what it waits for ends in the same turn of the loop, it
    returns as if nobody had cancelled.
    """
    left = set(tasks)
    for _ in range(_TELLS):
        if not left:
            return
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=_GRACE)
    if left:
        _log.error("does not end", tasks=sorted(one.get_name() for one in left if isinstance(one, asyncio.Task)))

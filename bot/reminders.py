"""The clock: asks again and again what is due. Reminders themselves are rows of ours, claimed in one transaction.

APScheduler keeps nothing here (memory store): its SQL job store fires twice with several replicas, loses jobs whose
function was renamed, and unpickles code.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from collections.abc import Callable
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.app import Chaperone

TICK = timedelta(seconds=10)
"""How late a reminder may be: as often as this the clock looks."""
TIDY = timedelta(hours=1)
RESCUE = timedelta(minutes=1)


class Ticker:
    """Ticks an application as long as it is started. Every replica may tick: what is due is claimed by one."""

    def __init__(
        self,
        app: Chaperone | None,
        *,
        tick: timedelta = TICK,
        tidy: timedelta = TIDY,
        rescue: timedelta = RESCUE,
        ticked: Callable[[], None] = lambda: None,
    ) -> None:
        """Plan the three rounds: due reminders, expired texts, events that were claimed and never judged.

        Without an application, other processes make these. `ticked` hears of every look for what is due.
        """
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._rounds: set[asyncio.Task[object]] = set()
        if app is not None:
            for work, every in ((partial(_ticked, app, ticked), tick), (app.tidy, tidy), (app.rescue, rescue)):
                self.add(work, every)

    def add(self, work: Callable[[], Awaitable[object]], every: timedelta, *, at_once: bool = False) -> None:
        """Plan another round. `at_once`: it is also made at the start, not only when `every` is over."""
        first = {"next_run_time": datetime.now(UTC)} if at_once else {}
        self._scheduler.add_job(self._round, "interval", args=(work,), seconds=every.total_seconds(), **first)

    def start(self) -> None:
        """Begin, on the running event loop."""
        self._scheduler.start()

    async def stop(self) -> None:
        """End; a round in hand is cancelled, and let go of what it holds before this returns."""
        self._scheduler.shutdown(wait=False)
        await asyncio.gather(*self._rounds, return_exceptions=True)

    async def _round(self, work: Callable[[], Awaitable[object]]) -> None:
        """APScheduler cancels its rounds and waits for none of them."""
        task = asyncio.current_task()
        if task is not None:
            self._rounds.add(task)
            task.add_done_callback(self._rounds.discard)
        await work()


async def _ticked(app: Chaperone, ticked: Callable[[], None]) -> None:
    await app.tick()
    ticked()

"""Whether traffic may be sent here."""

from __future__ import annotations

from collections.abc import Mapping

from bot.health import Health
from bot.metrics.beats import TICK
from bot.metrics.beats import Beats
from bot.metrics.exposition import Heard
from bot.metrics.exposition import age_of
from bot.metrics.recent import Recently
from bot.ports import Clock

LATE = 120.0
"""Seconds since the clock last looked for what is due: twelve rounds were left out."""
SILENT = BEHIND = 600.0
"""Seconds without a sign of life from a platform, and that an event may wait to be judged.

A platform that is away for some minutes is nothing that another process would do better with, and nothing that a
restart would mend: what it holds up waits in the outbox, which makes nobody unready however long it is.
"""


class Ready:
    """What is wrong just now: an unreachable database, a refused token, a clock that stands, a connection that is lost.

    What a process does not do is not asked of it: who only serves has no clock and holds no connection.
    """

    def __init__(
        self, health: Health, *, backlog: Recently, clock: Clock, beats: Beats, heard: Heard, works: bool
    ) -> None:
        """Take what is asked; `works` tells whether this process judges what others left."""
        self._health = health
        self._backlog = backlog
        self._clock = clock
        self._beats = beats
        self._heard = heard
        self._works = works

    async def __call__(self) -> Mapping[str, str | float]:
        """A name and a code for what is wrong, none where all is well; and some ages in seconds."""
        found: dict[str, str | float] = dict(self._health.problems)
        await self._look_at_work(found)
        tick = self._beats.age(TICK)
        if self._works and tick is not None:
            found["tick_seconds"] = round(tick, 1)
            if tick > LATE:
                found["tick"] = "late"
        for platform, age in self._heard().items():
            if age is not None:
                found[f"{platform}_heard_seconds"] = round(age, 1)
                if age > SILENT:
                    found.setdefault(platform, "silent")
        return found

    async def _look_at_work(self, found: dict[str, str | float]) -> None:
        try:
            backlog, now = await self._backlog(), self._clock.now()
        except Exception as error:  # noqa: BLE001 - whatever a driver raises, the answer is that we are not ready
            found["database"] = type(error).__name__
            return
        waited = age_of(backlog.inbox, now)
        found["inbox_oldest_seconds"] = round(waited, 1)
        found["outbox_oldest_seconds"] = round(age_of(backlog.outbox, now), 1)
        if self._works and waited > BEHIND:
            found["inbox"] = "behind"

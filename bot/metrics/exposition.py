"""What `/metrics` answers: the counters of this process, and how the installation stands just now."""

from __future__ import annotations

import platform as machine
import time
from collections.abc import Callable
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from math import nan

from prometheus_client import Gauge
from prometheus_client import Info
from prometheus_client import generate_latest

from bot.metrics import labels
from bot.metrics.beats import CENSUS
from bot.metrics.beats import TICK
from bot.metrics.beats import Beats
from bot.metrics.labels import known
from bot.metrics.meter import Metrics
from bot.metrics.recent import Recently
from bot.ports import Clock
from bot.ports import Holding
from policy.model import Backlog
from policy.model import Pile

HELD_FRESH = 60.0
"""Seconds for which the count of what is held holds: it looks at more rows than the others."""
Heard = Callable[[], Mapping[str, float | None]]
"""By platform: seconds since its connection last gave a sign of life, None where this process holds none."""
MayBeTold = Callable[[str, str, datetime], bool]
"""Whether reminders of a kind may be told in a workspace at a moment."""


class Exposition:
    """Draws the figures. Where the database cannot be asked they are not a number, and `chaperone_database_up` is 0."""

    def __init__(
        self,
        metrics: Metrics,
        *,
        backlog: Recently,
        holding: Holding,
        clock: Clock,
        beats: Beats,
        heard: Heard,
        may_be_told: MayBeTold,
    ) -> None:
        """Take what is asked; nothing is asked yet."""
        self._metrics = metrics
        self._backlog = backlog
        self._holding = holding
        self._clock = clock
        self._beats = beats
        self._heard = heard
        self._may_be_told = may_be_told
        self._held_at: float | None = None
        self._gauges()

    def _gauges(self) -> None:
        of = partial(Gauge, registry=self._metrics.registry)
        self._up = of("chaperone_database_up", "Whether the database could be asked.")
        self._piles = {
            "inbox": _pair(of, "chaperone_inbox", "events that are not judged"),
            "outbox": _pair(of, "chaperone_outbox", "effects that are not performed"),
            "unsealed": _pair(of, "chaperone_log_unsealed", "entries that the log's chain does not hold yet"),
            "late": _pair(of, "chaperone_reminders_late", "reminders that are due and may be told"),
        }
        self._quiet = of("chaperone_reminders_quiet", "Reminders that are due and wait for the end of quiet hours.")
        self._held = of("chaperone_held", "Effects that cannot be performed until somebody helps.", ["code"])
        self._connected = of(
            "chaperone_platform_connected", "Whether the connection gave a sign of life.", ["platform"]
        )
        self._silent = of("chaperone_platform_silent_seconds", "Since its last sign of life.", ["platform"])
        self._tick = of("chaperone_tick_age_seconds", "Since the clock last looked for what is due.")
        self._census = of("chaperone_census_age_seconds", "Since the last whole census.")

    def about(self, *, version: str, role: str) -> None:
        """Say what runs here."""
        info = Info("chaperone_build", "What runs here.", registry=self._metrics.registry)
        facts = {"version": version, "role": known(role, labels.ROLES), "python": machine.python_version()}
        info.info(facts)

    async def __call__(self) -> bytes:
        """All figures, in Prometheus' text format."""
        self._here()
        try:
            self._stands(await self._backlog())
            await self._count_held()
        except Exception:  # noqa: BLE001 - whatever a driver raises, the answer is that nobody knows
            self._unknown()
        return generate_latest(self._metrics.registry)

    def _here(self) -> None:
        for name, age in self._heard().items():
            platform = known(name, labels.PLATFORMS)
            if age is not None:
                self._connected.labels(platform).set(age < SILENT)
                self._silent.labels(platform).set(age)
        for gauge, name in ((self._tick, TICK), (self._census, CENSUS)):
            age = self._beats.age(name)
            gauge.set(nan if age is None else age)

    def _stands(self, found: Backlog) -> None:
        now = self._clock.now()
        told = [one for one in found.due if self._may_be_told(one.kind, one.workspace, now)]
        late = Pile(count=sum(one.count for one in told), since=min((one.since for one in told), default=None))
        piles = {"inbox": found.inbox, "outbox": found.outbox, "unsealed": found.unsealed, "late": late}
        for name, pile in piles.items():
            depth, oldest = self._piles[name]
            depth.set(pile.count)
            oldest.set(age_of(pile, now))
        self._quiet.set(sum(one.count for one in found.due) - late.count)
        self._up.set(1)

    async def _count_held(self) -> None:
        now = time.monotonic()
        if self._held_at is not None and now - self._held_at < HELD_FRESH:
            return
        found, self._held_at = await self._holding.held(), now
        self._held.clear()
        for code, count in found.items():
            self._held.labels(known(code, labels.CODES)).inc(count)

    def _unknown(self) -> None:
        self._up.set(0)
        for depth, oldest in self._piles.values():
            depth.set(nan)
            oldest.set(nan)
        self._quiet.set(nan)


SILENT = 60.0
"""Seconds after which a connection counts as lost: pings and heartbeats come at least every 45."""


def age_of(pile: Pile, now: datetime) -> float:
    """Seconds that the oldest has waited; 0 where none waits, and where two machines' clocks disagree."""
    return max(0.0, (now - pile.since).total_seconds()) if pile.since is not None else 0.0


def _pair(of: Callable[..., Gauge], name: str, what: str) -> tuple[Gauge, Gauge]:
    return of(name, f"How many {what}."), of(f"{name}_oldest_seconds", f"How long the oldest of the {what} has waited.")

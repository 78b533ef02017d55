"""An exposition over stores in memory, and its figures read back as Prometheus reads them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from datetime import timedelta

from prometheus_client.parser import text_string_to_metric_families

from bot.clock import SetClock
from bot.metrics.beats import Beats
from bot.metrics.exposition import Exposition
from bot.metrics.meter import Metrics
from policy.model import Backlog
from tests.builders import NOW

Figures = Mapping[tuple[str, tuple[tuple[str, str], ...]], float]


def read(text: bytes) -> Figures:
    """Every figure by its name and labels."""
    return {
        (one.name, tuple(sorted(one.labels.items()))): one.value
        for family in text_string_to_metric_families(text.decode())
        for one in family.samples
    }


def of(figures: Figures, name: str, **labels: str) -> float:
    return figures[name, tuple(sorted(labels.items()))]


def counted(figures: Figures, name: str) -> dict[tuple[str, ...], float]:
    """The figures of one name that are not zero, by the values of their labels in the order of the labels' names."""
    return {tuple(value for _, value in key[1]): figure for key, figure in figures.items() if key[0] == name and figure}


class Steady:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Standing:
    """What an exposition is told: the backlog, or that there is no database."""

    def __init__(self) -> None:
        self.backlog = Backlog()
        self.counts: dict[str, int] = {}
        self.error: Exception | None = None
        self.heard: dict[str, float | None] = {}
        self.clock = SetClock(NOW)
        self.steady = Steady()
        self.beats = Beats(self.steady)
        self.metrics = Metrics(platform=lambda _: "slack", monotonic=self.steady)
        self.drawn = Exposition(
            self.metrics,
            backlog=self.stand,
            holding=self,
            clock=self.clock,
            beats=self.beats,
            heard=lambda: self.heard,
            may_be_told=self.may_be_told,
        )

    async def stand(self) -> Backlog:
        if self.error is not None:
            raise self.error
        return self.backlog

    async def held(self) -> Mapping[str, int]:
        return self.counts

    async def release(self, error: str) -> int:
        return 0

    async def revive(self) -> int:
        return 0

    def may_be_told(self, kind: str, workspace: str, now: datetime) -> bool:
        return kind == "told"

    async def figures(self) -> Figures:
        return read(await self.drawn())


def ago(seconds: float) -> datetime:
    return NOW - timedelta(seconds=seconds)

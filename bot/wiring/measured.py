"""The figures of a running installation: who counts, who draws, and whether traffic may be sent here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version

from bot.app import AT_ONCE
from bot.health import Health
from bot.metrics.beats import Beats
from bot.metrics.exposition import Exposition
from bot.metrics.meter import Metrics
from bot.metrics.recent import Recent
from bot.ports import Clock
from bot.schooltime import is_quiet
from bot.settings import Settings
from bot.wiring.connected import Connected
from bot.wiring.house import House
from bot.wiring.ready import Ready

NAME = "chaperone-bot"


class Measured:
    """What is counted in a process, and what is asked about it."""

    def __init__(self, role: str, *, works: bool) -> None:
        """Nothing has happened yet; `works` is whether this process judges what others left."""
        self.role = role
        self.metrics = Metrics()
        self.beats = Beats()
        self._works = works

    def of(
        self, house: House, health: Health, connected: Connected, settings: Settings, clock: Clock
    ) -> tuple[Ready, Exposition]:
        """What answers `/readyz` and `/metrics`."""
        self.metrics.platform = house.census.platform
        school, recent = settings.school(), Recent(house.stores.backlog, clock)

        def heard() -> Mapping[str, float | None]:
            return {one.name: one.heard for one in connected.platforms}

        def may_be_told(kind: str, _workspace: str, now: datetime) -> bool:
            return kind in AT_ONCE or not is_quiet(school, now)

        ready = Ready(health, backlog=recent, clock=clock, beats=self.beats, heard=heard, works=self._works)
        drawn = Exposition(
            self.metrics,
            backlog=recent,
            holding=house.holding,
            clock=clock,
            beats=self.beats,
            heard=heard,
            may_be_told=may_be_told,
        )
        drawn.about(version=_version(), role=self.role)
        return ready, drawn


def _version() -> str:
    try:
        return version(NAME)
    except PackageNotFoundError:  # run from a folder that was never installed
        return "unknown"

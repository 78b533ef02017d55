"""When something that comes again and again was there last: a tick of the clock, a census."""

from __future__ import annotations

import time
from collections.abc import Callable

TICK = "tick"
CENSUS = "census"


class Beats:
    """Remembers moments of a clock that never goes back."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Nothing has happened yet."""
        self._monotonic = monotonic
        self._last: dict[str, float] = {}

    def beat(self, name: str) -> None:
        """It was there just now."""
        self._last[name] = self._monotonic()

    def age(self, name: str) -> float | None:
        """How many seconds ago it was there; None where it never was."""
        last = self._last.get(name)
        return None if last is None else self._monotonic() - last

"""Who counts what happens on the way of an event; light to import, for a rehearsal counts nothing."""

from __future__ import annotations

from typing import Protocol

from policy.model import Context
from policy.model import Delivery
from policy.model import Event
from policy.model import Judgement


class Meter(Protocol):
    """Counts. Nothing here may wait, fail or keep what it is shown: it stands on the way of every event."""

    def arrived(self, event: Event, *, new: bool) -> None:
        """An event was claimed, or is `new` to nobody: it was claimed before."""
        ...

    def judged(self, judgement: Judgement, context: Context) -> None:
        """A judgement was recorded."""
        ...

    def performed(self, delivery: Delivery, outcome: str) -> None:
        """An effect was tried: `done`, `held` (it cannot work), or `again` (it is tried again)."""
        ...


class NoMeter:
    """Counts nothing."""

    def arrived(self, event: Event, *, new: bool) -> None:
        """Nothing follows."""

    def judged(self, judgement: Judgement, context: Context) -> None:
        """Nothing follows."""

    def performed(self, delivery: Delivery, outcome: str) -> None:
        """Nothing follows."""

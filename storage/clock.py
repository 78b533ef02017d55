"""The present moment, as the stores need it."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; the application's own clock fits."""

    def now(self) -> datetime:
        """The present moment, timezone-aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)

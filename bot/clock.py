"""Where the time comes from."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)


class SetClock:
    """A clock that stands until it is set: a rehearsal plays a week in a second."""

    def __init__(self, start: datetime) -> None:
        """Start at a timezone-aware moment."""
        self._now = start

    def now(self) -> datetime:
        """The moment that was set last."""
        return self._now

    def set(self, moment: datetime) -> None:
        """Move to a moment; also backwards, since scenes of a file may overlap."""
        self._now = moment

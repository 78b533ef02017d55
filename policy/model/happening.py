"""What all events share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """What all events share. `id` is the platform's event id: an id is judged once.

    `late` marks an event that was read from history after a gap.
    """

    id: str
    workspace: str
    at: datetime
    late: bool = False

    @property
    def fingerprint(self) -> str | None:
        """A second key against judging twice: the same message, delivered live and read from history."""
        return None

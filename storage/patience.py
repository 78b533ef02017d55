"""How long a job is tried, wherever the queue stands."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

Handler = Callable[[str], Awaitable[None]]
"""Does the job with that payload."""
GaveUp = Callable[[str, str, str], Awaitable[None]]
"""Hears of a job that is given up: its kind, its payload, and the class of the last error."""


def _backoff(attempts: int) -> timedelta:
    """1 s, 2 s, 4 s … up to five minutes."""
    return min(timedelta(seconds=2.0**attempts), timedelta(minutes=5))


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long a job is tried: so many times, so far apart.

    `heartbeat` is how long a worker may be silent before another takes its jobs; a handler that blocks the loop for
    longer is run twice. `look` is how often a worker looks for work without being told of any: new jobs are announced
    at once, but an announcement is lost with the connection that would have carried it.
    """

    tries: int = 8
    backoff: Callable[[int], timedelta] = _backoff
    heartbeat: timedelta = timedelta(seconds=30)
    look: timedelta = timedelta(seconds=5)

"""What went wrong and how often: codes are counted in memory and written to the health log now and then.

Counting costs nothing, so that whoever sends rubbish in a loop cannot make us write to the database in one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import structlog

from bot.ports import Clock
from bot.ports import HealthLog
from policy.model import AwayError

BROKEN = frozenset({"slack.token_revoked", "slack.tokens_revoked", "slack.app_uninstalled"})
"""Codes after which a platform cannot be spoken to until somebody puts it right and starts anew."""

_log = structlog.get_logger()


class Health:
    """Counts codes; `flush` writes them down."""

    def __init__(self, *, log: HealthLog, clock: Clock) -> None:
        """Take the log."""
        self._log = log
        self._clock = clock
        self._counts: Counter[str] = Counter()
        self._broken: set[str] = set()

    def note(self, what: str) -> None:
        """Count a code, such as `slack.bad_signature`; never a text and never anybody's id."""
        self._counts[what] += 1
        if what in BROKEN:
            self._broken.add(what)

    async def flush(self) -> None:
        """Write down what was counted since the last time."""
        counts, self._counts = self._counts, Counter()
        if not counts:
            return
        try:
            await self._log.add(counts, at=self._clock.now())
        except AwayError as error:  # they are written down with the next ones
            self._counts.update(counts)
            _log.warning("counts not written down", error=error.kind)

    @property
    def problems(self) -> Mapping[str, str]:
        """Platforms that cannot be spoken to, each with its code."""
        return {one.partition(".")[0]: one.partition(".")[2] for one in sorted(self._broken)}

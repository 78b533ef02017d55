"""How the rows of a file stand in time: the exporter can be told to begin with the newest."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime

from adapters.exports.discord_message import moment_of_row
from adapters.exports.model import Item
from adapters.values import Json
from policy.model import MessagePosted

_END = datetime.max.replace(tzinfo=UTC)


@dataclass(slots=True)
class Course:
    """Watches the rows of one file go by: their earliest moment, and whether each comes after the one before."""

    first: datetime = _END
    rises: bool = True
    _last: datetime | None = None

    def watch(self, rows: Iterable[Json]) -> Iterator[Json]:
        """The same rows."""
        for row in rows:
            moment = moment_of_row(row)
            if moment is not None:
                self.first = min(self.first, moment)
                self.rises = self.rises and (self._last is None or self._last <= moment)
                self._last = moment
            yield row


def in_time(items: Iterable[Item]) -> list[Item]:
    """The items by moment, those of one moment as they stand; what was skipped has none and comes last."""
    return sorted(items, key=lambda one: one.at if isinstance(one, MessagePosted) else _END)

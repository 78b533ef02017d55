"""What came of a run: acknowledgements, decisions and warnings, each matched with what was sent."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Seconds of each way, and what is missing: 0 of each where all is well."""

    events: int
    places: int
    acks: Sequence[float]
    decisions: Sequence[float]
    warnings: Sequence[float]
    late: Sequence[float]
    retried: int
    unacknowledged: int
    unjudged: int
    unwarned: int
    twice: int
    through: float
    """Events a second, from the first that was sent until the last was judged: what it can do, where more was sent."""


def outcome(sent: Path, answered: Path, logs: Iterable[Path]) -> Outcome:
    """Match what the processes wrote down."""
    rows = [json.loads(line) for line in sent.read_text().splitlines()]
    told = _told(answered)
    judged = dict(pair for log in logs for pair in _judged(log))
    named = [one for one in rows if one["event"]]
    warned = [one for one in rows if one["who"]]
    slack = [one for one in rows if one["event"].startswith("Ev")]
    ways = [told[one["who"]][0] - one["tick"] for one in warned if one["who"] in told]
    expected = [one for one in named if one["kind"] != "command"]
    return Outcome(
        events=len(rows),
        places=len({one["where"] for one in rows}),
        acks=[one["ack"] for one in slack if one["ack"] is not None],
        decisions=[judged[one["event"]] - one["wall"] for one in named if one["event"] in judged],
        warnings=ways,
        late=[one["late"] for one in rows],
        retried=sum(one["tries"] > 1 for one in rows),
        unacknowledged=sum(one["ack"] is None for one in slack),
        unjudged=sum(one["event"] not in judged for one in expected),
        unwarned=len(warned) - len(ways),
        twice=sum(len(told.get(one["who"], ())) > 1 for one in warned),
        through=len(rows) / (max(judged.values(), default=math.inf) - min(one["wall"] for one in rows)),
    )


def percentile(seconds: Sequence[float], part: float) -> float:
    """Milliseconds that this part of them took at most."""
    return 1000 * sorted(seconds)[max(0, math.ceil(part * len(seconds)) - 1)] if seconds else math.nan


def _told(path: Path) -> dict[str, list[float]]:
    """When the bot wrote to whom."""
    found: dict[str, list[float]] = {}
    for line in path.read_text().splitlines():
        row = json.loads(line)
        if "who" in row:
            found.setdefault(row["who"], []).append(row["tick"])
    return found


def _judged(log: Path) -> Iterable[tuple[str, float]]:
    """Event ids and the moments at which their decisions stood, from a replica's own log."""
    for line in log.read_text(errors="replace").splitlines():
        if '"judged"' in line:
            row = json.loads(line)
            yield row["event_id"], datetime.fromisoformat(row["timestamp"].replace("Z", "+00:00")).timestamp()

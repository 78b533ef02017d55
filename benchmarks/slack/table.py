"""One line of figures for each run."""

from __future__ import annotations

import math
from collections.abc import Iterator
from collections.abc import Sequence

from benchmarks.slack.load import Measured

HEAD = (
    f"{'':28} {'ack ms: p50':>11} {'p95':>6} {'p99':>6} {'warning: p50':>13} {'p95':>6} {'p99':>6} {'first':>6}"
    f" {'CPU ms/event':>13} {'bolt = 1':>9} {'waited':>12} {'late':>6} {'RSS MB':>11}"
)


def line(name: str, measured: Measured, events: int, base: Measured, memory: tuple[float, float] | None = None) -> str:
    acks, ways = (" ".join(_cells(one)) for one in (measured.acks, measured.warnings))
    wall = max(1e-9, measured.wall)
    waited = f"{measured.server.waited / wall:.0%} {measured.sender.waited / wall:.0%}"
    ratio = measured.server.cpu / base.server.cpu
    sizes = f"{memory[0]:.0f} → {memory[1]:.0f}" if memory else ""
    late = _percentile(measured.late, 0.99)
    first = f"{1000 * measured.warnings[0]:.1f}" if measured.warnings else ""
    cpu = 1000 * measured.server.cpu / events
    return f"{name:28} {acks:>25} {ways:>27} {first:>6} {cpu:13.2f} {ratio:9.1f} {waited:>12} {late:6.1f} {sizes:>11}"


def _cells(seconds: Sequence[float]) -> Iterator[str]:
    for part in (0.5, 0.95, 0.99):
        yield f"{_percentile(seconds, part):6.1f}" if seconds else "     -"


def _percentile(seconds: Sequence[float], part: float) -> float:
    """Milliseconds that this part of them took at most."""
    return 1000 * sorted(seconds)[max(0, math.ceil(part * len(seconds)) - 1)]

"""The figures of a run, for a terminal and for a page."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.load.outcome import Outcome
from benchmarks.load.outcome import percentile
from benchmarks.load.plan import Plan

END = "<!-- end of runs -->"
"""The line of a page above which a run is added to the table."""
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run, measured. `cpu` is seconds of a core by part, `memory` megabytes by process at each minute."""

    name: str
    plan: Plan
    outcome: Outcome
    seconds: float
    cpu: Mapping[str, float]
    memory: Mapping[str, Sequence[float]]
    grown: int
    brought_in: float
    census: float
    census_cpu: float


def shown(run: Run) -> str:
    """All of it, a line each."""
    return "\n".join(_lines(run))


def write_into(page: Path, run: Run) -> None:
    """Add the run to the page's table, as its last row."""
    before, end, after = page.read_text().partition(END)
    if not end:
        raise ValueError(f"{page} has no line {END}")
    page.write_text(f"{before}{_row(run)}\n{end}{after}")


def _lines(run: Run) -> Iterator[str]:
    found, plan = run.outcome, run.plan
    yield f"{run.name}: {found.events:,} events in {run.seconds:.0f} s ({found.events / run.seconds:.0f}/s)"
    yield (
        f"  district of {plan.schools:,} schools, {plan.schools * plan.people:,} accounts: written in "
        f"{run.brought_in:.0f} s; census {run.census:.0f} s, {run.census_cpu:.0f} s of CPU"
    )
    yield f"  {'ms':24} {'p50':>8} {'p99':>8} {'max':>8}"
    for name, ways in _ways(found):
        yield f"  {name:24} " + " ".join(f"{percentile(ways, part):8.1f}" for part in (0.5, 0.99, 1.0))
    yield f"  {'all judged, events/s':24} {found.through:8.1f}"
    yield f"  {'CPU by part':24} {'ms/event':>8} {'of core':>8}"
    for part, used in run.cpu.items():
        yield f"  {part:24} {1000 * used / found.events:8.2f} {used / run.seconds:8.0%}"
    yield f"  a million events: {_own(run) * _MILLION / found.events / 3600:.1f} core-hours without sender and double"
    yield f"  database: {run.grown / found.events:,.0f} bytes an event"
    for process, sizes in run.memory.items():
        yield f"  memory of {process}, MB: " + " ".join(f"{one:.0f}" for one in sizes)
    yield (
        f"  retried {found.retried}, not acknowledged {found.unacknowledged}, not judged {found.unjudged}, "
        f"not warned {found.unwarned}, twice {found.twice}"
    )


def _ways(found: Outcome) -> tuple[tuple[str, Sequence[float]], ...]:
    return (
        ("to acknowledgement", found.acks),
        ("to decision", found.decisions),
        ("to warning call", found.warnings),
        ("sender behind its plan", found.late),
    )


def _own(run: Run) -> float:
    return sum(used for part, used in run.cpu.items() if part not in ("sender", "double"))


def _row(run: Run) -> str:
    found = run.outcome
    ways = [" / ".join(f"{percentile(one, part):.0f}" for part in (0.5, 0.99, 1.0)) for _, one in _ways(found)[:3]]
    parts = ", ".join(f"{part} {1000 * used / found.events:.2f}" for part, used in run.cpu.items())
    sizes = [one for name, one in run.memory.items() if name.partition(" ")[0] not in ("sender", "double")]
    memory = "; ".join(f"{one[0]:.0f} → {one[-1]:.0f}" for one in sizes)
    cells = (run.name, f"{found.events / run.seconds:.0f}", f"{run.seconds:.0f}", *ways, parts, memory)
    return "| " + " | ".join((*cells, f"{run.grown / found.events:,.0f}")) + " |"

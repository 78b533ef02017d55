"""How well the scan does on the school-chat sets: no less than was measured once, all twelve types together.

The floors are a little below the measured values. One that is missed says that something got worse; raise them when
something got better. All sets were scored once before anybody looked at them (docs/detectors.md); now they are open.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot.scan import Scan
from bot.scan import read_context
from policy.model import InputError
from tests.policy.detect import own_sets


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Micro-averages over the spans; `alarms` is the share of clean messages in which something is falsely found."""

    f1: float
    f2: float
    alarms: float


FLOORS = {
    "english_dev": Figures(f1=0.99, f2=0.99, alarms=0.0),
    "english_test": Figures(f1=0.98, f2=0.97, alarms=0.0),
    "english_blind": Figures(f1=0.99, f2=0.99, alarms=0.01),
    "spanish_dev": Figures(f1=0.99, f2=0.99, alarms=0.0),
    "spanish_test": Figures(f1=0.99, f2=0.99, alarms=0.0),
    "spanish_blind": Figures(f1=0.99, f2=0.99, alarms=0.0),
}


def _refuse(error: InputError) -> None:
    raise error


def measured(name: str) -> Figures:
    """The figures of the scan on one set, as overlap of spans of the same type."""
    scan = Scan(read_context(own_sets.context(name)), report=_refuse)
    lines = (own_sets.DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    found = {line.id: [(span.start, span.end, span.type) for span in spans] for line, spans in scan.found(lines)}
    rows = own_sets.messages(name)
    required = [(row, mark) for row in rows for mark in row.required]
    hits = sum(any(mark.meets(*span) for span in found[row.id]) for row, mark in required)
    right, wrong = 0, 0
    for row in rows:
        for span in found[row.id]:
            met = [mark for mark in row.marks if mark.meets(*span)]
            right += any(not mark.optional for mark in met)
            wrong += not met
    clean = [row for row in rows if row.kind == "neg"]
    alarms = sum(any(not any(mark.meets(*span) for mark in row.marks) for span in found[row.id]) for row in clean)
    precision, recall = right / max(right + wrong, 1), hits / len(required)
    return Figures(
        f1=_mean(precision, recall, 1),
        f2=_mean(precision, recall, 2),
        alarms=alarms / len(clean),
    )


def _mean(precision: float, recall: float, beta: int) -> float:
    """The F-measure that holds recall `beta` times as dear as precision."""
    weighted = beta**2 * precision + recall
    return (1 + beta**2) * precision * recall / weighted if weighted else 0.0


@pytest.mark.parametrize("name", own_sets.SETS)
def test_the_scan_does_no_worse_than_it_did(name: str) -> None:
    floor, figures = FLOORS[name], measured(name)
    assert figures.f1 >= floor.f1
    assert figures.f2 >= floor.f2
    assert figures.alarms <= floor.alarms

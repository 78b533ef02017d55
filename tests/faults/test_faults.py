"""A short day under faults, in processes of their own: nothing is lost and nothing is told twice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_nothing_is_lost_and_nothing_is_told_twice() -> None:
    given = "--brisk --events 150 --backlog 20 --database sqlite --replicas 1 --faults 9 --seed 5"
    command = [sys.executable, "-m", "benchmarks.faults", *given.split()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, "lost 0, visible twice 0, left over 0" in done.stdout) == (0, True), (
        f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    )

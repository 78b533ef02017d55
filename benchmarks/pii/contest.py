"""Starts contestants, asks them in turn, and stops the one that takes too long."""

from __future__ import annotations

import json
import os
import select
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Contestant:
    """Who takes part: the name in tables, the module and function that build the search, the Python it runs on."""

    name: str
    module: str
    python: Path
    function: str = "build"


class Process:
    """A contestant at work. `start` is the CPU seconds until its first text was through, `memory` MB at its peak."""

    def __init__(self, contestant: Contestant, context: Path) -> None:
        self.contestant = contestant
        self._context = context
        self._begin()

    def _begin(self) -> None:
        one = self.contestant
        command = [one.python, "-m", "benchmarks.pii.worker", one.module, one.function, self._context]
        self._process = subprocess.Popen(  # noqa: S603 - our own worker
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": "0"},
            text=True,
        )
        hello = self._answer(120)
        if hello is None:
            raise SystemExit(f"{one.name} did not start; install it with: make bench-pii")
        self.start, self.memory = hello["start"], hello["memory"]

    def ask(self, order: dict[str, Any], *, within: float = 1800) -> dict[str, Any] | None:
        """Give one order. None where no answer came within so many seconds: the process was stopped and begun anew."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = self._answer(within)
        if answer is None:
            self.stop()
            self._begin()
        else:
            self.memory = max(self.memory, answer.get("memory", 0.0))
        return answer

    def _answer(self, within: float) -> dict[str, Any] | None:
        assert self._process.stdout is not None
        ready, _, _ = select.select([self._process.stdout], [], [], within)
        line = self._process.stdout.readline() if ready else ""
        answer: dict[str, Any] | None = json.loads(line) if line else None
        return answer

    def stop(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()

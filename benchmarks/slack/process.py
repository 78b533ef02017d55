"""The process under test: started beside the sender, looked at through /proc, ended by SIGTERM."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
import time
from asyncio.subprocess import PIPE
from asyncio.subprocess import Process
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parents[2]
_OURS = ("SLACK_", "DISCORD_", "CHAPERONE_", "SMTP_", "DATABASE_")
_TICK = os.sysconf("SC_CLK_TCK")
_PATIENCE = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What a process took so far, in seconds: of a core, and waiting for one that another process had."""

    cpu: float
    waited: float

    def __sub__(self, other: Self) -> Usage:
        return Usage(cpu=self.cpu - other.cpu, waited=self.waited - other.waited)


class Server:
    """A Python module at work in a process of its own."""

    def __init__(self, process: Process, folder: Path, greeting: str) -> None:
        """Use `start`."""
        self.process = process
        self.folder = folder
        self.greeting = greeting

    @classmethod
    async def start(cls, folder: Path, env: Mapping[str, str], *arguments: str, core: int | None) -> Server:
        """`python …` with nothing of this shell's settings, until its first line; its log goes into the folder."""
        with (folder / "log").open("wb") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, *arguments, env=environment(env), cwd=folder, stdout=PIPE, stderr=log
            )
        if core is not None:
            os.sched_setaffinity(process.pid, {core})
        assert process.stdout is not None
        greeting = (await process.stdout.readline()).decode()
        if not greeting:
            raise RuntimeError(f"it did not start: {(folder / 'log').read_text()[-2_000:]}")
        return cls(process, folder, greeting)

    @property
    def address(self) -> str:
        """Where it serves HTTP, as its greeting says."""
        return str(re.findall(r"http://[\d.]+:\d+", self.greeting)[0])

    async def logged(self, word: str) -> None:
        """Until its log says so."""
        async with asyncio.timeout(_PATIENCE):
            while word not in (self.folder / "log").read_text():  # noqa: ASYNC110 - a file tells nobody
                await asyncio.sleep(0.1)

    def memory(self) -> float:
        """Resident megabytes."""
        text = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.findall(r"VmRSS:\s+(\d+)", text)[0]) / 1024

    def usage(self) -> Usage:
        """What it took since it started."""
        return usage(self.process.pid)

    async def stop(self) -> tuple[int | None, float]:
        """Its exit code after SIGTERM, and the seconds that the end took."""
        started = time.perf_counter()
        self.process.send_signal(signal.SIGTERM)
        await self.process.communicate()
        return self.process.returncode, time.perf_counter() - started


def usage(pid: int) -> Usage:
    """What a process with all its threads took since it started."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    waited = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        waited += int((thread / "schedstat").read_text().split()[1])
    return Usage(cpu=(int(fields[11]) + int(fields[12])) / _TICK, waited=waited / 1e9)


async def run(folder: Path, env: Mapping[str, str], *arguments: str) -> None:
    """A command to its end. Raises RuntimeError where it fails."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, env=environment(env), cwd=folder, stdout=PIPE, stderr=PIPE
    )
    _, error = await process.communicate()
    if process.returncode != 0:
        raise RuntimeError(error.decode()[-2_000:])


def environment(more: Mapping[str, str]) -> dict[str, str]:
    """This shell's environment without settings of ours, then these."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    return {**clean, "PYTHONPATH": str(ROOT), **more}

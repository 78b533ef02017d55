"""The replicas as a supervisor keeps them: each a process of its own, started again whenever it ends."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import struct
import sys
import time
from asyncio.subprocess import PIPE
from asyncio.subprocess import Process
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_AGAIN = 0.3
"""Seconds until a process that ended is started again."""
_ROLES = ("all", "web", "worker")
_GATEWAY = "gateway"
_WEB = ("all", "web")


@dataclass(slots=True)
class Replica:
    """One place in the fleet: its name, role and port stay, its process comes and goes."""

    name: str
    role: str
    port: int
    pid: int = 0
    wanted: bool = True
    killed: bool = False
    own_ends: list[str] = field(default_factory=list)
    """Of every end that nobody had asked for: the exit code, and the last line of the log."""
    end: int | None = None
    """The exit code after SIGTERM."""

    @property
    def url(self) -> str:
        """Where Slack delivers events."""
        return f"http://127.0.0.1:{self.port}/slack/events"


class Fleet:
    """`async with Fleet(...) as fleet:`; nothing runs before `start`."""

    def __init__(self, folder: Path, env: dict[str, str], *, count: int, gateway: bool) -> None:
        """One replica does everything; with several the roles are shared out, the first two serving the web.

        With `gateway` they have another beside them that can hold the connection to Discord when they cannot.
        """
        self.folder = folder
        self.replicas = [_replica(number, "all" if count == 1 else _ROLES[number % 3]) for number in range(count)]
        if gateway and count > 1:
            self.replicas.append(_replica(count, _GATEWAY))
        self.clock = folder / "clock"
        self.clock.write_bytes(struct.pack("d", 0.0))
        self._env = env
        self._nursery: Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._later: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Condition()

    async def __aenter__(self) -> Fleet:
        clean = {key: value for key, value in os.environ.items() if not key.startswith(("SLACK", "DISCORD", "CHAP"))}
        self._nursery = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "benchmarks.faults.nursery",
            env={**clean, "PYTHONPATH": str(ROOT)}, cwd=self.folder, stdin=PIPE, stdout=PIPE,
            stderr=(self.folder / "nursery.log").open("wb"),
        )  # fmt: skip
        assert self._nursery.stdout is not None
        if not await self._nursery.stdout.readline():
            raise RuntimeError((self.folder / "nursery.log").read_text()[-2_000:])
        self._reader = asyncio.create_task(self._read(self._nursery.stdout))
        return self

    async def __aexit__(self, *_: object) -> None:
        for one in self.replicas:
            one.wanted = False
            self.signal(one, signal.SIGKILL)
        for task in self._later:
            task.cancel()
        if self._nursery is not None:
            with suppress(ProcessLookupError):
                self._nursery.kill()
            await self._nursery.wait()
        if self._reader is not None:
            await self._reader

    async def start(self) -> None:
        """All of them, until each serves or works."""
        for one in self.replicas:
            self._bear(one)
        await asyncio.gather(*(self.up(one) for one in self.replicas))

    async def up(self, replica: Replica, patience: float = 60.0) -> None:
        """Until that one works, and answers where it serves."""
        end = time.monotonic() + patience
        while not _works(self.ready(replica), replica.pid) or (
            replica.role in _WEB and not await _listens(replica.port)
        ):
            if time.monotonic() > end:
                raise TimeoutError(f"{replica.name} did not come up: {self.tail(replica)}")
            await asyncio.sleep(0.05)

    def web(self) -> list[Replica]:
        """Those to whom a load balancer gives requests."""
        return [one for one in self.replicas if one.role in _WEB]

    def kill(self, *replicas: Replica) -> None:
        """End them as the machine would; the supervisor starts them again."""
        for one in replicas:
            one.killed = True
            self.signal(one, signal.SIGKILL)

    def signal(self, replica: Replica, what: signal.Signals) -> None:
        """Send a signal to its process, if there is one."""
        if replica.pid:
            with suppress(ProcessLookupError):
                os.kill(replica.pid, what)

    def pids(self) -> list[int]:
        """Those that live."""
        return [one.pid for one in self.replicas if one.pid]

    def move_clock(self, seconds: float) -> None:
        """From now on every replica's clock is off by so much."""
        with self.clock.open("r+b") as file:
            file.write(struct.pack("d", seconds))

    async def stop(self) -> list[int | None]:
        """SIGTERM to all, and their ends awaited. Whoever is being born just now is let live first."""
        await asyncio.gather(*(self.up(one) for one in self.replicas))
        for one in self.replicas:
            one.wanted = False
            self.signal(one, signal.SIGTERM)
        async with asyncio.timeout(20), self._changed:
            await self._changed.wait_for(lambda: not self.pids())
        return [one.end for one in self.replicas]

    def log(self, replica: Replica) -> Path:
        """What it wrote to standard error."""
        return self.folder / f"{replica.name}.log"

    def ready(self, replica: Replica) -> Path:
        """Where it writes its number as soon as it can be asked to end."""
        return self.folder / f"{replica.name}.ready"

    def tail(self, replica: Replica) -> str:
        """The end of that."""
        with suppress(OSError):
            return self.log(replica).read_text(errors="replace")[-1_500:]
        return ""

    def _bear(self, replica: Replica) -> None:
        assert self._nursery is not None
        assert self._nursery.stdin is not None
        port = str(replica.port) if replica.role in _WEB else "0"
        env = {**self._env, "FAULTS_ROLE": replica.role, "FAULTS_CLOCK": str(self.clock), "CHAPERONE_PORT": port}
        if "DISCORD_API_URL" in env:
            env["DISCORD_TOKEN"] = replica.name  # by which the gateway knows who holds the connection
        env["FAULTS_READY"] = str(self.ready(replica))
        wanted = {"name": replica.name, "env": env, "log": str(self.log(replica))}
        self._nursery.stdin.write(json.dumps(wanted).encode() + b"\n")

    async def _read(self, lines: asyncio.StreamReader) -> None:
        by_name = {one.name: one for one in self.replicas}
        async for line in lines:
            told = json.loads(line)
            if "born" in told:
                by_name[told["born"]].pid = told["pid"]
            elif "died" in told:
                self._died(by_name[told["died"]], told["status"])
            async with self._changed:
                self._changed.notify_all()

    def _died(self, replica: Replica, status: int) -> None:
        replica.pid = 0
        if not replica.wanted:
            replica.end = status
        elif not replica.killed:
            last = self.tail(replica).strip().rpartition("\n")[2]
            replica.own_ends.append(f"{status}, {last[:160]}")
        replica.killed = False
        if replica.wanted:
            task = asyncio.create_task(self._again(replica))
            self._later.add(task)
            task.add_done_callback(self._later.discard)

    async def _again(self, replica: Replica) -> None:
        await asyncio.sleep(_AGAIN)
        if replica.wanted:
            self._bear(replica)


def _replica(number: int, role: str) -> Replica:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    return Replica(f"{role}{number}", role, port)


def _works(ready: Path, pid: int) -> bool:
    """Whether that very process has written its number."""
    with suppress(OSError):
        return pid != 0 and ready.read_text() == str(pid)
    return False


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True

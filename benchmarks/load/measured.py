"""What the processes of a run took: CPU by part, memory by minute, and what the database grew by."""

from __future__ import annotations

import asyncio
import os
import re
import time
from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from pathlib import Path

from sqlalchemy.engine import make_url

_TICK = os.sysconf("SC_CLK_TCK")
_MINUTE = 60.0


def cpu_of(pid: int) -> float:
    """Seconds of a core that a process took since it started, with those of its children that have ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(int(one) for one in fields[11:15]) / _TICK


def rss_of(pid: int) -> float:
    """Resident megabytes."""
    return int(re.findall(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[0]) / 1024


def children_of(parent: int) -> list[int]:
    """The processes that a process has started and that still live."""
    found = []
    for one in Path("/proc").iterdir():
        if one.name.isdigit():
            try:
                text = (one / "stat").read_text()
            except OSError:
                continue
            if int(text.rpartition(")")[2].split()[1]) == parent:
                found.append(int(one.name))
    return found


@dataclass(slots=True)
class Watched:
    """Processes by part; `families` are parts whose children count, too (PostgreSQL has one for each connection)."""

    parts: Mapping[str, Sequence[int]]
    families: frozenset[str] = frozenset()
    memory: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    _ended: dict[str, float] = field(default_factory=dict)

    def cpu(self) -> dict[str, float]:
        """Seconds of a core by part, since the processes started."""
        return {part: sum(cpu_of(one) for one in self._all(part)) for part in self.parts}

    def note_memory(self) -> None:
        """Remember the megabytes of each of our own processes."""
        for part, pids in self.parts.items():
            if part not in self.families:
                for number, one in enumerate(pids, start=1):
                    self.memory[part if len(pids) == 1 else f"{part} {number}"].append(rss_of(one))

    async def each_minute(self, every: float = _MINUTE) -> None:
        """Note the memory until cancelled."""
        begun = time.monotonic()
        for turn in range(1, 10_000):
            await asyncio.sleep(max(0.0, begun + turn * every - time.monotonic()))
            self.note_memory()

    def _all(self, part: str) -> list[int]:
        found = list(self.parts[part])
        if part in self.families:
            found += [one for pid in self.parts[part] for one in children_of(pid)]
        return found


async def bytes_of(url: str) -> int:
    """What the database takes on the disk: its files, and a SQLite file's write-ahead log."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        path = Path(str(address.database))
        return sum(one.stat().st_size for one in (path, Path(f"{path}-wal")) if one.exists())
    import asyncpg  # type: ignore[import-untyped]  # noqa: PLC0415 - a run on SQLite needs none

    connection = await asyncpg.connect(url)
    try:
        return int(await connection.fetchval("SELECT pg_database_size(current_database())"))
    finally:
        await connection.close()

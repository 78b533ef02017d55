"""Keys change while replicas work: real processes, real commands, one of them killed, two operators at once."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from collections.abc import Sequence
from contextlib import AsyncExitStack
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import Select
from sqlalchemy import select

from bot.cli.entry import run
from policy.model import Logged
from policy.model import StorageError
from storage.address import parse
from storage.database import open_database
from storage.resealing import used_by
from storage.seal import Keys
from storage.sealedcolumns import SEALED
from storage.stores import open_stores
from storage.tables import METADATA
from tests.contracts.samples import NOW
from tests.contracts.samples import PATIENCE
from tests.contracts.samples import posted
from tests.live.test_run import source_on_path

# `chaperone keys rotate`, killed after its first three values
_KILLED = """
import os, signal, sys
import storage.resealing as resealing
from bot.cli.entry import run
batch, resealing._BATCH = resealing._batch, 3
async def dies(*given):
    await batch(*given)
    os.kill(os.getpid(), signal.SIGKILL)
resealing._batch = dies
run(["keys", "rotate"])
"""
_ROTATES = 'from bot.cli.entry import run; raise SystemExit(run(["keys", "rotate"]))'


class Replica:
    """A process that works when told to."""

    def __init__(self, name: str, process: Process) -> None:
        self.name, self.count, self._process = name, 0, process

    async def work(self) -> None:
        """One round, to its end."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(b"\n")
        self.count = int(await self._process.stdout.readline())

    @property
    def events(self) -> list[str]:
        return [f"{self.name}{number}" for number in range(self.count)]


@asynccontextmanager
async def working(names: str, url: str, file: Path) -> AsyncIterator[list[Replica]]:
    """Replicas that have done a round each."""
    found = []
    async with AsyncExitStack() as stack:
        for name in names:
            line = ("-m", "tests.storage.rotating", url, str(file), name)
            process = await asyncio.create_subprocess_exec(sys.executable, *line, env=_env(), stdin=PIPE, stdout=PIPE)
            stack.push_async_callback(process.wait)
            stack.callback(_ended, process)
            found.append(Replica(name, process))
        await asyncio.gather(*(one.work() for one in found))
        yield found


def _ended(process: Process) -> None:
    if process.returncode is None:
        process.kill()


def _env() -> dict[str, str]:
    return {**source_on_path(dict(os.environ)), "PYTHONUNBUFFERED": "1"}


async def command(program: str) -> Process:
    return await asyncio.create_subprocess_exec(sys.executable, "-c", program, env=_env(), stdout=PIPE)


async def dropped(file: Path) -> None:
    """Every key but the one in front is dropped."""
    ring = Keys.from_file(file).ring
    for name in set(ring.keys) - {ring.first}:
        assert await asyncio.to_thread(run, ["keys", "drop", name.hex(), "--now"]) == 0


async def meanwhile(replicas: Sequence[Replica], *commands: Process) -> list[tuple[int | None, str]]:
    """Let the replicas work from a command's first word until the end of all: how each did, and what it said."""
    began = asyncio.Event()
    ends = asyncio.gather(*(_said(one, began) for one in commands))
    await began.wait()
    while not ends.done():
        await asyncio.gather(*(one.work() for one in replicas))
    return [(one.returncode, said) for one, said in zip(commands, await ends, strict=True)]


async def _said(process: Process, began: asyncio.Event) -> str:
    assert process.stdout
    said = b""
    async for line in process.stdout:
        said += line
        began.set()
    await process.wait()
    began.set()
    return said.decode()


async def opens(url: str, keys: Keys) -> int:
    """How many sealed values there are; each opens with these keys alone. Raises `StorageError` where one does not."""
    database, count = await open_database(parse(url)), 0
    for one in SEALED:
        statement = select(METADATA.tables[one.table]).where(METADATA.tables[one.table].c[one.column].is_not(None))
        rows = await database.read(partial(_all, statement))
        for row in rows:
            keys.open(row[one.column], place=one.place(row))
        count += len(rows)
    await database.close()
    return count


def _all(statement: Select[Any], connection: Connection) -> Sequence[RowMapping]:
    return connection.execute(statement).mappings().all()


async def test_keys_change_under_replicas(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("CHAPERONE_DATA", str(tmp_path))
    file, old = tmp_path / "keys", Keys.from_file(tmp_path / "keys").ring
    async with working("a" if database_url.startswith("sqlite") else "abc", database_url, file) as replicas:
        [(code, _)] = await meanwhile(replicas, await command(_KILLED))
        left = (await used_by(database_url))[old.first.hex()].sealed
        assert (code, left > 0, len(Keys.from_file(file).ring.keys)) == (-signal.SIGKILL, True, 2)
        ends = await meanwhile(replicas, await command(_ROTATES), await command(_ROTATES))
        assert [code for code, _ in ends] == [0, 0]
        assert any("going on with these, without a new key" in said for _, said in ends)
        await dropped(file)
        await asyncio.gather(*(one.work() for one in replicas))
    events = sorted(name for one in replicas for name in one.events)
    new = next(iter(Keys.from_file(file).ring.keys.values()))
    stores = await open_stores(database_url, Keys.from_file(file), patience=PATIENCE)
    known = [*await stores.inbox.waiting(limit=10_000), *await stores.log.tail(limit=10_000)]
    assert sorted(one.event if isinstance(one, Logged) else one.id for one in known) == events
    assert (await opens(database_url, Keys([new])), (await stores.book.verify()).broken) == (len(events), None)
    await stores.close()


async def test_who_knows_the_old_key_alone_destroys_nothing_and_holds_up_nobody(sqlite_url: str) -> None:
    old = Keys.generate()
    ring = old.ring.with_first(next(iter(Keys.generate().ring.keys.values())))
    behind = await open_stores(sqlite_url, old, patience=PATIENCE)
    ahead = await open_stores(sqlite_url, Keys.of(ring), patience=PATIENCE)
    await ahead.inbox.claim(posted("new"))
    with pytest.raises(StorageError, match="the key of this seal is not here"):
        await behind.inbox.waiting()
    assert await behind.inbox.claim(posted("new")) is False
    await behind.inbox.claim(posted("old"))
    assert [one.id for one in await behind.inbox.waiting()] == ["old"]
    assert sorted(one.id for one in await ahead.inbox.waiting()) == ["new", "old"]
    used = await used_by(sqlite_url)
    assert {name: one.sealed for name, one in used.items()} == {old.ring.first.hex(): 1, ring.first.hex(): 1}
    assert await ahead.inbox.purge(before=NOW, now=NOW) == 0
    for one in (behind, ahead):
        await one.close()

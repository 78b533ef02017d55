"""A backup that was taken while others wrote restores to a verified log, on either database."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import stat
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy import insert
from typing_extensions import Buffer

from policy.model import ChainReport
from policy.model import InputError
from policy.model import StorageError
from storage import migrations
from storage.address import parse
from storage.backup.manifest import Manifest
from storage.backup.reading import check
from storage.backup.reading import opened_archive
from storage.backup.restoring import restore
from storage.backup.tables import reflected
from storage.backup.taking import Taking
from storage.backup.taking import take
from storage.migrations.revisions import HEAD
from storage.seal import Keys
from storage.stores import Stores
from storage.stores import open_stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW
from tests.contracts.samples import PATIENCE
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import finding
from tests.contracts.samples import judged
from tests.contracts.samples import member
from tests.contracts.samples import posted
from tests.contracts.samples import student
from tests.contracts.samples import warn

KEYS = Keys.generate()


@pytest.fixture(params=[("sqlite", "sqlite"), ("postgresql", "postgresql"), ("postgresql", "sqlite")], ids="-".join)
def ways(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """A migrated database, and one without tables to restore into."""
    source, target = request.param
    empty = f"sqlite:///{tmp_path}/new.db" if target == "sqlite" else request.getfixturevalue("empty_postgres")
    return request.getfixturevalue(f"{source}_url"), empty


async def _school(stores: Stores) -> None:
    await stores.roster.put_people([coach, student])
    await stores.roster.put_members([member(STUDENT, student)])
    await _events(stores, range(4))
    await stores.book.seal(now=NOW)


async def _events(stores: Stores, numbers: range) -> None:
    """Events that are judged, with a notice each that is still to be sent; every third one waits."""
    for n in numbers:
        event = posted(f"e{n}")
        await stores.inbox.claim(event)
        if n % 3:
            await stores.log.settle(judged(event, warn(), findings=(finding(),), keep="said", name=f"d{n}"))


async def _taken(url: str, out: Path) -> Manifest:
    return await take(out, Taking(url=url, program="9.9", at=NOW, files={"packs/our.toml": b"[pack]"}))


async def _restored(url: str, file: Path, keys: Keys = KEYS) -> None:
    with opened_archive(file) as archive:
        archive.verify()
        await restore(url, archive, keys, now=NOW)


def _names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def _mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


def _lines(file: Path) -> dict[str, list[bytes]]:
    """Every row of every table, in any order."""
    with zipfile.ZipFile(file) as archive:
        return {one: sorted(archive.read(one).splitlines()) for one in archive.namelist() if one.endswith(".jsonl")}


async def test_a_backup_under_load_restores_to_a_verified_log(ways: tuple[str, str], tmp_path: Path) -> None:
    source, target = ways
    stores = await open_stores(source, KEYS, patience=PATIENCE)
    await _school(stores)
    if source.startswith("postgresql"):
        await _leave_a_number_out(stores)
    writing = [_events(stores, range(start, start + 10)) for start in (10, 20, 30)]
    taking = asyncio.create_task(_taken(source, tmp_path / "b.zip"))
    await asyncio.gather(*writing)
    manifest = await taking
    await stores.jobs.stop()
    await stores.close()
    await _restored(target, tmp_path / "b.zip")
    await _same(target, tmp_path, moved=source.startswith("postgresql") and target.startswith("sqlite"))
    stores = await open_stores(target, KEYS, patience=PATIENCE)
    assert (await stores.book.verify(checkpoint=manifest.log)).broken is None
    await _goes_on(stores, {part.name: part.rows for part in manifest.tables})
    await stores.jobs.stop()
    await stores.close()


async def _leave_a_number_out(stores: Stores) -> None:
    """A transaction that is taken back keeps the number it was given on PostgreSQL."""
    broken = judged(posted("e0"), warn(), findings=(finding(),), name="broken")
    put, stores.jobs.put = stores.jobs.put, lambda *_: 1 / 0  # type: ignore[method-assign, union-attr]
    with pytest.raises(ZeroDivisionError):
        await stores.log.settle(broken)
    stores.jobs.put = put  # type: ignore[method-assign, union-attr]
    await _events(stores, range(4, 6))
    await stores.book.seal(now=NOW)


async def _same(url: str, folder: Path, *, moved: bool) -> None:
    """What a backup of the restored database holds is what was restored, save the note of a move."""
    await _taken(url, folder / "again.zip")
    before, after = _lines(folder / "b.zip"), _lines(folder / "again.zip")
    if moved:
        extra = set(after["tables/log_entry.jsonl"]) - set(before["tables/log_entry.jsonl"])
        assert [b"moved_from" in one for one in extra] == [True]
        after["tables/log_entry.jsonl"] = [one for one in after["tables/log_entry.jsonl"] if one not in extra]
    jobs = [[json.loads(one)[:4] for one in found.pop("tables/jobs.jsonl")] for found in (before, after)]
    assert sorted(jobs[0]) == sorted(jobs[1])
    assert after == before


async def _goes_on(stores: Stores, rows: dict[str, int]) -> None:
    """What waited is done once, new work gets new numbers, and the log stays whole."""
    done: list[str] = []

    async def perform(delivery: str) -> None:
        done.append(delivery)
        await stores.outbox.done(delivery)

    stores.jobs.on("perform", perform)
    await stores.jobs.drain()
    assert (len(done), len(set(done))) == (rows["outbox"], rows["outbox"])
    assert len(await stores.inbox.waiting()) == rows["inbox"] - rows["decision"]
    await _events(stores, range(100, 103))
    await stores.book.seal(now=NOW + HOUR)
    report = await stores.book.verify()
    assert (report.broken, report.unsealed) == (None, 0)


async def test_a_database_with_content_is_not_restored_into(sqlite_url: str, tmp_path: Path) -> None:
    stores = await open_stores(sqlite_url, KEYS, patience=PATIENCE)
    await _school(stores)
    await stores.close()
    await _taken(sqlite_url, tmp_path / "b.zip")
    with pytest.raises(StorageError, match=r"the database is not empty \(there are rows in \w+\); name an empty"):
        await _restored(sqlite_url, tmp_path / "b.zip")


async def test_a_backup_is_for_its_owner_and_replaces_nothing(sqlite_url: str, tmp_path: Path) -> None:
    manifest = await _taken(sqlite_url, tmp_path / "b.zip")
    assert (manifest.program, manifest.revision, manifest.database) == ("9.9", HEAD, "sqlite")
    assert _mode(tmp_path / "b.zip") == 0o600
    with pytest.raises(InputError, match="there is a file of that name already"):
        await _taken(sqlite_url, tmp_path / "b.zip")
    assert check(tmp_path / "b.zip") == manifest


async def test_a_disk_that_fills_up_halfway_leaves_nothing(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(BytesIO):
        """A file for whose second half there is no room."""

        def write(self, content: Buffer) -> int:
            if self.tell() > 2_000:
                raise OSError(28, "No space left on device")
            return super().write(content)

    monkeypatch.setattr("storage.backup.taking._created", lambda _: Full())
    with pytest.raises(InputError, match="No space left on device"):
        await _taken(sqlite_url, tmp_path / "b.zip")
    assert [one for one in _names(tmp_path) if "b.zip" in one] == []


@pytest.mark.parametrize("step", ["fsync", "rename"])
async def test_a_full_disk_leaves_nothing(
    step: str, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    owner: object = os if step == "fsync" else Path
    monkeypatch.setattr(owner, step, full)
    with pytest.raises(InputError, match=r"No space left on device.*nothing of it was left; make room, or name"):
        await _taken(sqlite_url, tmp_path / "b.zip")
    assert [one for one in _names(tmp_path) if "b.zip" in one] == []


async def test_a_missing_database_and_an_empty_one_are_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="there is no database yet"):
        await _taken(f"sqlite:///{tmp_path}/none.db", tmp_path / "b.zip")
    sqlite3.connect(tmp_path / "empty.db").close()
    with pytest.raises(StorageError, match="the database is empty, so there is nothing to back up"):
        await _taken(f"sqlite:///{tmp_path}/empty.db", tmp_path / "b.zip")
    assert _names(tmp_path) == ["empty.db"]


async def test_a_backup_of_an_earlier_revision_is_brought_up(empty_postgres: str, tmp_path: Path) -> None:
    old, new = f"sqlite:///{tmp_path}/old.db", empty_postgres

    def fill(connection: Connection) -> None:
        with connection.begin():
            migrations.migrate(connection, "0008")
            tables = reflected(connection)
            reminder = {"kind": "k", "subject": "s", "period": "p", "due": NOW, "workspace": "W"}
            connection.execute(insert(tables["reminder"]), reminder)
            connection.execute(insert(tables["subject"]), {"id": "s0", "workspace": "W", "member": "U-student"})

    await migrations.on_connection(parse(old), fill)
    manifest = await _taken(old, tmp_path / "b.zip")
    assert (manifest.revision, manifest.rows, manifest.keys, manifest.log) == ("0008", 2, (), None)
    await _restored(new, tmp_path / "b.zip")
    assert await migrations.revision_of(new) == HEAD
    await migrations.check(new)
    stores = await open_stores(new, KEYS, patience=PATIENCE)
    assert list(await stores.reminders.waiting()) == [("k", "s", NOW)]
    whole = ChainReport(segments=0, entries=0, deleted=0, unsealed=0, gaps=0, broken=None)
    assert await stores.book.verify() == whole
    await stores.close()

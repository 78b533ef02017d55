"""`chaperone db backup` and `chaperone db restore` as a person calls them."""

from __future__ import annotations

import asyncio
import sqlite3
import zipfile
from pathlib import Path

import pytest

from bot.cli.doctor import examine
from bot.cli.entry import run
from bot.cli.stores import opened
from bot.doctor import State
from bot.settings import load_settings
from bot.settings.sources import NAMES
from policy.model import Entry
from policy.model import EntryKind
from tests.contracts.samples import NOW
from tests.contracts.samples import posted


@pytest.fixture(autouse=True)
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation with an event that waits, a log, and a policy of its own; a new machine beside it."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path / "old")
    asyncio.run(_fill())
    packs = tmp_path / "old" / "data" / "packs" / "past"
    packs.mkdir(parents=True)
    (packs.parent / "ours.toml").write_text("ours", "utf-8")
    (packs / "ours.toml").write_text("before", "utf-8")
    return tmp_path


async def _fill() -> None:
    async with opened(load_settings()) as stores:
        await stores.inbox.claim(posted("e1"))
        await stores.book.add([Entry(kind=EntryKind.ROSTER, at=NOW)])
        await stores.book.seal(now=NOW)


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(["db", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_a_backup_moves_to_another_machine(
    school: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, err = said(capsys, "backup", "../b.zip")
    assert (code, out.startswith("../b.zip: "), "they are in the file data/keys" in err) == (0, True, True)
    assert said(capsys, "backup", "--check", "../b.zip")[1].startswith("../b.zip is whole: ")
    monkeypatch.chdir(school / "new")
    code, out, err = said(capsys, "restore", "../b.zip")
    assert (code, out, "keys that are not here" in err, "in data/keys, or use --without-keys" in err) == (
        2,
        "",
        True,
        True,
    )
    assert list((school / "new" / "data").iterdir()) == []
    (school / "new" / "data" / "keys").write_bytes((school / "old" / "data" / "keys").read_bytes())
    code, out, err = said(capsys, "restore", "../b.zip")
    assert (code, err) == (0, "")
    assert out.endswith("\nThe log is whole: 1 entry in 1 segment.\n")
    assert (school / "new" / "data" / "packs" / "ours.toml").read_text("utf-8") == "ours"
    assert (school / "new" / "data" / "packs" / "past" / "ours.toml").read_text("utf-8") == "before"
    assert "the database is not empty" in said(capsys, "restore", "../b.zip")[2]


def test_keys_come_along_when_they_are_asked_for(
    school: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, _, err = said(capsys, "backup", "../b.zip", "--with-keys")
    assert (code, err.startswith("The sealing keys are in this file")) == (0, True)
    monkeypatch.chdir(school / "new")
    code, out, _ = said(capsys, "restore", "../b.zip")
    assert (code, "The log is whole: 1 entry in 1 segment." in out) == (0, True)
    key = school / "new" / "data" / "keys"
    assert (key.read_bytes(), key.stat().st_mode & 0o777) == ((school / "old" / "data" / "keys").read_bytes(), 0o600)


def test_keys_that_are_lost_are_said(
    school: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said(capsys, "backup", "../b.zip")
    monkeypatch.chdir(school / "new")
    code, _, err = said(capsys, "restore", "../b.zip", "--without-keys")
    assert (code, err.startswith("The log was not verified: the keys ")) == (0, True)


def test_without_a_name_it_goes_into_the_data_folder(school: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = said(capsys, "backup")
    (found,) = (school / "old" / "data" / "backups").iterdir()
    assert out.startswith(f"data/backups/{found.name}: ")
    with zipfile.ZipFile(found) as archive:
        assert "keys" not in archive.namelist()


def test_a_changed_log_is_found(
    school: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:

    with sqlite3.connect("data/chaperone.sqlite3") as raw:
        raw.execute("UPDATE log_entry SET body = replace(body, 'roster', 'export')")
    raw.close()
    said(capsys, "backup", "../b.zip", "--with-keys")
    monkeypatch.chdir(school / "new")
    code, out, err = said(capsys, "restore", "../b.zip")
    assert (code, out.startswith("Restored "), "the log is broken: entry 1" in err) == (1, True, True)


def test_another_policy_of_the_same_name_is_not_overwritten(
    school: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said(capsys, "backup", "../b.zip", "--with-keys")
    monkeypatch.chdir(school / "new")
    (school / "new" / "data" / "packs").mkdir(parents=True)
    (school / "new" / "data" / "packs" / "ours.toml").write_text("theirs", "utf-8")
    assert "ours.toml: another file of that name is in the backup; move one" in said(capsys, "restore", "../b.zip")[2]
    assert [one.name for one in (school / "new" / "data").iterdir()] == ["packs"]


@pytest.mark.parametrize("arguments", [("backup", "--check"), ("backup", "none/b.zip"), ("restore", "none.zip")])
def test_what_cannot_be_is_one_line(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, *arguments)
    assert (code, out, err.count("\n"), err.startswith("chaperone: ")) == (2, "", 1, True)


def test_when_it_was_made_is_kept_and_not_where(school: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async def kept() -> list[tuple[str, int]]:
        async with opened(load_settings()) as stores:
            return [(one.what, one.count) for one in await stores.health.noted()]

    said(capsys, "backup", "../b.zip")
    said(capsys, "backup", "--check", "../b.zip")
    assert said(capsys, "backup", "../b.zip")[0] == 2
    assert asyncio.run(kept()) == [("backup.made", 1)]
    assert asyncio.run(_checked()) == [State.OK]


async def _checked() -> list[State]:
    return [one.state async for one in examine() if one.check == "backup"]

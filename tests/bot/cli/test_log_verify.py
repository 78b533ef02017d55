"""`chaperone log verify` and `chaperone log checkpoint` as a person calls them."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from datetime import UTC
from datetime import datetime
from pathlib import Path

import pytest

from bot.cli.entry import run
from bot.cli.stores import database_file
from bot.cli.stores import opened
from bot.settings import load_settings
from bot.settings.sources import NAMES
from policy.model import Entry
from policy.model import EntryKind

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(count: int, *, sealed: bool = True) -> None:
    async def write() -> None:
        async with opened(load_settings()) as stores:
            await stores.book.add([Entry(kind=EntryKind.ROSTER, at=NOW, facts={"n": n}) for n in range(count)])
            if sealed:
                await stores.book.seal(now=NOW)

    asyncio.run(write())


def meddle(statement: str) -> None:
    with sqlite3.connect(str(database_file(load_settings()))) as connection:
        connection.execute(statement)
    connection.close()


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(["log", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_a_whole_log(capsys: pytest.CaptureFixture[str]) -> None:
    written(3)
    written(1, sealed=False)
    assert said(capsys, "verify") == (0, "The log is whole: 3 entries in 1 segment, 1 not sealed yet.\n", "")


def test_a_whole_log_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    written(3)
    code, out, err = said(capsys, "verify", "--json")
    assert (code, json.loads(out), err) == (
        0,
        {"whole": True, "segments": 1, "entries": 3, "deleted": 0, "unsealed": 0, "gaps": 0, "broken": None},
        "",
    )


def test_the_first_broken_link_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    written(3)
    meddle("UPDATE log_entry SET id = 'x', body = replace(body, '\"n\":1', '\"n\":7') WHERE seq = 2")
    broken = "chaperone: the log is broken: entry 2 (id x, written 2026-03-02 15:00:00 UTC) was changed\n"
    assert said(capsys, "verify") == (1, "", broken)
    code, out, err = said(capsys, "verify", "--json")
    assert (code, err) == (1, broken)
    assert json.loads(out)["broken"] == {
        "what": "changed",
        "number": 2,
        "id": "x",
        "at": "2026-03-02T15:00:00+00:00",
        "segment": None,
    }


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DELETE FROM log_entry WHERE seq = 3", "entry 3 was removed"),
        ("DELETE FROM log_segment WHERE number = 1", "segment 1 was removed"),
        ("UPDATE log_segment SET count = 9 WHERE number = 2", "segment 2 was changed"),
    ],
)
def test_what_is_gone_is_named_by_its_number(statement: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    written(3)
    written(1)
    meddle(statement)
    assert said(capsys, "verify") == (1, "", f"chaperone: the log is broken: {told}\n")


def test_a_checkpoint_that_was_kept_finds_a_log_cut_short(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(2)
    written(2)
    code, out, err = said(capsys, "checkpoint")
    kept = json.loads(out)
    assert (code, err, kept["number"], kept["last"], kept["at"]) == (0, "", 2, 4, "2026-03-02T15:00:00+00:00")
    (empty / "kept.json").write_text(out, "utf-8")
    assert said(capsys, "verify", "--checkpoint", "kept.json")[0] == 0
    meddle("DELETE FROM log_segment WHERE number = 2")
    assert said(capsys, "verify")[0] == 0
    assert said(capsys, "verify", "--checkpoint", "kept.json") == (
        1,
        "",
        "chaperone: the log is broken: segment 2 is not the one that the checkpoint tells of: "
        "the end of the log was cut off or made anew\n",
    )


def test_nothing_to_verify_is_said(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = "chaperone: there is no database yet; `chaperone db upgrade` makes it, and so does the first import\n"
    assert said(capsys, "verify") == (2, "", missing)
    nothing = "chaperone: nothing is sealed yet; a running Chaperone seals every few seconds\n"
    assert said(capsys, "checkpoint") == (2, "", nothing)
    assert list(empty.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "the file cannot be read"),
        ("", "this is no checkpoint"),
        ('{"number": 1}', "this is no checkpoint"),
        ("\xff\x00", "this is no checkpoint"),
    ],
)
def test_a_file_that_is_no_checkpoint_is_refused(
    empty: Path, content: str | None, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (empty / "kept.json").write_text(content, "latin-1")
    assert said(capsys, "verify", "--checkpoint", "kept.json") == (
        2,
        "",
        f"chaperone: kept.json: {told}; give a file that `chaperone log checkpoint` wrote\n",
    )

"""A database that a newer version has worked in is left alone, and the word says what to do."""

from __future__ import annotations

import asyncio
import io
import json
import sqlite3
from pathlib import Path

import pytest

from bot.cli.entry import run
from storage.migrations import upgrade

WORD = (
    "the database is at revision 9999, which this version of Chaperone is too old for ({head} is its newest); install "
    "the newer Chaperone again, or restore the backup that was taken before the upgrade"
)


@pytest.fixture
def ahead(folder: Path) -> str:
    """A database from the future; returns the newest revision that this version knows."""
    asyncio.run(upgrade("sqlite:///data/chaperone.sqlite3"))
    with sqlite3.connect(folder / "data" / "chaperone.sqlite3") as connection:
        (head,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    return str(head)


@pytest.mark.parametrize("command", [["run"], ["db", "upgrade"], ["roster", "import", "people.csv"]])
def test_no_command_touches_it(command: list[str], ahead: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("people.csv").write_text("name,role\nKim Park,principal\n", "utf-8")
    code = run(command)
    assert (code, capsys.readouterr().err) == (2, f"chaperone: {WORD.format(head=ahead)}\n")


def test_the_doctor_is_red(ahead: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["doctor", "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (code, [one["found"] for one in lines if one["check"] == "database"]) == (
        1,
        [f"revision 9999 is newer than this version ({ahead}), which does not start on it"],
    )


@pytest.mark.usefixtures("ahead")
def test_init_says_so_at_the_question_about_the_database(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Falcons\nuniversity\n\n\n\nslack\n\n\n\n\n"))
    code = run(["init"])
    assert (code, "10: DATABASE_URL: The database is at revision 9999" in capsys.readouterr().err) == (2, True)

"""`chaperone roster import` as a person calls it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.cli.entry import run
from bot.cli.stores import opened
from bot.settings import load_settings
from bot.settings.sources import NAMES

GOOD = "id,name,role,slack_id\nana,Ana Vega,coach,U01\nben,Ben Ort,student,\n"


@pytest.fixture(autouse=True)
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def imported(content: str, *options: str) -> int:
    Path("people.csv").write_text(content, "utf-8")
    return run(["roster", "import", "people.csv", *options])


def people() -> Sequence[str]:
    async def look() -> Sequence[str]:
        async with opened(load_settings()) as stores:
            return [one.id for one in await stores.roster.people()]

    return asyncio.run(look())


def test_people_and_accounts_come_in(capsys: pytest.CaptureFixture[str]) -> None:
    code = imported(GOOD)
    said = capsys.readouterr()
    assert (code, said.out.splitlines(), said.err, people()) == (
        0,
        [
            "new: 2",
            "  + ana: Ana Vega, coach",
            "  + ben: Ben Ort, student",
            "changed: 0",
            "retired: 0",
            "new groups: 0",
            "Imported 2 people, 1 account.",
        ],
        "",
        ["ana", "ben"],
    )


def test_a_dry_run_writes_nothing_not_even_a_database(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = imported(GOOD, "--dry-run")
    last = capsys.readouterr().out.splitlines()[-1]
    assert (code, last, [one.name for one in empty.iterdir()]) == (
        0,
        "Nothing was written (--dry-run).",
        ["people.csv"],
    )


def test_an_import_removes_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    imported(GOOD)
    imported("id,name,role\nana,Ana Vega,coach\n")
    said = capsys.readouterr().out
    assert said.splitlines()[-2:] == [
        "1 person of csv not in this file: they stay, as it need not hold everybody (--bulk).",
        "Nothing changed, and nothing was written.",
    ]
    assert people() == ["ana", "ben"]


def test_a_complete_file_retires_who_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    imported(GOOD)
    capsys.readouterr()
    assert imported("id,name,role,slack_id\nana,Ana Vega,coach,U01\n", "--bulk", "--dry-run") == 0
    assert people() == ["ana", "ben"]
    assert imported("id,name,role,slack_id\nana,Ana Vega,coach,U01\n", "--bulk") == 0
    assert "retired: 1\n  - ben: Ben Ort, student\n" in capsys.readouterr().out
    assert people() == ["ana"]


def test_bad_rows_of_a_complete_file_retire_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    imported(GOOD)
    assert imported("id,name,role\nben,,student\n", "--bulk") == 0 + 2
    assert people() == ["ben"]
    imported(GOOD)
    capsys.readouterr()
    assert imported("id,name,role\n,,student\n", "--bulk") == 2
    assert "csv: nobody is retired, as there are rows of which nobody knows whose they are" in capsys.readouterr().err
    assert people() == ["ana", "ben"]


def test_two_people_with_one_address_both_come_in(capsys: pytest.CaptureFixture[str]) -> None:
    code = imported("id,name,role,email\na,Ann,coach,x@s.example\nb,Bea,coach,X@S.example\n")
    assert (code, capsys.readouterr().err.splitlines()[0], people()) == (
        2,
        "chaperone: people.csv:3: 'b' has the e-mail address of line 2, so it links neither to an account; "
        "give each person an address of their own, or leave one empty",
        ["a", "b"],
    )


def test_a_bad_row_is_told_and_the_rest_comes_in(capsys: pytest.CaptureFixture[str]) -> None:
    code = imported("id,name,role\nana,Ana Vega,coach\nben,,student\n")
    assert (code, capsys.readouterr().err, people()) == (
        2,
        "chaperone: people.csv:3: the name is missing; write the person's name\n"
        "chaperone: 1 problem; all the rest is imported\n",
        ["ana"],
    )


def test_a_file_of_no_use_changes_nothing(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = imported("who,what\n")
    said = capsys.readouterr().err
    assert (code, said.partition(";")[0]) == (2, "chaperone: people.csv:1: the column 'name' is missing")

"""`chaperone forget` and the commands of `chaperone log` that keep, hand out and delete, as a person calls them."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.cli.entry import run
from bot.cli.stores import opened
from bot.settings import load_settings
from bot.settings.sources import NAMES
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import Decision
from policy.model import EntryKind
from policy.model import Judgement
from policy.model import OpenCase
from policy.model import Written
from tests.contracts.samples import COACH
from tests.contracts.samples import NOW
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import flagged
from tests.contracts.samples import member
from tests.contracts.samples import posted
from tests.contracts.samples import student
from tests.contracts.samples import team


@pytest.fixture(autouse=True)
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two people, and a message of each that was warned about."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CHAPERONE_SUPERVISOR", "p-coach")
    asyncio.run(_fill())


async def _fill() -> None:
    async with opened(load_settings()) as stores:
        await stores.roster.put_people([coach, student])
        await stores.roster.put_members([member(COACH, coach, name="Kim"), member(STUDENT, student, name="Sam")])
        await stores.roster.put_conversation(team, [COACH, STUDENT])
        for event in (posted("mine"), posted("theirs", author=COACH)):
            await stores.inbox.claim(event)
            await stores.log.settle(flagged(event, author=event.message.author))


def entries(kind: EntryKind) -> Sequence[Written]:
    async def look() -> Sequence[Written]:
        async with opened(load_settings()) as stores:
            return await stores.book.entries(kinds=[kind])

    return asyncio.run(look())


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = run(list(words))
    found = capsys.readouterr()
    return code, found.out, found.err


def test_forget_says_what_goes_and_does_it(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "forget", "Sam Student", "--yes")
    assert (code, err) == (0, "")
    assert out.startswith("p-student (Sam Student): ")
    assert "  person: 1\n" in out
    assert out.endswith("and what Slack or Discord keep are not reached.\n")
    assert said(capsys, "forget", "p-student", "--yes")[0] == 2
    (forgotten,) = entries(EntryKind.FORGET)
    assert forgotten.subject is None


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("nobody", "--yes"), "nobody is known by 'nobody'"),
        (("p-student",), "nothing was changed: there is no terminal to ask"),
    ],
)
def test_forget_refuses_what_is_not_clear(
    words: tuple[str, ...], problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = said(capsys, "forget", *words)
    assert (code, problem in err) == (2, True)
    assert entries(EntryKind.FORGET) == []


def test_one_case_is_held_by_its_number(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(_reported())
    assert said(capsys, "log", "hold", "case", "0a1b2c3d") == (0, "The case 0A1B2C3D is held.\n", "")
    code, _, err = said(capsys, "log", "hold", "case", "0A1B2C3D")
    assert (code, "there is no case 0A1B2C3D that is not held yet" in err) == (2, True)
    assert said(capsys, "log", "hold", "case", "0A1B2C3D", "--release")[1] == "The case 0A1B2C3D is released.\n"
    assert [one.facts["what"] for one in entries(EntryKind.CASE)] == ["opened", "held", "released"]


async def _reported() -> None:
    case = Case(id="0a1b2c3d4e5f", workspace="W", category=CaseCategory.OTHER, source=CaseSource.WEB, opened_at=NOW)
    event = CaseReported(id="r", workspace="W", at=NOW, case=case)
    async with opened(load_settings()) as stores:
        await stores.inbox.claim(event)
        decision = Decision(actions=(OpenCase(case=case),))
        await stores.log.settle(Judgement(id="r", event=event, decision=decision, at=NOW))


def test_a_hold_is_put_on_shown_and_ended(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "log", "hold", "add", "--person", "p-student", "--reason", "a case")
    hold = out.split()[2]
    assert (code, out) == (0, f"The hold {hold} covers p-student.\n")
    code, _, err = said(capsys, "forget", "p-student", "--yes")
    assert (code, f"chaperone log hold release {hold}" in err) == (2, True)
    code, out, _ = said(capsys, "log", "hold", "list", "--json")
    assert json.loads(out) | {"since": ""} == {
        "id": hold, "person": "p-student", "reason": "a case", "since": "", "released_at": None
    }  # fmt: skip
    assert said(capsys, "log", "hold", "release", hold) == (0, f"The hold {hold} is released.\n", "")
    assert said(capsys, "log", "hold", "release", hold)[0] == 2
    assert said(capsys, "forget", "p-student", "--yes")[0] == 0


def test_retention_shows_its_table_and_deletes(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "log", "retention")
    assert (code, out.splitlines()[0].split()) == (0, ["class", "days", "rows", "oldest", "to", "go"])
    assert [line.split()[:3] for line in out.splitlines()[1:5]] == [
        ["routine", "30", "0"],
        ["record", "400", "0"],
        ["incident", "1095", "2"],
        ["kept", "kept", "0"],
    ]
    assert said(capsys, "log", "retention", "--run") == (
        0,
        "Nothing has had its time, or a legal hold covers it.\n",
        "",
    )


def test_a_request_waits_until_the_export_answers_it(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "log", "request", "Sam Student")
    assert (code, err) == (0, "")
    request = out.split()[1].rstrip(":")
    assert "  p-student  " in said(capsys, "log", "requests")[1]
    code, out, err = said(capsys, "log", "export", "--person", "p-student", "--json")
    assert (code, err) == (0, f"chaperone: the request {request} is answered\n")
    found = json.loads(out)
    assert found["person"]["name"] == "Sam Student"
    assert [one["rule"] for one in found["incidents"]] == ["pii.phone"]
    assert {one["kind"] for one in found["log"]} >= {"decision", "request"}
    assert "Kim" not in out
    assert "p-coach" not in out
    assert said(capsys, "log", "requests") == (0, "No request waits.\n", "")
    assert [one.facts["what"] for one in entries(EntryKind.REQUEST)] == ["opened", "answered"]


def test_a_person_s_records_are_written_for_reading_too(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, _ = said(capsys, "log", "export", "--person", "p-student", "--out", "sam.json")
    assert code == 0
    assert json.loads(Path("sam.json").read_text("utf-8"))["person"]["id"] == "p-student"
    assert "name: Sam Student" in Path("sam.txt").read_text("utf-8")
    assert Path("sam.json").stat().st_mode & 0o077 == 0


def test_the_school_gets_every_entry_and_names_only_where_asked(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "log", "export")
    rows = list(csv.DictReader(out.splitlines()))
    assert (code, [row["rules"] for row in rows]) == (0, ["pii.phone", "pii.phone"])
    assert [row["clauses"] for row in rows] == ["dracut.student.2"] * 2
    assert "Sam" not in out
    _, out, _ = said(capsys, "log", "export", "--names", "--json")
    found = [json.loads(line) for line in out.splitlines()]
    assert [row["who"] for row in found][:2] == ["Sam Student", "Kim Coach"]
    assert [(one.facts["export"], one.facts["names"]) for one in entries(EntryKind.EXPORT)] == [
        ("full", False),
        ("full", True),
    ]


def test_the_public_gets_counts_that_lead_to_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "log", "export", "--public", "--out", "public.csv")
    assert (code, out) == (0, "1 rows in public.csv.\n")
    assert list(csv.DictReader(Path("public.csv").read_text("utf-8").splitlines())) == [
        {
            "date": "2026", "kind": "other", "rule": "", "clause": "", "pack": "", "outcome": "",
            "conversation_kind": "", "count": "fewer than 5",
        }
    ]  # fmt: skip


@pytest.mark.parametrize("words", [("--public", "--names"), ("--person", "p-student", "--public")])
def test_exports_that_do_not_go_together_are_refused(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(capsys, "log", "export", *words)[0] == 2


def test_a_span_of_days_is_kept_to(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(said(capsys, "log", "export", "--since", "2026-03-02", "--until", "2026-03-02")[1].splitlines()) == 3
    assert len(said(capsys, "log", "export", "--until", "2026-03-01")[1].splitlines()) == 1

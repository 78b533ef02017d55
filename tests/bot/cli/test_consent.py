"""`chaperone consent` as a person calls it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.cli.entry import run
from bot.cli.stores import opened
from bot.settings import load_settings
from bot.settings.sources import NAMES
from policy.model import Consent
from policy.model import EntryKind
from policy.model import Fact
from policy.model import Person
from policy.model import Role

PEOPLE = (
    Person(id="sam", name="Sam Tran", role=Role.STUDENT, parents=("gail",), email="sam@school.example"),
    Person(id="gail", name="Gail Tran", role=Role.PARENT),
    Person(id="kim-1", name="Dana Kim", role=Role.COACH),
    Person(id="kim-2", name="Dana Kim", role=Role.TEACHER),
)
HEAD = "person,kind,given,grantor,other,scope,pack,version,evidence,valid_from,valid_to\n"
GOOD = (
    "sam@school.example,media_release,yes,Gail Tran,,,nycdoe,2026,=folder 3,2026-09-08,\n"
    "Sam Tran,contact,no,gail,,group:hockey,mmsd,,,2026-09-08,2027-06-30\n"
    "kim-1,number,yes,,,,dracut,978-555-0177,letter of 3 May,2026-09-08,\n"
)


@pytest.fixture(autouse=True)
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)

    async def fill() -> None:
        async with opened(load_settings()) as stores:
            await stores.roster.put_people(PEOPLE)

    asyncio.run(fill())


def imported(content: str, *options: str) -> int:
    Path("consents.csv").write_text(content, "utf-8")
    return run(["consent", "import", "consents.csv", *options])


def on_file() -> Sequence[Consent]:
    async def look() -> Sequence[Consent]:
        async with opened(load_settings()) as stores:
            return await stores.consents.every()

    return asyncio.run(look())


def entries(kind: EntryKind) -> list[dict[str, Fact]]:
    async def look() -> list[dict[str, Fact]]:
        async with opened(load_settings()) as stores:
            return [dict(one.facts) for one in await stores.book.entries(kinds=[kind])]

    return asyncio.run(look())


def test_consents_come_in_and_a_release_ends_with_its_school_year() -> None:
    assert imported(HEAD + GOOD) == 0
    found = {(one.subject, one.kind.value, one.given, one.grantor, str(one.valid_to)) for one in on_file()}
    assert found == {
        ("sam", "media_release", True, "gail", "2027-08-31"),
        ("sam", "contact", False, "gail", "2027-06-30"),
        ("kim-1", "number", True, "", "None"),
    }


def test_the_same_file_twice_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    imported(HEAD + GOOD)
    before = on_file()
    capsys.readouterr()
    assert imported(HEAD + GOOD) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Read 3 consents. 0 new or changed."
    assert on_file() == before


def test_a_number_is_nowhere_to_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    imported(HEAD + GOOD)
    assert not [one for one in on_file() if "5550177" in repr(one).replace("-", "")]
    assert b"978-555-0177" not in b"".join(one.read_bytes() for one in (tmp_path / "data").iterdir())
    assert "0177" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("nobody,contact,no", "person 'nobody' is nobody on the roster; correct it, or import the roster first"),
        ("Dana Kim,colleague,yes", "person 'Dana Kim' is more than one person on the roster; write the id"),
        (",contact,no", "person is missing; write an id, an e-mail address or a name"),
        ("sam,photo,yes", "kind is 'photo'; use one of media_release, "),
        ("sam,contact,perhaps", "given is 'perhaps'; use one of yes, "),
        ("sam,contact,no,,,hockey", "scope is 'hockey'; leave it empty for everywhere, "),
        ("sam,contact,no,,,,eton", "there is no policy 'eton'; leave it empty or use one of derby, "),
        ("sam,contact,no,,,,,,,yesterday", "valid_from is no date: 'yesterday'; write it like 2026-09-01"),
        ("sam,contact,no,,,,,,,2026-09-08,2026-09-07", "valid_to lies before valid_from; swap them or correct one"),
        ("sam,relative,yes", "a relation needs two persons; write the second one into the column other"),
        (
            "sam,close_in_age,yes,,kim-1",
            "an exception needs its proof and its end; fill in the columns evidence and valid_to",
        ),
        ("kim-1,number,yes", "the number is missing; write it into the column version"),
        ("kim-1,number,yes,,,,,978-555-0177,said 978 555 0177", "evidence repeats the number; say where the proof"),
    ],
)
def test_a_broken_row_is_named_and_the_good_ones_come_in(
    row: str, problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert imported(HEAD + row + "\n" + GOOD) == 2
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("chaperone: consents.csv, line 2: ") or said[0].startswith("chaperone: consents.csv:2: ")
    assert problem in said[0]
    assert said[1:] == ["chaperone: 1 problem; all the rest is imported"]
    assert len(on_file()) == 3


def test_rows_that_contradict_each_other_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    row = "sam,contact,{},,,,,,,2026-09-08,\n"
    assert imported(HEAD + row.format("no") + row.format("no") + row.format("yes")) == 2
    assert "an earlier row says something else" in capsys.readouterr().err
    assert [one.given for one in on_file()] == [False]


def test_a_dry_run_writes_nothing() -> None:
    assert imported(HEAD + GOOD, "--dry-run") == 0
    assert (list(on_file()), entries(EntryKind.CONSENT)) == ([], [])


def test_what_was_exported_comes_in_again_unchanged(capsys: pytest.CaptureFixture[str]) -> None:
    imported(HEAD + GOOD)
    before = on_file()
    capsys.readouterr()
    assert run(["consent", "export"]) == 0
    table = capsys.readouterr().out
    assert "'=folder 3" in table
    assert imported(table) == 0
    assert on_file() == before


def test_the_list_is_of_one_person_or_kind(capsys: pytest.CaptureFixture[str]) -> None:
    imported(HEAD + GOOD)
    capsys.readouterr()
    assert run(["consent", "list", "--person", "Sam Tran", "--kind", "contact", "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    found = json.loads(line)
    assert (found["person"], found["kind"], found["given"], found["scope"]) == ("sam", "contact", "no", "group:hockey")
    assert run(["consent", "list"]) == 0
    assert "Dana" in capsys.readouterr().out
    assert run(["consent", "list", "--person", "Dana Kim"]) == 2


def test_the_log_holds_counts_and_no_persons() -> None:
    imported(HEAD + GOOD)
    run(["consent", "list"])
    run(["consent", "export"])
    known = (("contact", False), ("media_release", True), ("number", True))
    assert sorted(entries(EntryKind.CONSENT), key=lambda one: str(one["consent"])) == [
        {"how": "import", "consent": kind, "given": given, "count": 1} for kind, given in known
    ]
    assert entries(EntryKind.VIEW) == [{"what": "consents", "count": 3, "one": False}]
    assert entries(EntryKind.EXPORT) == [{"what": "consents", "count": 3}]

"""`chaperone roster import` of OneRoster packages, as a person calls it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.cli.entry import run
from bot.cli.stores import opened
from bot.settings import load_settings
from bot.settings.sources import NAMES
from policy.model import Person
from tests.bot.oneroster.packages import ENROLLMENTS
from tests.bot.oneroster.packages import PEOPLE
from tests.bot.oneroster.packages import POISON
from tests.bot.oneroster.packages import folder
from tests.bot.oneroster.packages import manifest
from tests.bot.oneroster.packages import roles_12
from tests.bot.oneroster.packages import table
from tests.bot.oneroster.packages import users_11
from tests.bot.oneroster.packages import users_12
from tests.bot.oneroster.packages import version_11
from tests.bot.oneroster.packages import version_12
from tests.bot.oneroster.packages import zipped


@pytest.fixture(autouse=True)
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def imported(files: Mapping[str, str], *options: str) -> int:
    return run(["roster", "import", str(zipped(Path("x.zip"), files)), *options])


def people() -> list[Person]:
    async def look() -> list[Person]:
        async with opened(load_settings()) as stores:
            return list(await stores.roster.people())

    return asyncio.run(look())


def ids() -> list[str]:
    return [one.id for one in people()]


def groups() -> dict[str, list[str]]:
    return {one.id: [m.group for m in one.memberships] for one in people() if one.memberships}


def rows() -> str:
    """Every value of every table."""
    with sqlite3.connect("data/chaperone.sqlite3") as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = [str(row) for name in names for row in raw.execute(f"SELECT * FROM {name}")]  # noqa: S608 - ours
    raw.close()
    return "\n".join(found)


def entries() -> int:
    with sqlite3.connect("data/chaperone.sqlite3") as raw:
        (count,) = raw.execute("SELECT count(*) FROM log_entry WHERE kind = 'roster'").fetchone()
    raw.close()
    return int(count)


def school(size: int, **more: str) -> Mapping[str, str]:
    crowd = [(f"k{n:03}", "", "hs", "student", "Kid", str(n), "", "|10") for n in range(size)]
    return version_11(users=users_11(*crowd), enrollments=ENROLLMENTS.split("\r\n")[0], **more)


@pytest.mark.parametrize("files", [version_11(), version_12()], ids=["1.1", "1.2"])
def test_everybody_comes_in_once(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert imported(files) == 0
    first = capsys.readouterr()
    assert first.out.splitlines()[:2] == ["new: 7", "  + t1: Tara Ortiz, teacher (Algebra 1 (ALG-1))"]
    assert first.out.splitlines()[-6:] == [
        "retired: 0",
        "new groups: 3",
        "  # Algebra 1 (ALG-1)",
        "  # Algebra 1 (ALG-2)",
        "  # Art",
        "Imported 7 people, 0 accounts.",
    ]
    before = rows()
    assert imported(files) == 0
    assert capsys.readouterr().out.splitlines() == [
        "new: 0",
        "changed: 0",
        "retired: 0",
        "new groups: 0",
        "Nothing changed, and nothing was written.",
    ]
    assert (rows(), entries()) == (before, 1)
    assert "@" not in first.out + first.err
    assert POISON not in before + first.out + first.err


def test_a_dry_run_says_all_and_writes_nothing(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert imported(version_12(), "--dry-run") == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Nothing was written (--dry-run)."
    assert [one.name for one in empty.iterdir()] == ["x.zip"]


def test_who_is_missing_is_retired_and_comes_back(capsys: pytest.CaptureFixture[str]) -> None:
    imported(version_11())
    capsys.readouterr()
    left = version_11(
        users=users_11(*PEOPLE[:3], *PEOPLE[4:]), enrollments=ENROLLMENTS.replace("e3,", "e3,tobedeleted")
    )
    assert imported(left) == 0
    assert "retired: 1\n  - s2: Ida Voss, student (Algebra 1 (ALG-2))\n" in capsys.readouterr().out
    assert "s2" not in ids()
    assert imported(version_11()) == 0
    assert "s2" in ids()


def test_the_roster_of_another_year_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    imported(school(40))
    before = rows()
    capsys.readouterr()
    assert imported(school(31)) == 2
    assert capsys.readouterr().err == (
        "chaperone: oneroster:Lincoln SIS: 9 of 40 people would be retired; is this the file of another year or "
        "school? If it is right all the same, import it with --force\n"
    )
    assert rows() == before
    assert imported(school(31), "--dry-run") == 2
    assert "retired: 9" in capsys.readouterr().out
    assert imported(school(32)) == 0
    assert imported(school(4), "--force") == 0
    assert len(ids()) == 4


def test_another_source_retires_nobody_of_this_one() -> None:
    imported(version_11())
    Path("teams.csv").write_text("id,name,role,group\ns1,Sam Lee,student,hockey\nkim,Kim Ray,coach,hockey\n", "utf-8")
    assert run(["roster", "import", "teams.csv", "--bulk"]) == 0
    found = {one.id: one for one in people()}
    assert len(found) == 8
    assert (found["s1"].source, found["s1"].email) == ("oneroster:Lincoln SIS", "sam@school.example")
    assert groups()["s1"] == ["Algebra 1 (ALG-1)", "hockey"]
    assert imported(version_11()) == 0
    assert groups()["s1"] == ["Algebra 1 (ALG-1)", "hockey"]
    assert "kim" in ids()


def test_another_system_with_the_same_ids_is_refused_row_by_row(capsys: pytest.CaptureFixture[str]) -> None:
    imported(version_11())
    capsys.readouterr()
    assert imported(version_11(manifest=manifest(system="Other"))) == 2
    assert "'t1' is somebody from 'Lincoln SIS' already; say --source with that name" in capsys.readouterr().err
    assert imported(version_11(manifest=manifest(system="Other")), "--source", "Lincoln SIS") == 0


def test_teams_that_the_system_does_not_know(capsys: pytest.CaptureFixture[str]) -> None:
    teams = table("team,adult_email,role", "Hockey|TARA@school.example|coach", "Hockey|nobody@x.example|coach")
    members = table("Team,Student,Captain", "Hockey|s1|yes", "Hockey|sam@school.example|no", "Chess|s2|")
    assert imported(version_11(teams=teams, members=members)) == 2
    said = capsys.readouterr().err
    assert "x.zip/teams.csv:3: this person is nobody on the roster" in said
    assert "@" not in said
    assert groups()["t1"] == ["Algebra 1 (ALG-1)", "Hockey"]
    assert groups()["s2"] == ["Algebra 1 (ALG-2)", "Chess"]
    assert imported(version_11()) == 0
    assert groups()["s2"] == ["Algebra 1 (ALG-2)", "Chess"]
    Path("club.csv").write_text("team,student_id\nChess,s3\n", "utf-8")
    assert imported(version_11(), "--members", "club.csv") == 0
    assert {one: found for one, found in groups().items() if one != "p1"} == {
        "t1": ["Algebra 1 (ALG-1)"],
        "s1": ["Algebra 1 (ALG-1)"],
        "s2": ["Algebra 1 (ALG-2)"],
        "s3": ["Art", "Chess"],
    }


def test_one_school_after_the_other_share_a_teacher() -> None:
    both = [(*one[:2], "hs,ms", *one[3:]) if one[0] == "t1" else one for one in PEOPLE]
    files = version_12(users=users_12(*both), roles=roles_12(*both))
    assert [imported(files, "--org", org) for org in ("hs", "ms", "hs", "ms")] == [0, 0, 0, 0]
    assert ids() == sorted(one[0] for one in PEOPLE)
    assert {one.id: one.source for one in people()}["t1"] == "oneroster:Lincoln SIS/hs"


def test_a_package_of_no_use_changes_nothing(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder(empty / "x", {"orgs.csv": "sourcedId,name\n"})
    assert run(["roster", "import", "x"]) == 2
    assert "x/manifest.csv: nothing says whether this is everybody or only changes" in capsys.readouterr().err
    assert run(["roster", "import", "nothing.zip"]) == 2


def test_an_address_that_another_source_has_too_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("coaches.csv").write_text("id,name,role,email\nkim,Kim Ray,coach,tara@school.example\n", "utf-8")
    assert run(["roster", "import", "coaches.csv"]) == 0
    assert imported(version_11()) == 2
    assert capsys.readouterr().err.splitlines()[0] == (
        "chaperone: oneroster:Lincoln SIS:2: 't1' has the e-mail address of 'kim', so it links neither to an account; "
        "give each person an address of their own, or make them one person with one id"
    )
    assert {"kim", "t1"} <= set(ids())


def test_changes_of_people_and_teams_alone(capsys: pytest.CaptureFixture[str]) -> None:
    imported(version_11())
    moved = ("s2", "active", "hs", "student", "Ida", "Voss-Lee", "", "g1|11")
    changes = {"manifest.csv": manifest("delta", classes="absent", enrollments="absent"), "users.csv": users_11(moved)}
    teams = {"members.csv": table("team,student", "Chess|s3", "Chess|s2")}
    capsys.readouterr()
    assert imported({**changes, **teams}) == 0
    assert capsys.readouterr().out.splitlines()[1:4] == [
        "changed: 2",
        "  ~ s2: name Ida Voss → Ida Voss-Lee; groups Algebra 1 (ALG-2) → Algebra 1 (ALG-2), Chess; parents none → g1; "
        "relatives g2 → none",
        "  ~ s3: groups Art → Art, Chess",
    ]

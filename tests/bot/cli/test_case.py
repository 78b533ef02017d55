"""`chaperone case files`: who gets the files of a report, and that each look is logged."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.cli.entry import run
from bot.cli.stores import opened
from bot.settings import load_settings
from bot.settings.sources import NAMES
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseFile
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import Decision
from policy.model import EntryKind
from policy.model import Judgement
from policy.model import OpenCase
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import WORKSPACE

PICTURE = CaseFile(id="f1", name="../file-1.png", kind="image/png", data=b"\x89PNG")
CASE = Case(
    id="c1aaaaaa0000",
    workspace=WORKSPACE,
    category=CaseCategory.BULLYING,
    source=CaseSource.WEB,
    opened_at=NOW,
    about=(COACH.ref,),
    team=("principal",),
)
FILED = CaseEntry(id="e1", case=CASE.id, at=NOW, kind=CaseEntryKind.FILE, file="f1")


@pytest.fixture(autouse=True)
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A report about the coach with a picture; coach and teacher are on the list."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CHAPERONE_SAFEGUARDING", "coach,teacher")
    asyncio.run(_fill())


async def _fill() -> None:
    async with opened(load_settings()) as stores:
        people = (COACH, PRINCIPAL, SAM, TEACHER)
        await stores.roster.put_people([one.person for one in people if one.person])
        await stores.roster.put_members(people)
        await stores.case_files.put(PICTURE, now=NOW)
        event = CaseReported(id="r1", workspace=WORKSPACE, at=NOW, case=CASE, entries=(FILED,))
        assert await stores.inbox.claim(event)
        opens = Decision(actions=(OpenCase(case=CASE, entries=(FILED,)),))
        assert await stores.log.settle(Judgement(id="d1", event=event, decision=opens, at=NOW)) is not None


def views() -> list[object]:
    async def look() -> list[object]:
        async with opened(load_settings()) as stores:
            return [one.facts.get("what") for one in await stores.book.entries(kinds=[EntryKind.VIEW])]

    return asyncio.run(look())


@pytest.mark.parametrize("person", ["principal", "teacher"])
def test_the_team_gets_the_files_in_a_folder_of_its_own(
    tmp_path: Path, person: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["case", "files", "C1AAAAAA", "--for", person, "--out", "seen"]) == 0
    (written,) = (tmp_path / "seen").iterdir()
    assert (written.name, written.read_bytes()) == ("C1AAAAAA-file-1.png", b"\x89PNG")
    assert (written.stat().st_mode & 0o777, (tmp_path / "seen").stat().st_mode & 0o777) == (0o600, 0o700)
    assert views() == ["case", "case_file"]
    assert capsys.readouterr().out.startswith("1 files of case C1AAAAAA are in seen.")


@pytest.mark.parametrize(
    ("number", "person"), [("C1AAAAAA", "coach"), ("C1AAAAAA", "sam"), ("C9AAAAAA", "principal"), ("", "principal")]
)
def test_nobody_else_gets_anything(tmp_path: Path, number: str, person: str) -> None:
    assert run(["case", "files", number, "--for", person, "--out", "seen"]) == 2
    assert not (tmp_path / "seen").exists()
    assert views() == []

"""`chaperone registry` as a person calls it: an old list in, the list out."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.cli.entry import run
from bot.cli.stores import opened
from bot.settings import load_settings
from bot.settings.sources import NAMES
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role

KIM = Person(id="kim", name="Dana Kim", role=Role.COACH)
ACCOUNT = MemberRef(workspace="T1", id="U1")
PLACES = (("C1", "hockey"), ("C2", "robots"), ("C3", "robots"))


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation that knows three conversations and a coach."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)

    async def fill() -> None:
        async with opened(load_settings()) as stores:
            await stores.roster.put_people([KIM])
            await stores.roster.put_members([Member(ref=ACCOUNT, person=KIM, display_name="dana")])
            for ident, name in PLACES:
                ref = ConversationRef(workspace="T1", id=ident)
                place = Conversation(ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, name=name)
                await stores.roster.put_conversation(place, [ACCOUNT])

    asyncio.run(fill())
    return tmp_path


def imported(content: str, *options: str) -> int:
    Path("list.csv").write_text(content, "utf-8")
    return run(["registry", "import", "list.csv", *options])


def exported(capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    capsys.readouterr()
    assert run(["registry", "export"]) == 0
    return list(csv.DictReader(io.StringIO(capsys.readouterr().out)))


def states(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    return {row["conversation"]: row["state"] for row in exported(capsys)}


def booked() -> Sequence[str]:
    async def look() -> Sequence[str]:
        async with opened(load_settings()) as stores:
            return [one.kind.value for one in await stores.book.entries()]

    return asyncio.run(look())


def test_a_list_comes_in_and_goes_out_as_it_was(capsys: pytest.CaptureFixture[str]) -> None:
    row = "#hockey,Team news,kim,group,high,yes,Hill School hockey,School news\n"
    assert imported("conversation,purpose,owner,readers,level,comments,label,public_reason\n" + row) == 0
    (found,) = [one for one in exported(capsys) if one["conversation"] == "C1"]
    kept = ("workspace", "name", "state", "purpose", "owner", "readers", "level", "comments", "label", "public_reason")
    assert [found[name] for name in kept] == [
        "T1", "hockey", "approved", "Team news", "kim", "group", "high", "yes", "Hill School hockey", "School news",
    ]  # fmt: skip
    assert states(capsys) == {"C1": "approved", "C2": "unlisted", "C3": "unlisted"}


def test_what_went_out_comes_in_and_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    imported("conversation,purpose,owner,state\nC1,=2+3,kim,pending\nC2,Robots,,denied\n")
    before = exported(capsys)
    run(["registry", "export", "--out", "out.csv"])
    capsys.readouterr()
    assert run(["registry", "import", "out.csv"]) == 0
    assert capsys.readouterr().out == "2 conversations read, 0 new or changed. Written.\n"
    assert exported(capsys) == before
    assert [row["purpose"] for row in before if row["conversation"] == "C1"] == ["'=2+3"]


def test_the_good_rows_come_in_and_each_bad_one_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        "hockey,Team news,kim,group,",
        "robots,Robots,kim,,",
        "C2,Robots,nobody,,",
        "C3,Robots,kim,everyone,",
        ",Robots,,,",
        "C1,Again,,,",
        "chess,Chess,,,",
        "C2,Robots,,,perhaps",
    ]
    code = imported("\n".join(["conversation,purpose,owner,readers,comments", *rows, ""]))
    said = capsys.readouterr()
    assert (code, said.out) == (2, "1 conversations read, 1 new or changed. Written.\n")
    assert said.err.splitlines() == [
        "chaperone: list.csv:3: 2 conversations are called 'robots'; write the id of the one that is meant",
        "chaperone: list.csv:4: the owner 'nobody' has no account there; write a person's id of the roster",
        "chaperone: list.csv:5: readers is 'everyone'; use one of group, families, school, public",
        "chaperone: list.csv:6: the conversation is missing; write its id or its name",
        "chaperone: list.csv:7: this conversation has a row already; leave one of them",
        "chaperone: list.csv:8: there is no conversation 'chess' here; invite the bot to it, or correct the name",
        "chaperone: list.csv:9: comments is 'perhaps'; write yes or no",
    ]
    assert states(capsys)["C1"] == "approved"


def test_a_dry_run_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert imported("conversation\nC1\n", "--dry-run") == 0
    assert capsys.readouterr().out == "1 conversations read, 1 new or changed. Nothing was written (--dry-run).\n"
    assert set(states(capsys).values()) == {"unlisted"}


def test_a_file_of_another_kind_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert imported("name,role\nKim,coach\n") == 2
    assert "the column 'conversation' is missing" in capsys.readouterr().err


def test_the_undecided_come_first_and_every_line_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    imported("conversation,state\nC1,approved\nC3,pending\n")
    capsys.readouterr()
    assert run(["registry", "list", "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["conversation"], one["state"]) for one in lines] == [
        ("C3", "pending"), ("C2", "unlisted"), ("C1", "approved"),
    ]  # fmt: skip
    assert run(["registry", "list"]) == 0
    assert "hockey" in capsys.readouterr().out


def test_what_came_in_and_went_out_is_in_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    imported("conversation\nC1\nC2\n")
    exported(capsys)
    assert booked() == ["registration", "registration", "export"]

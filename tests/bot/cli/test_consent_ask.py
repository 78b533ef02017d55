"""`chaperone consent ask` and `asked` as an operator calls them."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from bot.cli.entry import run
from bot.cli.stores import opened
from bot.settings import load_settings
from bot.settings.sources import NAMES
from policy.model import Person
from policy.model import Role

PEOPLE = (
    Person(id="sam", name="Sam Tran", role=Role.STUDENT, parents=("gail", "hugo")),
    Person(id="alex", name="Alex Roe", role=Role.STUDENT),
    Person(id="gail", name="Gail Tran", role=Role.PARENT),
    Person(id="hugo", name="Hugo Tran", role=Role.PARENT, email="hugo@mail.example"),
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
    monkeypatch.setenv("CHAPERONE_URL", "https://school.example")


def test_each_parent_is_asked_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["consent", "ask", "Sam Tran", "--kind", "media_release", "--scope", "group:hockey"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Asked 2 of 2 parents. They have 14 days."
    assert run(["consent", "ask", "sam", "--scope", "group:hockey"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Asked 0 of 2 parents. They have 14 days."
    assert run(["consent", "asked", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sorted((one["parent"], one["scope"], one["state"]) for one in rows) == [
        ("gail", "group:hockey", "waiting"),
        ("hugo", "group:hockey", "waiting"),
    ]
    assert run(["consent", "asked"]) == 0
    assert "Open questions: 2" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["alex"], "names no parents"),
        (["nobody"], "nobody on the roster fits"),
        (["sam", "--kind", "contact"], "there is no page that asks for contact"),
        (["sam", "--scope", "conversation:C1"], "--scope"),
    ],
)
def test_what_cannot_be_asked_is_said_with_a_remedy(
    words: list[str], problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["consent", "ask", *words]) == 2
    assert problem in capsys.readouterr().err


def test_without_an_address_it_says_what_to_set(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CHAPERONE_URL")
    assert run(["consent", "ask", "sam"]) == 2
    assert "CHAPERONE_URL" in capsys.readouterr().err

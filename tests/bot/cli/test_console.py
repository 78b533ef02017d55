"""`chaperone console link`: for whom there is one, that it works once, and that it is logged."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.asking import Links
from bot.cli.entry import run
from bot.cli.stores import keys_of
from bot.cli.stores import opened
from bot.clock import SystemClock
from bot.desk.links import PURPOSE
from bot.settings import load_settings
from bot.settings.sources import NAMES
from policy.model import EntryKind
from tests.builders import COACH
from tests.builders import SAM


@pytest.fixture(autouse=True)
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)
    asyncio.run(_fill())


async def _fill() -> None:
    async with opened(load_settings()) as stores:
        await stores.roster.put_people([one.person for one in (COACH, SAM) if one.person])


async def _used(address: str, *, later: timedelta) -> list[str | None]:
    """Whom the link signs in, tried twice."""
    settings = load_settings()
    token = address.rpartition("/")[2]
    digests = Links(tuple(keys_of(settings).derive(PURPOSE).values())).digests(token)
    async with opened(settings) as stores:
        now = SystemClock().now() + later
        return [await stores.sign_in_links.use(digests, now=now) for _ in range(2)]


async def _logged() -> list[object]:
    async with opened(load_settings()) as stores:
        return [one.facts for one in await stores.book.entries(kinds=[EntryKind.VIEW])]


def test_a_link_signs_one_person_in_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["console", "link", "coach"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("http://127.0.0.1:8080/sign-in/link/")
    assert said.err == "Whoever opens it within the hour is Coach at the console: hand it to nobody else.\n"
    assert asyncio.run(_used(said.out.strip(), later=timedelta(minutes=59))) == ["coach", None]
    assert asyncio.run(_logged()) == [{"what": "console", "outcome": "link", "by": "command"}]


def test_a_link_is_good_for_an_hour(capsys: pytest.CaptureFixture[str]) -> None:
    run(["console", "link", "coach"])
    assert asyncio.run(_used(capsys.readouterr().out.strip(), later=timedelta(hours=1))) == [None, None]


def test_who_has_nothing_to_see_gets_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["console", "link", "sam"]) == 2
    assert "there is nothing for sam at the console" in capsys.readouterr().err
    assert run(["console", "link", "nobody"]) == 2
    assert asyncio.run(_logged()) == []


def test_a_console_that_is_nowhere_has_no_links(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHAPERONE_HOST", "192.0.2.1")
    assert run(["console", "link", "coach"]) == 2
    assert "CHAPERONE_URL" in capsys.readouterr().err

"""A workspace with its people, and an installation that listens to it over either transport."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from collections.abc import Iterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from tests.doubles.slack.double import SlackDouble
from tests.live.school import REGISTERED
from tests.live.school import SCOPES
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user

LOCALES = {"coach": "en-US", "sam": "es-ES", "lily": "en-US", "ad": "en-US"}


@pytest.fixture(params=[False, True], ids=["socket", "http"])
def http(request: pytest.FixtureRequest) -> bool:
    """Over which transport Slack tells what happens."""
    return bool(request.param)


@pytest.fixture
async def slack() -> AsyncIterator[SlackDouble]:
    """A coach, two students and the athletic director: a team, a talk of two, a hall without the bot, a human DM."""
    async with SlackDouble(scopes=SCOPES) as double:
        for name, locale in LOCALES.items():
            double.add_user(user(name), name.title(), email=f"{name}@school.example", locale=locale)
        everybody = [user(name) for name in LOCALES]
        double.add_channel(channel("team"), "team", kind="private", members=everybody)
        double.add_channel(channel("pair"), "pair", kind="private", members=[user("coach"), user("sam")])
        double.add_channel(channel("hall"), "hall", members=everybody, bot_in=False)
        double.add_channel("D0HUMANS", "", kind="im", members=[user("coach"), user("sam")], bot_in=False)
        yield double


@pytest.fixture
async def school(slack: SlackDouble, tmp_path: Path, sqlite_url: str, http: bool) -> AsyncIterator[School]:
    """An installation at work. In the end no call of it was wrong."""
    async with a_school(slack, tmp_path, http=http, registered=REGISTERED, DATABASE_URL=sqlite_url) as opened:
        yield opened
    slack.assert_clean()


@pytest.fixture
def calm(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing is logged as an error, neither by us nor by the libraries."""
    with capture_logs() as ours:
        yield
    wrong = [one for one in ours if one["log_level"] in ("error", "critical")]
    theirs = [one for one in caplog.records if one.levelno >= logging.ERROR]
    assert (wrong, theirs) == ([], [])

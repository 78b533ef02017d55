"""SIGTERM in the middle of a busy minute: the process ends by itself, and what it acknowledged is judged once."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.doubles.slack.double import SlackDouble
from tests.live.school import SCOPES
from tests.live.school import channel
from tests.live.school import user
from tests.live.test_run import PATIENCE
from tests.live.test_run import ROSTER
from tests.live.test_run import chaperone
from tests.live.test_run import done
from tests.live.test_run import ended
from tests.live.test_run import environment
from tests.live.test_run import source_on_path

MANY = 24


@pytest.fixture
async def slack() -> AsyncIterator[SlackDouble]:
    async with SlackDouble(scopes=SCOPES, patience=PATIENCE) as double:
        for name in ("coach", "sam"):
            double.add_user(user(name), name.title(), email=f"{name}@school.example")
        double.add_channel(channel("team"), "team", kind="private", members=[user("coach"), user("sam")])
        yield double


async def test_a_stop_under_load_loses_nothing_and_says_nothing_twice(tmp_path: Path, slack: SlackDouble) -> None:
    env = source_on_path(environment(tmp_path, slack))
    (tmp_path / "people.csv").write_text(ROSTER)
    assert (await done(tmp_path, env, "roster", "import", "people.csv"))[0] == 0
    async with chaperone(tmp_path, env, "run") as first:
        await slack.connected()
        posting = [asyncio.create_task(said(slack, number)) for number in range(MANY)]
        await slack.wait_for(lambda: len(acknowledged(slack)) >= MANY // 4)
        first.send_signal(signal.SIGTERM)
        code, _, error = await ended(first)
        await asyncio.gather(*posting)
    assert (code, "Traceback" in error, "Task was destroyed" in error) == (0, False, False)
    async with chaperone(tmp_path, env, "run") as second:
        await slack.connected()
        await slack.retry_unacked()
        await slack.wait_for(lambda: len(slack.dms(user("coach"))) >= MANY)
        second.send_signal(signal.SIGTERM)
        assert (await ended(second))[0] == 0
    told, judged = acknowledged(slack), Counter(events_in(tmp_path / "chaperone.sqlite3"))
    assert (len(told), {one: judged[one] for one in told}) == (MANY, dict.fromkeys(told, 1))
    assert len(slack.dms(user("coach"))) == MANY
    slack.assert_clean()


async def said(slack: SlackDouble, number: int) -> None:
    await slack.post(user("coach"), channel("team"), f"bring ball number {number}")


def acknowledged(slack: SlackDouble) -> set[str]:
    """The ids of the coach's messages that were acknowledged."""
    return {
        one.payload["event_id"]
        for one in slack.deliveries
        if one.acknowledged and one.payload["event"].get("user") == user("coach")
    }


def events_in(file: Path) -> list[str]:
    with sqlite3.connect(file) as database:
        return [row[0] for row in database.execute("SELECT event FROM decision")]

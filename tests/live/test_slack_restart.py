"""The same installation started again: what happened meanwhile is judged late, what was in hand is judged once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from bot.wiring import Keys
from policy.model import Event
from tests.doubles.slack.double import SlackDouble
from tests.live.school import REGISTERED
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user
from tests.live.test_slack_socket import all_acknowledged

COACH, SAM, LILY = user("coach"), user("sam"), user("lily")
TEAM, PAIR = channel("team"), channel("pair")
PHONE = "my number is 978-555-0164"
IN_MESSAGE = "There is a phone number in your message"

Starts = Callable[..., AbstractAsyncContextManager[School]]


@pytest.fixture
def start(slack: SlackDouble, tmp_path: Path, database_url: str, http: bool) -> Starts:
    """Start the installation on its database, for the first time or again."""
    keys = Keys.generate()

    def started(*, works: bool = False) -> AbstractAsyncContextManager[School]:
        return a_school(
            slack, tmp_path, http=http, keys=keys, works=works, registered=REGISTERED, DATABASE_URL=database_url
        )

    return started


async def test_what_happened_while_it_was_down_is_judged_late_and_nothing_again(
    slack: SlackDouble, start: Starts
) -> None:
    async with start() as school:
        changed = await slack.post(LILY, TEAM, "hello")
        parent = await slack.post(COACH, TEAM, "who comes to training?")
        await slack.post(LILY, TEAM, PHONE)
        await school.settle()
        assert [one.findings for one in await school.judged()] == [(), (), ("pii.phone",)]
    await slack.post(LILY, TEAM, f"or {PHONE}")
    await slack.edit(LILY, TEAM, changed, f"hello, {PHONE}")
    await slack.post(LILY, TEAM, f"ask me, {PHONE}", thread_ts=parent)
    await slack.post(COACH, PAIR, "nothing was ever said here before")
    async with start() as school:
        await school.until_judged(6)
        late = [(one.findings, one.late) for one in (await school.judged())[3:]]
        assert (late, school.told("lily")) == ([(("pii.phone",), True)] * 3, [IN_MESSAGE] * 4)
        await slack.retry_unacked()  # Slack tells of them after all
        await school.settle()
        again = [one.findings for one in await school.judged()]
        assert (school.told("lily"), len(again)) == ([IN_MESSAGE] * 4, 7)
        assert school.told("coach") == ["Please include more of your team"]
    slack.assert_clean()


async def test_a_place_that_it_was_sent_away_from_meanwhile_leaves_a_gap(slack: SlackDouble, start: Starts) -> None:
    async with start() as school:
        await slack.post(SAM, PAIR, "hello")
        await school.settle()
    await slack.kick_bot(COACH, PAIR)
    await slack.post(COACH, PAIR, "you will start on Saturday, keep it to yourself")
    async with start() as school:
        await school.until_judged(2)
        gap = (await school.judged())[1]
        assert (gap.conversation, gap.actions, gap.findings) == (school.ref("pair"), ("record",), ())
        assert (await school.place("pair")).seen is False
    slack.assert_clean()


async def test_what_was_received_and_never_judged_is_judged_after_the_next_start(
    slack: SlackDouble, start: Starts, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def killed(event: Event) -> None:
        raise RuntimeError("the process was killed here")

    async with start() as school:
        monkeypatch.setattr(school.house.app, "judge", killed)
        await slack.post(LILY, TEAM, PHONE)
        await school.settle()
        assert (school.told("lily"), slack.deliveries[0].outcome) == ([], "acknowledged")
    async with start(works=True) as school:
        await slack.wait_for(lambda: bool(school.told("lily")))
        await school.settle()
        assert (school.told("lily"), len(await school.judged())) == ([IN_MESSAGE], 1)
    slack.assert_clean()


async def test_a_stop_in_the_middle_of_a_burst_loses_nothing(slack: SlackDouble, start: Starts) -> None:
    async with start(works=True) as school:
        burst = [asyncio.create_task(slack.post(LILY, TEAM, f"ball {n}, {PHONE}")) for n in range(50)]
        await slack.wait_for(lambda: sum(one.acknowledged for one in slack.deliveries) >= 10)
    await asyncio.gather(*burst)
    async with start(works=True) as school:
        await all_acknowledged(slack)
        await school.until_judged(50)
        assert (len(school.told("lily")), len(await school.judged())) == (50, 50)
    slack.assert_clean()

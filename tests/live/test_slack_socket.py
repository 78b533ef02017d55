"""Socket Mode when the line fails: it is made anew, what fell into the gap is read, and nothing comes twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Awaitable
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.slack.socket_mode import SilentError
from adapters.slack.socket_mode import Times
from tests.doubles.slack.double import SlackDouble
from tests.live.school import REGISTERED
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user
from tests.live.test_run import PATIENCE

LILY = user("lily")
TEAM = channel("team")
PHONE = "my number is 978-555-0164"
IN_MESSAGE = "There is a phone number in your message"
OFTEN = timedelta(milliseconds=20)
NEVER = timedelta(days=1)
CLOSELY = Times(ping=OFTEN, look=OFTEN, gap=NEVER, idle=NEVER, patience=NEVER)
"""Only the SDK's own watch over the connection counts."""
AT_ONCE = Times(ping=OFTEN, look=OFTEN, gap=timedelta(0), idle=NEVER, patience=NEVER)
"""Every moment without a connection is a gap."""

Fault = Callable[[SlackDouble], Awaitable[None]]


async def silent(slack: SlackDouble) -> None:
    slack.go_silent()


FAULTS: tuple[Fault, ...] = (
    SlackDouble.refresh,
    SlackDouble.drop,
    silent,
    SlackDouble.too_many_websockets,
    SlackDouble.link_disabled,
)
each_fault = pytest.mark.parametrize("fault", FAULTS, ids=lambda one: one.__name__)


@pytest.fixture
def times() -> Times:
    return CLOSELY


@pytest.fixture
async def school(slack: SlackDouble, tmp_path: Path, sqlite_url: str, times: Times) -> AsyncIterator[School]:
    async with a_school(slack, tmp_path, registered=REGISTERED, DATABASE_URL=sqlite_url, times=times) as opened:
        yield opened
    slack.assert_clean()


async def all_acknowledged(slack: SlackDouble) -> None:
    """Slack tries what was not acknowledged again, as soon as it reaches us. Raises TimeoutError."""
    async with asyncio.timeout(PATIENCE):
        while not all(one.acknowledged for one in slack.deliveries):
            if slack.target is None:
                await slack.connected()
            await slack.retry_unacked()
            await asyncio.sleep(0)  # what is under way goes on meanwhile


@each_fault
async def test_a_connection_that_fails_is_made_anew(school: School, fault: Fault) -> None:
    slack = school.slack
    await slack.post(LILY, TEAM, PHONE)
    opened = slack.sockets.opened
    await fault(slack)
    await slack.post(LILY, TEAM, f"or {PHONE}")
    await slack.wait_for(lambda: slack.sockets.opened > opened)
    await slack.post(LILY, TEAM, f"well, {PHONE}")
    await all_acknowledged(slack)
    await school.settle()
    assert (school.told("lily"), len(await school.judged())) == ([IN_MESSAGE] * 3, 3)
    assert "slack.socket.reconnected" in await school.noted()
    assert [one.late for one in await school.judged()] == [False] * 3


class TestAGap:
    @pytest.fixture
    def times(self) -> Times:
        return AT_ONCE

    async def test_what_slack_told_nobody_is_read_when_the_connection_is_back(self, school: School) -> None:
        slack = school.slack
        await slack.post(LILY, TEAM, PHONE)
        await school.settle()
        slack.refuse_connections()
        await slack.drop()
        await slack.post(LILY, TEAM, f"or {PHONE}")
        missed = slack.deliveries[-1]
        slack.refuse_connections("")
        await slack.connected()
        await school.until_judged(2)
        await slack.duplicate(missed)  # Slack tells it after all
        await school.settle()
        assert school.told("lily") == [IN_MESSAGE] * 2
        assert [one.late for one in await school.judged()] == [False, True]


class TestIdleness:
    @pytest.fixture
    def times(self) -> Times:
        return Times(ping=OFTEN, look=OFTEN, gap=NEVER, idle=OFTEN, patience=NEVER)

    async def test_a_connection_that_brings_nothing_is_made_anew(self, school: School) -> None:
        slack = school.slack
        await slack.wait_for(lambda: slack.sockets.opened >= 3)
        await slack.post(LILY, TEAM, PHONE)
        await all_acknowledged(slack)
        await school.settle()
        assert school.told("lily") == [IN_MESSAGE]


async def test_whoever_cannot_reach_slack_for_long_ends(slack: SlackDouble, tmp_path: Path, sqlite_url: str) -> None:
    """`chaperone run` ends with an error then, so that whatever watches over it starts it again."""
    times = Times(ping=OFTEN, look=OFTEN, gap=timedelta(0), idle=NEVER, patience=OFTEN * 5)
    opened = a_school(slack, tmp_path, registered=REGISTERED, DATABASE_URL=sqlite_url, times=times)
    school = await opened.__aenter__()
    assert school.running is not None
    slack.refuse_connections("link_disabled")
    await slack.link_disabled()
    with pytest.raises(SilentError):
        await school.running
    assert "slack.socket.silent" in await school.noted()
    with pytest.raises(SilentError):
        await opened.__aexit__(None, None, None)


async def test_messages_that_slack_dropped_are_read(
    slack: SlackDouble, tmp_path: Path, sqlite_url: str, http: bool
) -> None:
    async with a_school(slack, tmp_path, registered=REGISTERED, DATABASE_URL=sqlite_url, http=http) as school:
        await slack.post(LILY, TEAM, PHONE)
        await school.settle()
        slack.subscriptions = ()  # more than Slack would tell within an hour
        await slack.post(LILY, TEAM, f"or {PHONE}")
        slack.subscriptions = None
        told = await slack.rate_limited()
        await school.until_judged(2)
        assert (told.acknowledged, (await school.noted())["slack.app_rate_limited"]) == (True, 1)
        assert [one.late for one in await school.judged()] == [False, True]
        assert school.told("lily") == [IN_MESSAGE] * 2
    slack.assert_clean()

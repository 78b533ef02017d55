"""Consents asked for on Slack: the stories that every platform tells alike, over both transports."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.clock import SetClock
from bot.contexts import Messengers
from tests.doubles.slack.double import SlackDouble
from tests.live.asking import FAMILY
from tests.live.asking import SCHOOL
from tests.live.asking import STORIES
from tests.live.asking import WEB
from tests.live.asking import Scene
from tests.live.discord_school import START
from tests.live.school import SCOPES
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user


class SlackAsking:
    """The people on the double of Slack."""

    def __init__(self, school: School, clock: SetClock) -> None:
        self.school = school
        self.slack = school.slack
        self.house = school.house
        self.clock = clock
        self.workspace = school.slack.team
        (platform,) = school.live.platforms
        self.messengers: Messengers = lambda _: platform.messenger

    @property
    def port(self) -> int:
        assert self.school.live.web is not None
        return self.school.live.web.port

    async def command(self, by: str, words: str) -> str:
        delivery = await self.slack.slash(user(by), channel("team"), "/consent", words)
        await self.school.settle()
        (answer,) = self.slack.responses(delivery.payload["response_url"])
        assert answer["response_type"] == "ephemeral"
        return str(answer["text"])

    def direct(self, person: str) -> list[str]:
        return [str(one["text"]) for one in self.slack.dms(user(person))]


@pytest.mark.parametrize("http", [False, True], ids=["socket", "http"])
@pytest.mark.parametrize("story", STORIES)
async def test_the_story_is_the_same_on_slack(
    tmp_path: Path, story: Callable[[Scene], Awaitable[None]], http: bool
) -> None:
    clock = SetClock(START)
    async with SlackDouble(scopes=SCOPES, now=clock.now) as slack:
        for name in FAMILY:
            slack.add_user(user(name), name, email=f"{name}@school.example", locale="en-US")
        slack.add_channel(channel("team"), "team", kind="private", members=[user(name) for name in FAMILY])
        async with a_school(
            slack,
            tmp_path,
            people=tuple(FAMILY.values()),
            http=http,
            clock=clock,
            registered=("team",),
            CHAPERONE_PACKS=SCHOOL.packs,
            CHAPERONE_URL=WEB,
        ) as school:
            await story(SlackAsking(school, clock))
        slack.assert_clean()

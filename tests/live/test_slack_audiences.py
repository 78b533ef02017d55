"""Who reads along, on Slack: the stories that every platform tells alike, and its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.clock import SetClock
from bot.rehearse.driver import START
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import MemberRef
from tests.doubles.slack.double import SlackDouble
from tests.doubles.slack.model import Kind
from tests.live.audiences import CHANGING
from tests.live.audiences import OVERSEERS
from tests.live.audiences import PACKS
from tests.live.audiences import PEOPLE
from tests.live.audiences import PERSONS
from tests.live.audiences import STORIES
from tests.live.audiences import SUPERVISOR
from tests.live.audiences import Scene
from tests.live.audiences import Story
from tests.live.school import SCOPES
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user
from tests.live.test_slack_registrations import SlackRegistrations
from tests.live.test_slack_stories import actions_of

KINDS: Mapping[Kind, ConversationKind] = {
    "public": ConversationKind.PUBLIC_CHANNEL,
    "private": ConversationKind.PRIVATE_CHANNEL,
    "mpim": ConversationKind.GROUP_DM,
}
SCHOOL: dict[str, Any] = {
    "CHAPERONE_PACKS": PACKS,
    "CHAPERONE_OVERSEERS": OVERSEERS,
    "CHAPERONE_SUPERVISOR": SUPERVISOR,
}


class SlackAudiences(SlackRegistrations):
    """People and places on the double of Slack. `kind` is what kind of place they talk in."""

    def __init__(self, school: School, clock: SetClock, kind: Kind) -> None:
        super().__init__(school, clock)
        self.kind = kind
        self.heard = dict.fromkeys(PEOPLE, 0)
        self.seen: str | None = None

    def member(self, person: str) -> MemberRef:
        return MemberRef(workspace=self.slack.team, id=user(person))

    async def place(self, name: str, *people: str) -> None:
        """Known before it is there: a census that runs just now finds it as the school has it."""
        place = Conversation(ref=self.ref(name), kind=KINDS[self.kind], name=name, registered=True, seen=True)
        await self.house.roster.put_conversation(place, [self.member(one) for one in people])
        self.slack.add_channel(channel(name), name, kind=self.kind, members=[user(one) for one in people])

    async def post(self, by: str, place: str, text: str) -> str:
        return await self.slack.post(user(by), channel(place), text)

    async def edit(self, by: str, place: str, message: str, text: str) -> None:
        await self.slack.edit(user(by), channel(place), message, text)

    async def join(self, who: str, place: str) -> None:
        await self.slack.join(user(who), channel(place))

    async def leave(self, who: str, place: str) -> None:
        await self.slack.leave(user(who), channel(place))

    def offered(self, by: str) -> set[str]:
        return {action.split(":")[1] for action in actions_of(self.slack.dms(user(by))[-1])}


@asynccontextmanager
async def a_scene(folder: Path, kind: Kind = "private", *, http: bool = False) -> AsyncIterator[SlackAudiences]:
    """The school; in the end no call was wrong."""
    clock = SetClock(START)
    async with SlackDouble(scopes=SCOPES, now=clock.now) as slack:
        for name in PEOPLE:
            slack.add_user(user(name), name, email=f"{name}@school.example")
        people = [replace(one, email=f"{one.id}@school.example") for one in PERSONS]
        async with a_school(slack, folder, people=people, http=http, clock=clock, **SCHOOL) as school:
            yield SlackAudiences(school, clock, kind)
        slack.assert_clean()


@pytest.mark.parametrize("kind", ["public", "private", "mpim"])
@pytest.mark.parametrize("story", STORIES)
async def test_the_story_is_the_same_on_slack(tmp_path: Path, story: Story, kind: Kind) -> None:
    async with a_scene(tmp_path, kind) as scene:
        await told(story, scene)


@pytest.mark.parametrize("kind", ["public", "private"])
@pytest.mark.parametrize("story", CHANGING)
async def test_the_story_is_the_same_where_people_come_and_go(tmp_path: Path, story: Story, kind: Kind) -> None:
    async with a_scene(tmp_path, kind, http=True) as scene:
        await told(story, scene)


async def told(story: Story, scene: Scene) -> None:
    """The type checker's proof that the scene is one."""
    await story(scene)

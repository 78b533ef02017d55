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
from tests.doubles.slack.model import Channel
from tests.doubles.slack.model import Kind
from tests.live.audiences import ASKED_IN
from tests.live.audiences import CHANGING
from tests.live.audiences import NO_ROOM
from tests.live.audiences import OPENING
from tests.live.audiences import OVERSEERS
from tests.live.audiences import PACKS
from tests.live.audiences import PEOPLE
from tests.live.audiences import PERSONS
from tests.live.audiences import PLACE
from tests.live.audiences import PURPOSE
from tests.live.audiences import STORIES
from tests.live.audiences import SUPERVISOR
from tests.live.audiences import Scene
from tests.live.audiences import Story
from tests.live.audiences import Told
from tests.live.audiences import outcome
from tests.live.audiences import standing
from tests.live.school import SCOPES
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user
from tests.live.test_slack_registrations import SlackRegistrations
from tests.live.test_slack_registrations import title
from tests.live.test_slack_stories import actions_of

GRANT = "groups:write"
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
        self.asked: list[tuple[str, str]] = []
        self.named: list[str] = []

    def member(self, person: str) -> MemberRef:
        return MemberRef(workspace=self.slack.team, id=user(person))

    async def place(self, name: str, *people: str) -> None:
        """Known before it is there: a census that runs just now finds it as the school has it."""
        self.named.append(name)
        place = Conversation(ref=self.ref(name), kind=KINDS[self.kind], name=name, registered=True, seen=True)
        await self.house.roster.put_conversation(place, [self.member(one) for one in people])
        self.slack.add_channel(channel(name), name, kind=self.kind, members=[user(one) for one in people])

    async def post(self, by: str, place: str, text: str) -> str:
        return await self.slack.post(user(by), self.at(place), text)

    async def edit(self, by: str, place: str, message: str, text: str) -> None:
        await self.slack.edit(user(by), channel(place), message, text)

    async def join(self, who: str, place: str) -> None:
        await self.slack.join(user(who), channel(place))

    async def leave(self, who: str, place: str) -> None:
        await self.slack.leave(user(who), channel(place))

    def at(self, place: str) -> str:
        """A place by the name that a story gave it; a room of the bot's is named by its id."""
        return place if place in self.slack.world.channels else channel(place)

    async def tell(self, by: str, place: str, about: str, rest: str) -> None:
        delivery = await self.slack.slash(user(by), channel(place), "/tell", f"<@{user(about)}> {rest}")
        self.asked.append((by, delivery.payload["response_url"]))

    def posts(self, place: str) -> list[str]:
        return [str(one["text"]) for one in self.slack.messages(self.at(place)) if "bot_id" in one]

    def rooms(self) -> list[tuple[str, set[str]]]:
        names = {user(one): one for one in PEOPLE}
        ours = [one for one in self.slack.world.channels.values() if one.creator == self.slack.bot_user]
        made = [one for one in (*ours, *self.talks()) if one.kind != "im" and not one.archived]
        return [(one.id, {names[who] for who in one.members if who in names}) for one in made]

    def talks(self) -> list[Channel]:
        """The group DMs that Slack opened at our call."""
        named = {channel(place) for place in self.named}
        return [one for one in self.slack.world.channels.values() if one.kind == "mpim" and one.id not in named]

    def news(self) -> Told:
        found = [(by, title(one)) for by, hook in self.asked for one in self.slack.responses(hook)]
        self.asked.clear()
        return found + super().news()

    def offered(self, by: str) -> set[str]:
        return {action.split(":")[1] for action in actions_of(self.slack.dms(user(by))[-1])}


@asynccontextmanager
async def a_scene(
    folder: Path,
    kind: Kind = "private",
    *,
    http: bool = False,
    granted: tuple[str, ...] = (GRANT,),
    packs: tuple[str, ...] = PACKS,
) -> AsyncIterator[SlackAudiences]:
    """The school; in the end no call was wrong."""
    clock, values = SetClock(START), {**SCHOOL, "CHAPERONE_PACKS": packs}
    async with SlackDouble(scopes=(*SCOPES, *granted), now=clock.now) as slack:
        for name in PEOPLE:
            slack.add_user(user(name), name, email=f"{name}@school.example")
        people = [replace(one, email=f"{one.id}@school.example") for one in PERSONS]
        async with a_school(slack, folder, people=people, http=http, clock=clock, **values) as school:
            await school.until_counted()
            yield SlackAudiences(school, clock, kind)
        if granted:  # without the right, the call that it is missing for is all that is wrong
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


async def a_room_is_asked_for(scene: SlackAudiences) -> Told:
    """Coach and student are kept apart in direct messages; what people hear when the coach asks for a room."""
    scene.slack.keep_apart([user("coach")], [user("sam"), user("lily"), user("kim")])
    await scene.place(PLACE, "coach", "sam")
    await scene.tell("coach", PLACE, "sam", "reason=medical")
    return (await outcome(scene))[2]


async def test_where_a_barrier_stands_the_room_is_a_private_channel(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        assert await a_room_is_asked_for(scene) == [("ad", ASKED_IN), ("coach", OPENING)]
        ((room, people),) = scene.rooms()
        (purpose,) = scene.posts(room)
        assert (people, scene.slack.world.channels[room].kind, purpose.split("\n", 1)[0]) == (
            {"coach", "sam", "ad"},
            "private",
            PURPOSE,
        )
        assert await standing(scene) == []


async def test_where_no_channel_may_be_made_the_coach_hears_why_there_is_no_room(tmp_path: Path) -> None:
    async with a_scene(tmp_path, granted=()) as scene:
        told = await a_room_is_asked_for(scene)
        assert (told, scene.rooms()) == ([("ad", ASKED_IN), ("coach", OPENING), ("coach", NO_ROOM)], [])


async def test_where_somebody_may_not_be_invited_nobody_is(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.refuse_invites(user("ad"))
        told = await a_room_is_asked_for(scene)
        assert (told, scene.rooms()) == ([("ad", ASKED_IN), ("coach", OPENING), ("coach", NO_ROOM)], [])


async def told(story: Story, scene: Scene) -> None:
    """The type checker's proof that the scene is one."""
    await story(scene)

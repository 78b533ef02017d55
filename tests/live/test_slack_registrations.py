"""Conversations that a school has to know of, on Slack: the stories that every platform tells alike, and its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.slack.notice_board import NOTICE
from bot.clock import SetClock
from bot.linking import shown
from bot.rehearse.driver import START
from policy.model import ConversationRef
from policy.model import LinkCode
from policy.model import Person
from policy.model import Role
from tests.doubles.slack.double import SlackDouble
from tests.live.registrations import OPENED
from tests.live.registrations import PACKS
from tests.live.registrations import PEOPLE
from tests.live.registrations import PINNED
from tests.live.registrations import PLACE
from tests.live.registrations import STORIES
from tests.live.registrations import Scene
from tests.live.registrations import approved
from tests.live.registrations import checked
from tests.live.registrations import noticed
from tests.live.registrations import standing
from tests.live.registrations import told
from tests.live.school import SCOPES
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user
from tests.live.test_slack_stories import actions_of

PINS = ("pins:read", "pins:write")


class SlackRegistrations:
    """The place on the double of Slack."""

    def __init__(self, school: School, clock: SetClock) -> None:
        self.school = school
        self.slack = school.slack
        self.house = school.house
        self.clock = clock
        self.heard = dict.fromkeys(PEOPLE, 0)

    def ref(self, place: str) -> ConversationRef:
        return self.school.ref(place)

    async def invite(self, by: str, place: str) -> None:
        await self.slack.invite_bot(user(by), channel(place))

    async def command(self, by: str, place: str, name: str, text: str = "") -> list[str]:
        delivery = await self.slack.slash(user(by), channel(place), f"/{name}", text)
        await self.settle()
        return [title(one) for one in self.slack.responses(delivery.payload["response_url"])]

    async def press(self, by: str, button: str) -> None:
        seen = [(one.channel, one.message) for one in self.slack.ephemerals(user(by))]
        seen += [(self.slack.dm(user(by)), one) for one in self.slack.dms(user(by))]
        for place, message in sorted(seen, key=lambda one: float(one[1]["ts"]), reverse=True):
            for action in actions_of(message):
                if action.split(":")[1:2] == [button]:
                    await self.slack.press(user(by), place, message["ts"], action)
                    return
        raise AssertionError(f"nothing offers {button}")

    async def fill_in(self, by: str, button: str, answers: Mapping[str, str]) -> None:
        await self.press(by, button)
        await self.slack.wait_for(lambda: bool(self.slack.views(user(by))))
        (view,) = self.slack.views(user(by))
        await self.slack.submit(user(by), view.id, {f"field:{name}": answer for name, answer in answers.items()})

    async def show(self, by: str, place: str, *, everybody: bool) -> None:
        await self.slack.convert(user(by), channel(place), private=not everybody)

    async def unpin(self, by: str, place: str) -> None:
        (notice,) = self.standing(place)
        await self.slack.unpin(user(by), channel(place), notice["ts"])

    async def delete(self, by: str, place: str) -> None:
        (notice,) = self.standing(place)
        await self.slack.delete(user(by), channel(place), notice["ts"])

    def standing(self, place: str) -> list[dict[str, Any]]:
        messages = self.slack.messages(channel(place))
        return [one for one in messages if one.get("metadata", {}).get("event_type") == NOTICE]

    def notices(self, place: str) -> list[tuple[str, bool]]:
        pinned = [one["ts"] for one in self.slack.pins(channel(place))]
        return [(title(one), one["ts"] in pinned) for one in self.standing(place)]

    def news(self) -> list[tuple[str, str]]:
        found = []
        for person, count in self.heard.items():
            titles = self.school.told(person)
            found += [(person, one) for one in titles[count:]]
            self.heard[person] = len(titles)
        return found

    async def settle(self) -> None:
        await self.school.settle()


def title(message: Mapping[str, Any]) -> str:
    return str(message["text"]).split("\n", 1)[0]


@asynccontextmanager
async def a_scene(folder: Path, *, http: bool = False, scopes: tuple[str, ...] = PINS) -> AsyncIterator[Scene]:
    """The place before the bot is in it; in the end no call was wrong."""
    clock = SetClock(START)
    async with SlackDouble(scopes=(*SCOPES, *scopes), now=clock.now) as slack:
        for name in PEOPLE:
            slack.add_user(user(name), name, email=f"{name}@school.example")
        members = [user(name) for name in PEOPLE]
        slack.add_channel(channel(PLACE), PLACE, kind="private", members=members, bot_in=False)
        async with a_school(slack, folder, http=http, clock=clock, CHAPERONE_PACKS=PACKS) as school:
            yield SlackRegistrations(school, clock)
        if scopes == PINS:
            slack.assert_clean()


@pytest.mark.parametrize("http", [False, True], ids=["socket", "http"])
@pytest.mark.parametrize("story", STORIES)
async def test_the_story_is_the_same_on_slack(
    tmp_path: Path, story: Callable[[Scene], Awaitable[None]], http: bool
) -> None:
    async with a_scene(tmp_path, http=http) as scene:
        await story(scene)


async def test_without_the_right_to_pin_the_notice_stands_unpinned(tmp_path: Path) -> None:
    async with a_scene(tmp_path, scopes=()) as scene:
        await noticed(scene)
        await scene.press("ad", "approve")
        await scene.settle()
        assert scene.notices(PLACE) == [(PINNED, False)]
        await checked(scene, "notice_check")
        assert scene.notices(PLACE) == [(PINNED, False)]


async def test_a_place_that_was_opened_while_nobody_listened_is_found_by_the_census(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        assert isinstance(scene, SlackRegistrations)
        await noticed(scene)
        await approved(scene)
        await scene.school.stop()
        scene.slack.world.channels[channel(PLACE)].kind = "public"
        await scene.house.census.take(scene.slack.team)
        assert await scene.house.app.recover() == 1  # told while the intake was closed: safe, and judged next
        assert (await told(scene), await standing(scene)) == (
            [("coach", OPENED)],
            ["conversation.public_unjustified"],
        )


async def test_a_stranger_links_an_account_with_a_code(tmp_path: Path) -> None:
    """`/link` in Slack: from then on the account is the person's, and the code is worth nothing any more."""
    async with a_scene(tmp_path) as scene:
        assert isinstance(scene, SlackRegistrations)
        slack, house = scene.slack, scene.house
        slack.add_user(user("tess"), "tess")
        slack.world.channels[channel(PLACE)].members.append(user("tess"))
        await house.roster.put_people([Person(id="tess", name="Tess Ito", role=Role.ADVISOR)])
        code, digest = house.codes.draw()
        expires = scene.clock.now() + timedelta(days=14)
        await house.stores.codes.issue([LinkCode(digest=digest, person="tess", expires=expires)])
        said = [await scene.command("tess", PLACE, "link", shown(code)) for _ in range(2)]
        account = await scene.school.member(user("tess"))
        assert (account and account.person and account.person.id, said) == (
            "tess",
            [["Hello, Tess"], ["That code does not work"]],
        )

"""Consents asked for on Discord: the stories that every platform tells alike, and the fields that `/consent` has."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from contextlib import asynccontextmanager

import pytest

from bot.asking import ConsentDoor
from bot.clock import SetClock
from bot.contexts import Messengers
from bot.settings import Settings
from bot.wiring.platforms import Serving
from bot.wiring.platforms import web_server
from tests.live.asking import FAMILY
from tests.live.asking import SCHOOL
from tests.live.asking import STORIES
from tests.live.asking import WEB
from tests.live.asking import Scene
from tests.live.discord_school import START
from tests.live.discord_server import Server
from tests.live.discord_server import a_server
from tests.live.test_discord_stories import written


class DiscordAsking:
    """The people on a server of simcord."""

    def __init__(self, server: Server, web: Serving, clock: SetClock) -> None:
        self.server = server
        self.house = server.house
        self.clock = clock
        self.workspace = server.workspace
        self.messengers: Messengers = lambda _: server.platform.messenger
        self.port = web.port

    async def command(self, by: str, words: str) -> str:
        return await self.fields(by, name=words)

    async def fields(self, by: str, **fields: object) -> str:
        shown = await self.server.members[by].slash(self.server.channels["team"], "consent", **fields)
        await self.server.settle()
        assert shown.ephemeral
        assert shown.response is not None
        message = shown.response.message
        return written(message.content, message.embeds)

    def direct(self, person: str) -> list[str]:
        ours = self.server.env.backend.bot_user.id
        messages = [one for one in self.server.direct(person) if not one.flags.ephemeral and one.author.id == ours]
        return [written(one.content, one.embeds) for one in messages]


async def nothing_wrong() -> Mapping[str, str]:
    return {}


@asynccontextmanager
async def a_scene(strict: pytest.MonkeyPatch | None) -> AsyncIterator[DiscordAsking]:
    clock, settings = SetClock(START), Settings.model_validate({"CHAPERONE_URL": WEB, "CHAPERONE_PORT": 0})
    async with a_server(FAMILY, {"team": tuple(FAMILY)}, school=SCHOOL, clock=clock, strict=strict, web=WEB) as server:
        await server.register("team")
        house = server.house
        door = ConsentDoor(asked=house.asked, people=house.people, links=house.links, clock=clock, school=SCHOOL)
        web = web_server(settings, (), ready=nothing_wrong, door=door)
        running = asyncio.create_task(web.run())
        yield DiscordAsking(server, web, clock)
        web.stop()
        await running
        server.assert_clean()


@pytest.mark.parametrize("story", STORIES)
async def test_the_story_is_the_same_on_discord(
    monkeypatch: pytest.MonkeyPatch, story: Callable[[Scene], Awaitable[None]]
) -> None:
    async with a_scene(monkeypatch) as scene:
        await story(scene)


async def test_who_is_chosen_can_be_asked_about_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_scene(monkeypatch) as scene:
        sam = scene.server.members["sam"]
        assert "Gail Lee" in await scene.fields("ad", person=sam, name="ask group:hockey")
        (question,) = await scene.house.asked.open(now=START)
        assert (question.subject, question.parent, question.scope) == ("sam", "gail", "group:hockey")
        assert "What is on file for Sam Lee" in await scene.fields("ad", person=sam, name="Lily Stone")


async def test_the_field_says_that_it_can_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_scene(monkeypatch) as scene:
        told = await scene.server.platform.client.tree.fetch_commands()
        (consent,) = [one for one in told if one.name == "consent"]
        fields = {one.name: one.description for one in consent.options}
        assert (set(fields), "ask NAME" in fields["name"], "list" in fields["name"]) == ({"person", "name"}, True, True)

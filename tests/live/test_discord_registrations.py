"""Conversations that a school has to know of, on Discord: the stories that every platform tells alike, and its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from contextlib import asynccontextmanager

import discord
import pytest
import simcord
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from bot.clock import SetClock
from bot.rehearse.driver import START
from policy.model import ConversationRef
from policy.model import Mode
from policy.model import School
from tests.doubles.discord.pinning import install_pin_right
from tests.live.discord_server import CORE
from tests.live.discord_server import Server
from tests.live.discord_server import a_server
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
from tests.live.school import PEOPLE as PERSONS
from tests.live.test_discord_stories import idents

SCHOOL = School(packs=PACKS, supervisor="ad", overseers=("ad",), mode=Mode.ENFORCE)
READS = discord.Permissions(view_channel=True, send_messages=True, read_message_history=True).value
Actor = simcord.MemberActor | simcord.UserHandle
VIEW = discord.Permissions(view_channel=True).value


class DiscordRegistrations:
    """The place on a server of simcord."""

    def __init__(self, server: Server, clock: SetClock) -> None:
        self.server = server
        self.house = server.house
        self.clock = clock
        self.heard = dict.fromkeys(PEOPLE, 0)
        self.answers: list[tuple[str, discord.Message]] = []
        self.unheard: list[tuple[str, simcord.InteractionResult]] = []

    def ref(self, place: str) -> ConversationRef:
        return self.server.place(place)

    async def invite(self, by: str, place: str) -> None:
        self.overwrite(place, self.server.env.backend.bot_user.id, OverwriteType.MEMBER, allow=READS)

    async def command(self, by: str, place: str, name: str) -> list[str]:
        shown = await self.server.members[by].slash(self.server.channels[place], name)
        await self.settle()
        assert shown.ephemeral
        assert shown.response is not None
        self.answers.append((by, shown.response.message))
        return [shown.response.content]

    async def press(self, by: str, button: str) -> None:
        self.unheard.append((by, (await self._press(by, button))[1]))

    async def fill_in(self, by: str, button: str, answers: Mapping[str, str]) -> None:
        who, shown = await self._press(by, button)
        assert shown.modal is not None
        chosen = {one for one in answers if f"'type': 3, 'custom_id': '{one}'" in str(shown.modal)}
        values = {name: [answer] if name in chosen else answer for name, answer in answers.items()}
        self.unheard.append((by, await who.submit_modal(shown, values)))

    async def show(self, by: str, place: str, *, everybody: bool) -> None:
        allow, deny = (VIEW, 0) if everybody else (0, VIEW)
        self.overwrite(place, self.server.guild.id, OverwriteType.ROLE, allow=allow, deny=deny)

    async def unpin(self, by: str, place: str) -> None:
        (notice,) = self._standing(place)
        self.server.env.backend.set_pinned(self.server.channels[place].id, notice.id, False)

    async def delete(self, by: str, place: str) -> None:
        (notice,) = self._standing(place)
        self.server.env.backend.delete_message(self.server.channels[place].id, notice.id)

    def notices(self, place: str) -> list[tuple[str, bool]]:
        return [(one.content, one.pinned) for one in self._standing(place)]

    def news(self) -> list[tuple[str, str]]:
        found = [(by, shown.response.content) for by, shown in self.unheard if shown.response is not None]
        self.unheard.clear()
        for person, count in self.heard.items():
            titles = self.server.titles(person)
            found += [(person, one) for one in titles[count:]]
            self.heard[person] = len(titles)
        return found

    async def settle(self) -> None:
        await self.server.settle()

    async def _press(self, by: str, button: str) -> tuple[Actor, simcord.InteractionResult]:
        """The newest of what was told them and of what a command answered."""
        answered = [message for who, message in self.answers if who == by]
        for message in sorted((*self.server.direct(by), *answered), key=lambda one: one.id, reverse=True):
            for ident in idents(message):
                if ident.split(":")[1:2] == [button]:
                    who: Actor = self.server.members[by] if message.guild else self.server.users[by]
                    return who, await who.click(message, custom_id=ident)
        raise AssertionError(f"nothing offers {button}")

    def _standing(self, place: str) -> list[discord.Message]:
        bot, default = self.server.env.backend.bot_user.id, discord.MessageType.default
        history = self.server.channels[place].history()
        return [one for one in history if one.author.id == bot and one.type is default]

    def overwrite(self, place: str, who: int, kind: OverwriteType, *, allow: int = 0, deny: int = 0) -> None:
        change = Overwrite(target_id=who, type=kind, allow=allow, deny=deny)
        self.server.env.backend.set_overwrite(self.server.channels[place].id, change)


@asynccontextmanager
async def a_scene(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[DiscordRegistrations]:
    """The place before the bot is in it; in the end every body of ours was right, and nothing was raised."""
    install_pin_right(monkeypatch)
    clock = SetClock(START)
    people = {one.id: one for one in PERSONS}
    async with a_server(people, {}, school=SCHOOL, clock=clock, strict=monkeypatch) as server:
        server.private(PLACE, PEOPLE, bot=False)
        await server.settle()
        yield DiscordRegistrations(server, clock)
        server.assert_clean()


@pytest.mark.parametrize("story", STORIES)
async def test_the_story_is_the_same_on_discord(
    story: Callable[[Scene], Awaitable[None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_scene(monkeypatch) as scene:
        await story(scene)


async def test_without_the_right_to_pin_the_notice_stands_unpinned(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_scene(monkeypatch) as scene:
        scene.server.rights(CORE & ~discord.Permissions(pin_messages=True))
        await noticed(scene)
        await scene.press("ad", "approve")
        await scene.settle()
        assert scene.notices(PLACE) == [(PINNED, False)]
        await checked(scene, "notice_check")
        assert (scene.notices(PLACE), scene.server.notes["discord.unpinned"]) == ([(PINNED, False)], 2)


async def test_a_role_that_opens_a_channel_to_everybody_counts_like_the_channel_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with a_scene(monkeypatch) as scene:
        server, backend = scene.server, scene.server.env.backend
        everyone = backend.get_guild(server.guild.id).roles[server.guild.id].permissions
        backend.edit_role(server.guild.id, server.guild.id, {"permissions": everyone & ~VIEW})
        await noticed(scene)
        await approved(scene)
        scene.overwrite(PLACE, server.guild.id, OverwriteType.ROLE)
        assert await told(scene) == []
        backend.edit_role(server.guild.id, server.guild.id, {"permissions": everyone | VIEW})
        assert (await told(scene), await standing(scene)) == ([("coach", OPENED)], ["conversation.public_unjustified"])
        backend.edit_role(server.guild.id, server.guild.id, {"permissions": everyone & ~VIEW})
        assert (await told(scene), await standing(scene)) == ([], [])


async def test_a_thread_belongs_to_its_channel(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_scene(monkeypatch) as scene:
        await noticed(scene)
        await approved(scene)
        place = scene.server.channels[PLACE]
        scene.server.env.backend.create_thread(place.id, "plan", scene.server.users["coach"].id)
        await scene.settle()
        (scene.server.channels["plan"],) = place.threads
        await scene.server.members["coach"].send(scene.server.channels["plan"], "the field is closed today")
        assert (await told(scene), await standing(scene)) == ([], [])
        assert scene.notices("plan") == []

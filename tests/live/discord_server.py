"""A whole installation against simcord: the real discord.py and our client, everything in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import discord
import pytest
import simcord

from adapters.discord.cdn import Cdn
from adapters.discord.client import Client
from adapters.discord.commands import add_commands
from adapters.discord.commands import sync
from adapters.discord.files import DiscordFiles
from adapters.discord.platform import Access
from adapters.discord.platform import DiscordPlatform
from bot.backfill import Backfill
from bot.clock import SetClock
from bot.intake import Intake
from bot.ports import Vision
from bot.wiring import House
from bot.wiring import command_texts
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Logged
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import School
from tests.doubles.discord.cdn import DiscordCdn
from tests.doubles.discord.strict import TOOLS
from tests.doubles.discord.strict import simcord_strict

CORE = discord.Permissions(2252160591031296)
"""The rights of the default link."""
ALLOWED = ("nsfw", "embeds/0/flags: ", "flags", "'tts' was unexpected")


class Server:
    """A server with its people and places, and an installation that listens."""

    def __init__(
        self, env: simcord.Env, house: House, platform: DiscordPlatform, clock: SetClock, notes: Counter[str]
    ) -> None:
        self.env = env
        self.house = house
        self.platform = platform
        self.clock = clock
        self.notes = notes
        self.cdn: DiscordCdn | None = None
        self.guild = env.create_guild("Riverbend")
        self.rights(CORE)
        self.users: dict[str, simcord.UserHandle] = {}
        self.members: dict[str, simcord.MemberActor] = {}
        self.channels: dict[str, simcord.ChannelHandle] = {}
        self.listen()

    def listen(self) -> None:
        """Hand in what happens, as `chaperone run` does."""
        house = self.house
        self.backfill = Backfill(
            app=house.app,
            inbox=house.inbox,
            places=house.places,
            log=house.missed,
            note=self.platform.client.note,
        )
        self.intake = Intake(
            app=house.app,
            census=house.census,
            registry=house.registry,
            notices=house.notices,
            platform=house.census.platform,
            reports=house.chat_reports,
        )
        self.platform.listen(self.intake, self.backfill.missed)

    def rights(self, rights: discord.Permissions) -> None:
        """What the bot's own role may do in the whole server."""
        backend = self.env.backend
        (role,) = backend.get_guild(self.guild.id).members[backend.bot_user.id].role_ids
        backend.edit_role(self.guild.id, role, {"permissions": rights.value})

    async def restart(self, *, content: bool = True) -> None:
        """The process ends and starts again on the same stores; what was missed is read back."""
        await self.intake.close()
        self.platform = _platform(content, self.notes)
        if self.cdn is not None:
            self.keeps(self.cdn)
        self.listen()
        await self.backfill.remember(self.workspace)
        await self.env.restart_bot(self.platform.client)
        await self.settle()
        await self.backfill.drain()
        await self.settle()

    @property
    def workspace(self) -> str:
        return str(self.guild.id)

    def member(self, person: str) -> MemberRef:
        return MemberRef(workspace=self.workspace, id=str(self.users[person].id))

    def place(self, name: str) -> ConversationRef:
        return ConversationRef(workspace=self.workspace, id=str(self.channels[name].id))

    def add(self, key: str) -> None:
        """Somebody comes into the server."""
        self.users[key] = self.env.create_user(key)
        self.members[key] = self.guild.add_member(self.users[key])

    async def fill(self, people: Mapping[str, Person], places: Mapping[str, Sequence[str]]) -> None:
        """Let everybody come in, as the school's roster names them, and take the first census."""
        for key in people:
            self.add(key)
        for name, members in places.items():
            self.private(name, members)
        await self.house.roster.put_people(list(people.values()))
        accounts = {key: MemberRef(workspace="discord", id=str(self.users[key].id)) for key in people}
        await self.house.roster.put_members([Member(ref=accounts[key], person=one) for key, one in people.items()])
        await sync(self.platform.client)
        await self.settle()
        await self.house.census.take(self.workspace)

    def private(self, name: str, members: Sequence[str], *, bot: bool = True) -> None:
        """A channel that these people can read, and the bot."""
        seen = discord.PermissionOverwrite(view_channel=True, send_messages=True, read_message_history=True)
        overwrites: dict[Any, discord.PermissionOverwrite] = {
            self.guild.default_role: discord.PermissionOverwrite(view_channel=False)
        }
        overwrites |= {self.members[one]: seen for one in members}
        if bot and self.platform.client.user is not None:
            overwrites[self.platform.client.user] = seen
        self.channels[name] = self.guild.create_text_channel(name, overwrites=overwrites)

    def direct(self, person: str) -> list[discord.Message]:
        """What stands in somebody's talk with the bot."""
        return self.users[person].dm_channel.history(viewer=self.users[person])

    def titles(self, person: str) -> list[str]:
        """The first lines of what the bot wrote to somebody, oldest first."""
        messages = [one for one in self.direct(person) if not one.flags.ephemeral]
        return [one.content for one in messages if one.author.id == self.env.backend.bot_user.id]

    async def open_incidents(self) -> list[str]:
        return sorted(one.rule for one in await self.house.log.incidents(open_only=True))

    async def judged(self) -> list[Logged]:
        """The lines of the log that are of messages and titles, oldest first."""
        kinds = [(one.event.split(":")[1], one) for one in await self.house.log.tail(limit=1_000)]
        return [one for kind, one in kinds if kind.isdecimal() or kind == "title"]

    async def known(self, name: str) -> Conversation:
        """What is known of a place."""
        found = await self.house.registry.conversation(self.place(name))
        assert found is not None, name
        return found

    async def audience(self, name: str) -> set[str]:
        """Who is known to read a place: the keys of people, `bot` for ours, and the ids of all others."""
        names = {str(one.id): key for key, one in self.users.items()} | {str(self.env.backend.bot_user.id): "bot"}
        return {names.get(one.ref.id, one.ref.id) for one in await self.house.registry.audience(self.place(name))}

    async def register(self, *names: str) -> None:
        """The school has registered these conversations."""
        for name in names:
            found = await self.known(name)
            readers = [one.ref for one in await self.house.registry.audience(found.ref)]
            await self.house.roster.put_conversation(replace(found, registered=True), readers)

    def keeps(self, cdn: DiscordCdn) -> None:
        """Files that are posted from now on are kept by that double, and had from it."""
        client = self.platform.client
        self.cdn = self.env.backend.cdn = cdn
        self.platform.files = DiscordFiles(client, note=client.note, cdn=Cdn((cdn.beginning,)))

    async def settle(self) -> None:
        """Until everything is judged and performed."""
        await self.env.settle()
        await self.intake.drain()
        await self.house.jobs.drain()
        await self.env.settle()

    def assert_clean(self) -> None:
        """Every body that we sent fits Discord's own document, and no content is too long."""
        for one in self.env.http_requests:
            content = (one.json or {}).get("content") if isinstance(one.json, dict) else None
            assert len(content or "") <= 2_000
        if not TOOLS.exists():
            return
        bad = simcord_strict().bad_bodies(self.env)
        assert [one for one in bad if not any(word in one[2] for word in ALLOWED)] == []


def _platform(content: bool, notes: Counter[str]) -> DiscordPlatform:
    client = Client(content=content, note=lambda what: notes.update([what]))
    add_commands(client, command_texts("en"))
    return DiscordPlatform(client=client, access=Access(token="token", content=content), note=client.note)


@asynccontextmanager
async def a_server(
    people: Mapping[str, Person],
    places: Mapping[str, Sequence[str]],
    *,
    school: School,
    clock: SetClock,
    strict: pytest.MonkeyPatch | None = None,
    content: bool = True,
    vision: Vision | None = None,
    web: str = "",
    url: str | None = None,
) -> AsyncIterator[Server]:
    """A server with people and private channels. `strict`: the gateway shows the bot only what Discord would.

    `vision` looks into what is posted; see `Server.keeps`. `web` is the address of the pages for people,
    `url` that of a database, where all is not to stay in memory.
    """
    if strict is not None:
        if not TOOLS.exists():
            pytest.skip("../shared is not here")
        simcord_strict().install_visibility(strict)
    notes: Counter[str] = Counter()
    platform = _platform(content, notes)
    server: Server | None = None
    house = await open_house(
        clock=clock,
        schools=lambda _: school,
        packs=load_packs(),
        messengers=lambda _: (server.platform if server else platform).messenger,
        directories=lambda _: (server.platform if server else platform).directory,
        rooms=lambda _: (server.platform if server else platform).rooms,
        files=lambda _: (server.platform if server else platform).files,
        vision=vision,
        web=web,
        url=url,
    )
    env = simcord.Env(platform.client)  # not its `run`: that is bound to one context, and fixtures have another
    await env.start()
    try:
        server = Server(env, house, platform, clock, notes)
        await server.fill(people, places)
        yield server
    finally:
        await env.shutdown()
        await house.close()
    env.raise_errors()

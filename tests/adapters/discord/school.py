"""A server with a coach, offline, and a messenger for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import discord
import simcord

from adapters.discord.messenger import DiscordMessenger
from policy.model import MemberRef
from policy.model import MessageRef
from policy.model import Notice
from tests.adapters.discord.rendering import NOTICE
from tests.doubles.discord.checks import wrong_in

CLOSED = {"status": 403, "code": 50007, "message": "Cannot send messages to this user"}


class Pressed(discord.Client):
    """A client that acknowledges every press and keeps where to answer."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents.all(), max_messages=None)
        self.reply_to: list[str] = []

    async def on_interaction(self, interaction: discord.Interaction[discord.Client]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        self.reply_to.append(f"{interaction.application_id}/{interaction.token}")


@dataclass(slots=True, kw_only=True)
class School:
    """A server with a coach, a channel that the bot may write in, and one in which it may only look."""

    env: simcord.Env
    client: Pressed
    messenger: DiscordMessenger
    coach: simcord.MemberActor
    hockey: simcord.ChannelHandle
    silent: simcord.ChannelHandle
    notes: Counter[str]
    pointed: list[MessageRef]

    @property
    def workspace(self) -> str:
        return str(self.env.guild.id)

    async def tell(
        self, *, about: MessageRef | None = None, reply_to: str = "", again: bool = False, notice: Notice = NOTICE
    ) -> None:
        to = MemberRef(workspace=self.workspace, id=str(self.coach.id))
        await self.messenger.tell(to, notice, delivery="d1.0", about=about, reply_to=reply_to, again=again)

    async def says(self, channel: simcord.ChannelHandle) -> MessageRef:
        message = await self.coach.send(channel, "call me")
        return MessageRef(workspace=self.workspace, conversation=str(channel.id), id=str(message.id))

    def private(self) -> list[str]:
        return [one.content for one in self.coach.user.dm_channel.history()]

    def public(self, channel: simcord.ChannelHandle) -> list[str]:
        return [one.content for one in channel.history()]

    def close_dms(self, **how: int | str) -> None:
        pattern = f"/channels/{self.coach.user.dm_channel.id}/messages"
        self.env.inject_error("POST", pattern, **(how or CLOSED), times=None)

    def requests(self, method: str, channel: simcord.ChannelHandle) -> int:
        return sum(1 for one in self.env.http_requests if one.method == method and str(channel.id) in one.path)


@asynccontextmanager
async def a_school() -> AsyncIterator[School]:
    """At the end every body must have fitted Discord's document."""
    client = Pressed()
    async with simcord.run(client) as env:
        guild = env.create_guild("school")
        coach = guild.add_member(env.create_user("coach"))
        assert client.user is not None
        deny = discord.PermissionOverwrite(send_messages=False, manage_messages=False)
        hockey = guild.create_text_channel("hockey")
        silent = guild.create_text_channel("silent", overwrites={client.user: deny})
        notes: Counter[str] = Counter()
        pointed: list[MessageRef] = []

        async def point(ref: MessageRef) -> None:
            pointed.append(ref)

        async def sleep(_: float) -> None:
            return

        def note(code: str) -> None:
            notes[code] += 1

        messenger = DiscordMessenger(client, note=note, pointed=point, sleep=sleep)
        await env.settle()
        yield School(
            env=env,
            client=client,
            messenger=messenger,
            coach=coach,
            hockey=hockey,
            silent=silent,
            notes=notes,
            pointed=pointed,
        )
        # who may do what is changed by the school, in these tests through the same client
        ours = (one for one in env.http_requests if "/permissions/" not in one.path)
        bodies = ((one.method, one.path, one.json) for one in ours)
        assert [told for method, path, body in bodies for told in wrong_in(method, path, body)] == []

"""What the tests of directory and history share: a small school on simcord. The bot is shown what Discord shows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import field
from typing import Any

import discord
import pytest
import simcord

from adapters.discord.directory import DiscordDirectory
from policy.model import ConversationRef
from policy.model import MemberRef
from tests.doubles.discord.strict import TOOLS
from tests.doubles.discord.strict import simcord_strict

NOBODY = discord.PermissionOverwrite(view_channel=False)
LOOKS = discord.PermissionOverwrite(view_channel=True, read_message_history=True)
LEAST = discord.Permissions(
    view_channel=True, send_messages=True, send_messages_in_threads=True, read_message_history=True, connect=True
)
PRIVATE_THREAD = 12


@dataclass(slots=True, kw_only=True)
class School:
    """A server: the principal owns it, `admin` is an administrator, `coach`, `ana` and `ben` have no such rights."""

    env: simcord.Env
    client: discord.Client
    guild: simcord.GuildHandle
    directory: DiscordDirectory
    people: dict[str, simcord.MemberActor] = field(default_factory=dict)

    @property
    def workspace(self) -> str:
        return str(self.guild.id)

    @property
    def me(self) -> discord.ClientUser:
        """The bot."""
        assert self.client.user is not None
        return self.client.user

    def ref(self, place: simcord.ChannelHandle | int) -> ConversationRef:
        return ConversationRef(workspace=self.workspace, id=str(place if isinstance(place, int) else place.id))

    def member(self, ident: int) -> MemberRef:
        return MemberRef(workspace=self.workspace, id=str(ident))

    def join(self, name: str, *roles: simcord.RoleHandle) -> None:
        self.people[name] = self.guild.add_member(self.env.create_user(name), roles=roles)

    def rights(self, permissions: discord.Permissions) -> None:
        """What the bot's own role may do."""
        backend = self.env.backend
        [role] = backend.get_guild(self.guild.id).members[backend.bot_user.id].role_ids
        backend.edit_role(self.guild.id, role, {"permissions": permissions.value})

    def closed(self, name: str, *who: Any, bot: bool = True) -> simcord.ChannelHandle:
        """A channel for these people or roles alone, and the bot."""
        mine = {self.client.user: LOOKS} if bot else {}
        overwrites: dict[Any, Any] = {self.guild.default_role: NOBODY, **dict.fromkeys(who, LOOKS), **mine}
        return self.guild.create_text_channel(name, overwrites=overwrites)

    def thread(self, parent: simcord.ChannelHandle, owner: str, *members: str, private: bool = True) -> int:
        """A thread that somebody begins, with these members."""
        backend, kind = self.env.backend, PRIVATE_THREAD if private else 11
        found = backend.create_thread(parent.id, "talk", self.people[owner].id, type=kind)
        for one in members:
            backend.add_thread_member(found.id, self.people[one].id)
        return int(found.id)

    async def names(self, place: simcord.ChannelHandle | int) -> set[str] | None:
        """Who reads along, by name; the bot is `bot`."""
        found = await self.directory.readers(self.ref(place))
        known = {str(actor.id): name for name, actor in self.people.items()}
        return None if found is None else {known.get(one.id, "bot") for one in found}


@asynccontextmanager
async def a_school(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[School]:
    """The bot has the least rights that reading needs; give it more by `rights`."""
    if TOOLS.exists():
        simcord_strict().install_visibility(monkeypatch)
    client = discord.Client(intents=discord.Intents.all(), max_messages=None)
    env = simcord.Env(client)  # not its `run`: that is bound to one context, and fixtures have another
    await env.start()
    try:
        owner = env.create_user("principal")
        guild = env.create_guild("school", owner=owner, preferred_locale="es-ES")
        school = School(env=env, client=client, guild=guild, directory=DiscordDirectory(client, patience=1))
        school.rights(LEAST)
        school.people["principal"] = simcord.MemberActor(env, guild, owner)
        school.join("admin", guild.create_role("Admins", permissions=discord.Permissions(administrator=True)))
        for name in ("coach", "ana", "ben"):
            school.join(name)
        await env.settle()
        yield school
    finally:
        await env.shutdown()
    env.raise_errors()

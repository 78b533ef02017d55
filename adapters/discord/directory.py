"""The people and places of the bot's servers, as it may know of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Sequence
from contextlib import suppress

import discord

from adapters.discord import refs
from adapters.discord.errors import NETWORK
from adapters.discord.errors import delivery_error
from adapters.discord.people import profile_of
from adapters.discord.people import profile_of_stranger
from adapters.discord.places import conversation_of
from adapters.discord.places import is_hidden
from adapters.discord.places import is_private
from adapters.discord.places import parent_of
from adapters.discord.places import places_of
from adapters.discord.server import UNKNOWN
from adapters.discord.server import channel
from adapters.discord.server import number
from adapters.discord.server import server
from adapters.discord.sight import readers_of
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import MemberRef
from policy.model import Profile

PATIENCE = 20.0
"""Seconds that a census waits for a connection that is just being made."""
_CHUNK = 60.0
_NOBODY = frozenset({"discord:10013", "discord:http_404"})
_NO_MEMBER = _NOBODY | {"discord:10007"}


class DiscordDirectory:
    """Who and where, from the connection's caches and Discord's REST API. Fits the application's port `Directory`."""

    platform = "discord"

    def __init__(self, client: discord.Client, *, patience: float = PATIENCE) -> None:
        """Take the client; nothing is asked yet."""
        self._client = client
        self._patience = patience

    async def members(self, workspace: str) -> AsyncIterator[Profile]:
        """Every account of a server, bots included."""
        guild = await self._connected(workspace)
        await self._all_members(guild)
        for one in sorted(guild.members, key=lambda member: member.id):
            yield profile_of(one)

    async def places(self, workspace: str) -> AsyncIterator[Conversation]:
        """Every channel, forum and active thread, those that the bot cannot see into as well, and what is archived.

        Of archived threads, private ones alone: in a public one nobody can write without bringing it back.
        """
        guild = await self._connected(workspace)
        known = places_of(guild)
        for one in known:
            yield conversation_of(one)
        for one in known:
            if isinstance(one, discord.TextChannel):
                async for thread in self._archived(one):
                    yield conversation_of(thread)

    async def member(self, ref: MemberRef) -> Profile | None:
        """One account, also of somebody who left the server; None where Discord knows none."""
        guild, ident = server(self._client, ref.workspace), number(ref.id)
        if ident is None:
            return None
        known = guild.get_member(ident)
        if known is not None:
            return profile_of(known)
        try:
            return profile_of(await guild.fetch_member(ident))
        except NETWORK as error:
            failed = delivery_error(error)
            if failed.code not in _NO_MEMBER:
                raise failed from None
        return await self._stranger(guild, ident)

    async def place(self, ref: ConversationRef) -> Conversation | None:
        """One channel or thread; None for one that is gone, and for a talk of others."""
        found = await channel(self._client, ref)
        return conversation_of(found) if found is not None else None

    async def readers(self, ref: ConversationRef) -> Sequence[MemberRef] | None:
        """Who reads along by roles, overwrites or as a private thread's member; None where the bot cannot see into it.

        Administrators and the owner, who could look everywhere, are not counted for that alone.
        """
        found = await channel(self._client, ref)
        if found is None or is_hidden(found):
            return None
        parent = parent_of(found)
        if parent is None:
            return None
        await self._all_members(found.guild)
        if isinstance(found, discord.Thread) and is_private(found):
            readers = await self._inside(found)
        else:
            readers = readers_of(parent)
        return None if readers is None else tuple(refs.member(found.guild.id, one) for one in readers)

    async def _connected(self, workspace: str) -> discord.Guild:
        with suppress(TimeoutError, RuntimeError):  # a client that was never logged in is not connected either
            await asyncio.wait_for(self._client.wait_until_ready(), self._patience)
        return server(self._client, workspace)

    async def _all_members(self, guild: discord.Guild) -> None:
        """Have all members at hand: large servers tell some of theirs only when they are asked."""
        if guild.chunked or not self._client.intents.members:
            return
        try:
            async with asyncio.timeout(_CHUNK):  # they come over the connection, which may break meanwhile
                await guild.chunk()
        except NETWORK as error:
            raise delivery_error(error) from None

    async def _archived(self, parent: discord.TextChannel) -> AsyncIterator[discord.Thread]:
        """The archived private threads: all where the bot manages threads, else those that it is in."""
        if is_hidden(parent):
            return
        mine = parent.permissions_for(parent.guild.me)
        if parent.is_news() or not mine.read_message_history:
            return
        try:
            async for one in parent.archived_threads(private=True, joined=not mine.manage_threads, limit=None):
                yield one
        except NETWORK as error:
            failed = delivery_error(error)
            if failed.code not in UNKNOWN:
                raise failed from None

    async def _inside(self, thread: discord.Thread) -> tuple[int, ...] | None:
        """The members of a private thread; one who may not view its channel sees nothing of it."""
        try:
            members = await thread.fetch_members()
        except NETWORK as error:
            failed = delivery_error(error)
            if failed.code in UNKNOWN:
                return None
            raise failed from None
        _remember(thread, members)
        return tuple(sorted(one.id for one in members if _can_look(thread, one.id)))

    async def _stranger(self, guild: discord.Guild, ident: int) -> Profile | None:
        try:
            return profile_of_stranger(guild, await self._client.fetch_user(ident))
        except NETWORK as error:
            failed = delivery_error(error)
            if failed.code in _NOBODY:
                return None
            raise failed from None


def _can_look(thread: discord.Thread, ident: int) -> bool:
    member, parent = thread.guild.get_member(ident), parent_of(thread)
    return member is None or parent is None or parent.permissions_for(member).view_channel


def _remember(thread: discord.Thread, members: Sequence[discord.ThreadMember]) -> None:
    """Have them at hand for the moment when one of them leaves the server or loses sight of the channel.

    The connection tells who comes and goes, and never who was there when it began; the library keeps no answer.
    """
    inside = {one.id for one in members}
    for one in thread.members:
        if one.id not in inside:
            thread._pop_member(one.id)  # the library's own list: nothing public fills it
    for one in members:
        thread._add_member(one)

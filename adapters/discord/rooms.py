"""Rooms of the bot's own making: private threads into which nobody but the bot lets anybody.

The bot must have made the thread, for whoever did may take its members out (Discord's documentation, Remove Thread
Member). Nothing of it is kept here: its name ends in a mark of the delivery, by which a second try finds it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import discord

from adapters.discord.aloud import Aloud
from adapters.discord.errors import GONE
from adapters.discord.errors import NO_RIGHT
from adapters.discord.errors import Note
from adapters.discord.grounds import ground_for
from adapters.discord.places import Place
from adapters.discord.places import is_private
from adapters.discord.places import ref_of
from adapters.discord.sending import PATIENCE
from adapters.discord.sending import Sender
from adapters.discord.sending import Sleep
from adapters.discord.sending import nonce_of
from adapters.discord.server import channel
from adapters.discord.server import server
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import Notice
from policy.model import RoomError

WEEK: Final = 10_080
"""Minutes without a word until Discord puts a thread aside; the longest that it offers."""
LOOK_BACK = 100
"""Threads put aside among which a room is looked for."""

_GONE = frozenset({"discord:10007", "discord:10013", "discord:http_404"})
_MARK = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class _Room:
    """What is to be made: under which name, where, for whom."""

    name: str
    ground: discord.TextChannel
    people: Sequence[discord.Member]


class DiscordRooms:
    """All servers of one bot. Fits the application's port `Rooms`."""

    def __init__(
        self,
        client: discord.Client,
        *,
        note: Note,
        sleep: Sleep = asyncio.sleep,
        patience: float = PATIENCE,
    ) -> None:
        """Take the client; nothing is asked yet."""
        self._client = client
        self._sender = Sender(client, note=note, sleep=sleep, patience=patience)
        self._aloud = Aloud(client, self._sender)

    async def open(
        self, members: Sequence[MemberRef], *, name: str, near: ConversationRef | None, delivery: str, again: bool
    ) -> ConversationRef:
        """A private thread with these members under the channel where it was asked, or another that all can view.

        The same `delivery` is the same thread. Raises `RoomError` and `DeliveryError` as the port says.
        """
        guild = server(self._client, members[0].workspace)
        marked = f"{name}-{nonce_of(delivery, 'room')[:_MARK]}"
        found = await channel(self._client, near) if near is not None else None
        try:
            room = await self._planned(guild, marked, found, members)
        except RoomError:
            if again:
                await self._take_away(await self._sender.sent(lambda: self._standing(guild, marked, None)))
            raise
        thread = await self._made(room, again=again)
        try:
            await self._let_in(thread, room)
        except RoomError:
            await self._take_away([thread])
            raise
        return ref_of(thread)

    async def say(self, conversation: ConversationRef, notice: Notice, *, delivery: str, again: bool) -> None:
        """A message for all readers; a long text becomes several. Raises `DeliveryError`."""
        await self._aloud.say(conversation, notice, delivery=delivery, again=again)

    async def _planned(
        self, guild: discord.Guild, name: str, near: Place | None, members: Sequence[MemberRef]
    ) -> _Room:
        people = [await self._member(guild, one.id) for one in members]
        return _Room(name=name, ground=ground_for(guild, near, people), people=people)

    async def _member(self, guild: discord.Guild, ident: str) -> discord.Member:
        left = RoomError("somebody is no longer in the server", code=RoomError.LEFT, who=(ident,))
        if not (ident.isascii() and ident.isdecimal()):
            raise left
        known = guild.get_member(int(ident))
        if known is not None:
            return known
        try:
            return await self._sender.sent(lambda: guild.fetch_member(int(ident)))
        except DeliveryError as error:
            raise (left if error.code in _GONE else error) from None

    async def _made(self, room: _Room, *, again: bool) -> discord.Thread:
        """The thread of an earlier try, or a new one. Discord takes no nonce for it, so every other try looks first."""
        tried = again

        async def make() -> discord.Thread:
            nonlocal tried
            standing = await self._standing(room.ground.guild, room.name, room.ground) if tried else []
            tried = True
            if standing:
                return await _awake(standing[0])
            return await room.ground.create_thread(
                name=room.name,
                type=discord.ChannelType.private_thread,
                invitable=False,
                auto_archive_duration=WEEK,
            )

        return await self._or_refused(make)

    async def _standing(
        self, guild: discord.Guild, name: str, ground: discord.TextChannel | None
    ) -> list[discord.Thread]:
        """Our threads of that name, also when they were put aside under that channel; oldest first."""
        found = {one.id: one for one in await guild.active_threads()}
        if ground is not None and ground.permissions_for(guild.me).read_message_history:
            aside = ground.archived_threads(private=True, joined=True, limit=LOOK_BACK)
            found.update({one.id: one async for one in aside})
        us = self._client.user.id if self._client.user else 0
        ours = (one for one in found.values() if one.owner_id == us and one.name == name and is_private(one))
        here = (one for one in ours if ground is None or one.parent_id == ground.id)
        return sorted(here, key=lambda one: one.id)

    async def _let_in(self, thread: discord.Thread, room: _Room) -> None:
        """One after the other, who asked for it last: nobody can write before everybody reads."""
        for member in reversed(room.people):
            try:
                await self._sender.sent(partial(thread.add_user, member))
            except DeliveryError as error:
                if error.retry:
                    raise
                who = (str(member.id),)
                code = RoomError.LEFT if error.code in _GONE else RoomError.REFUSED
                raise RoomError(f"somebody cannot be let in: {error}", code=code, who=who) from None

    async def _take_away(self, threads: Sequence[discord.Thread]) -> None:
        for thread in threads:
            try:
                await self._sender.sent(thread.delete)
            except DeliveryError as error:
                if error.code not in GONE:
                    raise

    async def _or_refused(self, call: Callable[[], Awaitable[discord.Thread]]) -> discord.Thread:
        try:
            return await self._sender.sent(call)
        except DeliveryError as error:
            if error.retry:
                raise
            right = "; allow the bot's role Create Private Threads there" if error.code in NO_RIGHT else ""
            raise RoomError(f"Discord makes no room: {error}{right}", code=RoomError.REFUSED) from None


async def _awake(thread: discord.Thread) -> discord.Thread:
    """Nobody can be let into a thread that was put aside."""
    return await thread.edit(archived=False) if thread.archived else thread

"""What discord.py calls when something happens: each hands its translation in, and does nothing else.

The methods' names are discord.py's. Raw events are taken where there are any, for they come whether or not a cache
knows the thing.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

import discord

from adapters.discord import translate
from adapters.discord.translated import Me
from adapters.discord.translated import Translated

_Channel = discord.abc.GuildChannel


class Handlers(discord.Client):
    """The handlers of messages, places and people. A subclass says what becomes of a translation."""

    @property
    @abstractmethod
    def me(self) -> Me:
        """Who the bot is."""

    @abstractmethod
    async def hand_in(self, found: Translated) -> bool:
        """Keep what happened, and say what is stale."""

    async def _each(self, found: Iterable[Translated]) -> None:
        for one in found:
            await self.hand_in(one)

    # messages

    async def on_message(self, message: discord.Message) -> None:
        await self.hand_in(translate.of_message(message, self.me))

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        await self.hand_in(translate.of_edit(payload, self.me))

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        await self.hand_in(translate.of_delete(payload, self.me))

    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        await self._each(translate.of_bulk_delete(payload, self.me))

    # places

    async def on_guild_channel_create(self, channel: _Channel) -> None:
        await self.hand_in(translate.of_channel(channel, self.me))

    async def on_guild_channel_delete(self, channel: _Channel) -> None:
        await self.hand_in(translate.of_channel_delete(channel, self.me))

    async def on_guild_channel_update(self, before: _Channel, after: _Channel) -> None:
        await self._each(translate.of_channel_update(before, after, self.me))

    async def on_thread_create(self, thread: discord.Thread) -> None:
        await self.hand_in(translate.of_thread_create(thread, self.me))

    async def on_thread_join(self, thread: discord.Thread) -> None:
        await self.hand_in(translate.of_thread_join(thread, self.me))

    async def on_thread_remove(self, thread: discord.Thread) -> None:
        await self.hand_in(translate.of_thread_remove(thread, self.me))

    async def on_raw_thread_update(self, payload: discord.RawThreadUpdateEvent) -> None:
        await self.hand_in(translate.of_thread_update(payload, self.me))

    async def on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        await self.hand_in(translate.of_thread_delete(payload, self.me))

    # people

    async def on_thread_member_join(self, member: discord.ThreadMember) -> None:
        await self.hand_in(translate.of_thread_member_join(member, self.me))

    async def on_raw_thread_member_remove(self, payload: discord.RawThreadMembersUpdate) -> None:
        await self._each(translate.of_thread_member_remove(payload, self.me))

    async def on_member_join(self, member: discord.Member) -> None:
        await self._each(translate.of_member_join(member, self.me))

    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        await self._each(translate.of_member_remove(payload, self.me))

    async def on_member_update(self, before: discord.Member, after: discord.Member) -> None:
        await self._each(translate.of_member_update(before, after, self.me))

    async def on_user_update(self, before: discord.User, after: discord.User) -> None:
        await self._each(translate.of_user_update(before, after, self.me))

    # roles and servers

    async def on_guild_role_create(self, role: discord.Role) -> None:
        await self.hand_in(translate.of_role(role, self.me))

    async def on_guild_role_delete(self, role: discord.Role) -> None:
        await self._each(translate.of_role_delete(role, self.me))

    async def on_guild_role_update(self, before: discord.Role, after: discord.Role) -> None:
        await self._each(translate.of_role_update(before, after, self.me))

    async def on_guild_join(self, guild: discord.Guild) -> None:
        await self.hand_in(translate.of_guild_change(guild, self.me))

    async def on_guild_available(self, guild: discord.Guild) -> None:
        await self.hand_in(translate.of_guild_change(guild, self.me))

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        await self.hand_in(translate.of_guild_remove(guild, self.me))

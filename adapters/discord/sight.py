"""Who reads along in a channel: by roles and overwrites alone.

An administrator and the owner of a server can look everywhere. They are not present for that: nobody copied them, and
nothing tells them that something was written. So the right to look at all is not counted here (Discord's
documentation, topics/permissions, gives the order: everybody, roles together, the member).
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping

import discord

Channel = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.ForumChannel
"""A channel in which something is written; a forum's posts are threads."""
CHANNELS = (discord.TextChannel, discord.VoiceChannel, discord.StageChannel, discord.ForumChannel)

_VIEW = discord.Permissions(view_channel=True).value
_HEAR = discord.Permissions(view_channel=True, connect=True).value  # without it, no text of a voice channel is shown


class Sight:
    """The rights in one channel as they are now, to be asked about many members."""

    def __init__(self, channel: Channel, base: Mapping[int, int] | None = None) -> None:
        """Take what is known of the channel and the server's roles; `base` are rights that roles had before, by id."""
        spoken = isinstance(channel, discord.VoiceChannel | discord.StageChannel)
        self._needed = _HEAR if spoken else _VIEW
        self._everybody = channel.guild.id
        self._base = {role.id: role.permissions.value for role in channel.guild.roles}
        self._base.update(base or {})
        pairs = ((target.id, overwrite.pair()) for target, overwrite in channel.overwrites.items())
        self._changed = {ident: (allow.value, deny.value) for ident, (allow, deny) in pairs}

    @property
    def public(self) -> bool:
        """Whether everybody of the server reads along, but for those who are shut out by name or role."""
        return self._allowed((self._everybody,), None)

    def of(self, member: discord.Member, also: Iterable[int] = ()) -> bool:
        """Whether this member reads along; `also` are roles beside those that they have now."""
        return self._allowed([*(role.id for role in member.roles), *also], member.id)

    def _allowed(self, roles: Iterable[int], member: int | None) -> bool:
        granted = allow = deny = 0
        for ident in {self._everybody, *roles}:
            granted |= self._base.get(ident, 0)
            if ident != self._everybody and ident in self._changed:
                allow, deny = allow | self._changed[ident][0], deny | self._changed[ident][1]
        granted = _after(granted, *self._changed.get(self._everybody, (0, 0)))
        granted = _after(granted, allow, deny)
        granted = _after(granted, *self._changed.get(member, (0, 0))) if member is not None else granted
        return granted & self._needed == self._needed


def readers_of(channel: Channel) -> tuple[int, ...]:
    """The accounts of all members who read along, bots included, as far as the members are known."""
    sight = Sight(channel)
    return tuple(sorted(one.id for one in channel.guild.members if sight.of(one)))


def _after(granted: int, allow: int, deny: int) -> int:
    return granted & ~deny | allow

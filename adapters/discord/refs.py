"""Whom and what an object of discord.py's stands for, as the neutral references; and names for what happened."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime

import discord

from policy.model import ConversationRef
from policy.model import MemberRef


def place(guild: int, channel: int) -> ConversationRef:
    """A channel or thread of a server."""
    return ConversationRef(workspace=str(guild), id=str(channel))


def member(guild: int, user: int) -> MemberRef:
    """An account as a member of a server."""
    return MemberRef(workspace=str(guild), id=str(user))


def server_of(message: discord.Message) -> int | None:
    """The server that a message stands in, also where its channel is not known; None for a direct message."""
    guild = message.guild.id if message.guild else getattr(message.channel, "guild_id", None)
    return guild if isinstance(guild, int) else None


def shared_server(user: discord.User | discord.Member) -> int | None:
    """The oldest server that somebody who writes to the bot directly is in with it."""
    return min((guild.id for guild in user.mutual_guilds), default=None)


def moment(now: datetime | None) -> datetime:
    """The moment of something for which Discord names none: when it reached us."""
    return now or datetime.now(UTC)


def ident(kind: str, *parts: object) -> str:
    """An id for what Discord gives none; a moment among the parts counts to the second."""
    told = (str(int(one.timestamp())) if isinstance(one, datetime) else str(one) for one in parts)
    return ":".join(("discord", kind, *told))


def number(text: str) -> int | None:
    """An id as Discord's number; None for what is none."""
    return int(text) if text.isascii() and text.isdecimal() else None

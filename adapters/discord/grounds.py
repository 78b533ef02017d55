"""Under which channel a room is made: a private thread is seen by those alone who can view its channel.

Discord puts somebody into a thread whom its channel is closed to, and shows them nothing of it; so it is looked at
before anything is made (Discord's documentation, topics/permissions, "Inherited Permissions").
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence

import discord

from adapters.discord.places import Place
from adapters.discord.places import is_hidden
from adapters.discord.places import parent_of
from policy.model import RoomError

NEEDED = ("view_channel", "create_private_threads", "send_messages_in_threads", "manage_threads")
"""What the bot's role must be allowed in that channel. The last one lets it take a room away that came out wrong."""


def ground_for(guild: discord.Guild, near: Place | None, people: Sequence[discord.Member]) -> discord.TextChannel:
    """The channel where it was asked, else the nearest one that all of them and the bot can view.

    Raises `RoomError`: `room.cannot_see` with those who do not see the nearest channel in which the bot may make
    rooms, `room.refused` where it may in none.
    """
    blind: tuple[str, ...] | None = None
    for channel in _nearest(guild, near):
        if not may_make(channel):
            continue
        shut_out = tuple(str(one.id) for one in people if not channel.permissions_for(one).view_channel)
        if not shut_out:
            return channel
        blind = blind or shut_out
    if blind is not None:
        problem = f"{len(blind)} of {len(people)} cannot view any channel that the others view"
        remedy = "let their role view the channel, or make a text channel that everybody views, and ask again"
        raise RoomError(f"{problem}; {remedy}", code=RoomError.CANNOT_SEE, who=blind)
    remedy = "allow the bot's role Create Private Threads, Send Messages in Threads and Manage Threads"
    raise RoomError(f"there is no text channel in which the bot may make rooms; {remedy}", code=RoomError.REFUSED)


def may_make(channel: discord.TextChannel) -> bool:
    """Whether the bot may make rooms there. Announcements have public threads alone."""
    mine = channel.permissions_for(channel.guild.me)
    return not channel.is_news() and not is_hidden(channel) and all(getattr(mine, one) for one in NEEDED)


def _nearest(guild: discord.Guild, near: Place | None) -> Iterator[discord.TextChannel]:
    """The channel itself, those under the same heading, then all others, as people see them in their list."""
    here = parent_of(near) if near is not None else None
    category = here.category_id if here is not None else None
    if isinstance(here, discord.TextChannel):
        yield here
    others = (one for one in guild.text_channels if here is None or one.id != here.id)
    yield from sorted(others, key=lambda one: (one.category_id != category, one.position, one.id))

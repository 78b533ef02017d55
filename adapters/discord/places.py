"""The channels and threads of a server as conversations, and which of them the bot cannot see into.

Since 2026-11-16 Discord tells of a channel that the bot may not view little more than that there is one: what it says
of its name and rights is a mask. Such a channel is unknown, never empty and never in order.
"""

from __future__ import annotations

from typing import cast

import discord

from adapters.discord import refs
from adapters.discord.cards import written
from adapters.discord.sight import CHANNELS
from adapters.discord.sight import Channel
from adapters.discord.sight import Sight
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef

HIDDEN_NAME = "___hidden___"
HIDDEN = 1 << 17

Place = Channel | discord.Thread
"""What is a conversation to us."""


def place_in(found: object) -> Place | None:
    """The channel or thread; None for a category, a direct message and whatever else has an id."""
    return found if isinstance(found, (*CHANNELS, discord.Thread)) else None


def places_of(guild: discord.Guild) -> tuple[Place, ...]:
    """All channels and active threads of a server that are known, in the order of their ids."""
    found = (place_in(one) for one in (*guild.channels, *guild.threads))
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.id))


def ref_of(channel: Place) -> ConversationRef:
    """The channel or thread as a reference."""
    return refs.place(channel.guild.id, channel.id)


def refs_of(guild: discord.Guild) -> tuple[ConversationRef, ...]:
    """All places of a server as references."""
    return tuple(ref_of(one) for one in places_of(guild))


def with_threads(channel: Channel) -> tuple[ConversationRef, ...]:
    """A channel and its active threads, which have the channel's rights."""
    inside = sorted(one.id for one in channel.guild.threads if one.parent_id == channel.id)
    return (ref_of(channel), *(refs.place(channel.guild.id, one) for one in inside))


def is_private(thread: discord.Thread) -> bool:
    """Whether a thread has its own members alone."""
    return thread.type is discord.ChannelType.private_thread


def parent_of(channel: Place) -> Channel | None:
    """The channel whose rights count; None for a thread whose channel is not known."""
    if not isinstance(channel, discord.Thread):
        return channel
    parent = place_in(channel.parent)
    return None if isinstance(parent, discord.Thread) else parent


def is_masked(channel: Channel) -> bool:
    """Whether Discord hides what it is. In discord.py 2.7 most channels have no flags to tell it by."""
    flags = getattr(getattr(channel, "flags", None), "value", 0)
    return channel.name == HIDDEN_NAME or bool(flags & HIDDEN)


def is_hidden(channel: Place) -> bool:
    """Whether the bot cannot see into it: then its readers and whatever is said there are unknown."""
    parent = parent_of(channel)
    if parent is None or is_masked(parent):
        return True
    me = cast("discord.Member | None", parent.guild.me)  # None as long as the members are not known
    if me is None:
        return True
    mine = parent.permissions_for(me)
    if not mine.view_channel:
        return True
    if isinstance(channel, discord.Thread) and is_private(channel):
        return channel.me is None and not mine.manage_threads
    return False


def kind_of(channel: Place) -> ConversationKind:
    """Public where everybody of the server may look, a private thread by itself, and all else private."""
    if isinstance(channel, discord.Thread) and is_private(channel):
        return ConversationKind.THREAD
    parent = parent_of(channel)
    if parent is None or is_masked(parent) or not Sight(parent).public:
        return ConversationKind.PRIVATE_CHANNEL
    return ConversationKind.PUBLIC_CHANNEL


def conversation_of(channel: Place) -> Conversation:
    """What is known of it; of a hidden one, that there is one."""
    parent = str(channel.parent_id) if isinstance(channel, discord.Thread) else None
    if is_hidden(channel):
        return Conversation(ref=ref_of(channel), kind=kind_of(channel), seen=False, parent=parent)
    topic = "" if isinstance(channel, discord.Thread) else written(getattr(channel, "topic", ""))
    name = written(channel.name)
    return Conversation(ref=ref_of(channel), kind=kind_of(channel), name=name, topic=topic, parent=parent)

"""Channels, roles and servers that change: what is seen and who reads along may be another now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import discord

from adapters.discord import refs
from adapters.discord.calm import calm
from adapters.discord.calm import calm_all
from adapters.discord.moves import moved
from adapters.discord.moves import seen_places
from adapters.discord.moves import sight
from adapters.discord.places import is_hidden
from adapters.discord.places import kind_of
from adapters.discord.places import parent_of
from adapters.discord.places import place_in
from adapters.discord.places import places_of
from adapters.discord.places import ref_of
from adapters.discord.places import refs_of
from adapters.discord.places import with_threads
from adapters.discord.reasons import CATEGORY
from adapters.discord.reasons import NO_SIGHT
from adapters.discord.sight import Channel
from adapters.discord.sight import Sight
from adapters.discord.threads import bot_left
from adapters.discord.translated import Me
from adapters.discord.translated import Translated
from adapters.discord.translated import ignored
from policy.model import BotJoined
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import VisibilityChanged

_SIGHT = discord.Permissions(view_channel=True, connect=True, manage_threads=True, administrator=True).value
"""The rights by which somebody sees more or less; the last two count for the bot alone."""


@calm
def of_channel(channel: discord.abc.GuildChannel, me: Me) -> Translated:
    """A channel was made (`on_guild_channel_create`)."""
    found = _channel(channel)
    return ignored(CATEGORY) if found is None else ignored("channel_create", ref_of(found))


@calm
def of_channel_delete(channel: discord.abc.GuildChannel, me: Me) -> Translated:
    """A channel is gone (`on_guild_channel_delete`), and its threads with it."""
    found = _channel(channel)
    return ignored(CATEGORY) if found is None else ignored("channel_delete", *with_threads(found))


@calm_all
def of_channel_update(
    before: discord.abc.GuildChannel, after: discord.abc.GuildChannel, me: Me, *, now: datetime | None = None
) -> tuple[Translated, ...]:
    """A channel changed (`on_guild_channel_update`): the bot sees it at last, or no more, or it is open to others.

    Whoever is let in by name or role, or shut out, has come or gone, there and in its threads.
    """
    was, became = _channel(before), _channel(after)
    if was is None or became is None:
        return (ignored(CATEGORY),)
    at, place, stale = refs.moment(now), ref_of(became), with_threads(became)
    if is_hidden(became):
        return (ignored("channel_update", *stale) if is_hidden(was) else Translated(event=bot_left(place, at)),)
    if is_hidden(was):
        ident = refs.ident("seen", place.id, at)
        event = BotJoined(id=ident, workspace=place.workspace, at=at, conversation=place)
        return (Translated(event=event, stale=stale),)
    people = _shut_out_or_let_in(was, became, at, me)
    if kind_of(was) is not kind_of(became):
        return (*people, Translated(event=_opened(place, kind_of(became), at), stale=stale))
    return (*people, ignored("channel_update", *stale))


@calm
def of_role(role: discord.Role, me: Me) -> Translated:
    """A role was made (`on_guild_role_create`): nobody has it yet."""
    return ignored("role_create")


@calm_all
def of_role_delete(role: discord.Role, me: Me, *, now: datetime | None = None) -> tuple[Translated, ...]:
    """A role is gone (`on_guild_role_delete`): who had it may see less, or more."""
    people = moved(
        seen_places(role.guild),
        role.members,
        was=sight({role.id: role.permissions.value}, (role.id,)),
        now=sight(),
        at=refs.moment(now),
        us=me.user,
    )
    return (*people, ignored("role_delete", *refs_of(role.guild)))


@calm_all
def of_role_update(
    before: discord.Role, after: discord.Role, me: Me, *, now: datetime | None = None
) -> tuple[Translated, ...]:
    """A role has other rights (`on_guild_role_update`): by some of them people see more or less.

    Where it is the role of all members, channels without rights of their own are opened or closed by it.
    """
    if not (before.permissions.value ^ after.permissions.value) & _SIGHT:
        return (ignored(NO_SIGHT),)
    at = refs.moment(now)
    people = moved(
        seen_places(after.guild),
        after.members,
        was=sight({before.id: before.permissions.value}),
        now=sight(),
        at=at,
        us=me.user,
    )
    opened = _opened_by(before, after, at) if after.is_default() else ()
    return (*people, *opened, ignored("role_update", *refs_of(after.guild)))


@calm
def of_guild_change(guild: discord.Guild, me: Me) -> Translated:
    """The bot came into a server, or one is there again (`on_guild_join`, `on_guild_available`): all is asked anew."""
    return ignored("guild_change", *refs_of(guild))


@calm
def of_guild_remove(guild: discord.Guild, me: Me) -> Translated:
    """The bot was removed from a server (`on_guild_remove`). It can tell nobody there, so that it is only counted."""
    return ignored("guild_remove")


def _channel(channel: object) -> Channel | None:
    found = place_in(channel)
    return None if isinstance(found, discord.Thread) else found


def _shut_out_or_let_in(was: Channel, became: Channel, at: datetime, me: Me) -> tuple[Translated, ...]:
    inside = (one for one in seen_places(became.guild) if (parent := parent_of(one)) and parent.id == became.id)
    before, after = Sight(was), Sight(became)
    return moved(
        inside,
        became.guild.members,
        was=lambda _, member: before.of(member),
        now=lambda _, member: after.of(member),
        at=at,
        us=me.user,
    )


def _opened_by(before: discord.Role, after: discord.Role, at: datetime) -> Iterator[Translated]:
    for one in (_channel(place) for place in places_of(after.guild) if not is_hidden(place)):
        if one is not None and Sight(one, {before.id: before.permissions.value}).public is not Sight(one).public:
            yield Translated(event=_opened(ref_of(one), kind_of(one), at))


def _opened(place: ConversationRef, to: ConversationKind, at: datetime) -> VisibilityChanged:
    # to the millisecond: a channel may be opened and closed within one second, and both count
    ident = refs.ident("visibility", place.id, round(at.timestamp() * 1000))
    return VisibilityChanged(id=ident, workspace=place.workspace, at=at, conversation=place, to=to)

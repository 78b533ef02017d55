"""Members of a server who come, go, get other roles or another name: what that means for each place."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import discord

from adapters.discord import refs
from adapters.discord.calm import calm_all
from adapters.discord.cards import written
from adapters.discord.moves import came
from adapters.discord.moves import moved
from adapters.discord.moves import seen_places
from adapters.discord.moves import sight
from adapters.discord.moves import takes_part
from adapters.discord.moves import went
from adapters.discord.places import is_private
from adapters.discord.places import ref_of
from adapters.discord.places import refs_of
from adapters.discord.reasons import NO_SIGHT
from adapters.discord.translated import Me
from adapters.discord.translated import Translated
from adapters.discord.translated import ignored
from policy.model import ConversationRef
from policy.model import MemberRenamed


@calm_all
def of_member_join(member: discord.Member, me: Me, *, now: datetime | None = None) -> tuple[Translated, ...]:
    """Somebody came into the server (`on_member_join`): an event for each place that this member can read."""
    at, sees = member.joined_at or refs.moment(now), sight()
    ref = refs.member(member.guild.id, member.id)
    places = (one for one in seen_places(member.guild) if takes_part(one, member.id) and sees(one, member))
    return tuple(came(one, member.id, at) for one in places) or (ignored(NO_SIGHT, ref),)


@calm_all
def of_member_remove(
    payload: discord.RawMemberRemoveEvent, me: Me, *, now: datetime | None = None
) -> tuple[Translated, ...]:
    """Somebody left the server (`on_raw_member_remove`): an event for each place that this member could read.

    Private threads are asked about anew, too. Of somebody who was not known nothing can be told: nobody counted them.
    """
    user, at, sees = payload.user, refs.moment(now), sight()
    if not isinstance(user, discord.Member):
        return (ignored(NO_SIGHT),)
    places = (one for one in seen_places(user.guild) if takes_part(one, user.id) and sees(one, user))
    return (*(went(one, user.id, at) for one in places), ignored("member_remove", *_private_threads(user.guild)))


@calm_all
def of_member_update(
    before: discord.Member, after: discord.Member, me: Me, *, now: datetime | None = None
) -> tuple[Translated, ...]:
    """A member has other roles or another name (`on_member_update`): who comes into sight of a place, or goes.

    With other roles of its own the bot may see other places.
    """
    at = refs.moment(now)
    if str(after.id) == me.user:
        same = before.roles == after.roles
        return (ignored(NO_SIGHT) if same else ignored("member_update", *refs_of(after.guild)),)
    found = [*_renamed(before, after, at), *_moved(before, after, at, me)]
    return tuple(found) or (ignored(NO_SIGHT),)


@calm_all
def of_user_update(
    before: discord.User, after: discord.User, me: Me, *, now: datetime | None = None
) -> tuple[Translated, ...]:
    """An account has another name (`on_user_update`), in each server that has no name of its own for it."""
    at = refs.moment(now)
    members = (one for guild in after.mutual_guilds if (one := guild.get_member(after.id)) is not None)
    if before.display_name == after.display_name:
        return (ignored(NO_SIGHT),)
    return tuple(_name(one, at) for one in members if one.nick is None) or (ignored(NO_SIGHT),)


def _private_threads(guild: discord.Guild) -> tuple[ConversationRef, ...]:
    """Those that the bot sees: not all of their members may be known."""
    return tuple(ref_of(one) for one in seen_places(guild) if isinstance(one, discord.Thread) and is_private(one))


def _moved(before: discord.Member, after: discord.Member, at: datetime, me: Me) -> Iterable[Translated]:
    if before.roles == after.roles:
        return ()
    sees = sight()
    return moved(seen_places(after.guild), (after,), was=lambda one, _: sees(one, before), now=sees, at=at, us=me.user)


def _renamed(before: discord.Member, after: discord.Member, at: datetime) -> Iterable[Translated]:
    if before.display_name != after.display_name:
        yield _name(after, at)


def _name(member: discord.Member, at: datetime) -> Translated:
    ref = refs.member(member.guild.id, member.id)
    ident = refs.ident("renamed", ref.workspace, ref.id, at)
    name = written(member.display_name)
    return Translated(event=MemberRenamed(id=ident, workspace=ref.workspace, at=at, member=ref, name=name))

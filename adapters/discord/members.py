"""Members of a server who come, go, get other roles or another name: what that means for each place."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from datetime import datetime

import discord

from adapters.discord import refs
from adapters.discord.calm import calm_all
from adapters.discord.cards import written
from adapters.discord.places import is_hidden
from adapters.discord.places import is_private
from adapters.discord.places import parent_of
from adapters.discord.places import places_of
from adapters.discord.places import ref_of
from adapters.discord.places import refs_of
from adapters.discord.reasons import NO_SIGHT
from adapters.discord.sight import Sight
from adapters.discord.threads import member_left
from adapters.discord.translated import Me
from adapters.discord.translated import Translated
from adapters.discord.translated import ignored
from policy.model import ConversationRef
from policy.model import MemberJoined
from policy.model import MemberRef
from policy.model import MemberRenamed


@calm_all
def of_member_join(member: discord.Member, me: Me, *, now: datetime | None = None) -> tuple[Translated, ...]:
    """Somebody came into the server (`on_member_join`): an event for each place that this member can read."""
    at = member.joined_at or refs.moment(now)
    ref = refs.member(member.guild.id, member.id)
    found = tuple(_joined(place, ref, at) for place, sight in _sights(member.guild) if sight.of(member))
    return found or (ignored(NO_SIGHT, ref),)


@calm_all
def of_member_remove(
    payload: discord.RawMemberRemoveEvent, me: Me, *, now: datetime | None = None
) -> tuple[Translated, ...]:
    """Somebody left the server (`on_raw_member_remove`): an event for each place that this member could read.

    Private threads are asked about anew. Of somebody who was not known nothing can be told: nobody counted them.
    """
    user, at = payload.user, refs.moment(now)
    if not isinstance(user, discord.Member):
        return (ignored(NO_SIGHT),)
    threads = tuple(ref_of(one) for one in user.guild.threads if is_private(one) and not is_hidden(one))
    gone = [Translated(event=member_left(place, user.id, at)) for place, sight in _sights(user.guild) if sight.of(user)]
    return (*gone, ignored("member_remove", *threads))


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
    found = [*_renamed(before, after, at), *_moved(before, after, at)]
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


def _sights(guild: discord.Guild) -> Iterator[tuple[ConversationRef, Sight]]:
    """The places that the bot sees and whose readers the roles decide; threads have the sight of their channel."""
    known: dict[int, Sight] = {}
    for one in places_of(guild):
        parent = parent_of(one)
        if parent is None or is_hidden(one) or (isinstance(one, discord.Thread) and is_private(one)):
            continue
        yield ref_of(one), known.setdefault(parent.id, known.get(parent.id) or Sight(parent))


def _moved(before: discord.Member, after: discord.Member, at: datetime) -> Iterable[Translated]:
    if before.roles == after.roles:
        return
    ref = refs.member(after.guild.id, after.id)
    for place, sight in _sights(after.guild):
        was, became = sight.of(before), sight.of(after)
        if became and not was:
            yield _joined(place, ref, at)
        elif was and not became:
            yield Translated(event=member_left(place, after.id, at))


def _renamed(before: discord.Member, after: discord.Member, at: datetime) -> Iterable[Translated]:
    if before.display_name != after.display_name:
        yield _name(after, at)


def _name(member: discord.Member, at: datetime) -> Translated:
    ref = refs.member(member.guild.id, member.id)
    ident = refs.ident("renamed", ref.workspace, ref.id, at)
    name = written(member.display_name)
    return Translated(event=MemberRenamed(id=ident, workspace=ref.workspace, at=at, member=ref, name=name))


def _joined(place: ConversationRef, member: MemberRef, at: datetime) -> Translated:
    ident = refs.ident("joined", place.id, member.id, at)
    event = MemberJoined(id=ident, workspace=place.workspace, at=at, conversation=place, member=member)
    return Translated(event=event)

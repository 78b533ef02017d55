"""Threads and who is in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import discord

from adapters.discord import refs
from adapters.discord.calm import calm
from adapters.discord.calm import calm_all
from adapters.discord.cards import written
from adapters.discord.places import is_private
from adapters.discord.places import parent_of
from adapters.discord.places import ref_of
from adapters.discord.translated import Me
from adapters.discord.translated import Translated
from adapters.discord.translated import ignored
from policy.model import BotJoined
from policy.model import BotLeft
from policy.model import ConversationRef
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef


@calm
def of_thread_create(thread: discord.Thread, me: Me) -> Translated:
    """Somebody began a thread (`on_thread_create`): its title is what they said first.

    A forum's post has its title in its first message. The bot's own threads have nobody else's title.
    """
    place, titled = ref_of(thread), title_of(thread)
    if titled is None or str(thread.owner_id) == me.user:
        return ignored("thread_create", place)
    return Translated(event=titled, stale=(place,))


@calm
def of_thread_join(thread: discord.Thread, me: Me, *, now: datetime | None = None) -> Translated:
    """A thread came into sight (`on_thread_join`): the bot was added, or it is not archived any more.

    Nobody let the bot into a room that it made itself.
    """
    place, at = ref_of(thread), refs.moment(now)
    if not is_private(thread) or str(thread.owner_id) == me.user:
        return ignored("thread_join", place)
    ident = refs.ident("seen", thread.id, at)
    return Translated(event=BotJoined(id=ident, workspace=place.workspace, at=at, conversation=place), stale=(place,))


@calm
def of_thread_update(payload: discord.RawThreadUpdateEvent, me: Me) -> Translated:
    """A thread was renamed, archived or locked (`on_raw_thread_update`); a new title comes as a message."""
    return ignored("thread_update", refs.place(payload.guild_id, payload.thread_id))


@calm
def of_thread_remove(thread: discord.Thread, me: Me, *, now: datetime | None = None) -> Translated:
    """The bot was taken out of a thread (`on_thread_remove`). Where it manages threads, it still sees everything."""
    place, at, parent = ref_of(thread), refs.moment(now), parent_of(thread)
    mine = parent.permissions_for(thread.guild.me) if parent is not None else discord.Permissions.none()
    if mine.view_channel and mine.manage_threads:
        return ignored("thread_remove", place)
    return Translated(event=bot_left(place, at))


@calm
def of_thread_delete(payload: discord.RawThreadDeleteEvent, me: Me) -> Translated:
    """A thread is gone (`on_raw_thread_delete`)."""
    return ignored("thread_delete", refs.place(payload.guild_id, payload.thread_id))


@calm
def of_thread_member_join(member: discord.ThreadMember, me: Me) -> Translated:
    """Somebody was added to a thread (`on_thread_member_join`)."""
    thread, at = member.thread, member.joined_at
    place = ref_of(thread)
    event = MemberJoined(
        id=refs.ident("joined", thread.id, member.id, at),
        workspace=place.workspace,
        at=at,
        conversation=place,
        member=refs.member(thread.guild.id, member.id),
    )
    return Translated(event=event)


@calm_all
def of_thread_member_remove(
    payload: discord.RawThreadMembersUpdate, me: Me, *, now: datetime | None = None
) -> tuple[Translated, ...]:
    """Members left a thread or were removed (`on_raw_thread_member_remove`).

    discord.py tells the same once a member: within a second the events have the same ids.
    """
    place, at = refs.place(payload.guild_id, payload.thread_id), refs.moment(now)
    gone: Iterable[object] = payload.data.get("removed_member_ids") or ()
    return tuple(
        Translated(event=member_left(place, int(str(one)), at)) for one in gone if str(one) not in ("", me.user)
    )


def title_of(thread: discord.Thread, *, late: bool = False) -> MessagePosted | None:
    """The title of a thread as the message of the one who began it; None in a forum, where a message carries it."""
    if isinstance(thread.parent, discord.ForumChannel) or not thread.owner_id or not thread.name:
        return None
    place, at = ref_of(thread), begun_at(thread)
    ident = str(thread.id)
    message = Message(
        ref=MessageRef(workspace=place.workspace, conversation=place.id, id=ident),
        author=refs.member(thread.guild.id, thread.owner_id),
        at=at,
        title=written(thread.name),
    )
    event = refs.ident("title", ident)
    return MessagePosted(id=event, workspace=place.workspace, at=at, late=late, message=message)


def begun_at(thread: discord.Thread) -> datetime:
    """When a thread began; its id may be that of a much older message under which it stands."""
    return thread.created_at or discord.utils.snowflake_time(thread.id)


def member_left(place: ConversationRef, user: int, at: datetime) -> MemberLeft:
    """Somebody is not in a place any more."""
    member = refs.member(int(place.workspace), user)
    ident = refs.ident("left", place.id, user, at)
    return MemberLeft(id=ident, workspace=place.workspace, at=at, conversation=place, member=member)


def bot_left(place: ConversationRef, at: datetime) -> BotLeft:
    """From here on nothing in a place is seen."""
    ident = refs.ident("unseen", place.id, at)
    return BotLeft(id=ident, workspace=place.workspace, at=at, conversation=place)

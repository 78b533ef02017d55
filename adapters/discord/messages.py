"""Messages that were written, edited and deleted; a direct message is a question to the bot."""

from __future__ import annotations

from datetime import datetime
from datetime import timedelta

import discord

from adapters.discord import refs
from adapters.discord.calm import calm
from adapters.discord.calm import calm_all
from adapters.discord.message import message_in
from adapters.discord.reasons import DIRECT
from adapters.discord.reasons import NO_SERVER
from adapters.discord.reasons import UNCHANGED
from adapters.discord.translated import Me
from adapters.discord.translated import Translated
from adapters.discord.translated import ignored
from adapters.mention import asked_of
from policy.model import CommandInvoked
from policy.model import ConversationRef
from policy.model import Message
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import text_parts

_LAG, _UPLOAD = timedelta(seconds=30), timedelta(minutes=5)
"""How much younger than its message a file may be that was posted with it, and how long an upload may take."""
CHAT = "chat"
"""The command that somebody calls by writing to the bot."""


@calm
def of_message(message: discord.Message, me: Me) -> Translated:
    """Somebody wrote (`on_message`)."""
    server = refs.server_of(message)
    if server is None:
        return _chat(message, me)
    found = message_in(message, server, me)
    if isinstance(found, str):
        return ignored(found)
    words = asked_of(me.user, found.text)
    asked = None if words is None else _asking(found, words, f"discord:{message.id}:asked", found.ref.place)
    return Translated(event=posted(found), asked=asked)


@calm
def of_edit(payload: discord.RawMessageUpdateEvent, me: Me) -> Translated:
    """A message as it stands after a change (`on_raw_message_edit`).

    Discord repeats the whole message, also for a card that a link got; only an edit has its own moment, and the same
    moment again is the same event.
    """
    message = payload.message
    server = refs.server_of(message)
    if server is None:
        return ignored(DIRECT)
    found = message_in(message, server, me)
    if isinstance(found, str):
        return ignored(found)
    return Translated(event=edited(found)) if found.edited_at is not None else ignored(UNCHANGED)


@calm
def of_delete(payload: discord.RawMessageDeleteEvent, me: Me, *, now: datetime | None = None) -> Translated:
    """A message is gone (`on_raw_message_delete`); Discord tells its id and nothing else."""
    return _deleted(payload.guild_id, payload.channel_id, payload.message_id, refs.moment(now))


@calm_all
def of_bulk_delete(
    payload: discord.RawBulkMessageDeleteEvent, me: Me, *, now: datetime | None = None
) -> tuple[Translated, ...]:
    """Many messages are gone (`on_raw_bulk_message_delete`), oldest first."""
    at = refs.moment(now)
    return tuple(_deleted(payload.guild_id, payload.channel_id, one, at) for one in sorted(payload.message_ids))


def posted(message: Message, *, late: bool = False) -> MessagePosted:
    """The event of a new message, the same live and from history."""
    ref = message.ref
    return MessagePosted(id=f"discord:{ref.id}", workspace=ref.workspace, at=message.at, late=late, message=message)


def edited(message: Message, *, late: bool = False) -> MessageEdited:
    """The event of an edit, the same live and from history."""
    ref, at = message.ref, message.edited_at or message.at
    ident = f"discord:{ref.id}:{at.isoformat()}"
    added = tuple(one.id for one in message.attachments if _came_with(one.id, message.at, at))
    return MessageEdited(id=ident, workspace=ref.workspace, at=at, late=late, message=message, added=added)


def _came_with(file: str, said: datetime, changed: datetime) -> bool:
    """Whether a file came with an edit: its id tells when it was uploaded. What was there before, nobody keeps."""
    made = discord.utils.snowflake_time(int(file))
    return made - said > _LAG and changed - made < _UPLOAD


def _chat(message: discord.Message, me: Me) -> Translated:
    """A person wrote to the bot: asked, not said; what stands in a file or card counts where there is no text.

    The talk is no place of a server. The account stands for the person in the oldest server that both are in.
    """
    server = refs.shared_server(message.author)
    found = message_in(message, server or 0, me)
    if isinstance(found, str):
        return ignored(found)
    if server is None:
        return ignored(NO_SERVER)
    words = found.text if found.text.strip() else "\n".join(part.text for part in text_parts(found))
    return Translated(event=_asking(found, words, f"discord:{message.id}", None))


def _asking(message: Message, words: str, ident: str, place: ConversationRef | None) -> CommandInvoked:
    author = message.author
    return CommandInvoked(
        id=ident, workspace=author.workspace, at=message.at, by=author, name=CHAT, text=words, conversation=place
    )


def _deleted(guild: int | None, channel: int, message: int, at: datetime) -> Translated:
    if guild is None:
        return ignored(DIRECT)
    ref = MessageRef(workspace=str(guild), conversation=str(channel), id=str(message))
    return Translated(event=MessageDeleted(id=f"discord:del:{message}", workspace=ref.workspace, at=at, ref=ref))

"""A message of discord.py's as the words of somebody, live or from history, or the reason why it is none."""

from __future__ import annotations

import discord

from adapters.discord.cards import attachments_of
from adapters.discord.cards import cards_of
from adapters.discord.cards import polls_of
from adapters.discord.cards import quotes_of
from adapters.discord.cards import written
from adapters.discord.reasons import BOT
from adapters.discord.reasons import NO_TEXT
from adapters.discord.reasons import OWN
from adapters.discord.reasons import SYSTEM
from adapters.discord.translated import Me
from policy.model import MemberRef
from policy.model import Message
from policy.model import MessageRef
from policy.model import text_parts

_SAID = frozenset({"default", "reply"})
_RENAMED = "channel_name_change"
"""Somebody gave a thread another title, which is the content of the message that tells of it."""


def message_in(message: discord.Message, workspace: int, me: Me) -> Message | str:
    """What somebody said in a server, or a code of `reasons.REASONS`.

    A message that a person wrote counts also without any text: without the right to read what is written, all are.
    """
    kind = message.type.name
    reason = _reason(message, kind, me)
    if reason:
        return reason
    found = message_of(message, workspace)
    return found if kind in _SAID or text_parts(found) or found.attachments else NO_TEXT


def message_of(message: discord.Message, workspace: int) -> Message:
    """All that a reader sees of it. A thread's own conversation is the thread; `thread` is what a reply answers."""
    renamed = message.type.name == _RENAMED
    text = written(message.content)
    return Message(
        ref=MessageRef(workspace=str(workspace), conversation=str(message.channel.id), id=str(message.id)),
        author=MemberRef(workspace=str(workspace), id=str(message.author.id)),
        at=message.created_at,
        text="" if renamed else text,
        title=text if renamed else _title_of(message),
        thread=_answered(message),
        edited_at=message.edited_at,
        attachments=attachments_of(message.attachments),
        quotes=tuple(quotes_of(message)),
        polls=tuple(polls_of(message)),
        embeds=tuple(cards_of(message)),
    )


def _title_of(message: discord.Message) -> str:
    """A forum's post begins with a message that has the post's id; the title is its author's, too."""
    channel = message.channel
    return written(channel.name) if isinstance(channel, discord.Thread) and channel.id == message.id else ""


def _answered(message: discord.Message) -> str | None:
    reference = message.reference
    if reference is None or reference.message_id is None or message.type is not discord.MessageType.reply:
        return None
    return str(reference.message_id)


def _reason(message: discord.Message, kind: str, me: Me) -> str:
    if kind in SYSTEM:
        return kind
    if str(message.author.id) == me.user:
        return OWN
    return BOT if message.author.bot or message.webhook_id is not None else ""

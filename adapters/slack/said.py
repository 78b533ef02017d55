"""A message as Slack sends it, live or from history, as the words of somebody, or the reason why it is none."""

from __future__ import annotations

from dataclasses import replace

from adapters.slack.blocks import unescaped
from adapters.slack.message import BOT
from adapters.slack.message import SYSTEM
from adapters.slack.message import author_of
from adapters.slack.message import message_of
from adapters.slack.message import moment_of
from adapters.slack.people import SLACKBOT
from adapters.slack.reasons import NO_AUTHOR
from adapters.slack.reasons import NO_TEXT
from adapters.slack.reasons import OWN
from adapters.slack.reasons import UNREADABLE
from adapters.slack.translated import Me
from adapters.values import Json
from adapters.values import text_of
from adapters.values import word_of
from policy.model import ConversationRef
from policy.model import Message
from policy.model import text_parts

TITLES = {f"{place}_{what}": what for place in ("channel", "group") for what in ("topic", "purpose", "name")}
"""Subtypes by which somebody changed a conversation's topic, purpose or name, and the key that holds it."""
_SILENT = SYSTEM - {BOT} - set(TITLES)


def message_in(row: Json, place: ConversationRef, me: Me) -> Message | str:
    """What somebody said in `place`, or a code of `reasons.REASONS`.

    An app may post for an account, a person's or its own: such words are that account's. A new topic, purpose or
    name is the `title` of a message without other words, since who sets one writes for all to read.
    """
    author, at = author_of(row), moment_of(word_of(row, "ts"))
    reason = _reason(row, author, me)
    if reason or at is None:
        return reason or UNREADABLE
    subtype = word_of(row, "subtype")
    message = message_of(row, place, author, at)
    if subtype in TITLES:
        title = unescaped(text_of(row, TITLES[subtype]))
        message = replace(message, text="", title=title, embeds=(), quotes=(), attachments=())
    if subtype and not text_parts(message) and not message.attachments:
        return subtype if subtype in TITLES else NO_TEXT
    return message


def is_mine(row: Json, me: Me) -> bool:
    """Whether the bot itself wrote it. An app's id stands beside a bot's only, never beside a person's alone."""
    user, bot, app = (word_of(row, key) for key in ("user", "bot_id", "app_id"))
    return bool((user and user == me.user) or (bot and (bot == me.bot or (app and app == me.app))))


def _reason(row: Json, author: str, me: Me) -> str:
    subtype = word_of(row, "subtype")
    if subtype in _SILENT:
        return subtype
    if is_mine(row, me):
        return OWN
    if author == SLACKBOT or (not author and (subtype == BOT or word_of(row, "bot_id"))):
        return BOT
    return "" if author else NO_AUTHOR

"""What the tests of texts share: a notice, who would be called by a text, the texts and buttons in a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import discord
import simcord

from policy.model import Button
from policy.model import ButtonKey
from policy.model import Notice
from policy.model import NoticeKey

NOTICE = Notice(
    keys=(NoticeKey.PHONE_WARN,),
    title="A phone number",
    paragraphs=("Your message in “hockey” has a phone number.", "What to do:\n- Delete it."),
    buttons=(Button(key=ButtonKey.DELETE_MINE, label="Delete my message", value="d1", primary=True),),
    about="d1",
    stub="please read a private note about your message.",
    why="Why?",
    cited=("Policy: A Policy, Guidelines 4 (no date)",),
)

_CALL = re.compile(r"<@[!&]?\d+>|<#\d+>|@everyone|@here", re.IGNORECASE)


def calls_nobody(text: str) -> bool:
    """Whether Discord would find neither a person, a role, a channel nor everybody in it."""
    return _CALL.search(text) is None


def texts_in(value: Any) -> Iterator[str]:
    """All texts of a body except the words of Discord itself."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from texts_in(one) if key != "type" else ()
    elif isinstance(value, list):
        for one in value:
            yield from texts_in(one)


def buttons_of(message: discord.Message) -> list[tuple[str | None, str | None]]:
    """Id and label of each button."""
    rows = [one for one in message.components if isinstance(one, discord.ActionRow)]
    return [(one.custom_id, one.label) for row in rows for one in row.children if isinstance(one, discord.Button)]


def last_of(channel: simcord.ChannelHandle) -> discord.Message:
    """The newest message of a channel that has one."""
    assert channel.last_message is not None
    return channel.last_message

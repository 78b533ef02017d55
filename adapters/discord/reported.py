"""The words of a message between the tap that reports it and the form that is sent: no form of Discord's carries them.

They wait in memory, for as long as a form can be answered, and nobody else's form gets them. After a restart the
message is asked for again, where the bot may read it.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import replace

import discord

from adapters.discord.errors import NETWORK
from adapters.discord.message import message_of
from adapters.discord.translated import FormRequest
from adapters.discord.translated import Translated
from adapters.excerpt import excerpt_of
from policy.model import ButtonKey
from policy.model import ButtonPressed

_LASTS = 15 * 60.0
"""Seconds: how long Discord takes the answer to a form."""
_MOST = 200
_Given = tuple[tuple[str, str], ...]


class Reported:
    """What was reported and is not sent yet."""

    def __init__(self, client: discord.Client) -> None:
        """Take the client; nothing is asked before a form comes back that nobody remembers."""
        self._client = client
        self._waiting: OrderedDict[tuple[str, str], tuple[float, _Given]] = OrderedDict()

    def keep(self, wanted: FormRequest) -> None:
        """Remember what goes along with a form that opens; the last tap on a message counts."""
        if wanted.button != ButtonKey.REPORT or not wanted.value.startswith("@"):
            return
        key = (wanted.by.id, wanted.value)
        self._waiting.pop(key, None)
        self._waiting[key] = (time.monotonic() + _LASTS, wanted.given)
        self._drop(time.monotonic())

    async def joined(self, found: Translated) -> Translated:
        """A form that was sent, with the message that it is about."""
        event = found.event
        if not isinstance(event, ButtonPressed) or event.button != ButtonKey.REPORT or not event.value.startswith("@"):
            return found
        self._drop(time.monotonic())
        _, given = self._waiting.pop((event.by.id, event.value), (0.0, ()))
        known = dict(given or await self._asked(event))
        return replace(found, event=replace(event, form=tuple({**known, **dict(event.form)}.items())))

    async def _asked(self, event: ButtonPressed) -> _Given:
        channel, _, message = event.value.removeprefix("@").partition("#")
        if not (channel.isdecimal() and message.isdecimal() and event.workspace.isdecimal()):
            return ()
        try:
            shown = await self._client.get_partial_messageable(int(channel)).fetch_message(int(message))
        except NETWORK:
            return ()
        return excerpt_of(message_of(shown, int(event.workspace)))

    def _drop(self, now: float) -> None:
        while self._waiting:
            key = next(iter(self._waiting))
            if len(self._waiting) <= _MOST and self._waiting[key][0] > now:
                return
            del self._waiting[key]

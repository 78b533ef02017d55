"""What was written and changed in a conversation while nobody listened."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Iterable
from datetime import datetime

import discord

from adapters.discord import refs
from adapters.discord.errors import NETWORK
from adapters.discord.errors import delivery_error
from adapters.discord.message import message_in
from adapters.discord.messages import edited
from adapters.discord.messages import posted
from adapters.discord.places import Place
from adapters.discord.places import is_hidden
from adapters.discord.places import parent_of
from adapters.discord.sending import PATIENCE
from adapters.discord.sending import in_time
from adapters.discord.server import channel
from adapters.discord.threads import begun_at
from adapters.discord.threads import title_of
from adapters.discord.translated import Me
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import Message
from policy.model import MessageEdited
from policy.model import MessagePosted

BEFORE = 200
"""So many messages before the moment are looked at for edits."""
_Written = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread
_Read = MessagePosted | MessageEdited


class History:
    """Reads back. What is passed over is what the live reader passes over: the bot's own words, Discord's own rows."""

    def __init__(self, client: discord.Client, *, patience: float = PATIENCE) -> None:
        """Nothing is asked yet; `patience` are the seconds for one page."""
        self._client = client
        self._patience = patience

    async def since(self, place: ConversationRef, after: datetime) -> AsyncIterator[_Read]:
        """Everything from a moment on, oldest first: messages, new threads with theirs, edits of earlier messages.

        Earlier messages are the 200 before the moment. Ids grow with time, to the millisecond: what has the moment
        itself is told, too, and known by its id. Raises `DeliveryError` where Discord will not tell.
        """
        found = await self._place(place)
        events = [one async for one in self._in(found, after)]
        for thread in _new_threads(found, after):
            events += [one async for one in self._in(thread, after)]
        for event in sorted({one.id: one for one in events}.values(), key=_order):
            yield event

    async def _place(self, place: ConversationRef) -> Place:
        found = await channel(self._client, place)
        if found is None:
            raise DeliveryError("there is no such channel (any more)", retry=False, code="discord:10003")
        if is_hidden(found):
            raise DeliveryError("the bot's role may not view the channel", retry=False, code="discord:50001")
        parent = parent_of(found)
        if parent is not None and not parent.permissions_for(parent.guild.me).read_message_history:
            raise DeliveryError("the bot's role may not read the channel's history", retry=False, code="discord:50013")
        return found

    async def _in(self, found: Place, after: datetime) -> AsyncIterator[_Read]:
        """The events of one channel or thread; a forum holds threads alone."""
        if isinstance(found, discord.Thread):
            title = title_of(found, late=True)
            if title is not None and title.at >= after and title.message.author.id != self._me.user:
                yield title
        if isinstance(found, discord.ForumChannel):
            return
        async for message in self._rows(found, discord.utils.time_snowflake(after)):
            event = self._event(message, after)
            if event is not None:
                yield event

    async def _rows(self, found: _Written, first: int) -> AsyncIterator[discord.Message]:
        """All messages from an id on and some before it, newest first: so no page can leave a hole."""
        earlier, messages = 0, found.history(limit=None)
        while (message := await self._next(messages)) is not None:
            earlier += message.id < first
            if earlier > BEFORE:
                return
            yield message

    async def _next(self, messages: AsyncIterator[discord.Message]) -> discord.Message | None:
        try:
            async with in_time(self._client, self._patience):
                return await anext(messages, None)
        except NETWORK as error:
            raise delivery_error(error) from None

    def _event(self, message: discord.Message, after: datetime) -> _Read | None:
        server = refs.server_of(message)
        try:
            found = message_in(message, server, self._me) if server is not None else ""
        except Exception:  # noqa: BLE001 - one message that cannot be read must not hide all that follow
            return None
        return None if isinstance(found, str) else _happened(found, after)

    @property
    def _me(self) -> Me:
        user = self._client.user
        return Me(user=str(user.id) if user else "")


def _new_threads(found: Place, after: datetime) -> Iterable[discord.Thread]:
    """Threads that began meanwhile: nobody knows of them yet."""
    if isinstance(found, discord.TextChannel | discord.ForumChannel):
        yield from (one for one in found.threads if begun_at(one) >= after and not is_hidden(one))


def _happened(message: Message, after: datetime) -> _Read | None:
    """What happened to the message since the moment; one that is new and was edited since is new."""
    if message.at >= after.replace(microsecond=after.microsecond // 1000 * 1000):
        return posted(message, late=True)
    changed = message.edited_at
    return edited(message, late=True) if changed is not None and changed >= after else None


def _order(event: _Read) -> tuple[datetime, int, str]:
    return (event.at, int(event.message.ref.id), event.kind)

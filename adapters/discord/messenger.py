"""Speaks to the people of all servers: a private word goes down a ladder until it reaches its reader."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Callable
from datetime import datetime

import discord

from adapters.discord.answers import Answers
from adapters.discord.errors import CLOSED
from adapters.discord.errors import GONE
from adapters.discord.errors import NO_RIGHT
from adapters.discord.errors import Note
from adapters.discord.history import History
from adapters.discord.pointers import Pointed
from adapters.discord.pointers import Pointers
from adapters.discord.private import DirectMessages
from adapters.discord.rights import Rights
from adapters.discord.sending import PATIENCE
from adapters.discord.sending import Sender
from adapters.discord.sending import Sleep
from adapters.discord.standing import StandingNotices
from policy.model import Capabilities
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Notice


class DiscordMessenger:
    """All servers of one bot. Fits the application's port `Messenger`."""

    def __init__(
        self,
        client: discord.Client,
        *,
        note: Note,
        pointed: Pointed,
        removing: Callable[[int], None] = lambda _message: None,
        sleep: Sleep = asyncio.sleep,
        patience: float = PATIENCE,
    ) -> None:
        """`pointed` hears of a line that was left in public, so that it is taken away later.

        `removing` hears of each message that is about to be taken away: Discord will tell of it as of anybody's deed.
        """
        self._removing = removing
        self._client = client
        self._rights = Rights(client)
        self._sender = Sender(client, note=note, sleep=sleep, patience=patience)
        self._answers = Answers(client, self._sender, note)
        self._private = DirectMessages(client, self._sender)
        self._pointers = Pointers(client, self._sender, self._rights, pointed)
        self._standing = StandingNotices(client, self._sender, self._rights, note)
        self._history = History(client, patience=patience)

    async def tell(
        self, to: MemberRef, notice: Notice, *, delivery: str, about: MessageRef | None, reply_to: str, again: bool
    ) -> None:
        """The answer to a press or command where it was made; else a direct message; else a line with a button.

        That line stands where the message stands that it is about, for somebody who takes no direct messages.
        """
        member = _number(to.id, "account")
        if reply_to and await self._answers.give(reply_to, notice):
            return
        try:
            await self._private.say(member, notice, delivery=delivery, again=again)
        except DeliveryError as error:
            if error.code not in CLOSED or about is None or about.workspace != to.workspace:
                raise
            if not await self._pointers.leave(member, notice, about, delivery=delivery, again=again):
                raise

    async def keep(self, conversation: ConversationRef, notice: Notice, *, delivery: str) -> None:
        """The notice for all readers of a channel: pinned, once, in these words. Twice is the same as once."""
        _number(conversation.id, "channel")
        await self._standing.keep(conversation, notice, delivery=delivery)

    async def remove(self, ref: MessageRef, *, delivery: str) -> None:
        """Take a message away; one that is gone already is no error. Twice is the same as once."""
        channel, message = _number(ref.conversation, "channel"), _number(ref.id, "message")
        if self._rights.stopped(ref.place):
            raise DeliveryError("the bot may not remove messages there", retry=False, code="discord:50013")
        self._removing(message)
        found = self._client.get_partial_messageable(channel).get_partial_message(message)
        try:
            await self._sender.sent(found.delete)
        except DeliveryError as error:
            if error.code in NO_RIGHT:
                self._rights.refused(ref.place)
            if error.code not in GONE:
                raise

    async def history(
        self, conversation: ConversationRef, *, after: datetime | None
    ) -> AsyncIterator[MessagePosted | MessageEdited]:
        """What was written or changed after a moment, oldest first, late.

        Without a moment there is nothing: a bot that was just invited does not read the past.
        """
        if after is None:
            return
        async for event in self._history.since(conversation, after):
            yield event

    def capabilities(self, conversation: ConversationRef | None) -> Capabilities:
        """Messages of others can be removed where the bot's role manages them; read, where the school lets it."""
        can_remove = conversation is not None and self._rights.can_remove(conversation)
        return Capabilities(can_remove=can_remove, can_read=self._client.intents.message_content, brakes=True)


def _number(ident: str, what: str) -> int:
    if not (ident.isascii() and ident.isdecimal()):
        raise DeliveryError(f"there is no such {what}", retry=False, code=f"discord:no_{what}")
    return int(ident)

"""The line in public for somebody who takes no direct messages: it names nothing, and its button says why it is there.

It is for everybody to see, so it comes last, and it is taken away after a while: whoever gets `Pointed` sees to that.
"""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable

import discord

from adapters.discord.errors import NO_RIGHT
from adapters.discord.faces import idents
from adapters.discord.ids import press_id
from adapters.discord.private import LOOK_BACK
from adapters.discord.render import stub_of
from adapters.discord.render import stub_view_of
from adapters.discord.rights import Rights
from adapters.discord.rights import Writable
from adapters.discord.sending import Sender
from adapters.discord.sending import nonce_of
from policy.model import ButtonKey
from policy.model import DeliveryError
from policy.model import MessageRef
from policy.model import Notice

Pointed = Callable[[MessageRef], Awaitable[None]]
"""Hears of a line that was left in public."""


def is_pointer(message: discord.Message) -> bool:
    """Whether a message of ours is such a line: its button says why it is there."""
    return any(ident.startswith(press_id(ButtonKey.WHY, "")) for ident in idents(message))


class Pointers:
    """Leaves such lines, one for a delivery."""

    def __init__(self, client: discord.Client, sender: Sender, rights: Rights, pointed: Pointed) -> None:
        """Take what is needed; nothing is asked yet."""
        self._client = client
        self._sender = sender
        self._rights = rights
        self._pointed = pointed

    async def leave(self, member: int, notice: Notice, about: MessageRef, *, delivery: str, again: bool) -> bool:
        """Leave a line where the message stands. False where we have none to leave or may not write.

        Raises `DeliveryError(retry=True)` where it may work later.
        """
        text, view = stub_of(notice, member), stub_view_of(notice)
        channel = self._rights.channel(about.place)
        if text is None or view is None or channel is None or not self._rights.can_write(about.place):
            return False
        try:
            message = await self._stands(channel, view) if again else None
            if message is None:
                message = await self._say(channel, text, view, member, delivery)
        except DeliveryError as error:
            if error.retry:
                raise
            if error.code in NO_RIGHT:
                self._rights.refused(about.place)
            return False
        await self._pointed(MessageRef(workspace=about.workspace, conversation=about.conversation, id=str(message.id)))
        return True

    async def _say(
        self, channel: Writable, text: str, view: discord.ui.View, member: int, delivery: str
    ) -> discord.Message:
        mentions = discord.AllowedMentions(everyone=False, roles=False, replied_user=False, users=[_account(member)])
        nonce = nonce_of(delivery, "stub")
        return await self._sender.sent(lambda: channel.send(text, view=view, nonce=nonce, allowed_mentions=mentions))

    async def _stands(self, channel: Writable, view: discord.ui.View) -> discord.Message | None:
        """The line of an earlier try of which no answer arrived: its button has the decision in its id."""
        wanted = [one.custom_id for one in view.children if isinstance(one, discord.ui.Button)]

        async def look() -> discord.Message | None:
            async for message in channel.history(limit=LOOK_BACK):
                ours = self._client.user is not None and message.author.id == self._client.user.id
                if ours and list(idents(message)) == wanted:
                    return message
            return None

        return await self._sender.sent(look)


def _account(member: int) -> discord.Object:
    return discord.Object(member, type=discord.User)

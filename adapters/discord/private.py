"""The bot's direct messages, each said once: the nonce tells repeats within minutes, a look back those after hours."""

from __future__ import annotations

import discord

from adapters.discord.faces import face_in
from adapters.discord.faces import face_of
from adapters.discord.render import content_of
from adapters.discord.render import embeds_of
from adapters.discord.render import view_of
from adapters.discord.sending import Sender
from adapters.discord.sending import nonce_of
from policy.model import Notice

LOOK_BACK = 50
"""Messages among which a notice is looked for before it is sent once more."""


class DirectMessages:
    """The talks of the bot with one person each."""

    def __init__(self, client: discord.Client, sender: Sender) -> None:
        """Take the client; a talk is opened when it is needed."""
        self._client = client
        self._sender = sender

    async def say(self, member: int, notice: Notice, *, delivery: str, again: bool) -> None:
        """Say it to the account with that id. Raises `DeliveryError`."""
        account = discord.Object(member)
        talk = await self._sender.sent(lambda: self._client.create_dm(account))
        if again and await self._sender.sent(lambda: self._arrived(talk, notice)):
            return
        await self._sender.sent(
            lambda: talk.send(
                content_of(notice),
                embeds=embeds_of(notice),
                view=view_of(notice),
                nonce=nonce_of(delivery),
                allowed_mentions=discord.AllowedMentions.none(),
            )
        )

    async def _arrived(self, talk: discord.DMChannel, notice: Notice) -> bool:
        """Whether an earlier try arrived of which no answer did. Discord tells nobody the nonce of a message."""
        face = face_of(content_of(notice), embeds_of(notice), view_of(notice))
        async for message in talk.history(limit=LOOK_BACK):
            ours = self._client.user is not None and message.author.id == self._client.user.id
            if ours and face_in(message) == face:
                return True
        return False

"""What the bot says to everybody in a channel or thread: nothing in it calls anybody, whoever wrote it."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from adapters.discord.errors import NO_RIGHT
from adapters.discord.faces import face_in
from adapters.discord.faces import face_of
from adapters.discord.render import Part
from adapters.discord.render import parts_of
from adapters.discord.rights import Rights
from adapters.discord.rights import Writable
from adapters.discord.sending import Sender
from adapters.discord.sending import nonce_of
from adapters.discord.server import channel
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import Notice

LOOK_BACK = 100
"""Messages among which one is looked for before it is said once more."""


class Aloud:
    """Says it, each part once: the nonce tells repeats within minutes, a look back those after hours."""

    def __init__(self, client: discord.Client, sender: Sender) -> None:
        """Take what is needed; nothing is asked yet."""
        self._client = client
        self._sender = sender
        self._rights = Rights(client)

    async def say(self, place: ConversationRef, notice: Notice, *, delivery: str, again: bool) -> None:
        """Say it in that place. Raises `DeliveryError`; a place that refused once is not asked until rights change."""
        found = await channel(self._client, place)
        if found is None:
            raise DeliveryError("there is no such channel (any more)", retry=False, code="discord:10003")
        if not isinstance(found, Writable):
            raise DeliveryError("nobody writes in a forum outside of its posts", retry=False, code="discord:forum")
        if self._rights.stopped(place):
            raise DeliveryError("the bot may not write there", retry=False, code="discord:50013")
        parts = parts_of(notice, framed=found.permissions_for(found.guild.me).embed_links)
        try:
            left = await self._sender.sent(lambda: self._unsaid(found, parts)) if again else tuple(enumerate(parts))
            for number, part in left:
                await self._post(found, part, nonce_of(delivery, f"aloud{number}"))
        except DeliveryError as error:
            if error.code in NO_RIGHT:
                self._rights.refused(place)
            raise

    async def _post(self, found: Writable, part: Part, nonce: str) -> None:
        content, embeds, view = part
        nobody = discord.AllowedMentions.none()
        await self._sender.sent(
            lambda: found.send(content, embeds=embeds, view=view, nonce=nonce, allowed_mentions=nobody)
        )

    async def _unsaid(self, found: Writable, parts: Sequence[Part]) -> tuple[tuple[int, Part], ...]:
        """Those that an earlier try did not get to say. Discord tells nobody the nonce of a message."""
        us = self._client.user.id if self._client.user else 0
        said = [face_in(one) async for one in found.history(limit=LOOK_BACK) if one.author.id == us]
        return tuple((number, part) for number, part in enumerate(parts) if face_of(*part) not in said)

"""The notice for all readers of a channel: it stands there once, pinned, in its newest words.

Nothing of it is kept here. Of what the bot writes where everybody reads, all but the lines that lead to a private note
is such a notice; it is looked for among the pinned messages, then among the newest ones.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from weakref import WeakValueDictionary

import discord

from adapters.discord.errors import GONE
from adapters.discord.errors import NO_RIGHT
from adapters.discord.errors import Note
from adapters.discord.faces import face_in
from adapters.discord.faces import face_of
from adapters.discord.places import ref_of
from adapters.discord.pointers import is_pointer
from adapters.discord.render import content_of
from adapters.discord.render import embeds_of
from adapters.discord.render import view_of
from adapters.discord.render import whole_of
from adapters.discord.rights import Rights
from adapters.discord.sending import Sender
from adapters.discord.sending import nonce_of
from adapters.discord.server import channel
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import Notice

LOOK_BACK = 1_000
"""Messages among which a notice is looked for that is not pinned (any more), before it is posted anew."""
UNPINNED, FORUM = "discord.unpinned", "discord.notice_forum"

_Channel = discord.TextChannel | discord.VoiceChannel | discord.StageChannel


class StandingNotices:
    """Keeps them. One channel is seen to by one task at a time, so that two never post the same."""

    def __init__(self, client: discord.Client, sender: Sender, rights: Rights, note: Note) -> None:
        """Take what is needed; nothing is asked yet."""
        self._client = client
        self._sender = sender
        self._rights = rights
        self._note = note
        self._busy: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def keep(self, place: ConversationRef, notice: Notice, *, delivery: str) -> None:
        """See to the notice of a channel. Raises `DeliveryError`.

        A thread has its channel's. In a forum nobody writes outside of a post, so that none can stand there; that is
        counted. Without the right to pin it stands unpinned, which is counted, too.
        """
        found = await channel(self._client, place)
        if found is None:
            raise DeliveryError("there is no such channel (any more)", retry=False, code="discord:10003")
        if isinstance(found, discord.ForumChannel):
            self._note(FORUM)
        elif not isinstance(found, discord.Thread):
            async with self._busy.setdefault(place.id, asyncio.Lock()):
                await self._keep(found, notice, delivery)

    async def _keep(self, found: _Channel, notice: Notice, delivery: str) -> None:
        place = ref_of(found)
        if self._rights.stopped(place) or not self._rights.can_look_back(place):
            raise _forbidden("the bot's role may not look for its notice there; let it read the message history")
        try:
            first, *more = await self._sender.sent(lambda: self._standing(found)) or (None,)
            if first is None:
                first = await self._post(found, notice, delivery)
            else:
                await self._reword(first, notice)
            for one in filter(None, more):
                await self._take_away(one)
        except DeliveryError as error:
            if error.code in NO_RIGHT:
                self._rights.refused(place)
            raise
        if not first.pinned:
            await self._pin(first, place)

    async def _standing(self, found: _Channel) -> Sequence[discord.Message]:
        """Our notices among the pinned messages, newest first; else the newest of those that are not pinned."""
        pinned = [one async for one in found.pins(limit=None) if self._is_notice(one)]
        if pinned:
            return pinned
        async for message in found.history(limit=LOOK_BACK):
            if self._is_notice(message):
                return [message]
        return []

    def _is_notice(self, message: discord.Message) -> bool:
        ours = self._client.user is not None and message.author.id == self._client.user.id
        return ours and message.type is discord.MessageType.default and not is_pointer(message)

    async def _post(self, found: _Channel, notice: Notice, delivery: str) -> discord.Message:
        if not self._rights.can_write(ref_of(found)):
            raise _forbidden("the bot's role may not write there, so that its notice for all readers is missing")
        content, embeds = self._words(ref_of(found), notice)
        nobody, nonce = discord.AllowedMentions.none(), nonce_of(delivery, "notice")
        view = view_of(notice)
        return await self._sender.sent(
            lambda: found.send(content, embeds=embeds, view=view, nonce=nonce, allowed_mentions=nobody)
        )

    async def _reword(self, message: discord.Message, notice: Notice) -> None:
        """Edit it where it says something else, or where a moderator took its frame away."""
        place = ConversationRef(workspace=str(message.guild.id) if message.guild else "", id=str(message.channel.id))
        (content, embeds), view = self._words(place, notice), view_of(notice)
        if face_in(message) == face_of(content, embeds, view) and not message.flags.suppress_embeds:
            return
        nobody = discord.AllowedMentions.none()
        await self._sender.sent(
            lambda: message.edit(content=content, embeds=embeds, view=view, suppress=False, allowed_mentions=nobody)
        )

    def _words(self, place: ConversationRef, notice: Notice) -> tuple[str, list[discord.Embed]]:
        if self._rights.can_frame(place):
            return content_of(notice), embeds_of(notice)
        return whole_of(notice), []

    async def _take_away(self, message: discord.Message) -> None:
        """A second one, from a time when the first was not found."""
        try:
            await self._sender.sent(message.delete)
        except DeliveryError as error:
            if error.code not in GONE:
                raise

    async def _pin(self, message: discord.Message, place: ConversationRef) -> None:
        if not self._rights.can_pin(place):
            self._note(UNPINNED)
            return
        try:
            await self._sender.sent(message.pin)
        except DeliveryError as error:
            if error.code not in NO_RIGHT:
                raise
            self._note(UNPINNED)


def _forbidden(problem: str) -> DeliveryError:
    return DeliveryError(problem, retry=False, code="discord:50013")

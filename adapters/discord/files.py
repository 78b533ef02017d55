"""Hands out files that people posted, each from its message as it stands now: the address in it is new every time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import discord

from adapters.discord.cards import kind_and_name
from adapters.discord.cards import size_of
from adapters.discord.cards import written
from adapters.discord.cdn import Cdn
from adapters.discord.cdn import WithheldError
from adapters.discord.errors import GONE
from adapters.discord.errors import NO_RIGHT
from adapters.discord.errors import Note
from adapters.discord.places import Place
from adapters.discord.places import is_hidden
from adapters.discord.places import place_in
from adapters.discord.rights import Rights
from adapters.discord.sending import PATIENCE
from adapters.discord.sending import Sender
from adapters.discord.sending import Sleep
from adapters.discord.server import number
from adapters.discord.server import server
from policy.model import AttachmentKind
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import Fetched
from policy.model import FileError
from policy.model import MessageRef

REFUSED = "discord.file_refused"
"""Counted where Discord keeps a file to itself."""

_MOVING = (AttachmentKind.VIDEO, AttachmentKind.AUDIO)


class DiscordFiles:
    """The files of all servers. Fits the application's port `Files`."""

    def __init__(
        self,
        client: discord.Client,
        *,
        note: Note,
        cdn: Cdn | None = None,
        sleep: Sleep = asyncio.sleep,
        patience: float = PATIENCE,
    ) -> None:
        """Take the client; nothing is asked yet. Another `cdn` is for a double."""
        self._client = client
        self._note = note
        self._cdn = cdn or Cdn()
        self._sender = Sender(client, note=note, sleep=sleep, patience=patience)
        self._rights = Rights(client)

    async def fetch(self, ref: MessageRef, file: str, *, most: int) -> Fetched:
        """The file. Of a film Discord tells no still, so that it has no data, as a recording. Raises `FileError`."""
        try:
            return await self._fetched(ref, file, most)
        except FileError as error:
            if error.code == FileError.REFUSED:
                self._note(REFUSED)
            raise

    async def _fetched(self, ref: MessageRef, file: str, most: int) -> Fetched:
        for _ in range(2):
            found = await self._attachment(ref, file)
            kind, name = kind_and_name(found)
            if kind in _MOVING:
                return Fetched(name=name, kind=kind, data=b"")
            if (size_of(found) or 0) > most:
                raise FileError(f"the file has more than {most} bytes", code=FileError.TOO_LARGE)
            try:
                return Fetched(name=name, kind=kind, data=await self._cdn.get(written(found.url), most=most))
            except WithheldError:
                continue  # deleted in between, or a signature that was about to expire: the message tells
        raise FileError("Discord does not hand it out, though its message stands", code=FileError.REFUSED)

    async def _attachment(self, ref: MessageRef, file: str) -> discord.Attachment:
        """The attachment of that id, the message's own or of what it forwards. Raises `FileError`."""
        message = await self._message(ref)
        found = next((one for one in _attached(message) if str(one.id) == file), None)
        if found is not None:
            return found
        if not self._client.intents.message_content:
            raise FileError("without Message Content no attachment is told", code=FileError.REFUSED)
        raise FileError("the file is gone", code=FileError.GONE)

    async def _message(self, ref: MessageRef) -> discord.Message:
        channel, message = number(ref.conversation), number(ref.id)
        if channel is None or message is None:
            raise FileError("it is no message of Discord's", code=FileError.REFUSED)
        place = ConversationRef(workspace=ref.workspace, id=ref.conversation)
        try:
            self._check(place, channel)
            source = self._client.get_partial_messageable(channel, guild_id=number(ref.workspace))
            return await self._sender.sent(lambda: source.fetch_message(message))
        except FileError:
            raise
        except DeliveryError as error:
            if error.code in NO_RIGHT:
                self._rights.refused(place)
            raise _file_error(error) from None

    def _check(self, place: ConversationRef, channel: int) -> None:
        """Nothing is asked that would be refused; what the connection does not know, as an archived thread, is."""
        guild = server(self._client, place.workspace)
        found = place_in(self._client.get_channel(channel))
        if found is not None and found.guild.id != guild.id:
            raise FileError("it is another server's", code=FileError.REFUSED)
        if self._rights.stopped(place) or (found is not None and not self._may_read(found, place)):
            raise FileError("the bot's role may not read the message", code=FileError.REFUSED)

    def _may_read(self, found: Place, place: ConversationRef) -> bool:
        return not is_hidden(found) and self._rights.can_look_back(place)


def _attached(message: discord.Message) -> Iterator[discord.Attachment]:
    yield from message.attachments
    for one in message.message_snapshots:
        yield from one.attachments


def _file_error(error: DeliveryError) -> FileError:
    """What it means for the file that its message cannot be had."""
    if error.retry:
        return FileError("Discord does not tell of a message; it is tried again", code=error.code, retry=True)
    if error.code in GONE:
        return FileError("the message is gone", code=FileError.GONE)
    return FileError(f"Discord does not tell of the message ({error.code})", code=FileError.REFUSED)

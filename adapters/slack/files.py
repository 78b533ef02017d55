"""Hands out files that people posted, each asked for by its id: what the message said of it may be old, or nothing."""

from __future__ import annotations

import asyncio

from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from adapters.media import kind_of
from adapters.slack.cards import GONE
from adapters.slack.cards import size_of
from adapters.slack.client import Sleep
from adapters.slack.download import REFUSED
from adapters.slack.download import Download
from adapters.slack.errors import Note
from adapters.slack.errors import asked
from adapters.slack.translated import Me
from adapters.values import Json
from adapters.values import object_of
from adapters.values import text_of
from adapters.values import word_of
from policy.model import AttachmentKind
from policy.model import DeliveryError
from policy.model import Fetched
from policy.model import FileError
from policy.model import MessageRef

_LOST = {"slack:file_not_found": FileError.UNKNOWN, "slack:file_deleted": FileError.GONE}
"""Slack has no such file for the bot also where it stands in a private place that the bot is not in."""
_KEPT = frozenset({"", "hosted", "snippet"})
"""Modes of what Slack keeps as it was posted; all else is its own document, or stands elsewhere."""
_OPEN = frozenset({"", "visible", "check_file_info"})
_MOVING = (AttachmentKind.VIDEO, AttachmentKind.AUDIO)


class SlackFiles:
    """One workspace's files. Fits the application's port `Files`."""

    def __init__(
        self,
        *,
        client: AsyncWebClient,
        session: ClientSession,
        me: Me,
        note: Note,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """Take the client and its connections; nothing is asked yet."""
        self._client = client
        self._me = me
        self._note = note
        self._download = Download(client=client, session=session, note=note, sleep=sleep)

    async def fetch(self, ref: MessageRef, file: str, *, most: int) -> Fetched:
        """The file; of a film its still, where Slack made one. Raises `FileError`."""
        if ref.workspace != self._me.workspace or not file:
            raise FileError("it is another workspace's", code=FileError.REFUSED)
        row = await self._row(file)
        name = text_of(row, "name")
        kind = kind_of(word_of(row, "mimetype"), name, word_of(row, "filetype"))
        if kind in _MOVING:
            return await self._still(row, name, kind, most)
        if (size_of(row) or 0) > most:
            raise FileError(f"the file has more than {most} bytes", code=FileError.TOO_LARGE)
        address = text_of(row, "url_private_download") or text_of(row, "url_private")
        return Fetched(name=name, kind=kind, data=await self._download.get(address, kind, most=most))

    async def _still(self, row: Json, name: str, kind: AttachmentKind, most: int) -> Fetched:
        """A picture out of a film; without one no data, as nobody looks into what moves or sounds."""
        address = text_of(row, "thumb_video")
        if not address:
            return Fetched(name=name, kind=kind, data=b"")
        kind = AttachmentKind.IMAGE
        return Fetched(name=name, kind=kind, data=await self._download.get(address, kind, most=most))

    async def _row(self, file: str) -> Json:
        """What Slack tells of the file now. Raises `FileError` where it is gone or kept elsewhere."""
        try:
            row = object_of(await asked(self._client.files_info(file=file), self._note), "file")
        except DeliveryError as error:
            if error.retry:
                raise FileError("Slack does not tell of a file", code=error.code, retry=True) from None
            if error.code in _LOST:
                raise FileError("Slack has no such file for us", code=_LOST[error.code]) from None
            self._note(REFUSED)
            raise FileError(f"Slack tells nothing of the file ({error.code})", code=FileError.REFUSED) from None
        mode, access = word_of(row, "mode"), word_of(row, "file_access")
        if mode in GONE or access == "file_not_found":
            raise FileError("the file is gone", code=FileError.GONE)
        if row.get("is_external") or word_of(row, "external_type") or mode not in _KEPT or access not in _OPEN:
            raise FileError("Slack does not keep the file itself, or not for us", code=FileError.REFUSED)
        return row

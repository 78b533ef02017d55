"""Fetches one file from the host on which Slack keeps files: from no other, over no redirect, of no more than asked."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit

from aiohttp import ClientError
from aiohttp import ClientResponse
from aiohttp import ClientSession
from aiohttp import ClientTimeout
from slack_sdk.web.async_client import AsyncWebClient

from adapters.capped import capped
from adapters.media import kind_of
from adapters.slack.client import LOCAL
from adapters.slack.client import LONGEST
from adapters.slack.client import Sleep
from adapters.slack.errors import Note
from policy.model import AttachmentKind
from policy.model import FileError

TIME = 30
"""Seconds for one file, from the connection to the last byte."""
REFUSED = "slack.file_refused"
"""Counted where Slack keeps a file to itself, which is what it does where the app lacks files:read."""

_TRIES = 2
_GONE = (404, 410)
_UNTOLD = frozenset({"application/octet-stream", "binary/octet-stream"})
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_PAGE_STARTS = (b"<!doctype html", b"<html")


class Download:
    """One workspace's way to its files."""

    def __init__(
        self, *, client: AsyncWebClient, session: ClientSession, note: Note, sleep: Sleep = asyncio.sleep
    ) -> None:
        """Take the client, whose token goes to the host of the files and nowhere else, and its connections."""
        self._client = client
        self._session = session
        self._note = note
        self._sleep = sleep
        self._beginning = beginning_of(client.base_url)

    async def get(self, address: str, kind: AttachmentKind, *, most: int) -> bytes:
        """What stands there, if it is of that kind. Raises `FileError`."""
        if not address.startswith(self._beginning):
            raise self._refused("its address is not where Slack keeps files")
        for left in reversed(range(_TRIES)):
            try:
                return await self._once(address, kind, most)
            except _BusyError as busy:
                self._note("slack.rate_limited")
                if not left or busy.seconds > LONGEST:
                    break
                await self._sleep(busy.seconds)
        raise FileError("Slack asks to wait; it is tried again", code="slack:ratelimited", retry=True)

    async def _once(self, address: str, kind: AttachmentKind, most: int) -> bytes:
        headers = {"Authorization": f"Bearer {self._client.token}", "Accept-Encoding": "identity"}
        try:
            async with self._session.get(
                address,
                headers=headers,
                allow_redirects=False,
                proxy=self._client.proxy,
                timeout=ClientTimeout(total=TIME),
            ) as answer:
                self._check(answer, kind)
                data = await capped(answer, most)
        except (ClientError, OSError):
            # the library's error names the address, and with it the file
            raise FileError("Slack's files were not reached; it is tried again", code="network", retry=True) from None
        if data[:64].lstrip().lower().startswith(_PAGE_STARTS):
            raise self._refused("a page came in its place")
        return data

    def _check(self, answer: ClientResponse, kind: AttachmentKind) -> None:
        if answer.status == 429:
            raise _BusyError(_asked_to_wait(answer))
        if answer.status >= 500:
            raise FileError("Slack stumbled; it is tried again", code=f"slack:http_{answer.status}", retry=True)
        if answer.status in _GONE:
            raise FileError("the file is gone", code=FileError.GONE)
        if answer.status != 200:
            raise self._refused(f"Slack answered {answer.status}")
        if not _fits(answer.content_type, kind):
            raise self._refused("something of another kind came in its place")

    def _refused(self, problem: str) -> FileError:
        self._note(REFUSED)
        return FileError(f"{problem}; see whether the app has files:read", code=FileError.REFUSED)


class _BusyError(Exception):
    """Slack wants to be asked later."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


def beginning_of(base_url: str) -> str:
    """How the address of every file begins, host and slash, for a Web API at `base_url`.

    That is Slack's host for files and no other, over https; on this machine (a double) it is the API's own.
    """
    api = urlsplit(base_url)
    return f"{api.scheme}://{api.netloc}/" if api.hostname in LOCAL else f"https://files.{api.hostname}/"


def _fits(told: str, kind: AttachmentKind) -> bool:
    """Whether an answer of that type may be a file of that kind; Slack answers with a page to whom it does not know."""
    told = told.lower()
    if told in _UNTOLD:
        return True
    return told not in _PAGES and kind_of(told, "") is kind


def _asked_to_wait(answer: ClientResponse) -> float:
    """Seconds; 1 where Slack does not say."""
    text = answer.headers.get("Retry-After", "")
    return float(text) if text.isascii() and text.isdigit() else 1.0

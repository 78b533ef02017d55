"""Fetches one file from the hosts on which Discord keeps files: from no other, over no redirect, no more than asked.

The bot's token does not go there: what lets a file be had is the signature in its address, which expires.
"""

from __future__ import annotations

from collections.abc import Sequence

from aiohttp import ClientError
from aiohttp import ClientResponse
from aiohttp import ClientSession
from aiohttp import ClientTimeout
from aiohttp import DummyCookieJar

from adapters.capped import capped
from adapters.discord.errors import BROKEN
from adapters.discord.errors import RATELIMITED
from policy.model import FileError

BEGINNINGS = ("https://cdn.discordapp.com/", "https://media.discordapp.net/")
"""How the address of every file begins, host and slash."""
TIME = 30
"""Seconds for one file, from the connection to the last byte."""

_WITHHELD = (401, 403, 404, 410)
_HEADERS = {"Accept-Encoding": "identity"}


class WithheldError(Exception):
    """Nothing is handed out at that address (any more): its signature is too old, or the file is gone."""


class Cdn:
    """The way to the files of all servers."""

    def __init__(self, beginnings: Sequence[str] = BEGINNINGS, *, seconds: float = TIME) -> None:
        """Other `beginnings` are for a double. Every file has a connection of its own, which keeps nothing."""
        self._beginnings = tuple(beginnings)
        self._seconds = seconds

    async def get(self, address: str, *, most: int) -> bytes:
        """What stands there. Raises `WithheldError` where another address may serve, else `FileError`."""
        if not address.startswith(self._beginnings):
            raise FileError("its address is not where Discord keeps files", code=FileError.REFUSED)
        time = ClientTimeout(total=self._seconds)
        try:
            async with (
                # what is packed is not unpacked: a few bytes may become very many
                ClientSession(cookie_jar=DummyCookieJar(), auto_decompress=False, timeout=time) as session,
                session.get(address, headers=_HEADERS, allow_redirects=False) as answer,
            ):
                _check(answer)
                return await capped(answer, most)
        except ValueError:
            raise FileError("its address is none", code=FileError.REFUSED) from None
        except (ClientError, OSError):
            # the library's error names the address, which is all that it takes to have the file
            problem = "Discord's files were not reached; it is tried again"
            raise FileError(problem, code=BROKEN, retry=True) from None


def _check(answer: ClientResponse) -> None:
    if answer.status == 429:
        raise FileError("Discord asks to wait; it is tried again", code=RATELIMITED, retry=True)
    if answer.status >= 500:
        code = f"discord:http_{answer.status}"
        raise FileError(f"Discord has a fault ({answer.status}); it is tried again", code=code, retry=True)
    if answer.status in _WITHHELD:
        raise WithheldError
    if answer.status != 200:
        raise FileError(f"Discord answered {answer.status}", code=FileError.REFUSED)
    if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise FileError("the file came packed, which nobody asked for", code=FileError.REFUSED)

"""What befalls the answers of a platform while it lasts."""

from __future__ import annotations

import asyncio
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from aiohttp import web

_LINGER = struct.pack("ii", 1, 0)  # closing then sends a reset
_NEVER = 100.0
"""Seconds after which a line is reset on which the client still waits: longer than the bot waits for anything."""
_LOOK = 0.05
SILENT = "silent"
"""What befalls a call that is never answered."""


class Kept(Enum):
    """What becomes of a call that goes wrong: nothing, or it is done first, or when its client has given up."""

    NOT = "not"
    FIRST = "first"
    LATE = "late"


@dataclass(slots=True, kw_only=True)
class Trouble:
    """`what` is a status, `SILENT` or `reset`."""

    what: str = ""
    kept: Kept = Kept.NOT
    met: int = 0

    def meets(self, *, says: bool) -> bool:
        """Whether this call is one that goes wrong: every second one; of those without an answer each that `says`."""
        if not self.what:
            return False
        self.met += 1
        return (says and self.what == SILENT) or self.met % 2 == 0

    async def strikes(self, request: web.Request, do: Callable[[], object]) -> str:
        """Let a call go wrong as it is said at this moment; returns with what it is answered."""
        what, kept = self.what, self.kept
        if kept is Kept.FIRST:
            do()
        if what == SILENT:
            await _given_up(request)
        if kept is Kept.LATE:
            do()
        return what


async def _given_up(request: web.Request) -> None:
    """Until the client waits for its answer no more."""
    end = time.monotonic() + _NEVER
    while request.transport is not None and not request.transport.is_closing() and time.monotonic() < end:  # noqa: ASYNC110
        await asyncio.sleep(_LOOK)


async def unanswered(request: web.Request) -> web.Response:
    """No answer: a connection that is reset, where the client has not closed it."""
    if request.transport is not None:
        line = request.transport.get_extra_info("socket")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
        request.transport.abort()
    return web.Response()

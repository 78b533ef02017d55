"""What befalls the answers of a platform while it lasts."""

from __future__ import annotations

import asyncio
import socket
import struct
from dataclasses import dataclass

from aiohttp import web

_LINGER = struct.pack("ii", 1, 0)  # closing then sends a reset
_CLIENT_GIVES_UP = 11.0
"""Seconds: one more than the bot's own limit for a request to Slack."""


@dataclass(slots=True, kw_only=True)
class Trouble:
    """`what` is a status, `timeout` or `reset`; `kept` means that it was done first."""

    what: str = ""
    kept: bool = False
    share: int = 2
    met: int = 0

    def meets(self) -> bool:
        """Whether this call is one that goes wrong: one in `share`."""
        if not self.what:
            return False
        self.met += 1
        return self.met % self.share == 0


async def unanswered(request: web.Request, *, late: bool) -> web.Response:
    """No answer: a connection that is reset, at once or when the client has given up."""
    if late:
        await asyncio.sleep(_CLIENT_GIVES_UP)
    if request.transport is not None:
        line = request.transport.get_extra_info("socket")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
        request.transport.abort()
    return web.Response()

"""`/metrics`: for a program on this machine, or for whoever knows the token. Nobody else learns that it is there."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.responses import Response
from starlette.routing import Route

PATH = "/metrics"
TEXT = "text/plain; version=0.0.4; charset=utf-8"
HERE = frozenset({"127.0.0.1", "::1"})
_NAMES = frozenset({"127.0.0.1", "[::1]", "localhost"})
_FORWARDED = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip")


class MetricsPage:
    """Shows what `expose` draws."""

    def __init__(self, expose: Callable[[], Awaitable[bytes]], *, token: str, alone: bool) -> None:
        """With a `token` it is asked for, always.

        Without one only this machine is answered, and nobody where the web part is not `alone`: behind a proxy every
        request comes from this machine.
        """
        self._expose = expose
        self._token = token.encode()
        self._alone = alone

    def routes(self) -> list[Route]:
        """Where it is."""
        return [Route(PATH, self._get, methods=["GET"])]

    async def _get(self, request: Request) -> Response:
        if self._token:
            if not self._knows(request):
                return PlainTextResponse("Unauthorized", 401, headers={"WWW-Authenticate": "Bearer"})
        elif not self._alone or not _is_here(request):
            return PlainTextResponse("Not Found", 404)
        return Response(await self._expose(), headers={"Content-Type": TEXT, "Cache-Control": "no-store"})

    def _knows(self, request: Request) -> bool:
        scheme, _, told = request.headers.get("authorization", "").partition(" ")
        return scheme.lower() == "bearer" and hmac.compare_digest(told.strip().encode(), self._token)


def _is_here(request: Request) -> bool:
    """Asked from this machine, by a name of this machine (a page in a browser may be made to ask), and not for another.

    Who forwards says so in a header.
    """
    host = request.headers.get("host", "").lower()
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host
    forwarded = any(one in request.headers for one in _FORWARDED)
    return request.client is not None and request.client.host in HERE and name in _NAMES and not forwarded

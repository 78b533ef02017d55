"""Where the double keeps files: handed out to who has the token and the scope, as Slack does from its own host."""

from __future__ import annotations

from aiohttp import web

from tests.doubles.slack.core import Core
from tests.doubles.slack.faults import failure
from tests.doubles.slack.model import Call

METHOD = "files.download"
"""The name of a download among the calls and faults."""
_LOGIN = "<!DOCTYPE html><html><head><title>Slack</title></head><body>Sign in</body></html>"


class Downloads:
    """The web handler of `url_private`, `url_private_download` and thumbnails."""

    def __init__(self, core: Core) -> None:
        self.core = core

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One download: recorded, and made to fail where that was asked for."""
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        world, journal = self.core.world, self.core.journal
        journal.calls.append(Call(method=METHOD, args={"path": request.path}, token=token, at=world.now()))
        fault = self.core.faults.take(METHOD)
        answer = failure(fault, request) if fault is not None else await self._handed_out(request, token)
        journal.notify()
        return answer

    async def _handed_out(self, request: web.Request, token: str) -> web.StreamResponse:
        world = self.core.world
        kept = world.kept.get(request.path)
        if token != self.core.bot_token or self.core.token_error or "files:read" not in world.scopes:
            return web.Response(text=_LOGIN, content_type="text/html")  # Slack takes us for a browser without a session
        if kept is None:
            return web.Response(status=404, text="<html>not found</html>", content_type="text/html")
        if kept.moved:
            return web.Response(status=302, headers={"Location": kept.moved})
        if kept.told:
            return web.Response(body=kept.data, content_type=kept.mimetype)
        stream = web.StreamResponse(headers={"Content-Type": kept.mimetype})
        await stream.prepare(request)
        await stream.write(kept.data)
        await stream.write_eof()
        return stream

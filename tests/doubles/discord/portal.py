"""What Discord says of an application and its servers, on the loopback interface.

async with Portal(servers=[server("School", permissions=0)]) as portal:
    await check_discord(portal.token, api_url=portal.base_url)
    assert portal.asked == ["/users/@me", ...]
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from dataclasses import field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

BOT = {"id": "9000", "username": "chaperone", "discriminator": "0", "avatar": None, "bot": True}
MEMBERS, MEMBERS_LIMITED, CONTENT, CONTENT_LIMITED = 1 << 14, 1 << 15, 1 << 18, 1 << 19
CORE = 2252160591031296
"""The permissions of the default link."""
TOKEN = "MTQ0MDAwMDAwMDAwMDAwMDAwMQ.Gabcde.not-a-real-one"


def server(name: str, *, ident: str = "1", permissions: object = str(CORE)) -> dict[str, Any]:
    """A server as the bot's list of them has it."""
    return {"id": ident, "name": name, "icon": None, "owner": False, "permissions": permissions, "features": []}


@dataclass(slots=True, kw_only=True)
class Portal:
    """Discord for one test. `status` is the answer to a path where it is not 200; `silent` paths never answer."""

    flags: object = MEMBERS_LIMITED | CONTENT_LIMITED
    servers: list[Any] = field(default_factory=lambda: [server("School")])
    status: dict[str, int] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()
    broken: frozenset[str] = frozenset()
    token: str = TOKEN
    asked: list[str] = field(default_factory=list)
    callers: set[str] = field(default_factory=set)
    _released: asyncio.Event = field(default_factory=asyncio.Event)
    _server: TestServer | None = None

    @property
    def base_url(self) -> str:
        """What takes the place of https://discord.com/api/v10."""
        assert self._server is not None
        return str(self._server.make_url("/api/v10"))

    async def __aenter__(self) -> Portal:
        app = web.Application()
        app.router.add_get("/api/v10/{path:.*}", self._handle)
        self._server = TestServer(app, host="127.0.0.1")
        await self._server.start_server(shutdown_timeout=0.1)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._released.set()
        await self._server.close()

    async def _handle(self, request: web.Request) -> web.Response:
        path = "/" + request.match_info["path"]
        self.asked.append(path)
        self.callers.add(request.headers.get("User-Agent", ""))
        if path in self.silent:
            await self._released.wait()
        if path in self.broken:
            assert request.transport is not None
            request.transport.close()
        if request.headers.get("Authorization") != f"Bot {self.token}":
            return web.json_response({"message": "401: Unauthorized", "code": 0}, status=401)
        answers: dict[str, Any] = {
            "/users/@me": BOT,
            "/applications/@me": {"id": "9001", "name": "chaperone", "flags": self.flags},
            "/users/@me/guilds": self.servers,
        }
        return web.json_response(answers.get(path), status=self.status.get(path, 200))

"""Discord's REST interface on the loopback interface: direct messages, answers, removals, and whatever can go wrong.

    async with DiscordRest() as discord:
        discord.fail(reset(kept=True))   # the next message is taken, and its answer is lost
        ...
        assert [one.text for one in discord.said(COACH)] == ["..."]

It keeps a nonce as Discord does: with `enforce_nonce`, the same one again answers with the first message.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from collections import deque
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from json import dumps
from typing import Any
from typing import Self

from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.doubles.discord.checks import wrong_in

BOT = {"id": "9000", "username": "chaperone", "discriminator": "0", "avatar": None, "bot": True}
_LINGER = struct.pack("ii", 1, 0)  # closing then sends a reset


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What happens to one request. `kept`: Discord has done what was asked, and only its answer fails."""

    answer: Callable[[web.Request], Awaitable[web.StreamResponse]]
    kept: bool = False


def status(code: int, *, json: object = None, kept: bool = False, **headers: str) -> Fault:
    """An answer with that status; `Retry_After="1"` is the header Retry-After. Without JSON it is a page of HTML."""

    async def answer(_: web.Request) -> web.StreamResponse:
        said = {name.replace("_", "-"): value for name, value in headers.items()}
        if json is None:
            return web.Response(status=code, text="<html>gateway</html>", content_type="text/html", headers=said)
        return answered(json, code, said)

    return Fault(answer=answer, kept=kept)


def limited(seconds: float, *, everywhere: bool = False) -> Fault:
    """A rate limit of Discord's own (with `Via`), not of the network before it; for the route, or for everything."""
    body = {"message": "You are being rate limited.", "retry_after": seconds, "global": everywhere}
    return status(429, json=body, Retry_After=str(seconds), Via="1.1 google")


def reset(*, kept: bool = False) -> Fault:
    """The connection is reset."""
    return Fault(answer=_reset, kept=kept)


def closed(*, kept: bool = False) -> Fault:
    """The connection is closed without an answer."""
    return Fault(answer=_closed, kept=kept)


def silent(*, kept: bool = False) -> Fault:
    """No answer, until the other side gives up."""
    return Fault(answer=_silent, kept=kept)


async def _reset(request: web.Request) -> web.StreamResponse:
    transport = request.transport
    assert transport is not None
    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
    transport.abort()
    return web.Response()


async def _closed(request: web.Request) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.close()
    return web.Response()


async def _silent(_: web.Request) -> web.StreamResponse:
    await asyncio.Event().wait()
    return web.Response()


@dataclass(slots=True, kw_only=True)
class DiscordRest:
    """One server for one test. `calls` are (method, path, body) in the order of arrival."""

    calls: list[tuple[str, str, Any]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    messages: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    _faults: deque[Fault] = field(default_factory=deque)
    _nonces: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    _server: TestServer | None = None
    _last: int = 10_000

    @property
    def base_url(self) -> str:
        """What takes the place of https://discord.com/api/v10."""
        assert self._server is not None
        return str(self._server.make_url("/api/v10"))

    def fail(self, *faults: Fault) -> None:
        """The next changing requests fail like that, one after the other; opening a talk is none of them."""
        self._faults.extend(faults)

    def said(self, channel: str) -> list[dict[str, Any]]:
        """The messages of a channel, oldest first. The talk with account 7 is channel 1007."""
        return self.messages.get(channel, [])

    def forget_nonces(self) -> None:
        """Some minutes pass."""
        self._nonces.clear()

    def routes(self, app: web.Application) -> None:
        """What else the server has."""

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/api/v10/{path:.*}", self._handle)
        self.routes(app)
        self._server = TestServer(app, host="127.0.0.1")
        await self._server.start_server(shutdown_timeout=0.1)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        await self._server.close()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        path = "/" + request.match_info["path"]
        body = await request.json() if request.can_read_body else None
        self.calls.append((request.method, path, body))
        self.wrong += wrong_in(request.method, path, body)
        may_fail = request.method != "GET" and path != "/users/@me/channels"
        fault = self._faults.popleft() if may_fail and self._faults else None
        if fault is not None and not fault.kept:
            return await fault.answer(request)
        done = self._do(request.method, path.strip("/").split("/"), body)
        return await fault.answer(request) if fault is not None else done

    def _do(self, method: str, path: list[str], body: Any) -> web.Response:
        match method, path:
            case "GET", ["users", "@me"]:
                return answered(BOT)
            case "GET", ["oauth2", "applications", "@me"]:
                return answered(_APPLICATION)
            case "POST", ["users", "@me", "channels"]:
                return answered(_talk(str(body["recipient_id"])))
            case "POST", ["channels", channel, "messages"]:
                return answered(self._say(channel, body))
            case "GET", ["channels", channel, "messages"]:
                return answered(self.said(channel)[::-1])
            case "DELETE", ["channels", channel, "messages", message]:
                return self._delete(channel, message)
            case "PATCH", ["webhooks", _, token, "messages", "@original"]:
                self.answers[token] = body
                return answered(self._message("5000", body))
            case _:
                return answered({"code": 0, "message": "404: Not Found"}, 404)

    def _say(self, channel: str, body: dict[str, Any]) -> dict[str, Any]:
        known = self._nonces.get((channel, body["nonce"])) if body.get("enforce_nonce") else None
        if known is not None:
            return known
        message = self._message(channel, body)
        self._nonces[channel, body["nonce"]] = message
        self.messages.setdefault(channel, []).append(message)
        return message

    def _delete(self, channel: str, message: str) -> web.Response:
        kept = [one for one in self.said(channel) if one["id"] != message]
        if len(kept) == len(self.said(channel)):
            return answered({"code": 10008, "message": "Unknown Message"}, 404)
        self.messages[channel] = kept
        return web.Response(status=204)

    def _message(self, channel: str, body: dict[str, Any]) -> dict[str, Any]:
        self._last += 1
        told = {name: body.get(name, empty) for name, empty in (("content", ""), ("embeds", []), ("components", []))}
        return {**_MESSAGE, **told, "id": str(self._last), "channel_id": channel, "author": BOT}


_APPLICATION: dict[str, Any] = {
    "id": "9001", "name": "chaperone", "icon": None, "description": "", "bot_public": False, "flags": 0,
    "bot_require_code_grant": False, "verify_key": "", "owner": {**BOT, "id": "9002", "bot": False},
}  # fmt: skip
_MESSAGE: dict[str, Any] = {
    "type": 0, "timestamp": "2026-11-21T10:00:00+00:00", "edited_timestamp": None, "tts": False, "pinned": False,
    "mention_everyone": False, "mentions": [], "mention_roles": [], "attachments": [], "flags": 0,
}  # fmt: skip


def answered(json: object, status: int = 200, headers: Mapping[str, str] | None = None) -> web.Response:
    """JSON as Discord sends it: discord.py reads it only where its type has no charset."""
    told = {**(headers or {}), "Content-Type": "application/json"}
    return web.Response(body=dumps(json).encode(), status=status, headers=told)


def _talk(account: str) -> dict[str, Any]:
    person = {"id": account, "username": "somebody", "discriminator": "0", "avatar": None}
    return {"id": str(1000 + int(account)), "type": 1, "last_message_id": None, "recipients": [person]}

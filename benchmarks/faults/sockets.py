"""The harness's end of Socket Mode: connections that go silent or break, and envelopes that wait."""

from __future__ import annotations

import asyncio
import itertools
import json
from contextlib import suppress
from typing import Any

from aiohttp import WSMsgType
from aiohttp import web


class Sockets:
    """Who is connected. An event goes to one of them, in turn."""

    def __init__(self) -> None:
        self.url = ""
        self._open: list[web.WebSocketResponse] = []
        self._silent: set[web.WebSocketResponse] = set()
        self._waiting: dict[str, asyncio.Future[None]] = {}
        self._numbers = itertools.count(1)

    @property
    def count(self) -> int:
        """How many connections are open, silent ones included: Slack does not know of their silence."""
        return len(self._open)

    def ticket(self) -> str:
        """An address for one connection."""
        return f"{self.url}?ticket={next(self._numbers)}"

    async def push(self, payload: dict[str, Any], *, attempt: int, reason: str, patience: float) -> bool:
        """Send an event to one connection; whether it was acknowledged in time."""
        if not self._open:
            return False
        number = next(self._numbers)
        line, ident = self._open[number % len(self._open)], f"envelope-{number}"
        told = {"envelope_id": ident, "payload": payload, "type": "events_api", "accepts_response_payload": False}
        told |= {"retry_attempt": attempt, "retry_reason": reason}
        done = self._waiting[ident] = asyncio.get_running_loop().create_future()
        try:
            if line not in self._silent:
                await line.send_str(json.dumps(told))
            await asyncio.wait_for(done, patience)
        except (TimeoutError, ConnectionError):
            return False
        finally:
            self._waiting.pop(ident, None)
        return True

    def silence(self) -> None:
        """All that are connected now stay open and bring nothing more, not even a pong."""
        self._silent.update(self._open)

    def drop(self) -> None:
        """The network goes: no frame, no handshake."""
        for line in list(self._open):
            if line._req is not None and line._req.transport is not None:
                line._req.transport.abort()

    async def refresh(self) -> None:
        """Slack renews its end."""
        for line in list(self._open):
            with suppress(ConnectionError):
                await line.send_str(json.dumps({"type": "disconnect", "reason": "refresh_requested"}))
                await line.close()

    async def close(self) -> None:
        """Everything ends."""
        for line in list(self._open):
            await line.close()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One connection, from its greeting to its end."""
        line = web.WebSocketResponse(autoping=False, timeout=1.0)
        await line.prepare(request)
        self._open.append(line)
        try:
            await line.send_str(json.dumps({"type": "hello", "num_connections": len(self._open)}))
            async for frame in line:
                await self._heard(line, frame.type, frame.data)
        except ConnectionError:
            pass
        finally:
            self._open.remove(line)
            self._silent.discard(line)
        return line

    async def _heard(self, line: web.WebSocketResponse, kind: WSMsgType, data: Any) -> None:
        if line in self._silent:
            return
        if kind is WSMsgType.PING:
            await line.pong(data)
        elif kind is WSMsgType.TEXT:
            done = self._waiting.get(json.loads(data).get("envelope_id", ""))
            if done is not None and not done.done():
                done.set_result(None)

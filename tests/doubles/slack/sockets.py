"""Socket Mode: hello, envelopes, acknowledgements, and every way in which a connection ends."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from contextlib import suppress
from typing import Any

from aiohttp import WSMsgType
from aiohttp import web

from tests.doubles.slack.journal import Journal
from tests.doubles.slack.model import Delivery
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import SlackError
from tests.doubles.slack.world import World

MAX_CONNECTIONS = 10
_HOST = {"host": "applink-1"}


class Connection:
    """One open web socket and what it has not acknowledged yet."""

    def __init__(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        self.socket = socket
        self.request = request
        self.silent = False
        self.pings = 0
        self.pending: dict[str, tuple[Delivery, asyncio.Event]] = {}

    async def frame(self, body: Json) -> None:
        if not self.silent and not self.socket.closed:
            with suppress(ConnectionError):  # it ends just now: `end` says so to what is under way
                await self.socket.send_str(json.dumps(body))

    def end(self) -> None:
        """Everything under way here is lost to this connection."""
        for delivery, done in self.pending.values():
            if not delivery.outcome:
                delivery.outcome = "closed"
            done.set()
        self.pending.clear()


def accepts_answer(payload: Json) -> bool:
    """Whether an acknowledgement may carry a payload: commands, and what a form's author waits for."""
    return "command" in payload or payload.get("type") in ("view_submission", "block_suggestion")


class Sockets:
    """The app's connections; a payload goes to one of them, in turn."""

    def __init__(self, world: World, journal: Journal) -> None:
        self.world = world
        self.journal = journal
        self.connections: list[Connection] = []
        self.opened = 0
        self.refusal = ""
        self._tickets: set[str] = set()
        self._sent: set[str] = set()
        self._turn = 0

    def open_url(self, base: str) -> str:
        """The answer of apps.connections.open: an address that works once."""
        if self.refusal:
            raise SlackError(self.refusal)
        ticket = uuid.uuid4().hex
        self._tickets.add(ticket)
        return f"{base}/link/?ticket={ticket}&app_id={self.world.app_id}"

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One connection, from its handshake to its end."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=408, text="expired ticket")
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse(autoping=False, timeout=1.0)
        await socket.prepare(request)
        connection = Connection(socket, request)
        if len(self.connections) >= MAX_CONNECTIONS:
            await self._disconnect(connection, "too_many_websockets")
            return socket
        self.connections.append(connection)
        self.opened += 1
        await connection.frame(self._hello())
        self.journal.notify()
        try:
            await self._read(connection)
        finally:
            if connection in self.connections:
                self.connections.remove(connection)
            connection.end()
            self.journal.notify()
        return socket

    def _hello(self) -> Json:
        seen = {"host": "applink-1", "build_number": 10, "approximate_connection_time": 18060}
        about = {"app_id": self.world.app_id}
        return {"type": "hello", "num_connections": len(self.connections), "debug_info": seen, "connection_info": about}

    async def _read(self, connection: Connection) -> None:
        while True:
            message = await connection.socket.receive()
            match message.type:
                case WSMsgType.PING if not connection.silent:
                    connection.pings += 1
                    await connection.socket.pong(message.data)
                    self.journal.notify()
                case WSMsgType.TEXT:
                    self._acknowledge(connection, message.data)
                case WSMsgType.CLOSE | WSMsgType.CLOSING | WSMsgType.CLOSED | WSMsgType.ERROR:
                    return
                case _:
                    pass

    def _acknowledge(self, connection: Connection, text: str) -> None:
        try:
            frame: Any = json.loads(text)
        except ValueError:
            frame = None
        identifier = frame.get("envelope_id") if isinstance(frame, dict) else None
        if identifier not in self._sent:
            self.journal.problem(f"socket: not the acknowledgement of an envelope: {text[:120]}")
            return
        if identifier not in connection.pending:  # twice, or on another connection than it came by
            self.journal.remarks.append("socket: an acknowledgement that nobody waits for")
            return
        delivery, done = connection.pending.pop(identifier)
        answer = frame.get("payload")
        if answer and not accepts_answer(delivery.payload):
            self.journal.problem(f"socket: payload in the acknowledgement of {delivery.kind}, which takes none")
        delivery.outcome = "acknowledged"
        delivery.answer = answer if isinstance(answer, dict) else None
        done.set()
        self.journal.notify()

    async def push(self, delivery: Delivery) -> None:
        """Send to one connection and wait until it is acknowledged or the connection ends."""
        if not self.connections:
            delivery.outcome = "nowhere"
            return
        self._turn += 1
        connection = self.connections[self._turn % len(self.connections)]
        if connection.silent:
            delivery.outcome = "silent"
            return
        identifier = str(uuid.uuid4())
        done = asyncio.Event()
        connection.pending[identifier] = (delivery, done)
        self._sent.add(identifier)
        await connection.frame(self._envelope(identifier, delivery))
        self.journal.notify()
        try:
            async with asyncio.timeout(self.journal.patience):
                await done.wait()
        except TimeoutError:
            delivery.outcome = "unanswered"
        delivery.latency = time.perf_counter() - delivery.tick

    @staticmethod
    def _envelope(identifier: str, delivery: Delivery) -> Json:
        told: Json = {"envelope_id": identifier, "payload": delivery.payload, "type": delivery.kind}
        told["accepts_response_payload"] = accepts_answer(delivery.payload)
        if delivery.kind == "events_api":
            told |= {"retry_attempt": delivery.attempts - 1, "retry_reason": delivery.reason}
        return told

    # -- the ends of a connection

    async def _disconnect(self, connection: Connection, reason: str) -> None:
        await connection.frame({"type": "disconnect", "reason": reason, "debug_info": _HOST})
        await connection.socket.close()

    async def disconnect_all(self, *reasons: str) -> None:
        """The frames with these reasons, then the end, for every connection."""
        for connection in list(self.connections):
            for reason in reasons[:-1]:
                await connection.frame({"type": "disconnect", "reason": reason, "debug_info": _HOST})
            await self._disconnect(connection, reasons[-1])

    async def drop_all(self) -> None:
        """The network goes: no frame, no close handshake."""
        for connection in list(self.connections):
            self.connections.remove(connection)
            connection.end()
            if connection.request.transport is not None:
                connection.request.transport.abort()
        self.journal.notify()

    def silence_all(self) -> None:
        for connection in self.connections:
            connection.silent = True

"""Socket Mode, watched: a connection that fails, goes silent or stays idle is made anew, and a gap is told.

The SDK reconnects by itself, but users report connections that are open and bring nothing (bolt-python#1529, #417),
and its own loop may try an address that has expired for ever. Whoever cannot be reached for long ends the run, so
that a supervisor starts it again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from typing import Any

import structlog
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_bolt.adapter.socket_mode.internals import build_headers
from slack_bolt.async_app import AsyncBoltRequest
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import NETWORK
from adapters.slack.errors import Note
from adapters.slack.errors import delivery_error
from adapters.slack.listen import Listener
from policy.model import AwayError
from policy.model import ChaperoneError

_LAST = 0.5
"""Seconds that the end waits for acknowledgements under way."""
_log = structlog.get_logger()


class SilentError(ChaperoneError):
    """Slack could not be reached for too long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """How closely a connection is watched.

    `ping` and `look` are the rounds of the SDK's pings and of our own look. After `gap` without a sign of life
    something may be missing. A connection that brought nothing for `idle` is made anew, for it may be dead. `patience`
    is how long Slack may be out of reach before the run ends.
    """

    ping: timedelta = timedelta(seconds=5)
    look: timedelta = timedelta(seconds=5)
    gap: timedelta = timedelta(seconds=30)
    idle: timedelta = timedelta(minutes=30)
    patience: timedelta = timedelta(minutes=5)


class SocketMode:
    """One connection to Slack, kept until `stop`."""

    def __init__(
        self,
        *,
        listener: Listener,
        client: AsyncWebClient,
        app_token: str,
        note: Note,
        missed: Callable[[datetime], Awaitable[None]],
        times: Times | None = None,
    ) -> None:
        """`client` carries the app-level token; `missed` keeps since when something may be missing."""
        self._listener = listener
        self._client = client
        self._app_token = app_token
        self._note = note
        self._missed = missed
        self._times = times or Times()
        self._stopping = asyncio.Event()
        self._alive = self._brought = time.monotonic()
        self._greeted: object = None
        self._held = False
        self._answering: set[asyncio.Task[object]] = set()

    async def run(self) -> None:
        """Keep the connection until `stop`. Raises `SilentError` where Slack stays out of reach."""
        self._alive, self._held = time.monotonic(), True
        socket = SocketModeClient(
            app_token=self._app_token, web_client=self._client, ping_interval=self._times.ping.total_seconds()
        )
        socket.message_listeners.append(self._heard)
        socket.socket_mode_request_listeners.append(self._answer)
        try:
            socket.wss_uri = await socket.issue_new_wss_url()
            await socket.connect()  # type: ignore[no-untyped-call]
            await self._watch(socket)
        finally:
            self._held = False
            if self._answering:  # what came in is acknowledged: else Slack sends it again, to nobody
                await asyncio.wait(self._answering, timeout=_LAST)
            await socket.close()  # type: ignore[no-untyped-call]

    @property
    def heard(self) -> float | None:
        """Seconds since the connection last gave a sign of life; None while `run` does not hold it."""
        return time.monotonic() - self._alive if self._held else None

    def stop(self) -> None:
        """Ask for the end."""
        self._stopping.set()

    async def _watch(self, socket: SocketModeClient) -> None:
        while not self._stopping.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), self._times.look.total_seconds())
            now = time.monotonic()
            connected = await socket.is_connected()
            if connected and socket.current_session is self._greeted:  # before its hello the gap is still open
                self._alive = now
                if now - self._brought > self._times.idle.total_seconds():
                    await self._renew(socket, since=self._brought)
            elif now - self._alive > self._times.patience.total_seconds():
                self._note("slack.socket.silent")
                raise SilentError(f"Slack could not be reached for {self._times.patience}; start again when it can")
            elif not connected and now - self._alive > self._times.gap.total_seconds():
                await self._renew(socket, since=self._alive)

    async def _renew(self, socket: SocketModeClient, *, since: float) -> None:
        """A new address and a new connection; what came between is for the back-fill."""
        self._alive, self._brought = since, time.monotonic()
        try:
            await socket.connect_to_new_endpoint(force=True)
        except NETWORK as error:
            _log.warning("not connected", code=delivery_error(error).code)

    async def _heard(self, socket: AsyncBaseSocketModeClient, message: dict[str, Any], _raw: str | None = None) -> None:
        now = time.monotonic()
        if message.get("type") == "hello":
            if self._greeted is not None:
                self._note("slack.socket.reconnected")
            silent = now - self._alive if self._greeted is not None else 0.0
            self._greeted = getattr(socket, "current_session", None)
            self._alive = self._brought = now
            if silent > self._times.gap.total_seconds():
                with suppress(AwayError):  # whoever was told remembers it until the database is back
                    await self._missed(datetime.now(UTC) - timedelta(seconds=silent) - self._times.gap)
        self._alive = self._brought = now

    async def _answer(self, socket: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        start, task = time.time(), asyncio.current_task()
        if task is not None:
            self._answering.add(task)
            task.add_done_callback(self._answering.discard)
        response = await self._listener.answer(
            lambda: AsyncBoltRequest(mode="socket_mode", body=request.payload, headers=build_headers(request))
        )
        try:
            await send_async_response(socket, request, response, start)
        except NETWORK as error:  # the line went meanwhile; it is kept, and known when Slack sends it again
            _log.info("not acknowledged", error=type(error).__name__)

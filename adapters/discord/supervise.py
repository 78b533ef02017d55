"""Runs a client for as long as it is wanted: whatever ends it, it is opened again, later each time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable
from collections.abc import Callable
from contextlib import suppress

import discord
import structlog

from adapters.discord.errors import Note
from policy.model import SettingError

FIRST, LONGEST = 1.0, 60.0
"""Seconds before the first restart and before the later ones; Discord allows 1,000 sessions a day.

After a connection that has lasted longer than that the next restart counts as the first again.
"""
_CLOSING = 5.0
"""Seconds in which Discord may answer that a line is closed."""
_PORTAL = "https://discord.com/developers/applications, your application → Bot"
_log = structlog.get_logger()


class Supervisor:
    """Keeps one client connected until `stop`."""

    def __init__(
        self,
        client: discord.Client,
        *,
        token: str,
        note: Note,
        pause: Callable[[float], Awaitable[object]] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """The client is logged in already; `pause` waits between two tries, `clock` tells seconds."""
        self._client = client
        self._token = token
        self._note = note
        self._stopping = asyncio.Event()
        self._pause = pause or self._wait
        self._clock = clock

    async def run(self) -> None:
        """Work until `stop`. Raises `SettingError` for what only people can mend."""
        wait = FIRST
        stopping = asyncio.create_task(self._stopping.wait())
        try:
            while not self._stopping.is_set():
                began, connection = self._clock(), asyncio.create_task(self._connect())
                await asyncio.wait({connection, stopping}, return_when=asyncio.FIRST_COMPLETED)
                if self._stopping.is_set():
                    await self._close(connection)
                    return
                self._look(connection)
                await self._let_go()
                if self._clock() - began > LONGEST:
                    wait = FIRST
                await self._pause(wait)
                wait = min(wait * 2, LONGEST)
        finally:
            stopping.cancel()

    def stop(self) -> None:
        """Ask for the end."""
        self._stopping.set()

    async def _connect(self) -> None:
        if self._client.is_closed():
            self._client.clear()
            await self._client.login(self._token)
        await self._client.connect()

    async def _close(self, connection: asyncio.Task[None]) -> None:
        await self._client.close()
        connection.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await connection

    async def _let_go(self) -> None:
        """Close a line that did not end by itself: discord.py leaves it open, and a thread that keeps it alive."""
        line: discord.gateway.DiscordWebSocket | None = self._client.ws
        if line is not None:
            with suppress(Exception):  # it is no more, or does not answer
                async with asyncio.timeout(_CLOSING):
                    await line.close(code=1000)

    def _look(self, connection: asyncio.Task[None]) -> None:
        """What ended it: people must mend a token and an intent, all else is tried again."""
        error = connection.exception()
        if isinstance(error, discord.LoginFailure):
            raise SettingError("DISCORD_TOKEN", "Discord refuses it", f"copy it anew: {_PORTAL}") from error
        if isinstance(error, discord.PrivilegedIntentsRequired):
            self._note("discord.intents")
            wanted = "Server Members Intent and Message Content Intent"
            remedy = f"switch on {wanted} at {_PORTAL}, or set CHAPERONE_DISCORD_CONTENT=false and switch on the first"
            raise SettingError("DISCORD_TOKEN", "an intent that we ask for is not allowed", remedy) from error
        self._note("discord.restarted")
        _log.warning("connection ended", error=type(error).__name__ if error else "closed")

    async def _wait(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

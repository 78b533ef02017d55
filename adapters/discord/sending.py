"""Calls that matter, tried again where discord.py gives up: a line that broke, no answer in time, a 503."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from collections.abc import Awaitable
from collections.abc import Callable
from contextlib import asynccontextmanager
from typing import TypeVar

import discord

from adapters.discord.errors import BROKEN
from adapters.discord.errors import NETWORK
from adapters.discord.errors import RATELIMITED
from adapters.discord.errors import UNAVAILABLE
from adapters.discord.errors import Note
from adapters.discord.errors import delivery_error
from policy.model import DeliveryError

Result = TypeVar("Result")
Sleep = Callable[[float], Awaitable[object]]

PATIENCE = 60.0
"""Seconds for one try. The library's own tries after a 500 or 502 take 25 of them, a rate limit up to 30.

A further try begins within as many seconds of the first. So the last is over after twice as long, while Discord still
knows the nonce ("the past few minutes"); whoever tries later has to look first.
"""

_PAUSES = (1.0, 2.0, 4.0)
_UNREADABLE = "discord:unreadable"
_BY_US = frozenset({BROKEN, UNAVAILABLE, _UNREADABLE})
_BY_ADDRESS = "discord:http_429"


def nonce_of(delivery: str, part: str = "") -> str:
    """24 characters that are the same for every try of a delivery; Discord takes 25, and keeps a nonce for minutes."""
    return hashlib.blake2b(f"{part}:{delivery}".encode(), digest_size=12).hexdigest()


@asynccontextmanager
async def in_time(client: discord.Client, seconds: float) -> AsyncIterator[None]:
    """Give what is asked of Discord inside so long. Raises `TimeoutError`.

    A request that waits for the end of a limit for everything holds up all others, and lets them go after its wait
    alone: given up before that, nothing would ever be sent again (the same as DisnakeDev/disnake#1585).
    """
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError:
        over = client.http._global_over  # nothing public does it; whoever is still limited is told so again
        if isinstance(over, asyncio.Event):  # else nobody has logged in
            over.set()
        raise


class Sender:
    """Makes calls of a client. A call that may be made twice has to carry a nonce, or be the same as once."""

    def __init__(self, client: discord.Client, *, note: Note, sleep: Sleep, patience: float = PATIENCE) -> None:
        """`sleep` waits between two tries; `patience` are the seconds that one try gets, and in which others begin."""
        self._client = client
        self._note = note
        self._sleep = sleep
        self._patience = patience

    async def sent(self, call: Callable[[], Awaitable[Result]]) -> Result:
        """The answer to a call. Raises `DeliveryError`, retryable where a later try may help."""
        clock = asyncio.get_running_loop().time
        end = clock() + self._patience
        for pause in _PAUSES:
            try:
                return await self._once(call)
            except DeliveryError as error:
                if error.code not in _BY_US or clock() + pause >= end:
                    raise
            await self._sleep(pause)
        return await self._once(call)

    async def _once(self, call: Callable[[], Awaitable[Result]]) -> Result:
        if self._client.is_closed():
            raise DeliveryError("the connection is being made anew; it is tried again", retry=True, code=BROKEN)
        try:
            async with in_time(self._client, self._patience):
                return await call()
        except NETWORK as error:
            failed = delivery_error(error)
        except (KeyError, TypeError):  # a page of somebody else's with status 200, which the library tries to read
            failed = DeliveryError("Discord answered nothing that can be read", retry=True, code=_UNREADABLE)
        if failed.code in (RATELIMITED, _BY_ADDRESS):
            self._note("discord.ratelimited")
        # outside the handler: the library writes what was answered into its error, which belongs into no log
        raise failed

"""What the tests of the outgoing side share: a notice, and a client of the double that never really waits."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import field
from typing import Any

import discord
import pytest

from adapters.discord.messenger import DiscordMessenger
from policy.model import MemberRef
from policy.model import MessageRef
from tests.adapters.discord.rendering import NOTICE
from tests.doubles.discord.rest import DiscordRest

COACH = MemberRef(workspace="1", id="7")
TALK = "1007"


class Hurried:
    """The module `asyncio` for a library that waits: it is told how long it would have waited."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.stuck = False

    async def sleep(self, seconds: float) -> None:
        """Hardly any time passes; where it is `stuck`, more than anybody waits."""
        if seconds:
            self.waits.append(seconds)
        await (asyncio.Event().wait() if seconds and self.stuck else asyncio.sleep(0))

    def __getattr__(self, name: str) -> Any:
        return getattr(asyncio, name)


@dataclass(slots=True, kw_only=True)
class Setting:
    """The double, a messenger of it, what it counted, and how long it and discord.py would have waited."""

    rest: DiscordRest
    client: discord.Client
    messenger: DiscordMessenger
    notes: Counter[str] = field(default_factory=Counter)
    pointed: list[MessageRef] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    library: Hurried = field(default_factory=Hurried)

    async def tell(self, *, delivery: str = "d1.0", reply_to: str = "", again: bool = False) -> None:
        await self.messenger.tell(COACH, NOTICE, delivery=delivery, about=None, reply_to=reply_to, again=again)

    @property
    def posts(self) -> list[Any]:
        """The bodies of messages that were sent to the talk, taken or not."""
        return [
            body for method, path, body in self.rest.calls if (method, path) == ("POST", f"/channels/{TALK}/messages")
        ]


@asynccontextmanager
async def a_setting(monkeypatch: pytest.MonkeyPatch, *, patience: float = 5) -> AsyncIterator[Setting]:
    """A client that is logged in and has no connection. At the end every body must have fitted Discord's document."""
    hurried = Hurried()
    monkeypatch.setattr("discord.http.asyncio", hurried)
    async with DiscordRest() as rest:
        monkeypatch.setattr(discord.http.Route, "BASE", rest.base_url)
        notes: Counter[str] = Counter()
        pointed: list[MessageRef] = []
        waits: list[float] = []

        async def sleep(seconds: float) -> None:
            waits.append(seconds)

        async def point(ref: MessageRef) -> None:
            pointed.append(ref)

        def note(code: str) -> None:
            notes[code] += 1

        client = discord.Client(intents=discord.Intents.none(), max_messages=None, max_ratelimit_timeout=30)
        messenger = DiscordMessenger(client, note=note, pointed=point, sleep=sleep, patience=patience)
        async with client:
            await client.login("token")
            yield Setting(
                rest=rest,
                client=client,
                messenger=messenger,
                notes=notes,
                pointed=pointed,
                waits=waits,
                library=hurried,
            )
        assert set(rest.wrong) == set()

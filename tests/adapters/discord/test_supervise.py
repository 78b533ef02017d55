"""Whatever ends the connection, it is opened again, later each time; what only people can mend is told to them."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from typing import Any

import discord
import pytest

from adapters.discord.supervise import LONGEST
from adapters.discord.supervise import Supervisor
from policy.model import SettingError


class Line:
    """A client whose connections end one after the other as they are told to; the last one stays."""

    ws: None = None

    def __init__(self, *ends: Exception | None) -> None:
        self.ends = list(ends)
        self.did: list[str] = []
        self.closed = False
        self.stays = asyncio.Event()

    def is_closed(self) -> bool:
        return self.closed

    def clear(self) -> None:
        self.did.append("clear")
        self.closed = False

    async def login(self, token: str) -> None:
        self.did.append(f"login {token}")
        if self.ends and isinstance(self.ends[0], discord.LoginFailure):
            raise self.ends[0]

    async def connect(self) -> None:
        self.did.append("connect")
        if not self.ends:
            self.stays.set()
            await asyncio.Event().wait()
        end = self.ends.pop(0)
        self.closed = True
        if end is not None:
            raise end

    async def close(self) -> None:
        self.did.append("close")
        self.closed = True


class Lasting(Line):
    """One whose connections last, in seconds of its own clock."""

    def __init__(self, *lasting: float) -> None:
        super().__init__(*(None for _ in lasting))
        self.lasting = list(lasting)
        self.now = 0.0

    async def connect(self) -> None:
        if self.lasting:
            self.now += self.lasting.pop(0)
        await super().connect()


def supervised(line: Any) -> tuple[Supervisor, Counter[str], list[float]]:
    """A supervisor of it, what it counts, and how long it waited."""
    notes: Counter[str] = Counter()
    waits: list[float] = []

    async def pause(seconds: float) -> None:
        waits.append(seconds)

    clock = (lambda: line.now) if isinstance(line, Lasting) else time.monotonic
    supervisor = Supervisor(line, token="t", note=lambda code: notes.update([code]), pause=pause, clock=clock)
    return supervisor, notes, waits


async def stopped(line: Line, supervisor: Supervisor) -> None:
    """Run until the connection stays, then stop."""
    running = asyncio.create_task(supervisor.run())
    await line.stays.wait()
    supervisor.stop()
    await running


async def test_an_error_opens_a_new_connection_after_a_wait_that_grows() -> None:
    line = Line(*[RuntimeError("a parser"), ConnectionResetError(), None, OSError()] * 2)
    supervisor, notes, waits = supervised(line)
    await stopped(line, supervisor)
    assert waits == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, LONGEST, LONGEST]
    assert (notes, line.did[:4], line.did[-1]) == (
        {"discord.restarted": 8},
        ["connect", "clear", "login t", "connect"],
        "close",
    )


async def test_after_a_connection_that_lasted_the_waits_are_short_again() -> None:
    line = Lasting(1.0, 1.0, 1.0, 3_600.0, 1.0)
    supervisor, _, waits = supervised(line)
    await stopped(line, supervisor)
    assert waits == [1.0, 2.0, 4.0, 1.0, 2.0]


async def test_a_session_that_discord_ended_is_opened_anew() -> None:
    ended = discord.ConnectionClosed(Socket(4000), shard_id=None)  # type: ignore[arg-type]
    line = Line(ended)
    supervisor, notes, waits = supervised(line)
    await stopped(line, supervisor)
    assert (waits, notes) == ([1.0], {"discord.restarted": 1})


async def test_a_token_that_is_refused_is_for_people() -> None:
    line = Line(RuntimeError("once"), discord.LoginFailure("no"))
    supervisor, notes, _ = supervised(line)
    with pytest.raises(SettingError) as refused:
        await supervisor.run()
    assert (refused.value.name, "copy it anew" in str(refused.value)) == ("DISCORD_TOKEN", True)
    assert notes == {"discord.restarted": 1}


async def test_an_intent_that_is_not_allowed_is_for_people() -> None:
    supervisor, notes, waits = supervised(Line(discord.PrivilegedIntentsRequired(None)))
    with pytest.raises(SettingError) as refused:
        await supervisor.run()
    told = str(refused.value)
    wanted = ("Server Members Intent", "Message Content Intent", "CHAPERONE_DISCORD_CONTENT=false")
    assert ([one for one in wanted if one not in told], notes, waits) == ([], {"discord.intents": 1}, [])


async def test_a_stop_ends_it_at_once_and_closes_the_connection() -> None:
    line = Line()
    supervisor, notes, waits = supervised(line)
    await stopped(line, supervisor)
    assert (line.did, line.closed, notes, waits) == (["connect", "close"], True, {}, [])


async def test_a_stop_before_the_start_opens_nothing() -> None:
    line = Line()
    supervisor, _, _ = supervised(line)
    supervisor.stop()
    await supervisor.run()
    assert line.did == []


async def test_a_stop_during_the_wait_ends_the_wait() -> None:
    line = Line(RuntimeError("once"))
    notes: list[str] = []
    client: Any = line

    def note(code: str) -> None:
        notes.append(code)
        supervisor.stop()

    supervisor = Supervisor(client, token="t", note=note)  # with its own wait, which the stop cuts short
    await supervisor.run()
    assert (line.did, notes) == (["connect"], ["discord.restarted"])


class Socket:
    """What is left of a connection: the code with which Discord closed it."""

    def __init__(self, code: int) -> None:
        self.close_code = code

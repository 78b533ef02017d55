"""What Discord never sends, down its line: no fault, nothing lost, no word in the log, and nobody's right changed."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator
from typing import cast

import discord
import pytest
from structlog.testing import capture_logs
from yarl import URL

from adapters.discord.client import Client
from adapters.discord.supervise import Supervisor
from adapters.intake import Intake
from policy.model import Event
from tests.doubles.discord.gateway import DiscordGateway
from tests.security.discorddoors import PRIVATE
from tests.security.discorddoors import at_rest
from tests.security.discorddoors import lived
from tests.security.discorddoors import opened
from tests.security.discorddoors import pressed
from tests.security.discorddoors import told
from tests.security.test_slack_fuzz import told as said_in_the_log

FRAMES, PRESSES = 400, 60


async def test_nothing_that_comes_from_discord_brings_the_line_down(caplog: pytest.LogCaptureFixture) -> None:
    async with opened() as server:
        good = await lived(server)
        with capture_logs() as ours:
            assert await told(server, good, examples=FRAMES, seed="line") == []
            assert await at_rest(server) == []
    assert said_in_the_log(caplog, ours, PRIVATE) == []


async def test_a_press_that_nobody_was_offered_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    async with opened() as server:
        good = await lived(server)
        with capture_logs() as ours:
            assert await pressed(server, good, examples=PRESSES, seed="hands") == []
            assert await at_rest(server) == []
    assert said_in_the_log(caplog, ours, PRIVATE) == []


class Kept:
    """Keeps the ids of what comes in."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.came = asyncio.Event()

    async def receive(self, event: Event) -> None:
        self.ids.append(event.id)
        self.came.set()

    def refresh(self, _stale: object) -> None:
        """Nobody is asked."""


async def _missed(_workspace: str, _since: object) -> None:
    """Nothing is read back."""


@pytest.fixture
async def line(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[DiscordGateway, Kept, Counter[str]]]:
    """A real websocket, and a client that is opened again at once."""
    kept, notes, gateway = Kept(), Counter[str](), DiscordGateway()
    gateway.people["7"], gateway.channels["100"] = "carla", ("team", ("7",))

    async def at_once(_: float) -> None:
        return

    async with gateway:
        monkeypatch.setattr(discord.http.Route, "BASE", gateway.base_url)
        monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", URL(gateway.gateway_url))
        client = Client(content=True, note=lambda what: notes.update([what]))
        client.listen(cast("Intake", kept), _missed)
        await client.login("token")
        supervisor = Supervisor(client, token="token", note=client.note, pause=at_once)
        running = asyncio.create_task(supervisor.run())
        await gateway.ready()
        yield gateway, kept, notes
        supervisor.stop()
        await running


async def test_what_is_no_frame_ends_the_line_which_is_closed_and_made_anew(
    line: tuple[DiscordGateway, Kept, Counter[str]], caplog: pytest.LogCaptureFixture
) -> None:
    gateway, kept, notes = line
    raw = ("", "{", "null", "5", "[" * 100_000, '{"op":0,"t":[],"d":{}}', '{"op":10,"d":null}', '{"op":0,"t":"READY"}')
    for number, one in enumerate(raw, start=2):
        await gateway.say(one)
        await gateway.ready(number)
    await gateway.until(lambda: gateway.lines == 1)
    await gateway.write("7", "100", "on the bus")
    await kept.came.wait()
    assert (len(kept.ids), notes["discord.restarted"]) == (1, len(raw))
    assert [one for one in caplog.records if one.levelno >= logging.ERROR] == []

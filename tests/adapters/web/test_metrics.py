"""Who is shown the figures, and who does not learn that there are any."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Mapping
from contextlib import asynccontextmanager

import aiohttp
import pytest

from adapters.web.app import create_web
from adapters.web.metrics import TEXT
from adapters.web.metrics import MetricsPage
from adapters.web.server import WebServer

TOKEN = "a-word-for-prometheus"


async def nothing_wrong() -> Mapping[str, str]:
    return {}


async def drawn() -> bytes:
    return b"chaperone_up 1\n"


@asynccontextmanager
async def served(*, token: str, alone: bool) -> AsyncIterator[aiohttp.ClientSession]:
    page = MetricsPage(drawn, token=token, alone=alone)
    web = WebServer(create_web(posts={}, ready=nothing_wrong, pages=page.routes()), host="127.0.0.1", port=0)
    running = asyncio.create_task(web.run())
    async with aiohttp.ClientSession(f"http://127.0.0.1:{web.port}") as session:
        yield session
    web.stop()
    await running


async def status(session: aiohttp.ClientSession, headers: Mapping[str, str]) -> tuple[int, str]:
    async with session.get("/metrics", headers=headers) as answer:
        return answer.status, await answer.text()


async def test_a_program_on_this_machine_reads_them() -> None:
    async with served(token="", alone=True) as session, session.get("/metrics") as answer:
        assert (answer.status, answer.headers["Content-Type"]) == (200, TEXT)
        assert answer.headers["Cache-Control"] == "no-store"
        assert await answer.text() == "chaperone_up 1\n"


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Forwarded-For": "127.0.0.1"},
        {"X-Real-IP": "203.0.113.7"},
        {"Forwarded": "for=127.0.0.1"},
        {"Via": "1.1 proxy"},
        {"Host": "chaperone.school.example"},
        {"Host": "chaperone.school.example:8080"},
        {"Host": "127.0.0.1.attacker.example"},
    ],
)
async def test_whoever_comes_from_elsewhere_finds_nothing(headers: Mapping[str, str]) -> None:
    async with served(token="", alone=True) as session:
        assert await status(session, headers) == (404, "Not Found")


async def test_behind_a_proxy_nobody_finds_them_without_a_token() -> None:
    async with served(token="", alone=False) as session:
        assert await status(session, {}) == (404, "Not Found")
        assert await status(session, {"Authorization": f"Bearer {TOKEN}"}) == (404, "Not Found")


async def test_who_knows_the_token_reads_them_from_anywhere() -> None:
    async with served(token=TOKEN, alone=False) as session:
        told = {"Authorization": f"bearer {TOKEN}", "X-Forwarded-For": "203.0.113.7"}
        assert await status(session, told) == (200, "chaperone_up 1\n")


@pytest.mark.parametrize(
    "told", ["", TOKEN, f"Basic {TOKEN}", "Bearer", "Bearer wrong", f"Bearer {TOKEN}x", "Bearer ñ"]
)
async def test_who_does_not_know_it_is_refused_also_on_this_machine(told: str) -> None:
    async with served(token=TOKEN, alone=True) as session:
        assert await status(session, {"Authorization": told} if told else {}) == (401, "Unauthorized")

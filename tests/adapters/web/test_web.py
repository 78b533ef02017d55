"""The web part on its address: how the house is, whose doors there are, and what it will not take."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from collections.abc import Mapping

import aiohttp
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.responses import Response

from adapters.web.app import MOST_BYTES
from adapters.web.app import create_web
from adapters.web.forms import HEADERS
from adapters.web.server import WebServer
from policy.model import SettingError


class House:
    """Something that is served: its problems, what came in at its door, and a latch to keep a request in hand."""

    def __init__(self) -> None:
        self.problems: dict[str, str] = {}
        self.bodies: list[bytes] = []
        self.inside = asyncio.Event()
        self.latch = asyncio.Event()
        self.latch.set()

    async def ready(self) -> Mapping[str, str]:
        return self.problems

    async def door(self, request: Request) -> Response:
        self.bodies.append(await request.body())
        self.inside.set()
        await self.latch.wait()
        return PlainTextResponse("taken")


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
async def server(house: House) -> AsyncIterator[WebServer]:
    web = WebServer(create_web(posts={"/slack/events": house.door}, ready=house.ready), host="127.0.0.1", port=0)
    running = asyncio.create_task(web.run())
    yield web
    web.stop()
    await running


@pytest.fixture
async def session(server: WebServer) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(f"http://127.0.0.1:{server.port}") as opened:
        yield opened


async def asked(session: aiohttp.ClientSession, method: str, path: str, data: object = None) -> tuple[int, str]:
    async with session.request(method, path, data=data) as answer:
        return answer.status, await answer.text()


async def test_it_is_alive_and_ready(session: aiohttp.ClientSession) -> None:
    assert await asked(session, "GET", "/healthz") == (200, '{"status":"ok"}')
    assert await asked(session, "GET", "/readyz") == (200, '{"status":"ok"}')


async def test_it_is_alive_though_not_ready(session: aiohttp.ClientSession, house: House) -> None:
    house.problems = {"database": "OperationalError", "slack": "token_revoked"}
    wrong = '{"status":"not ready","database":"OperationalError","slack":"token_revoked"}'
    assert await asked(session, "GET", "/healthz") == (200, '{"status":"ok"}')
    assert await asked(session, "GET", "/readyz") == (503, wrong)


async def test_a_door_takes_what_is_posted(session: aiohttp.ClientSession, house: House) -> None:
    assert await asked(session, "POST", "/slack/events", b"hello") == (200, "taken")
    assert house.bodies == [b"hello"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/slack/events", 405),
        ("PUT", "/slack/events", 405),
        ("POST", "/healthz", 405),
        ("GET", "/", 404),
        ("POST", "/slack/other", 404),
        ("GET", "/docs", 404),
    ],
)
async def test_what_there_is_no_door_for(
    session: aiohttp.ClientSession, house: House, method: str, path: str, status: int
) -> None:
    found, text = await asked(session, method, path)
    assert (found, "Traceback" in text, house.bodies) == (status, False, [])


async def test_a_body_may_be_as_large_as_slack_makes_one_and_no_larger(
    session: aiohttp.ClientSession, house: House
) -> None:
    async def streamed(size: int) -> AsyncIterator[bytes]:
        for start in range(0, size, 65_536):
            yield b"x" * min(65_536, size - start)

    assert await asked(session, "POST", "/slack/events", b"x" * MOST_BYTES) == (200, "taken")
    assert (await asked(session, "POST", "/slack/events", b"x" * (MOST_BYTES + 1)))[0] == 413
    assert (await asked(session, "POST", "/slack/events", streamed(MOST_BYTES + 1)))[0] == 413  # its size is not told
    assert [len(one) for one in house.bodies] == [MOST_BYTES]


@pytest.mark.parametrize(
    ("path", "to"),
    [("/healthz/", "/healthz"), ("/healthz/?a=b", "/healthz?a=b"), ("//evil.example//", "/evil.example"), ("/", "")],
)
async def test_a_slash_too_many_leads_to_the_page_here_whatever_host_was_asked_for(
    server: WebServer, path: str, to: str
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(f"GET {path} HTTP/1.1\r\nhost: [evil.example\r\nconnection: close\r\n\r\n".encode())
    lines = (await reader.read()).decode().partition("\r\n\r\n")[0].split("\r\n")
    found = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
    assert (found.get("location", ""), {name: found[name] for name in HEADERS}) == (to, HEADERS)
    writer.close()


async def test_it_says_nothing_about_itself(session: aiohttp.ClientSession) -> None:
    async with session.get("/healthz") as answer:
        assert set(answer.headers) == {"Date", "Content-Length", "Content-Type"}


def test_a_port_that_is_taken_is_named(house: House) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SettingError) as refused:
            WebServer(create_web(posts={}, ready=house.ready), host="127.0.0.1", port=port)
    assert refused.value.name == "CHAPERONE_PORT"
    assert str(refused.value).startswith(f"CHAPERONE_PORT: cannot listen on 127.0.0.1:{port} (Address already in use)")


async def test_the_end_waits_for_what_is_in_hand(house: House) -> None:
    web = WebServer(create_web(posts={"/door": house.door}, ready=house.ready), host="127.0.0.1", port=0)
    running = asyncio.create_task(web.run())
    house.latch.clear()
    async with aiohttp.ClientSession(f"http://127.0.0.1:{web.port}") as session:
        asking = asyncio.create_task(asked(session, "POST", "/door", b"hello"))
        await house.inside.wait()
        web.stop()
        house.latch.set()
        assert await asking == (200, "taken")
    await running


async def test_an_address_that_was_never_served_is_free_again(house: House) -> None:
    web = WebServer(create_web(posts={}, ready=house.ready), host="127.0.0.1", port=0)
    web.close()
    web.close()
    again = WebServer(create_web(posts={}, ready=house.ready), host="127.0.0.1", port=web.port)
    assert again.port == web.port
    again.close()

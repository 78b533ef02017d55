"""While the database is away people get a page that says what to do, programs the bare status, the log no address."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Mapping
from html.parser import HTMLParser

import aiohttp
import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from structlog.testing import capture_logs

from adapters.web.app import create_web
from adapters.web.away import STYLE
from adapters.web.forms import HEADERS
from adapters.web.server import WebServer
from bot.awaypage import AwayPage
from policy.model import AwayError
from tests.bot.notice_samples import grade

BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


class Words(HTMLParser):
    """All that a page says below its head."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html.partition("<main>")[2])

    def handle_data(self, data: str) -> None:
        self.found += [data.strip()] if data.strip() else []


async def away(_request: Request) -> Response:
    raise AwayError("ConnectionDoesNotExistError")


async def ready() -> Mapping[str, str]:
    return {}


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    pages = [Route("/consent/{token}", away)]
    page = AwayPage(lang="en", style_path=STYLE)
    web = WebServer(
        create_web(posts={"/slack/events": away}, ready=ready, pages=pages, away=page), host="127.0.0.1", port=0
    )
    running = asyncio.create_task(web.run())
    async with aiohttp.ClientSession(f"http://127.0.0.1:{web.port}") as opened:
        yield opened
    web.stop()
    await running


@pytest.mark.parametrize(
    ("asked", "header", "title"),
    [
        ("", {}, "Please try again in a minute"),
        ("?lang=es", {}, "Inténtalo de nuevo en un minuto"),
        ("", {"accept-language": "es-419,es;q=0.9"}, "Inténtalo de nuevo en un minuto"),
    ],
)
async def test_people_read_what_to_do(
    session: aiohttp.ClientSession, asked: str, header: dict[str, str], title: str
) -> None:
    with capture_logs() as lines:
        async with session.get(f"/consent/secret-token{asked}", headers=BROWSER | header) as answer:
            said, html = answer.headers, await answer.text()
    assert (answer.status, said["retry-after"], Words(html).found[0]) == (503, "60", title)
    assert {name: said.get(name) for name in HEADERS} == dict(HEADERS)
    assert STYLE in html
    assert [one["event"] for one in lines] == ["not answered"]
    assert "secret" not in repr(lines) + html


async def test_the_page_has_its_style_while_all_else_is_away(session: aiohttp.ClientSession) -> None:
    async with session.get(STYLE) as answer:
        assert (answer.status, answer.content_type) == (200, "text/css")


async def test_a_platform_is_told_to_come_again(session: aiohttp.ClientSession) -> None:
    async with session.post("/slack/events", data=b"{}") as answer:
        assert (answer.status, await answer.text()) == (503, "Service Unavailable")


def test_it_is_plain() -> None:
    words = Words(AwayPage(lang="en", style_path=STYLE).html([])).found
    assert grade(" ".join(words)) <= 8

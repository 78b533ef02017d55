"""The pages over HTTP: methods, headers, forms of other sites, wrong links."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Mapping
from collections.abc import Sequence

import aiohttp
import pytest

from adapters.web.app import create_web
from adapters.web.consent import ConsentPages
from adapters.web.forms import HEADERS
from adapters.web.limits import Limit
from adapters.web.server import WebServer

GOOD = "/consent/good"
FORM = {"given": "yes", "proof": "p", "lang": "en"}


class Door:
    """Says what it was asked."""

    style = "h1 { color: #000; }"

    def __init__(self) -> None:
        self.answers: list[dict[str, str]] = []
        self.wanted: list[list[str]] = []

    def known(self, token: str) -> bool:
        return token == "good"

    async def page(self, token: str, wanted: Sequence[str]) -> tuple[int, str]:
        self.wanted.append(list(wanted))
        return (200, "question") if token == "good" else (404, "gone")

    async def answer(self, token: str, form: Mapping[str, str]) -> tuple[int, str]:
        self.answers.append(dict(form))
        return 200, "thanks"

    def refused(self, wanted: Sequence[str]) -> tuple[int, str]:
        return 403, "refused"

    def busy(self, wanted: Sequence[str]) -> tuple[int, str]:
        return 429, "busy"


async def nothing_wrong() -> Mapping[str, str]:
    return {}


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
async def session(door: Door) -> AsyncIterator[aiohttp.ClientSession]:
    pages = ConsentPages(door, url="https://school.example/x", limit=Limit(3))
    web = WebServer(create_web(posts={}, ready=nothing_wrong, pages=pages.routes()), host="127.0.0.1", port=0)
    running = asyncio.create_task(web.run())
    async with aiohttp.ClientSession(f"http://127.0.0.1:{web.port}") as opened:
        yield opened
    web.stop()
    await running


async def test_every_answer_keeps_everybody_else_out(session: aiohttp.ClientSession) -> None:
    for method, path, status in (("GET", GOOD, 200), ("GET", "/consent/bad", 404), ("POST", GOOD, 403)):
        async with session.request(method, path) as answer:
            assert answer.status == status
            assert {name: answer.headers[name] for name in HEADERS} == HEADERS
            assert answer.headers["content-type"] == "text/html; charset=utf-8"
            assert "set-cookie" not in answer.headers
    policy = HEADERS["content-security-policy"]
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert (HEADERS["cache-control"], HEADERS["referrer-policy"]) == ("no-store", "no-referrer")


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_nothing_but_a_post_answers(session: aiohttp.ClientSession, door: Door, method: str) -> None:
    async with session.request(method, f"{GOOD}?given=yes&proof=p", data=FORM) as answer:
        assert answer.status == (200 if method in ("GET", "HEAD") else 405)
    assert door.answers == []


async def test_a_form_is_handed_on(session: aiohttp.ClientSession, door: Door) -> None:
    for headers in ({}, {"Origin": "null", "Sec-Fetch-Site": "same-origin"}, {"Origin": "https://school.example"}):
        async with session.post(GOOD, data=FORM, headers=headers) as answer:
            assert (answer.status, await answer.text()) == (200, "thanks")
    assert door.answers == [FORM] * 3


@pytest.mark.parametrize(
    ("data", "headers"),
    [
        (FORM, {"Sec-Fetch-Site": "cross-site"}),
        (FORM, {"Sec-Fetch-Site": "same-site"}),
        (FORM, {"Origin": "https://evil.example"}),
        ("given=yes&given=no", {"Content-Type": "application/x-www-form-urlencoded"}),
        (b"given=\xff", {"Content-Type": "application/x-www-form-urlencoded"}),
        ("&".join(f"a{n}=1" for n in range(50)), {"Content-Type": "application/x-www-form-urlencoded"}),
        ({"given": "y" * 5_000}, {}),
        ('{"given": "yes"}', {"Content-Type": "application/json"}),
        ("given=yes", {"Content-Type": "text/plain"}),
    ],
)
async def test_what_is_no_form_of_ours_is_refused(
    session: aiohttp.ClientSession, door: Door, data: object, headers: dict[str, str]
) -> None:
    async with session.post(GOOD, data=data, headers=headers) as answer:
        assert answer.status == 403
    assert door.answers == []


async def test_wrong_links_are_slowed_and_right_ones_are_not(session: aiohttp.ClientSession) -> None:
    found = []
    for _ in range(5):
        async with session.get("/consent/bad") as answer:
            found.append(answer.status)
    assert found == [404, 404, 404, 429, 429]
    async with session.get(GOOD) as answer:
        assert answer.status == 200


def test_a_minute_later_one_may_try_again() -> None:
    now = [0.0]
    limit = Limit(1, clock=lambda: now[0])
    assert [limit.over("a"), limit.over("a"), limit.over("b")] == [False, True, False]
    now[0] = 60.0
    assert limit.over("a") is False


async def test_the_language_of_the_address_comes_before_that_of_the_browser(
    session: aiohttp.ClientSession, door: Door
) -> None:
    async with session.get(f"{GOOD}?lang=es", headers={"Accept-Language": "fr-CH, en;q=0.9"}):
        pass
    assert door.wanted == [["es", "fr-CH", " en;q=0.9"]]


async def test_the_style_is_ours(session: aiohttp.ClientSession) -> None:
    async with session.get("/consent/style.css") as answer:
        assert (answer.status, answer.content_type, await answer.text()) == (200, "text/css", Door.style)

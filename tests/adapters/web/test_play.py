"""The school in the browser keeps other sites, other hosts and large forms out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Mapping
from collections.abc import Sequence
from io import BytesIO

import aiohttp
import pytest

from adapters.web.play import HEADERS
from adapters.web.play import PlayPages
from adapters.web.server import WebServer

Got = tuple[int, str, Mapping[str, str]]


class Door:
    """Keeps what was done."""

    does = ("say",)
    version = 7

    def __init__(self) -> None:
        self.done: list[tuple[str, Mapping[str, str]]] = []

    def page(self, asked: Mapping[str, str], languages: Sequence[str]) -> tuple[int, str]:
        return 200, f"<p>{asked.get('as')} {languages[0]}"

    async def act(self, name: str, form: Mapping[str, str], languages: Sequence[str]) -> str | tuple[int, str]:
        self.done.append((name, form))
        return "/?as=kim#newest" if form.get("text") else (422, "<p>no")

    async def load(
        self, name: str, content: bytes, form: Mapping[str, str], languages: Sequence[str]
    ) -> str | tuple[int, str]:
        self.done.append((name, {**form, "content": content.decode()}))
        return "/"


@pytest.fixture
def door() -> Door:
    return Door()


class Browser:
    """Asks the served application."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self.session = session
        self.url = url
        self.ours = {"origin": url, "sec-fetch-site": "same-origin"}

    async def get(self, path: str, **headers: str) -> Got:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        async with self.session.get(self.url + path, headers=named) as answer:
            return answer.status, await answer.text(), answer.headers

    async def post(self, path: str, headers: Mapping[str, str] | None = None, **body: object) -> Got:
        given = self.ours if headers is None else headers
        async with self.session.post(self.url + path, headers=given, allow_redirects=False, **body) as answer:  # type: ignore[arg-type]
            return answer.status, await answer.text(), answer.headers


@pytest.fixture
async def browser(door: Door) -> AsyncIterator[Browser]:
    web = WebServer(PlayPages(door, style="p {}", script="1;").app(), host="127.0.0.1", port=0)
    serving = asyncio.create_task(web.run())
    async with aiohttp.ClientSession() as session:
        yield Browser(session, f"http://127.0.0.1:{web.port}")
    web.stop()
    await serving


def a_file(content: bytes) -> aiohttp.FormData:
    form = aiohttp.FormData({"lang": "es"})
    form.add_field("file", BytesIO(content), filename="a.yaml")
    return form


async def test_pages_go_out_with_the_headers_that_keep_others_out(browser: Browser) -> None:
    for path, body in (("/?as=kim&lang=es", "<p>kim es"), ("/version", "7"), ("/play.css", "p {}"), ("/play.js", "1;")):
        status, text, headers = await browser.get(path)
        assert (status, text) == (200, body)
        assert {name: headers.get(name) for name in HEADERS} == HEADERS
    assert "unsafe" not in HEADERS["content-security-policy"]


async def test_what_was_done_leads_to_where_it_can_be_seen(browser: Browser, door: Door) -> None:
    status, _, headers = await browser.post("/do/say", data={"text": "hi"})
    assert (status, headers["location"]) == (303, "/?as=kim#newest")
    assert (await browser.post("/do/say", data={"text": ""}))[:2] == (422, "<p>no")
    assert door.done == [("say", {"text": "hi"}), ("say", {"text": ""})]


async def test_a_file_comes_in(browser: Browser, door: Door) -> None:
    assert (await browser.post("/load", data=a_file(b"- id: x")))[0] == 303
    assert door.done == [("a.yaml", {"lang": "es", "content": "- id: x"})]


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example", "sec-fetch-site": "cross-site"},
        {"origin": "http://127.0.0.1:1", "sec-fetch-site": "same-site"},
        {"origin": "null"},
        {},
    ],
)
async def test_a_form_of_another_site_is_refused(browser: Browser, door: Door, headers: dict[str, str]) -> None:
    got = [(await browser.post(path, headers, data={"text": "hi"}))[0] for path in ("/do/say", "/load")]
    assert (got, door.done) == ([403, 403], [])


async def test_a_page_is_not_fetched_by_another_site(browser: Browser) -> None:
    foreign = {"sec_fetch_site": "cross-site", "sec_fetch_mode": "no-cors", "sec_fetch_dest": "script"}
    assert [(await browser.get(path, **foreign))[0] for path in ("/", "/version")] == [403, 403]


async def test_another_name_for_this_machine_is_refused(browser: Browser) -> None:
    assert (await browser.get("/", host="rebound.example"))[0] == 400
    assert (await browser.get("/", host="localhost:8080"))[0] == 200


async def test_what_is_no_form_or_too_large_is_refused(browser: Browser, door: Door) -> None:
    got = [
        (await browser.post("/do/nothing", data={"text": "hi"}))[0],
        (await browser.post("/do/say", json={"text": "hi"}))[0],
        (await browser.post("/do/say", data={"text": "x" * 70_000}))[0],
        (await browser.post("/load", data=a_file(b"x" * 1_100_000)))[0],
        (await browser.get("/do/say"))[0],
    ]
    assert (got, door.done) == ([400, 400, 400, 413, 405], [])

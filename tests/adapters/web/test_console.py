"""The console over HTTP: what a browser is given to hold, and which request is another site's."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from typing import Any

import pytest
from starlette.requests import Request
from starlette.routing import Router

from adapters.web.console import Came
from adapters.web.console import ConsolePages
from adapters.web.console import is_foreign
from adapters.web.limits import Limit

ORIGIN = "https://school.example"


@dataclass(slots=True, kw_only=True)
class Answer:
    status: int = 200
    body: bytes = b"words"
    media: str = "text/html; charset=utf-8"
    name: str = ""
    location: str = ""
    session: str | None = None
    flow: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    name: str
    path: str
    method: str = "GET"


@dataclass(slots=True)
class Door:
    """Answers everything alike, and remembers what came."""

    reply: Answer = field(default_factory=Answer)
    pages: tuple[Any, ...] = (
        Listed(name="first", path="/"),
        Listed(name="one", path="/things/{ident}"),
        Listed(name="in", path="/sign-in"),
        Listed(name="out", path="/sign-out", method="POST"),
    )
    came: list[Came] = field(default_factory=list)

    async def answer(self, page: Listed, came: Came) -> Answer:
        self.came.append(came)
        return self.reply

    def failed(self, status: int, came: Came) -> Answer:
        self.came.append(came)
        return Answer(status=status)


def a_request(method: str, **headers: str) -> Request:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "method": method, "path": "/", "query_string": b"", "headers": raw})


async def asked(door: Door, path: str, *, url: str = ORIGIN, method: str = "GET", **headers: str) -> dict[str, Any]:
    """One request through the application; status, cookies and headers of the answer."""
    pages = ConsolePages(door, style="b { }", url=url, limit=Limit(2))

    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"a=1", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    where, _, query = path.partition("?")
    scope = {"type": "http", "method": method, "path": where, "query_string": query.encode(), "headers": raw}
    scope |= {"client": ("192.0.2.7", 1), "server": ("school.example", 443), "scheme": "https", "root_path": ""}
    await Router([*pages.routes(), pages.missing()])(scope, receive, send)
    found = [(name.decode(), value.decode()) for name, value in sent[0]["headers"]]
    cookies = sorted(value for name, value in found if name == "set-cookie")
    return {"status": sent[0]["status"], "cookies": cookies, **dict(found)}


async def test_over_https_a_cookie_is_ours_alone() -> None:
    got = await asked(Door(Answer(status=303, location="/x", session="abc", flow="")), "/")
    assert got["cookies"] == [
        '__Host-chaperone-sign-in=""; HttpOnly; Max-Age=0; Path=/; SameSite=lax; Secure',
        "__Host-chaperone=abc; HttpOnly; Path=/; SameSite=lax; Secure",
    ]
    assert (got["status"], got["location"]) == (303, "/x")
    assert got["strict-transport-security"] == "max-age=31536000"


async def test_on_this_machine_by_http_it_has_a_plain_name() -> None:
    got = await asked(Door(Answer(session="", flow="sealed")), "/", url="http://127.0.0.1:8080")
    assert got["cookies"] == [
        "chaperone-sign-in=sealed; HttpOnly; Max-Age=600; Path=/; SameSite=lax",
        'chaperone=""; HttpOnly; Max-Age=0; Path=/; SameSite=lax',
    ]
    assert "strict-transport-security" not in got


async def test_what_the_door_does_not_speak_of_stays() -> None:
    assert (await asked(Door(), "/"))["cookies"] == []


async def test_the_door_is_told_what_came() -> None:
    door = Door()
    cookie = "chaperone=plain; __Host-chaperone=abc; __Host-chaperone-sign-in=flow"
    await asked(door, "/things/a?b=c", cookie=cookie, accept_language="es")
    assert door.came == [
        Came(
            at="/things/a?b=c",
            path={"ident": "a"},
            query={"b": "c"},
            form=None,
            session="abc",
            flow="flow",
            languages=["", "es"],
            foreign=False,
        )
    ]


async def test_a_form_is_read_only_if_it_is_ours() -> None:
    door, form = Door(), {"content_type": "application/x-www-form-urlencoded"}
    await asked(door, "/sign-out", method="POST", origin=ORIGIN, **form)
    await asked(door, "/sign-out", method="POST", origin="https://evil.example", **form)
    assert [(one.form, one.foreign) for one in door.came] == [({"a": "1"}, False), (None, True)]


async def test_a_file_is_kept_and_not_shown() -> None:
    got = await asked(Door(Answer(body=b"a,b", media="text/csv; charset=utf-8", name="log.csv")), "/")
    assert got["content-disposition"] == 'attachment; filename="log.csv"'
    assert got["content-type"] == "text/csv; charset=utf-8"


async def test_an_address_that_there_is_not_has_a_page() -> None:
    assert [(await asked(Door(), one))["status"] for one in ("/nowhere", "/things/a/b")] == [404, 404]
    assert (await asked(Door(), "/style.css"))["content-type"] == "text/css; charset=utf-8"


@pytest.mark.parametrize(
    ("method", "headers", "foreign"),
    [
        ("POST", {"origin": ORIGIN, "sec_fetch_site": "same-origin"}, False),
        ("POST", {"origin": ORIGIN}, False),
        ("POST", {"origin": "HTTPS://School.Example", "sec_fetch_site": "same-origin"}, False),
        ("POST", {}, True),
        ("POST", {"origin": "null"}, True),
        ("POST", {"origin": ORIGIN, "sec_fetch_site": "none"}, True),
        ("POST", {"origin": ORIGIN, "sec_fetch_site": "same-site"}, True),
        ("POST", {"origin": f"{ORIGIN}:444", "sec_fetch_site": "same-origin"}, True),
        ("GET", {}, False),
        ("GET", {"sec_fetch_site": "none", "sec_fetch_mode": "navigate", "sec_fetch_dest": "document"}, False),
        ("GET", {"sec_fetch_site": "cross-site", "sec_fetch_mode": "navigate", "sec_fetch_dest": "document"}, False),
        ("GET", {"sec_fetch_site": "cross-site", "sec_fetch_mode": "navigate", "sec_fetch_dest": "iframe"}, True),
        ("GET", {"sec_fetch_site": "same-site", "sec_fetch_mode": "no-cors", "sec_fetch_dest": "script"}, True),
        ("GET", {"sec_fetch_site": "cross-site", "sec_fetch_mode": "cors", "sec_fetch_dest": "empty"}, True),
    ],
)
def test_which_request_is_another_sites(method: str, headers: dict[str, str], foreign: bool) -> None:
    assert is_foreign(a_request(method, **headers), ORIGIN) is foreign

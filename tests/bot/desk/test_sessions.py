"""Sessions: how long they hold, what ends them, and that a cookie alone does nothing from another site."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from adapters.web.console import Came
from bot.desk.access import HEADS
from bot.desk.door import ConsoleDoor
from bot.desk.pages import Asked
from bot.desk.pages import Moved
from bot.desk.pages import Page
from bot.desk.ports import Desk
from bot.desk.replies import Reply
from bot.desk.sessions import digest_of
from policy.model import EntryKind
from tests.bot.desk.conftest import HERE
from tests.bot.desk.conftest import Browser
from tests.bot.desk.conftest import Console


async def is_in(browser: Browser) -> bool:
    return (await browser.get("/")).status == 200


async def test_a_session_ends_after_an_hour_of_silence_and_after_twelve_in_all(console: Console) -> None:
    browser, began = await console.signed_in("kim"), console.clock.now()
    console.clock.set(began + timedelta(minutes=59))
    assert await is_in(browser)
    console.clock.set(began + timedelta(minutes=59 + 60))
    assert not await is_in(browser)
    browser, began = await console.signed_in("kim"), console.clock.now()
    for minutes in range(50, 12 * 60, 50):
        console.clock.set(began + timedelta(minutes=minutes))
        assert await is_in(browser)
    console.clock.set(began + timedelta(hours=12))
    assert not await is_in(browser)


async def test_signing_in_again_makes_the_old_cookie_worthless(console: Console) -> None:
    browser = await console.signed_in("kim")
    old = browser.held()["chaperone"]
    new = await console.entrance.sessions.start("kim", lang="en", instead=old)
    assert await console.entrance.sessions.at(old) is None
    session = await console.entrance.sessions.at(new)
    assert session is not None
    assert (session.person, session.digest) == ("kim", digest_of(new))


async def test_signing_out_here_leaves_the_others(console: Console) -> None:
    one, two = await console.signed_in("kim"), await console.signed_in("kim")
    out = await one.post("/sign-out")
    assert (out.status, out.to, one.held()) == (303, "/sign-in?note=signed_out", {})
    assert "You are signed out." in (await one.get(out.to)).text
    assert (await is_in(one), await is_in(two)) == (False, True)


async def test_signing_out_everywhere(console: Console) -> None:
    one, two, other = await console.signed_in("kim"), await console.signed_in("kim"), await console.signed_in("pat")
    await one.post("/sign-out", everywhere="yes")
    assert (await is_in(one), await is_in(two), await is_in(other)) == (False, False, True)


async def test_who_is_taken_off_the_roster_is_out_with_the_next_request(console: Console) -> None:
    browser = await console.signed_in("pat")
    await console.house.sources.retire(["pat"])
    assert (await browser.get("/")).to == "/sign-in"


async def test_what_is_made_up_opens_nothing(console: Console) -> None:
    browser = console.browser()
    for made_up in ("x", "x" * 5_000, "ñ", digest_of("x")):
        got = await browser.get("/", cookie=f"chaperone={made_up}")
        assert got.status == 303


FOREIGN: list[dict[str, str]] = [
    {},
    {"origin": "https://evil.example"},
    {"origin": "null"},
    {"origin": "https://evil.example", "sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-origin"},
    {"origin": "HERE", "sec-fetch-site": "cross-site"},
    {"origin": "HERE", "sec-fetch-site": "same-site"},
    {"origin": "HERE", "sec-fetch-site": "none"},
]


@pytest.mark.parametrize("headers", FOREIGN)
async def test_a_form_of_another_site_changes_nothing(console: Console, headers: dict[str, str]) -> None:
    browser = await console.signed_in("kim")
    sent = {name: console.url if value == "HERE" else value for name, value in headers.items()}
    for path in ("/sign-out", "/language", "/sign-in/mail"):
        assert (await browser.post(path, sent, everywhere="yes", lang="es", email="kim@school.example")).status == 403
    await console.entrance.mail.settled()
    assert (await is_in(browser), console.mail.mails) == (True, [])


async def test_a_form_of_ours_is_taken_with_and_without_fetch_metadata(console: Console) -> None:
    browser = await console.signed_in("kim")
    for headers in ({"origin": console.url}, {"origin": console.url, "sec-fetch-site": "same-origin"}):
        got = await browser.post("/language", headers, lang="es", to="/")
        assert (got.status, got.to) == (303, "/")


async def test_a_page_is_opened_from_anywhere_and_shown_inside_nothing(console: Console) -> None:
    browser = await console.signed_in("kim")
    opened = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
    inside = {**opened, "sec-fetch-dest": "iframe"}
    image = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image"}
    assert [(await browser.get("/", **one)).status for one in (opened, inside, image)] == [200, 403, 403]


@pytest.mark.parametrize("body", [b"a=1&a=2", b"\xff", b"x" * 70_000, b"&".join(b"a%d=1" % n for n in range(200))])
async def test_what_is_no_form_of_ours_is_refused(console: Console, body: bytes) -> None:
    browser = await console.signed_in("kim")
    headers = {"origin": console.url, "content-type": "application/x-www-form-urlencoded"}
    async with browser.session.post(f"{console.url}/language", data=body, headers=headers) as answer:
        assert answer.status == 403
    headers["content-type"] = "application/json"
    async with browser.session.post(f"{console.url}/language", data=b"{}", headers=headers) as answer:
        assert answer.status == 403


async def test_every_answer_has_the_headers_that_keep_others_out(console: Console) -> None:
    browser = await console.signed_in("kim")
    for path in ("/", "/sign-in", "/nowhere"):
        headers = (await browser.get(path)).headers
        assert headers["content-security-policy"].startswith("default-src 'none'; style-src 'self'")
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        found = {name: headers[name] for name in ("cache-control", "referrer-policy", "x-content-type-options")}
        assert found == {
            "cache-control": "no-store",
            "referrer-policy": "same-origin",
            "x-content-type-options": "nosniff",
        }
        assert "strict-transport-security" not in headers  # this is http on this machine


async def test_the_language_stays_with_the_session(console: Console) -> None:
    browser = await console.signed_in("kim")
    assert (await browser.get("/")).text.count('<html lang="en">') == 1
    await browser.post("/language", lang="es", to="/")
    assert '<html lang="es">' in (await browser.get("/")).text
    await browser.post("/language", lang="xx", to="//evil.example")
    assert '<html lang="es">' in (await browser.get("/")).text
    assert (await browser.post("/language", lang="es", to="//evil.example")).to == "/"
    out = console.browser()
    assert (await out.post("/language", lang="es", to="/")).to == "/sign-in?lang=es"
    assert "Iniciar sesión" in (await out.get("/sign-in?lang=es")).text


class Probe:
    """A page that takes down what it was asked."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self.fails: Any = None
        self.door: ConsoleDoor

    async def show(self, desk: Desk, asked: Asked) -> Moved:
        if self.fails is not None:
            raise self.fails
        asked.signed.within(asked.path["workspace"], HEADS, what="incident", ident="i1")
        self.events.append(asked.event("probe"))
        return Moved(to="/", note="signed_out")


@pytest.fixture
def probe(console: Console) -> Probe:
    """A page of one workspace, for heads of schools."""
    made = Probe()
    page = Page(name="probe", path="/probe/{workspace}", show=made.show, roles=HEADS, method="POST")
    made.door = ConsoleDoor(console.door._desk, console.door._access, console.entrance, [page])
    return made


async def _probed(probe: Probe, browser: Browser, workspace: str, key: str = "0" * 32) -> Reply:
    """Through the door, as a form of ours."""

    token = browser.held()["chaperone"]
    came = Came(
        at=f"/probe/{workspace}",
        path={"workspace": workspace},
        query={},
        form={"key": key},
        session=token,
        flow="",
        languages=["en"],
        foreign=False,
    )
    return await probe.door.answer(probe.door.pages[0], came)


async def test_a_form_sent_twice_is_one_event_and_two_people_are_two(console: Console, probe: Probe) -> None:
    kim, pat = await console.signed_in("kim"), await console.signed_in("pat")
    for browser in (kim, kim, pat):
        reply = await _probed(probe, browser, HERE)
        assert (reply.status, reply.location) == (303, "/?note=signed_out")
    one, again, others = probe.events
    assert (one == again, one == others) == (True, False)
    for _ in range(2):
        await _probed(probe, kim, HERE, key="not a key of ours")
    assert len(set(probe.events)) == 4


async def test_a_supervisor_at_another_schools_page_is_denied_and_logged(console: Console, probe: Probe) -> None:
    kim, lee = await console.signed_in("kim"), await console.signed_in("lee")
    assert (await _probed(probe, lee, HERE)).status == 403
    assert (await _probed(probe, kim, "v")).status == 403
    assert (await _probed(probe, kim, "nowhere")).status == 403
    assert (await _probed(probe, lee, "v")).status == 303
    entries = await console.entries(EntryKind.VIEW)
    assert [one.facts for one in entries] == [
        {"what": "incident", "id": "i1", "page": "probe", "outcome": "denied"}
    ] * 3
    assert entries[0].subject not in (None, entries[1].subject)


async def test_a_page_that_is_not_somebodys_is_logged_too(console: Console, probe: Probe) -> None:
    mia = await console.signed_in("mia")
    assert (await _probed(probe, mia, HERE)).status == 403
    (entry,) = await console.entries(EntryKind.VIEW)
    assert entry.facts == {"what": "probe", "id": "", "page": "probe", "outcome": "denied"}


async def test_what_breaks_is_a_page_with_words(console: Console, probe: Probe) -> None:
    probe.fails = ConnectionError("the database is gone, says Dana Kim")
    reply = await _probed(probe, await console.signed_in("kim"), HERE)
    assert (reply.status, b"It is our fault" in reply.body, b"database" in reply.body) == (500, True, False)

"""The doors for people without an account, under requests that no browser sends: whole answers, and nothing logged."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import AsyncIterator
from collections.abc import Mapping
from contextlib import asynccontextmanager
from html import unescape

import aiohttp
import pytest
from structlog.testing import capture_logs

from adapters.web.app import create_web
from adapters.web.consent import ConsentPages
from adapters.web.limits import Limit
from adapters.web.report import Limits
from adapters.web.report import ReportPages
from adapters.web.server import WebServer
from adapters.web.uploads import Most
from policy.model import ConversationRef
from tests.bot.asking.conftest import Office
from tests.bot.asking.conftest import office
from tests.bot.reporting.conftest import FORM
from tests.bot.reporting.conftest import URL
from tests.bot.reporting.conftest import Desk
from tests.bot.reporting.conftest import code_on
from tests.bot.reporting.conftest import desk
from tests.bot.reporting.conftest import hidden
from tests.builders import WORKSPACE
from tests.security.peoplefuzz import Good
from tests.security.peoplefuzz import request
from tests.security.peoplefuzz import wrong_with

__all__ = ["desk", "office"]
EXAMPLES = 400
_ALL = 1_000_000


async def _ready() -> Mapping[str, str]:
    return {}


@asynccontextmanager
async def served(desk: Desk, office: Office) -> AsyncIterator[aiohttp.ClientSession]:
    """Both doors, which nobody is kept from by having asked too often."""
    most = Most(files=5, each=30_000, together=60_000)
    limits = Limits(reports=Limit(_ALL), wrong=Limit(_ALL), files=most, pause=0.0)
    reports = ReportPages(desk.door, desk.back, style="b { }", url=URL, limits=limits)
    parents = ConsentPages(office.door, url=URL, limit=Limit(_ALL))
    routes = [*reports.routes(), *parents.routes()]
    web = WebServer(create_web(posts={}, ready=_ready, pages=routes), host="127.0.0.1", port=0)
    running = asyncio.create_task(web.run())
    base, closing = f"http://127.0.0.1:{web.port}", aiohttp.TCPConnector(force_close=True)
    async with aiohttp.ClientSession(base, connector=closing) as session:
        yield session
    web.stop()
    await running


async def good(desk: Desk, office: Office) -> Good:
    """A report and its code, a case that is open, a link from chat, and what a parent is asked."""
    _, sent = await desk.send()
    (_, shown), _ = await desk.back.case({"code": code_on(sent), "lang": "en"})
    await office.ask()
    token = office.token()
    place = desk.door._desk.links.seal(ConversationRef(workspace=WORKSPACE, id="c1"))
    return Good(
        forms=(
            ("/report", {**FORM, "once": await desk.once(place), "c": place}),
            ("/report/case", {"code": code_on(sent), "lang": "en"}),
            ("/report/write", {"seen": hidden(shown, "seen"), "do": "write", "text": "It was line 4.", "lang": "en"}),
            (f"/consent/{token}", {"lang": "en", "given": "yes", "proof": await office.proof(token)}),
        ),
        links=(f"/report?c={place}", f"/consent/{token}", "/report/code?lang=en", "/report/style.css"),
    )


async def asked_of(desk: Desk, office: Office, *, examples: int, seed: str) -> list[str]:
    """Ask; what was wrong."""
    wrong: list[str] = []
    right = await good(desk, office)
    async with served(desk, office) as session:
        for number in range(examples):
            chance = random.Random(f"{seed} {number}")  # noqa: S311 - the same requests every time
            wrong += [f"{number}: {one}" for one in await wrong_with(session, request(right, chance))]
    return wrong


async def test_whatever_is_asked_every_answer_is_whole_and_nothing_is_logged(
    desk: Desk, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    with capture_logs() as ours:
        assert await asked_of(desk, office, examples=EXAMPLES, seed="people") == []
    faults = [one for one in ours if one["log_level"] in ("error", "critical")]
    faults += [{"event": one.getMessage()} for one in caplog.records if one.levelno >= logging.ERROR]
    assert faults == []
    said = repr(ours) + caplog.text
    assert [one for one in ("seniors", "every day", "line 4", "Gail", "Tran", "<img") if one in said] == []


async def test_a_form_or_an_answer_that_is_sent_again_counts_once(desk: Desk, office: Office) -> None:
    once = await desk.once()
    codes = {code_on(unescape((await desk.send(once=once))[1])) for _ in range(4)}
    await office.ask()
    token = office.token()
    form = {"lang": "en", "proof": await office.proof(token)}
    said = [(await office.door.answer(token, {**form, "given": one}))[0] for one in ("yes", "no", "yes")]
    assert (len(await desk.cases()), len(codes), len(await office.on_file()), said) == (1, 1, 1, [200, 410, 410])

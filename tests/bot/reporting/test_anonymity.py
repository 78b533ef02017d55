"""What the school's machine holds after a report on the page: nothing that leads to whoever sent it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import aiohttp
import pytest
import structlog

from adapters.web.app import create_web
from adapters.web.server import WebServer
from bot import logs
from bot.clock import SetClock
from bot.inspecting import NoVision
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from bot.wiring import open_reports
from bot.wiring import upgrade
from bot.wiring.platforms import report_pages
from policy.model import CaseState
from policy.model import Member
from policy.model import MemberRef
from storage.seal import Keys
from tests.bot.reporting.browsing import nothing_wrong
from tests.bot.reporting.conftest import DOORS
from tests.bot.reporting.conftest import KIM
from tests.bot.reporting.conftest import LEE
from tests.bot.reporting.conftest import SCHOOL
from tests.bot.reporting.conftest import URL
from tests.bot.reporting.conftest import code_on
from tests.bot.reporting.conftest import hidden
from tests.builders import NOW
from tests.builders import WORKSPACE

ADDRESS, AGENT, COOKIE = "127.77.7.77", "Ana-Browser/7.7", "session=of-ana"
TOLD = {
    "what": "Marmalade happened behind the gymnasium.",
    "who": "A certain Zebedee",
    "where": "quadrangle",
    "when": "michaelmas",
    "contact": "named",
    "name": "Ana Ruizgarcia",
    "reach": "ana@zanzibar.example",
    "category": "bullying",
}
FILE, FILE_NAME = b"Persimmon wrote this.", "ana-persimmon.txt"


@dataclass(slots=True, kw_only=True)
class Place:
    """A school on disk, its page, and everything it says."""

    house: House
    chat: LocalChat
    folder: Path
    lines: StringIO
    port: int

    def held(self) -> bytes:
        """Every byte of the database."""
        return b"".join(one.read_bytes() for one in sorted(self.folder.iterdir()))


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    lines, chat, url = StringIO(), LocalChat(WORKSPACE), f"sqlite:///{tmp_path}/school.sqlite3"
    loggers = [logging.getLogger(name) for name in ("", "chaperone", "uvicorn")]
    before = [(one, one.handlers[:], one.level) for one in loggers]
    logs.set_up("debug", stream=lines, terminal=False)
    loggers[-1].setLevel(logging.DEBUG)  # uvicorn says all that it ever would
    await upgrade(url)
    house = await open_house(
        clock=SetClock(NOW),
        schools=lambda _: SCHOOL,
        packs=load_packs(),
        messengers=lambda _: chat,
        keys=Keys.generate(),
        url=url,
        web=URL,
    )
    await house.roster.put_people([KIM, LEE])
    for one in (KIM, LEE):
        await house.roster.put_members([Member(ref=MemberRef(workspace=WORKSPACE, id=f"U-{one.id}"), person=one)])
    doors = open_reports(
        house,
        DOORS,
        school=SCHOOL,
        clock=SetClock(NOW),
        vision=NoVision(),
        workspaces=lambda: [WORKSPACE],
        tell=house.app.handle,
    )
    pages = report_pages(doors, URL).routes()
    web = WebServer(create_web(posts={}, ready=nothing_wrong, pages=pages), host="127.0.0.1", port=0)
    running = asyncio.create_task(web.run())
    yield Place(house=house, chat=chat, folder=tmp_path, lines=lines, port=web.port)
    web.stop()
    await running
    await house.close()
    for logger, handlers, level in before:
        logger.handlers[:] = handlers
        logger.setLevel(level)
    structlog.reset_defaults()


async def reported(place: Place) -> str:
    """Report with everything that tells of somebody, come back, write more, try a wrong code; the code."""
    headers = {"user-agent": AGENT, "cookie": COOKIE, "referer": "https://chat.example/ana", "accept-language": "en"}
    async with aiohttp.ClientSession(
        f"http://127.0.0.1:{place.port}", headers=headers, connector=aiohttp.TCPConnector(local_addr=(ADDRESS, 0))
    ) as session:
        async with session.get("/report") as answer:
            once = hidden(await answer.text(), "once")
        form = aiohttp.FormData(default_to_multipart=True)
        for name, value in {**TOLD, "once": once}.items():
            form.add_field(name, value)
        form.add_field("files", FILE, filename=FILE_NAME)
        async with session.post("/report", data=form) as answer:
            code = code_on(await answer.text())
        async with session.post("/report/case", data={"code": code}) as answer:
            seen = hidden(await answer.text(), "seen")
        more = {"seen": seen, "do": "write", "text": "Pomegranate, too."}
        for path, data in (("/report/write", more), ("/report/case", {"code": f"{code[:-1]}U"})):
            async with session.post(path, data=data):
                pass
    return code


async def test_nothing_leads_to_whoever_reported(place: Place) -> None:
    code = await reported(place)
    for delivery in await place.house.outbox.waiting():
        await place.house.performer.perform(delivery)
    (case,) = await place.house.stores.cases.listed((CaseState.NEW,))
    told = ["Marmalade", "Zebedee", "quadrangle", "michaelmas", "Ruizgarcia", "zanzibar", "ersimmon", "Pomegranate"]
    of_whom = [ADDRESS, AGENT, COOKIE, "chat.example", "127.77", code, code.replace("-", ""), *code.split("-")]
    said = place.lines.getvalue() + repr(place.chat.delivered)
    held = place.held()
    for secret in (*told, *of_whom):
        assert secret.encode() not in held
        assert secret not in said
    assert case.id.encode() in held  # the search finds what is there
    assert case.id in said
    assert case.reporter is None


async def test_what_is_sealed_is_there_for_the_team(place: Place) -> None:
    await reported(place)
    (case,) = await place.house.stores.cases.listed((CaseState.NEW,))
    entries = await place.house.stores.cases.entries(case.id, viewer="kim", now=NOW)
    assert {one.text for one in entries} == {TOLD["what"], "", "Pomegranate, too."}

"""A console of two schools in memory, served on this machine, and people who come to it."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from collections.abc import Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import field
from typing import Any

import aiohttp
import pytest

from adapters.web.app import create_web
from adapters.web.server import WebServer
from bot.clock import SetClock
from bot.desk.access import Access
from bot.desk.access import offices_of
from bot.desk.door import ConsoleDoor
from bot.desk.entrance import Entrance
from bot.desk.links import SignInMail
from bot.desk.ports import SettingLine
from bot.desk.sessions import Signing
from bot.desk.whose import Whose
from bot.ports.signing import IdentityProvider
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from bot.wiring.console import desk_of
from bot.wiring.console import sign_in_links
from bot.wiring.platforms import console_routes
from policy.model import EntryKind
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role
from policy.model import School
from policy.model import Written
from storage.seal import Keys
from tests.builders import NOW

HERE, THERE = "w", "v"
"""The workspaces of two schools that share an installation."""
CARETAKER = "ivy"
PEOPLE = (
    Person(id="kim", name="Dana Kim", role=Role.STAFF, email="kim@school.example"),
    Person(id="pat", name="Pat Doe", role=Role.PRINCIPAL, email="pat@school.example"),
    Person(id="ada", name="Ada Cruz", role=Role.ATHLETIC_DIRECTOR),
    Person(id="sam", name="Sam Lopez", role=Role.COUNSELOR),
    Person(id=CARETAKER, name="Ivy Stone", role=Role.GUEST),
    Person(id="ortiz", name="José Ortiz", role=Role.COACH, email="ortiz@school.example"),
    Person(id="mia", name="Mia Fox", role=Role.STUDENT, email="mia@school.example"),
    Person(id="rae", name="Rae Fox", role=Role.PARENT),
    Person(id="lee", name="Lee Moon", role=Role.GUEST),
)
"""Somebody of every office, a student, a parent, and the supervisor of the other school."""
SCHOOLS = {
    HERE: School(
        packs=("dracut",), name="Hill School", supervisor="kim", overseers=("pat", "ada"), safeguarding=("sam",)
    ),
    THERE: School(packs=("dracut",), name="Lake School", supervisor="lee"),
}


@dataclass(slots=True)
class Posted:
    """A mail server that keeps what it is given."""

    mails: list[tuple[str, str, str]] = field(default_factory=list)

    async def send(self, to: str, *, subject: str, text: str, ident: str = "") -> None:
        self.mails.append((to, subject, text))


@dataclass(slots=True)
class Got:
    """An answer: status, text, headers."""

    status: int
    text: str
    headers: Mapping[str, str]

    @property
    def to(self) -> str:
        """Where it leads."""
        return self.headers.get("location", "")


@dataclass(slots=True, kw_only=True)
class Browser:
    """Somebody's browser: it keeps cookies, says where a form comes from, and follows nothing by itself."""

    session: aiohttp.ClientSession
    url: str

    async def get(self, path: str, **headers: str) -> Got:
        async with self.session.get(self._at(path), headers=headers, allow_redirects=False) as answer:
            return Got(answer.status, await answer.text(), {k.lower(): v for k, v in answer.headers.items()})

    async def post(self, path: str, headers: Mapping[str, str] | None = None, /, **form: str) -> Got:
        sent = {"origin": self.url, "sec-fetch-site": "same-origin"} if headers is None else dict(headers)
        async with self.session.post(self._at(path), data=form, headers=sent, allow_redirects=False) as answer:
            return Got(answer.status, await answer.text(), {k.lower(): v for k, v in answer.headers.items()})

    def held(self) -> dict[str, str]:
        """The cookies."""
        return {one.key: one.value for one in self.session.cookie_jar}

    def _at(self, path: str) -> str:
        return path if path.startswith("http") else f"{self.url}{path}"


@dataclass(slots=True, kw_only=True)
class Console:
    """The console with everything behind it."""

    house: House
    chat: LocalChat
    door: ConsoleDoor
    entrance: Entrance
    clock: SetClock
    mail: Posted
    url: str
    browsers: list[aiohttp.ClientSession] = field(default_factory=list)

    def browser(self) -> Browser:
        session = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        self.browsers.append(session)
        return Browser(session=session, url=self.url)

    async def signed_in(self, person: str) -> Browser:
        """Somebody's browser, signed in."""
        browser = self.browser()
        token = await self.entrance.sessions.start(person, lang="en")
        browser.session.cookie_jar.update_cookies({"chaperone": token}, _url(self.url))
        return browser

    async def entries(self, kind: EntryKind) -> list[Written]:
        return list(await self.house.book.entries(kinds=[kind]))


def _url(text: str) -> Any:
    from yarl import URL

    return URL(text)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


async def nothing_wrong() -> Mapping[str, str]:
    return {}


def schools(workspace: str) -> School:
    return SCHOOLS.get(workspace, SCHOOLS[HERE])


def workspaces() -> list[str]:
    return [HERE, THERE]


async def opened(url: str, providers: Mapping[str, IdentityProvider], *, by_mail: bool) -> Console:
    """A console in memory, not served yet."""
    clock, chat, keys, packs = SetClock(NOW), LocalChat(HERE), Keys.generate(), load_packs()
    house = await open_house(clock=clock, schools=schools, packs=packs, messengers=lambda _: chat, keys=keys, web=url)
    await house.roster.put_people(PEOPLE)
    for one in PEOPLE:
        workspace = THERE if one.id == "lee" else HERE
        await house.roster.put_members([Member(ref=MemberRef(workspace=workspace, id=f"U-{one.id}"), person=one)])
    lines = [SettingLine(name="CHAPERONE_MODE", value="observe", source="default", given=False)]
    desk = desk_of(house, clock=clock, schools=schools, workspaces=workspaces, packs=packs, settings=lines)
    access = Access(schools=schools, workspaces=workspaces, registry=house.registry, caretakers=[CARETAKER])
    posted = Posted()
    mail = SignInMail(
        links=sign_in_links(keys),
        store=house.stores.sign_in_links,
        people=house.people,
        clock=clock,
        url=url,
        mail=posted if by_mail else None,
        may=lambda person: bool(offices_of(person, SCHOOLS[HERE], [CARETAKER])),
        school="Hill School",
    )
    entrance = Entrance(
        sessions=Signing(house.stores.sessions, clock),
        mail=mail,
        providers=providers,
        whose=Whose(registry=house.registry, people=house.people, workspaces=workspaces),
        book=house.book,
        sealing=house.reporting.sealing,
        clock=clock,
        url=url,
        school="Hill School",
    )
    door = ConsoleDoor(desk, access, entrance, school="Hill School")
    return Console(house=house, chat=chat, door=door, entrance=entrance, clock=clock, mail=posted, url=url)


@asynccontextmanager
async def served(
    providers: Mapping[str, IdentityProvider] | None = None, *, by_mail: bool = True
) -> AsyncIterator[Console]:
    """A console that answers over HTTP."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    console = await opened(url, providers or {}, by_mail=by_mail)
    pages = console_routes(console.door, url)
    web = WebServer(create_web(posts={}, ready=nothing_wrong, pages=pages), host="127.0.0.1", port=port)
    running = asyncio.create_task(web.run())
    try:
        yield console
    finally:
        for one in console.browsers:
            await one.close()
        web.stop()
        await running
        await console.entrance.mail.settled()


@pytest.fixture
async def console() -> AsyncIterator[Console]:
    async with served() as made:
        yield made


def link_in(text: str) -> str:
    """The address of a link in a mail."""
    found = re.search(r"https?://\S+/sign-in/link/\w+", text)
    assert found, text
    return found[0]

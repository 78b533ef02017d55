"""Stories of a consent that is asked for, told on any platform: staff ask, a parent reads the page and answers, once.

The school has a coach of nobody's, two students, the athletic director, and a parent of one of the students.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Protocol

import aiohttp

from bot.asking import ConsentSender
from bot.asking import Teller
from bot.clock import SetClock
from bot.contexts import Messengers
from bot.wiring import House
from policy.model import Person
from policy.model import Role
from policy.model import School
from tests.live.school import AD
from tests.live.school import COACH
from tests.live.school import LILY
from tests.live.school import SAM

WEB = "https://school.example"
GAIL = Person(id="gail", name="Gail Lee", role=Role.PARENT, email="gail@school.example")
FAMILY = {"coach": COACH, "sam": replace(SAM, parents=("gail",)), "lily": LILY, "ad": AD, "gail": GAIL}
SCHOOL = School(packs=("dracut",), supervisor="ad", overseers=("ad",), name="Riverbend High")
LINK = re.compile(rf"{WEB}/consent/(\w+)\?lang=(\w+)")
GONE, THANKS = "This link cannot be used", "Thank you. Your answer is on file."
QUESTION = "May pictures of Sam Lee be shown?"
Seen = tuple[int, str, str]
"""What a browser shows: status, heading, and the whole page."""


class Scene(Protocol):
    """A platform with these people on it, and an installation that listens, with its web part."""

    house: House
    clock: SetClock
    workspace: str
    messengers: Messengers

    @property
    def port(self) -> int:
        """Where the web part listens."""
        ...

    async def command(self, by: str, words: str) -> str:
        """Somebody calls `/consent`; the whole answer, which they alone see."""
        ...

    def direct(self, person: str) -> list[str]:
        """The whole texts of what the bot wrote to somebody, oldest first."""
        ...


async def sent(scene: Scene) -> int:
    """A round of sending, as a worker makes it."""
    teller = Teller(
        registry=scene.house.registry,
        workspaces=lambda: [scene.workspace],
        messengers=scene.messengers,
        mail=None,
        links=scene.house.links,
        notices=scene.house.notices,
        school=SCHOOL,
    )
    house = scene.house
    sender = ConsentSender(
        asked=house.asked, people=house.people, links=house.links, teller=teller, lease=house.lease, clock=scene.clock
    )
    return await sender.send()


def link(scene: Scene) -> str:
    """The newest link that the parent got, as a path."""
    found = LINK.search(scene.direct("gail")[-1])
    assert found
    return f"/consent/{found[1]}?lang={found[2]}"


async def opened(scene: Scene, path: str) -> Seen:
    """Somebody, or a mail program, opens a page."""
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{scene.port}{path}") as shown:
        return _seen(shown.status, await shown.text())


async def answered(scene: Scene, path: str, given: str, page: Seen) -> Seen:
    """Press a button of a page that is open, as a browser does."""
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="(\w+)">', page[2]))
    browser = {"Origin": "null", "Sec-Fetch-Site": "same-origin"}
    url = f"http://127.0.0.1:{scene.port}{path}"
    form = {**fields, "given": given}
    async with aiohttp.ClientSession(headers=browser) as session, session.post(url, data=form) as shown:
        return _seen(shown.status, await shown.text())


def _seen(status: int, html: str) -> Seen:
    found = re.search(r"<h1>(.*?)</h1>", html)
    assert found
    return status, found[1], html


async def asked(scene: Scene) -> str:
    """The athletic director asks; the parent alone gets a message, with a link of her own."""
    assert "Gail Lee" in await scene.command("ad", "ask Sam Lee")
    assert await sent(scene) == 1
    assert [len(scene.direct(one)) for one in ("gail", "sam", "coach", "lily", "ad")] == [1, 0, 0, 0, 0]
    assert "Gail Lee, asked on December 31, 2025, no answer yet" in await scene.command("ad", "Sam Lee")
    return link(scene)


async def answers_once(scene: Scene) -> None:
    """Looking changes nothing; a press answers; staff see it; the link is used up, for a look and for a press."""
    path = await asked(scene)
    first, page = await opened(scene, path), await opened(scene, path)
    assert (first[:2], page[:2]) == ((200, QUESTION), (200, QUESTION))
    assert list(await scene.house.consents.of(["sam"])) == []
    assert (await answered(scene, path, "yes", page))[:2] == (200, THANKS)
    card = await scene.command("ad", "Sam Lee")
    assert ("Pictures of this student: yes, until August 31, 2026" in card, "no answer yet" in card) == (True, False)
    assert (await answered(scene, path, "no", page))[:2] == (410, GONE)
    assert (await opened(scene, path))[:2] == (410, GONE)
    assert [(one.given, one.grantor) for one in await scene.house.consents.of(["sam"])] == [(True, "gail")]
    assert "No question is open." in await scene.command("ad", "list")


async def says_no_in_spanish(scene: Scene) -> None:
    """The page in the other language, answered with no: the language is kept with the proof."""
    path = (await asked(scene)).replace("lang=en", "lang=es")
    page = await opened(scene, path)
    assert page[1] == "¿Se pueden mostrar fotos de Sam Lee?"
    assert (await answered(scene, path, "no", page))[0] == 200
    (kept,) = await scene.house.consents.of(["sam"])
    assert (kept.given, kept.grantor, ", es, sha256:" in kept.evidence) == (False, "gail", True)
    assert "Pictures of this student: no" in await scene.command("ad", "Sam Lee")


async def is_reminded(scene: Scene) -> None:
    """After a week one reminder with a new link; the link from before still answers, and ends both."""
    old = await asked(scene)
    scene.clock.set(scene.clock.now() + timedelta(days=7))
    assert (await sent(scene), await sent(scene)) == (1, 0)
    new = link(scene)
    assert (len(scene.direct("gail")), old == new) == (2, False)
    assert (await answered(scene, old, "yes", await opened(scene, old)))[:2] == (200, THANKS)
    assert (await opened(scene, new))[:2] == (410, GONE)


async def is_not_asked_by_everybody(scene: Scene) -> None:
    """Staff who do not lead a group of the student's, students and parents ask nobody, and learn nothing."""
    words = [(await scene.command(by, "ask Sam Lee")).split("\n", 1)[0] for by in ("coach", "lily", "gail")]
    assert len(set(words)) == 1
    assert (await sent(scene), scene.direct("gail")) == (0, [])


STORIES = (answers_once, says_no_in_spanish, is_reminded, is_not_asked_by_everybody)

"""A school whose report page is open: a house in memory, both doors, and a team that answers."""

from __future__ import annotations

import html as markup
import re
from dataclasses import dataclass
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.clock import SetClock
from bot.inspecting import NoVision
from bot.reporting.door import ReportDoor
from bot.reporting.doors import HelpDoors
from bot.reporting.returning import ReturnDoor
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from bot.wiring import open_reports
from policy.model import Case
from policy.model import CaseAnswered
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseReported
from policy.model import CaseState
from policy.model import ChangeCase
from policy.model import Decision
from policy.model import Judgement
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role
from policy.model import School
from storage.seal import Keys
from tests.builders import NOW
from tests.builders import WORKSPACE

URL = "https://school.example"
KIM = Person(id="kim", name="Dana Kim", role=Role.PRINCIPAL)
ORTIZ = Person(id="ortiz", name="José Ortiz", role=Role.COACH)
LEE = Person(id="lee", name="Pat Lee", role=Role.TEACHER)
SCHOOL = School(packs=("mit",), name="Hill School", safeguarding=("kim", "lee"))
DOORS = HelpDoors(
    emergency="911",
    urgent=(("Campus Police", "x3-1212"), ("Crisis line, call or text", "988")),
    school=(("Report online harassment", "stopit@mit.edu"), ("GradSupport (graduates)", "GradSupport")),
    takedown=(("Police", "555-0100"), ("Take It Down", "https://takeitdown.example")),
)
FORM = {
    "lang": "en",
    "danger": "no",
    "category": "bullying",
    "what": "They push Sam around <every day>.",
    "who": "Some of the seniors",
    "where": "On the bus",
    "when": "Mondays",
    "contact": "unnamed",
}


def unmarked(html: str) -> str:
    """What is read on a page."""
    return " ".join(markup.unescape(re.sub(r"<[^>]+>", " ", html)).split())


def code_on(html: str) -> str:
    found = re.search(r'class="code">(.*?)</p>', html, re.DOTALL)
    return re.sub(r"<[^>]+>|\s", "", found[1]) if found else ""


def hidden(html: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    assert found
    return markup.unescape(found[1])


@dataclass(slots=True, kw_only=True)
class Desk:
    """The house with everything about reports. `down`: nothing is kept; `slow`: nothing is judged."""

    house: House
    clock: SetClock
    door: ReportDoor
    back: ReturnDoor
    down: bool = False
    slow: bool = False

    async def tell(self, event: CaseReported | CaseAnswered) -> None:
        if self.down:
            raise ConnectionError("the database is gone")
        if await self.house.app.receive(event) and not self.slow:
            await self.house.app.judge(event)

    async def once(self, token: str = "") -> str:
        _, html = await self.door.start(token, ["en"])
        return hidden(html, "once")

    async def send(self, *files: bytes, **changed: str) -> tuple[int, str]:
        form = {**FORM, "once": changed.pop("once", "") or await self.once(), **changed}
        return await self.door.report(form, files)

    async def cases(self) -> list[Case]:
        return list(await self.house.stores.cases.listed(tuple(CaseState)))

    async def entries(self, case: Case) -> list[CaseEntry]:
        return list(await self.house.stores.cases.entries(case.id, viewer="kim", now=self.clock.now()))

    async def ask(self, case: Case, text: str) -> None:
        """The team asks the reporter something."""
        question = CaseEntry(
            id=f"q{len(text)}", case=case.id, at=self.clock.now(), kind=CaseEntryKind.QUESTION, by="kim", text=text
        )
        await add_entry(self.house, case, question)

    def wait(self, **time: float) -> None:
        self.clock.set(self.clock.now() + timedelta(**time))


async def add_entry(house: House, case: Case, entry: CaseEntry) -> None:
    """Something is said in a case, as the store takes it."""
    event = CaseAnswered(id=f"test:{entry.id}", workspace=case.workspace, at=entry.at, case=case.id, entry=entry)
    assert await house.inbox.claim(event)
    change = ChangeCase(case=replace(case, revision=case.revision + 1), entries=(entry,))
    judged = Judgement(id=f"judged:{entry.id}", event=event, decision=Decision(actions=(change,)), at=entry.at)
    assert await house.log.settle(judged) is not None


@pytest.fixture
async def desk() -> Desk:
    clock, chat = SetClock(NOW), LocalChat(WORKSPACE)
    house = await open_house(
        clock=clock,
        schools=lambda _: SCHOOL,
        packs=load_packs(),
        messengers=lambda _: chat,
        keys=Keys.generate(),
        web=URL,
    )
    await house.roster.put_people([KIM, ORTIZ, LEE])
    for one in (KIM, ORTIZ, LEE):
        await house.roster.put_members([Member(ref=MemberRef(workspace=WORKSPACE, id=f"U-{one.id}"), person=one)])
    made: list[Desk] = []

    async def tell(event: CaseReported | CaseAnswered) -> None:
        await made[0].tell(event)

    door, back = open_reports(
        house,
        DOORS,
        school=SCHOOL,
        clock=clock,
        vision=NoVision(),
        workspaces=lambda: [WORKSPACE],
        tell=tell,
    )
    made.append(Desk(house=house, clock=clock, door=door, back=back))
    return made[0]

"""A school that asks: a house in memory, its sender and its door, with a chat and a mailbox that are read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.asking import ConsentDoor
from bot.asking import ConsentSender
from bot.asking import Teller
from bot.asking import ask
from bot.clock import SetClock
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import DeliveryError
from policy.model import EntryKind
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role
from policy.model import School
from storage.seal import Keys
from tests.builders import NOW
from tests.builders import WORKSPACE

URL = "https://school.example"
SAM = Person(id="sam", name="Sam <Tran>", role=Role.STUDENT, parents=("gail", "hugo"))
GAIL = Person(id="gail", name="Gail Tran", role=Role.PARENT, email="gail@mail.example")
HUGO = Person(id="hugo", name="Hugo Tran", role=Role.PARENT, email="hugo@mail.example")
KIM = Person(id="kim", name="Dana Kim", role=Role.PRINCIPAL)
SCHOOL = School(packs=("dracut",), name="Hill School")


@dataclass(slots=True)
class Mailbox:
    """Mail as it was handed in; a server that is down takes none."""

    got: list[tuple[str, str, str]] = field(default_factory=list)
    down: bool = False

    async def send(self, to: str, *, subject: str, text: str, ident: str = "") -> None:
        if self.down:
            raise DeliveryError("the mail server did not take it", retry=True, code="smtp:unreachable")
        self.got.append((to, subject, text))


@dataclass(slots=True, kw_only=True)
class Office:
    """The house with everything about asking."""

    house: House
    chat: LocalChat
    mail: Mailbox
    clock: SetClock
    teller: Teller
    sender: ConsentSender
    door: ConsentDoor

    async def ask(self, *, scope: str = "", by: str = "kim") -> None:
        about = (await self.house.people.with_ids({"sam"}))["sam"]
        await ask(
            about,
            ConsentKind.MEDIA_RELEASE,
            scope=scope,
            by=by,
            at=self.clock.now(),
            people=self.house.people,
            asked=self.house.asked,
        )
        await self.sender.send()

    def token(self, to: str = "gail@mail.example") -> str:
        """The newest link that came by mail."""
        text = [text for whom, _, text in self.mail.got if whom == to][-1]
        found = re.search(rf"{URL}/consent/(\w+)\?lang=en", text)
        assert found
        return found[1]

    async def proof(self, token: str, lang: str = "en") -> str:
        _, html = await self.door.page(token, [lang])
        found = re.search(r'name="proof" value="(\w+)"', html)
        assert found
        return found[1]

    async def answer(self, token: str, given: str, lang: str = "en") -> tuple[int, str]:
        proof = await self.proof(token, lang)
        return await self.door.answer(token, {"lang": lang, "proof": proof, "given": given})

    async def on_file(self) -> list[Consent]:
        return list(await self.house.consents.of(["sam"]))

    async def logged(self) -> list[dict[str, object]]:
        return [dict(one.facts) for one in await self.house.book.entries(kinds=[EntryKind.CONSENT])]

    def wait(self, **time: float) -> None:
        self.clock.set(self.clock.now() + timedelta(**time))


@pytest.fixture
async def office() -> Office:
    clock, chat, mail = SetClock(NOW), LocalChat(WORKSPACE), Mailbox()
    house = await open_house(
        clock=clock,
        schools=lambda _: SCHOOL,
        packs=load_packs(),
        messengers=lambda _: chat,
        keys=Keys.generate(),
        web=URL,
        by_mail=True,
    )
    await house.roster.put_people([SAM, GAIL, HUGO, KIM])
    account = MemberRef(workspace=WORKSPACE, id="U-gail")
    await house.roster.put_members([Member(ref=account, person=GAIL, lang="es")])
    teller = Teller(
        registry=house.registry,
        workspaces=lambda: [WORKSPACE],
        messengers=lambda _: chat,
        mail=mail,
        links=house.links,
        notices=house.notices,
        school=SCHOOL,
    )
    sender = ConsentSender(
        asked=house.asked, people=house.people, links=house.links, teller=teller, lease=house.lease, clock=clock
    )
    door = ConsentDoor(asked=house.asked, people=house.people, links=house.links, clock=clock, school=SCHOOL)
    return Office(house=house, chat=chat, mail=mail, clock=clock, teller=teller, sender=sender, door=door)


@pytest.fixture
def without_hugo() -> Person:
    return replace(SAM, parents=("gail",))

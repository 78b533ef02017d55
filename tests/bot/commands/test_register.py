"""`/register` through the whole pipeline, in memory, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.clock import SetClock
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberLeft
from policy.model import Mode
from policy.model import Notice
from policy.model import Role
from policy.model import School
from storage.seal import Keys
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_member

WEB = a_member("web", Role.STAFF)
PEOPLE = (COACH, TEACHER, SAM, SUPERVISOR, WEB)
ELSEWHERE = ConversationRef(workspace=WORKSPACE, id="elsewhere")


@dataclass(slots=True, kw_only=True)
class Desk:
    """A house with two conversations, and what people call and press in it."""

    house: House
    chat: LocalChat
    asked: int = 0

    async def call(self, by: Member, words: str = "", place: ConversationRef | None = PLACE) -> Notice:
        self.asked += 1
        name = f"c{self.asked}"
        called = CommandInvoked(
            id=name, workspace=WORKSPACE, at=NOW, by=by.ref, name="register", args=words, conversation=place
        )
        return await self._answer(called, by)

    async def press(self, by: Member, button: str, value: str, **form: str) -> Notice:
        self.asked += 1
        pressed = ButtonPressed(
            id=f"p{self.asked}",
            workspace=WORKSPACE,
            at=NOW,
            by=by.ref,
            button=button,
            value=value,
            form=tuple(form.items()),
        )
        return await self._answer(pressed, by)

    async def _answer(self, event: CommandInvoked | ButtonPressed, to: Member) -> Notice:
        before = len(self.chat.delivered)
        await self.house.app.handle(event)
        await self.house.jobs.drain()
        return [one.notice for one in self.chat.delivered[before:] if one.to == to.ref][-1]

    async def place(self) -> Conversation:
        found = await self.house.registry.conversation(PLACE)
        assert found is not None
        return found


@pytest.fixture
async def desk(store_url: str) -> AsyncIterator[Desk]:
    chat = LocalChat(WORKSPACE)
    school = School(packs=("nycdoe",), supervisor="supervisor", mode=Mode.WARN)
    house = await open_house(
        clock=SetClock(NOW),
        schools=lambda _: school,
        packs=load_packs(),
        messengers=lambda _: chat,
        url=store_url or None,
        keys=Keys.generate(),
    )
    await house.roster.put_people([one.person for one in PEOPLE if one.person])
    await house.roster.put_members(list(PEOPLE))
    for ref, name in ((PLACE, "robots"), (ELSEWHERE, "chess")):
        place = Conversation(ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, name=name)
        await house.roster.put_conversation(place, [COACH.ref, SAM.ref, WEB.ref])
    yield Desk(house=house, chat=chat)
    await house.close()


def key(notice: Notice) -> str:
    return notice.keys[0].value


async def test_from_the_card_to_the_approval(desk: Desk) -> None:
    card = await desk.call(COACH)
    assert (key(card), card.title) == ("registration.card", "This conversation is not registered")
    (register,) = card.buttons
    sent = await desk.press(COACH, "register", register.value, purpose="Robots", readers="group")
    assert key(sent) == "registration.sent"
    request = desk.chat.offered(SUPERVISOR.ref, "approve")
    assert request is not None
    assert key(await desk.press(SUPERVISOR, "approve", request.value)) == "registration.approved"
    place = await desk.place()
    assert place.registration is not None
    assert (place.registered, place.registration.purpose, place.registration.owner) == (True, "Robots", COACH.ref)
    card = await desk.call(COACH)
    assert (card.title, "Robots" in card.paragraphs[0]) == ("This conversation is registered", True)


async def test_students_and_strange_places_get_a_clear_word(desk: Desk) -> None:
    assert key(await desk.call(SAM)) == "registration.staff_only"
    assert key(await desk.call(COACH, place=None)) == "registration.not_here"


async def test_the_list_is_for_those_who_supervise(desk: Desk) -> None:
    assert key(await desk.call(COACH, "list")) == "registration.not_yours"
    shown = await desk.call(SUPERVISOR, "list")
    assert shown.paragraphs[0] == "- chess: not on the list\n- robots: not on the list"


@pytest.mark.parametrize("words", ["designee <@web>", "designee Web", "suplente @Web"])
async def test_a_supervisor_says_who_looks_in(desk: Desk, words: str) -> None:
    assert key(await desk.call(SUPERVISOR, words)) == "registration.designee"
    entry = (await desk.place()).registration
    assert entry is not None
    assert entry.designee == WEB.ref


@pytest.mark.parametrize(
    ("by", "words", "expected"),
    [
        (COACH, "designee <@web>", "registration.not_yours"),
        (SUPERVISOR, "designee <@sam>", "registration.no_designee"),
        (SUPERVISOR, "designee <@teacher>", "registration.no_designee"),
        (SUPERVISOR, "designee Nobody Here", "registration.no_designee"),
        (SUPERVISOR, "designee", "registration.no_designee"),
    ],
)
async def test_nobody_else_and_nobody_unknown(desk: Desk, by: Member, words: str, expected: str) -> None:
    assert key(await desk.call(by, words)) == expected
    assert (await desk.place()).registration is None


async def test_a_designee_who_leaves_is_missed(desk: Desk) -> None:
    await desk.call(SUPERVISOR, "designee <@web>")
    left = MemberLeft(id="l", workspace=WORKSPACE, at=NOW, conversation=PLACE, member=WEB.ref)
    decision = await desk.house.app.handle(left)
    assert decision is not None
    assert [one.rule for one in decision.findings] == ["conversation.no_supervisor"]

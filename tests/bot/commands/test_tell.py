"""`/tell` and the way from a warning to the team, through the whole pipeline, in memory, on SQLite and PostgreSQL."""

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
from policy.model import CheckDue
from policy.model import CommandInvoked
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Mode
from policy.model import RegistrationState
from policy.model import Role
from policy.model import RoomError
from policy.model import School
from storage.seal import Keys
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NOW
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import a_member

TEAM = ConversationRef(workspace=WORKSPACE, id="hockey")
TALK = ConversationRef(workspace=WORKSPACE, id="talk")
SAMMY = a_member("sammy", Role.STUDENT, "chess")
PEOPLE = (COACH, SAM, ALEX, GAIL, AD, PRINCIPAL, SAMMY)


@dataclass(slots=True, kw_only=True)
class Desk:
    """A house with a team's channel and a talk with one student of it."""

    house: House
    chat: LocalChat
    asked: int = 0

    async def tell(self, words: str, by: Member = COACH, text: str = "") -> list[tuple[str, str]]:
        """Call the command. Returns who got which notice."""
        before = len(self.chat.delivered)
        self.asked += 1
        await self.house.app.handle(
            CommandInvoked(
                id=f"c{self.asked}",
                workspace=WORKSPACE,
                at=NOW,
                by=by.ref,
                name="tell",
                args=words,
                text=text,
                conversation=TALK,
            )
        )
        await self.house.jobs.drain()
        return [(one.to.id, one.notice.keys[0].value) for one in self.chat.delivered[before:]]

    async def press(self, button: str, value: str, **form: str) -> list[tuple[str, str]]:
        before = len(self.chat.delivered)
        self.asked += 1
        await self.house.app.handle(
            ButtonPressed(
                id=f"p{self.asked}",
                workspace=WORKSPACE,
                at=NOW,
                by=COACH.ref,
                button=button,
                value=value,
                form=tuple(form.items()),
            )
        )
        await self.house.jobs.drain()
        return [(one.to.id, one.notice.keys[0].value) for one in self.chat.delivered[before:]]

    async def write(self, text: str) -> None:
        await self.chat.post(COACH.ref, TALK, text, at=NOW)
        await self.house.jobs.drain()

    def offered(self, button: str) -> str:
        found = self.chat.offered(COACH.ref, button)
        assert found is not None
        return found.value

    @property
    def rooms(self) -> list[tuple[MemberRef, ...]]:
        return [one.members for one in self.chat.rooms]

    @property
    def posted(self) -> list[tuple[str, str, tuple[str, ...]]]:
        return [(one.conversation.id, one.notice.title, one.notice.paragraphs) for one in self.chat.posted]

    async def last(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        logged = (await self.house.log.tail(limit=100))[-1]
        return logged.findings, logged.actions


@pytest.fixture
async def desk(store_url: str) -> AsyncIterator[Desk]:
    chat = LocalChat(WORKSPACE)
    school = School(packs=("dracut",), overseers=("ad", "principal"), supervisor="principal", mode=Mode.ENFORCE)
    house = await open_house(
        clock=SetClock(NOW),
        schools=lambda _: school,
        packs=load_packs(),
        messengers=lambda _: chat,
        rooms=lambda _: chat,
        url=store_url or None,
        keys=Keys.generate(),
    )
    await house.roster.put_people([one.person for one in PEOPLE if one.person])
    await house.roster.put_members(list(PEOPLE))
    for ref, name, members in ((TEAM, "hockey", (COACH, SAM, ALEX)), (TALK, "talk", (COACH, SAM))):
        place = Conversation(ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, name=name, registered=True)
        await house.roster.put_conversation(place, [one.ref for one in members])
    chat.listen(house.app.handle)
    yield Desk(house=house, chat=chat)
    await house.close()


async def test_a_private_matter_gets_a_room_with_its_overseer(desk: Desk) -> None:
    assert await desk.tell("<@sam> reason=medical") == [("ad", "tell.copy"), ("coach", "tell.opening")]
    assert desk.rooms == [(COACH.ref, SAM.ref, AD.ref)]
    assert [(one[0], one[1]) for one in desk.posted] == [("private-matter-1", "A room for a private matter")]
    room = await desk.house.registry.conversation(desk.chat.rooms[0].ref)
    assert room is not None
    assert room.registration is not None
    assert (room.registered, room.registration.state, room.registration.owner) == (
        True,
        RegistrationState.APPROVED,
        COACH.ref,
    )


async def test_a_room_of_the_bots_own_is_asked_for_no_label(desk: Desk) -> None:
    await desk.tell("<@sam> reason=medical")
    room = desk.chat.rooms[0].ref
    await desk.house.app.handle(
        CheckDue(id="k1", workspace=WORKSPACE, at=NOW, check="label_check", subject=room.id, conversation=room)
    )
    assert await desk.last() == ((), ())


async def test_all_that_is_said_in_the_room_is_of_its_matter_while_the_overseer_reads_along(desk: Desk) -> None:
    await desk.tell("<@sam> reason=academic")
    await desk.chat.post(COACH.ref, desk.chat.rooms[0].ref, "See you tomorrow at eight in my office", at=NOW)
    assert await desk.last() == ((), ("log",))


@pytest.mark.parametrize(
    ("words", "overseer"), [("@Sam reason=medical copy=principal", PRINCIPAL), ("sam motivo=médico copia=ad", AD)]
)
async def test_who_reads_along_can_be_chosen(desk: Desk, words: str, overseer: Member) -> None:
    await desk.tell(words)
    assert desk.rooms == [(COACH.ref, SAM.ref, overseer.ref)]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("", "tell.help"),
        ("@Sam", "tell.help"),
        ("@Sam reason=discipline", "tell.help"),
        ("@Nobody reason=medical", "tell.unknown"),
        ("<@ghost> reason=medical", "tell.unknown"),
        ("@Gail reason=medical", "tell.not_student"),
        ("<@coach> reason=medical", "tell.not_student"),
        ("team", "team.how"),
    ],
)
async def test_what_is_not_clear_gets_a_word_and_opens_nothing(desk: Desk, words: str, key: str) -> None:
    assert await desk.tell(words) == [("coach", key)]
    assert (desk.rooms, desk.posted) == ([], [])


async def test_students_and_families_are_told_where_to_turn(desk: Desk) -> None:
    assert await desk.tell("<@alex> reason=medical", by=SAM) == [("sam", "tell.staff_only")]


async def test_a_student_on_two_rosters_is_told_apart_by_group(desk: Desk) -> None:
    other = a_member("sam2", Role.STUDENT, "drama").person
    assert other is not None
    await desk.house.roster.put_people([other, *(one.person for one in (SAM,) if one.person)])
    assert await desk.tell("sa reason=medical") == [("coach", "tell.which")]
    assert "- Sam (hockey, sam)" in desk.chat.delivered[-1].notice.paragraphs[1]


async def test_a_student_without_an_account_here_is_named_as_such(desk: Desk) -> None:
    new = a_member("zoe", Role.STUDENT, "hockey").person
    assert new is not None
    await desk.house.roster.put_people([new])
    assert await desk.tell("zoe reason=medical") == [("coach", "tell.no_account")]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (RoomError.CANNOT_SEE, "Ad cannot see the channel"),
        (RoomError.BARRIER, "keep some of you apart: Ad"),
        (RoomError.LEFT, "Ad is no longer here"),
        (RoomError.REFUSED, "I am not allowed to make a room here"),
    ],
)
async def test_a_room_that_is_refused_is_answered_with_the_way_out(desk: Desk, code: str, words: str) -> None:
    desk.chat.refuse(RoomError("no", code=code, who=("ad",)))
    assert await desk.tell("<@sam> reason=medical") == [
        ("ad", "tell.copy"),
        ("coach", "tell.opening"),
        ("coach", "tell.refused"),
    ]
    assert words in desk.chat.delivered[-1].notice.paragraphs[0]


async def test_a_word_to_the_team_is_posted_where_it_reads(desk: Desk) -> None:
    assert await desk.tell("team", text="Practice is at 4") == [("coach", "team.sent")]
    assert desk.posted == [("hockey", "Coach writes:", ("Practice is at 4",))]
    assert await desk.last() == ((), ("record",))


async def test_what_would_be_warned_about_is_not_posted(desk: Desk) -> None:
    assert await desk.tell("team call me at 978-555-0142") == [("coach", "team.held")]
    assert desk.posted == []


async def test_a_message_is_moved_to_the_team_with_one_tap(desk: Desk) -> None:
    await desk.write("Bring your skates.\nBus at 4")
    assert await desk.press("move_to_group", desk.offered("move_to_group")) == [("coach", "move.done")]
    assert desk.posted == [("hockey", "Coach writes:", ("Bring your skates.", "Bus at 4"))]
    assert len(desk.chat.removed) == 1
    assert await desk.last() == ((), ("log", "resolve_flag"))
    assert await desk.press("move_to_group", desk.offered("move_to_group")) == [("coach", "button.stale")]


async def test_what_looks_private_is_asked_about_before_all_read_it(desk: Desk) -> None:
    await desk.write("Your concussion test is tomorrow, please see the nurse")
    value = desk.offered("tell").partition(":")[0]
    assert await desk.press("move_to_group", value) == [("coach", "move.private")]
    assert desk.posted == []
    assert await desk.press("move_anyway", desk.offered("move_anyway")) == [("coach", "move.done")]
    assert [one[0] for one in desk.posted] == ["hockey"]


async def test_a_post_that_is_refused_leaves_the_flag_open(desk: Desk) -> None:
    await desk.write("Bring your skates")
    desk.chat.refuse(RoomError("no", code=RoomError.REFUSED))
    value = desk.offered("move_to_group")
    assert await desk.press("move_to_group", value) == [("coach", "team.refused")]
    assert desk.chat.removed == []
    desk.chat.refuse(None)
    assert await desk.press("move_to_group", value) == [("coach", "move.done")]


async def test_a_warning_leads_to_a_room_and_its_flag_ends_when_that_stands(desk: Desk) -> None:
    await desk.write("Can we talk about it tomorrow after class?")
    value = desk.offered("tell")
    assert await desk.press("tell", value, category="academic") == [("ad", "tell.copy"), ("coach", "tell.opening")]
    assert desk.rooms == [(COACH.ref, SAM.ref, AD.ref)]
    assert await desk.last() == ((), ("resolve_flag",))
    assert await desk.press("tell", value, category="academic") == [("coach", "button.stale")]

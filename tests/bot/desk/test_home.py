"""What stands at home, by what somebody is: names of texts, numbers and taps."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.clock import SetClock
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import CommandInvoked
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import MessagePosted
from policy.model import Mode
from policy.model import Notice
from policy.model import NoticeKey
from policy.model import Registration
from policy.model import RegistrationState
from policy.model import Role
from policy.model import School
from storage.seal import Keys
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import a_member
from tests.builders import posted

KIM, PAT, IT = a_member("kim", Role.COUNSELOR), a_member("pat", Role.PARENT), a_member("ira", Role.STAFF)
ADVISOR = a_member("ada", Role.ADVISOR)
LEADER = replace(
    ADVISOR,
    person=replace(ADVISOR.person, memberships=(Membership(group="robots", role=Role.ADVISOR),))
    if ADVISOR.person
    else None,
)
PEOPLE = (COACH, SAM, PRINCIPAL, KIM, PAT, IT, LEADER)
CLUB, NEW = (ConversationRef(workspace=WORKSPACE, id=one) for one in ("robots", "new"))
SCHOOL = School(
    packs=("dracut", "nycdoe"),
    name="Hill School",
    overseers=("principal",),
    supervisor="principal",
    safeguarding=("kim",),
    mode=Mode.WARN,
)
URL = "https://chaperone.school.example"


@dataclass(slots=True, kw_only=True)
class Place:
    """A house, and what somebody sees of it at home."""

    house: House
    chat: LocalChat
    count: int = 0

    async def look(self, who: Member, reply_to: str = "") -> Notice:
        """`/chaperone`."""
        self.count += 1
        event = CommandInvoked(
            id=f"look-{self.count}", workspace=WORKSPACE, at=NOW, by=who.ref, name="chaperone", reply_to=reply_to
        )
        await self.handle(event)
        return self.chat.delivered[-1].notice

    async def handle(self, event: CommandInvoked | ButtonPressed | MessagePosted | CaseReported) -> None:
        await self.house.app.handle(event)
        await self.house.jobs.drain()


def keys(notice: Notice) -> list[str]:
    return [one.keys[0].value for one in (notice, *notice.parts)]


def part(notice: Notice, key: NoticeKey) -> Notice:
    return next(one for one in notice.parts if one.keys == (key,))


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    chat = LocalChat(WORKSPACE)
    house = await open_house(
        clock=SetClock(NOW),
        schools=lambda _: SCHOOL,
        packs=load_packs(),
        messengers=lambda _: chat,
        keys=Keys.generate(),
        console=URL,
        caretakers=("ira",),
    )
    await house.roster.put_people([one.person for one in PEOPLE if one.person])
    await house.roster.put_members(PEOPLE)
    noticed = Registration(conversation=NEW, state=RegistrationState.NOTICED, noticed_at=NOW)
    kind = ConversationKind.PRIVATE_CHANNEL
    everybody = [one.ref for one in (LEADER, SAM, PRINCIPAL)]
    await house.roster.put_conversation(
        Conversation(ref=CLUB, kind=kind, name="robots", group="robots", registered=True, comments=True), everybody
    )
    await house.roster.put_conversation(
        Conversation(ref=NEW, kind=kind, name="new", group="robots", registration=noticed), everybody
    )
    await house.roster.put_conversation(
        Conversation(ref=PLACE, kind=ConversationKind.PRIVATE_CHANNEL, registered=True), [COACH.ref, SAM.ref]
    )
    yield Place(house=house, chat=chat)
    await house.close()


@pytest.mark.parametrize(
    ("who", "wanted"),
    [
        (SAM, ["home.start", "home.sight"]),
        (PAT, ["home.start", "home.sight"]),
        (COACH, ["home.start", "home.sight"]),
        (LEADER, ["home.start", "home.place", "home.place", "home.sight"]),
        (PRINCIPAL, ["home.start", "home.needs", "home.sight"]),
        (KIM, ["home.start", "home.needs", "home.sight"]),
        (IT, ["home.start", "home.needs", "home.sight"]),
        (Member(ref=MemberRef(workspace=WORKSPACE, id="stranger")), ["home.start", "home.sight"]),
    ],
    ids=["student", "parent", "coach", "advisor", "principal", "safeguarding", "caretaker", "stranger"],
)
async def test_everybody_sees_what_is_theirs(place: Place, who: Member, wanted: list[str]) -> None:
    notice = await place.look(who)
    office = who.person is not None and who.person.role not in (Role.STUDENT, Role.PARENT)
    console = [ButtonKey.CONSOLE] if office else []
    assert keys(notice) == wanted
    assert [one.key for one in notice.buttons] == [ButtonKey.ASK_POLICY, ButtonKey.REPORT, *console, ButtonKey.HOME]
    assert (URL in " ".join(notice.paragraphs)) is office


async def test_a_conversation_says_what_is_to_be_done_and_gives_the_tap(place: Place) -> None:
    notice = await place.look(LEADER)
    cards = [(one.title, [(tap.key, tap.value.partition("@")[2]) for tap in one.buttons]) for one in notice.parts[:2]]
    assert cards == [
        ("new", [(ButtonKey.REGISTER, "new")]),
        ("robots", [(ButtonKey.REVIEWED, "robots")]),
    ]


async def test_a_review_from_home_is_done_and_the_list_says_so(place: Place) -> None:
    tap = (await place.look(LEADER)).parts[1].buttons[0]
    press = ButtonPressed(
        id="p1", workspace=WORKSPACE, at=NOW, by=LEADER.ref, button=tap.key, value=tap.value, reply_to="home:1"
    )
    await place.handle(press)
    told = [one.notice.keys[0] for one in place.chat.delivered[-2:]]
    assert set(told) == {NoticeKey.REVIEW_DONE, NoticeKey.HOME_START}
    notice = await place.look(LEADER)
    assert keys(notice) == ["home.start", "home.place", "home.places", "home.sight"]
    assert part(notice, NoticeKey.HOME_PLACES).paragraphs == ("- robots: approved",)


async def test_a_flag_stands_there_until_it_is_put_right(place: Place) -> None:
    await place.handle(posted("you start on Saturday, keep it to yourself"))
    flag = part(await place.look(COACH), NoticeKey.HOME_FLAG)
    assert [one.key for one in flag.buttons] == [
        *(ButtonKey.COPY_PRINCIPAL, ButtonKey.MOVE_TO_GROUP, ButtonKey.TELL, ButtonKey.WHY),
    ]
    assert "Saturday" not in str(flag)
    form = (("category", "medical"),)
    copy = flag.buttons[0]
    await place.handle(
        ButtonPressed(id="p1", workspace=WORKSPACE, at=NOW, by=COACH.ref, button=copy.key, value=copy.value, form=form)
    )
    assert keys(await place.look(COACH)) == ["home.start", "home.sight"]


async def test_a_case_is_a_number_and_never_one_about_whoever_looks(place: Place) -> None:
    for number, about in enumerate(((), (PRINCIPAL.ref,)), start=1):
        case = Case(
            id=f"c{number}aaaaaa",
            workspace=WORKSPACE,
            category=CaseCategory.BULLYING,
            source=CaseSource.CHAT,
            opened_at=NOW,
            about=about,
            reporter=SAM.ref if about else None,
        )
        await place.handle(CaseReported(id=f"r{number}", workspace=WORKSPACE, at=NOW, case=case))
    cards = {one.ref.id: part(await place.look(one), NoticeKey.HOME_NEEDS) for one in (PRINCIPAL, KIM)}
    found = {who: [line for line in card.paragraphs[0].split("\n") if "case" in line] for who, card in cards.items()}
    assert found == {"principal": ["- 1 case is open"], "kim": ["- 2 cases are open"]}
    assert part(await place.look(SAM), NoticeKey.HOME_REPORTS).paragraphs[1] == "- C2AAAAAA: nobody has read it yet"
    assert keys(await place.look(PAT)) == ["home.start", "home.sight"]


async def test_more_conversations_than_are_shown_are_counted(place: Place) -> None:
    for number in range(20):
        ref = ConversationRef(workspace=WORKSPACE, id=f"x{number:02}")
        one = Conversation(
            ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, name=f"x{number:02}", group="robots", registered=True,
            reviewed_at=NOW - timedelta(hours=1),
        )  # fmt: skip
        await place.house.roster.put_conversation(one, [LEADER.ref])
    card = part(await place.look(LEADER), NoticeKey.HOME_PLACES)
    assert (len(card.paragraphs[0].split("\n")), card.paragraphs[1]) == (12, "There are 8 more.")

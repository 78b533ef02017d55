"""What platforms tell of people and places reaches the registry, and only where it is needed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.census import Counted
from bot.clock import SetClock
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import BotJoined
from policy.model import CommandInvoked
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import Member
from policy.model import MemberJoined
from policy.model import MemberRef
from policy.model import MemberRenamed
from policy.model import Mode
from policy.model import Person
from policy.model import Profile
from policy.model import Role
from policy.model import School
from policy.model import VisibilityChanged
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import WORKSPACE
from tests.builders import posted
from tests.fakes.directory import FakeDirectory

COACH = Person(id="p-coach", name="Carla Vega", role=Role.COACH, email="carla@school.example")
SAM = Person(id="p-sam", name="Sam Lee", role=Role.STUDENT, email="sam@school.example")
TEAM = Conversation(ref=PLACE, kind=ConversationKind.PRIVATE_CHANNEL, name="team", topic="Tryouts")


def ref(name: str) -> MemberRef:
    return MemberRef(workspace=WORKSPACE, id=name)


def profile(name: str, email: str | None = None, **more: object) -> Profile:
    return Profile(member=Member(ref=ref(name), display_name=name, **more), email=email)  # type: ignore[arg-type]


class Stage:
    def __init__(self, house: House, chat: LocalChat, directory: FakeDirectory) -> None:
        self.house = house
        self.chat = chat
        self.directory = directory


@pytest.fixture
async def stage() -> Stage:
    chat, directory = LocalChat(WORKSPACE), FakeDirectory()
    school = School(packs=("dracut",), mode=Mode.ENFORCE)
    house = await open_house(
        clock=SetClock(NOW),
        schools=lambda _: school,
        packs=load_packs(),
        messengers=lambda _: chat,
        directories=lambda _: directory,
    )
    await house.roster.put_people([COACH, SAM])
    return Stage(house, chat, directory)


async def test_a_census_brings_in_everybody_and_every_place(stage: Stage) -> None:
    stage.directory.knows(profile("U1", "Carla@School.example"), profile("U2"), profile("B1", bot=True))
    hidden = ConversationRef(workspace=WORKSPACE, id="c2")
    stage.directory.has(TEAM, [ref("U1"), ref("U2"), ref("B1")])
    stage.directory.has(Conversation(ref=hidden, kind=ConversationKind.PUBLIC_CHANNEL, name="all", seen=False))
    assert await stage.house.census.take(WORKSPACE) == Counted(members=3, linked=1, places=2, seen=1)
    registry = stage.house.registry
    assert [(one.ref.id, one.role, one.bot) for one in await registry.audience(PLACE)] == [
        ("U1", Role.COACH, False),
        ("U2", Role.UNVERIFIED, False),
        ("B1", Role.UNVERIFIED, True),
    ]
    assert await registry.conversation(PLACE) == TEAM
    assert not (await registry.conversation(hidden) or TEAM).seen


async def test_what_the_school_registered_survives_a_census(stage: Stage) -> None:
    registered = replace(TEAM, registered=True, group="hockey", name="old", comments=True)
    await stage.house.roster.put_conversation(registered, [])
    stage.directory.has(TEAM, [ref("U1")])
    stage.directory.knows(profile("U1"))
    await stage.house.census.take(WORKSPACE)
    assert await stage.house.registry.conversation(PLACE) == replace(registered, name="team")


async def test_an_account_is_linked_by_the_roster_before_its_address(stage: Stage) -> None:
    named = Member(ref=MemberRef(workspace="fake", id="U1"), person=SAM)
    await stage.house.roster.put_members([named])
    stage.directory.knows(profile("U1", "carla@school.example"))
    await stage.house.census.take(WORKSPACE)
    found = await stage.house.registry.member(ref("U1"))
    assert found is not None
    assert found.person == SAM


async def test_a_shared_address_links_nobody(stage: Stage) -> None:
    await stage.house.roster.put_people([replace(SAM, id="p-twin", name="Twin")])
    stage.directory.knows(profile("U1", "sam@school.example"))
    assert await stage.house.census.take(WORKSPACE) == Counted(members=1, linked=0, places=0, seen=0)


async def test_an_unknown_place_and_author_are_asked_for_once(stage: Stage) -> None:
    stage.directory.has(TEAM, [ref("coach"), ref("U2")])
    stage.directory.knows(profile("coach", "carla@school.example"), profile("U2", "sam@school.example"))
    first, second = posted("the bus leaves at four"), posted("bring water", id="m2")
    await asyncio.gather(stage.house.app.handle(first), stage.house.app.handle(second))
    assert sorted(stage.directory.asked) == ["member U2", "member coach", "place c", "readers c"]
    await stage.house.jobs.drain()
    assert [one.to.id for one in stage.chat.delivered] == ["coach", "coach"]


async def test_who_cannot_be_asked_about_is_judged_later(stage: Stage) -> None:
    stage.directory.away = DeliveryError("busy", retry=True, code="fake:ratelimited")
    assert await stage.house.app.receive(posted("the bus leaves at four"))
    assert await stage.house.app.recover() == 0
    assert [one.id for one in await stage.house.inbox.waiting()] == ["e-m1"]
    stage.directory.away = None
    stage.directory.has(TEAM, [ref("coach"), ref("U2")])
    stage.directory.knows(profile("coach", "carla@school.example"), profile("U2", "sam@school.example"))
    assert await stage.house.app.recover() == 1
    (line,) = await stage.house.log.tail()
    assert line.findings == ("conversation.unregistered", "group_only")


async def test_adults_of_a_place_not_known_before_are_left_alone(stage: Stage) -> None:
    """Not known when it was received, known when it was judged: the decision is empty and nothing is kept."""
    other = Person(id="p-ad", name="Peter Lund", role=Role.ATHLETIC_DIRECTOR, email="peter@school.example")
    await stage.house.roster.put_people([other])
    stage.directory.away = DeliveryError("busy", retry=True)
    event = posted("call me on 978-555-0164")
    assert await stage.house.app.receive(event)
    stage.directory.away = None
    stage.directory.has(replace(TEAM, kind=ConversationKind.GROUP_DM), [ref("coach"), ref("U2")])
    stage.directory.knows(profile("coach", "carla@school.example"), profile("U2", "peter@school.example"))
    assert await stage.house.app.recover() == 1
    (line,) = await stage.house.log.tail()
    assert (line.findings, line.actions) == ((), ())
    again = posted("call me on 978-555-0164", id="m2")
    assert not await stage.house.app.receive(again)


async def test_a_bot_that_joins_learns_who_reads_along(stage: Stage) -> None:
    await stage.house.roster.put_conversation(replace(TEAM, seen=False, registered=True), [])
    stage.directory.has(TEAM, [ref("coach"), ref("U2")])
    stage.directory.knows(profile("coach"), profile("U2"))
    await stage.house.app.handle(BotJoined(id="b1", workspace=WORKSPACE, at=NOW, conversation=PLACE))
    assert [one.ref.id for one in await stage.house.registry.audience(PLACE)] == ["coach", "U2"]
    assert await stage.house.registry.conversation(PLACE) == replace(TEAM, registered=True)


async def test_a_place_that_the_bot_may_not_know_of_any_more_is_not_seen(stage: Stage) -> None:
    await stage.house.roster.put_conversation(TEAM, [ref("U2")])
    await stage.house.roster.put_members([Member(ref=ref("U2"))])
    await stage.house.census.refresh([PLACE])
    assert await stage.house.registry.conversation(PLACE) == replace(TEAM, seen=False)
    assert [one.ref.id for one in await stage.house.registry.audience(PLACE)] == ["U2"]


async def test_a_place_that_a_census_is_told_of_no_more_is_not_seen(stage: Stage) -> None:
    stage.directory.has(TEAM, (ref("coach"),))
    await stage.house.census.take(WORKSPACE)
    stage.directory.conversations.clear()
    counted = await stage.house.census.take(WORKSPACE)
    assert (counted.places, await stage.house.registry.conversation(PLACE)) == (0, replace(TEAM, seen=False))
    assert [one.ref for one in await stage.house.registry.audience(PLACE)] == [ref("coach")]


async def test_a_list_that_is_old_replaces_nothing_newer(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def before_it_joined(_workspace: str) -> AsyncIterator[Conversation]:
        yield replace(TEAM, seen=False)

    stage.directory.has(TEAM, (ref("coach"),))
    await stage.house.census.take(WORKSPACE)
    monkeypatch.setattr(stage.directory, "places", before_it_joined)
    await stage.house.census.take(WORKSPACE)
    assert await stage.house.registry.conversation(PLACE) == TEAM
    assert [one.ref for one in await stage.house.registry.audience(PLACE)] == [ref("coach")]


async def test_a_changed_name_is_taken_over_with_the_link(stage: Stage) -> None:
    await stage.house.roster.put_members([Member(ref=ref("U1"), person=SAM, display_name="Sam")])
    stage.directory.knows(profile("U1"))
    await stage.house.census.refresh([ref("U1")])
    assert await stage.house.registry.member(ref("U1")) == Member(ref=ref("U1"), person=SAM, display_name="U1")


async def test_a_place_that_is_not_told_is_asked_about_once(stage: Stage) -> None:
    stage.directory.knows(profile("U1"))
    for number in range(3):
        event = CommandInvoked(
            id=f"c{number}", workspace=WORKSPACE, at=NOW, by=ref("U1"), name="coverage", conversation=PLACE
        )
        await stage.house.app.handle(event)
    assert stage.directory.asked == ["place c", "member U1"]
    await stage.house.census.take(WORKSPACE)
    stage.directory.has(TEAM, [ref("U1")])
    await stage.house.census.refresh([PLACE])
    assert await stage.house.registry.conversation(PLACE) == TEAM


async def test_a_list_of_readers_that_is_old_when_it_comes_is_asked_for_again(stage: Stage) -> None:
    stage.directory.has(TEAM, [ref("U1")])
    stage.directory.knows(profile("U1"), profile("U2"))
    ask = stage.directory.readers

    async def slow(place: ConversationRef) -> Sequence[MemberRef] | None:
        answer = await ask(place)
        if stage.directory.asked.count("readers c") == 1:  # somebody comes in while the answer is under way
            stage.directory.has(TEAM, [ref("U1"), ref("U2")])
            joined = MemberJoined(id="j1", workspace=WORKSPACE, at=NOW, conversation=PLACE, member=ref("U2"))
            await stage.house.app.handle(joined)
        return answer

    stage.directory.readers = slow  # type: ignore[method-assign, assignment]
    await stage.house.roster.put_conversation(TEAM, [])
    await stage.house.census.take(WORKSPACE)
    assert [one.ref.id for one in await stage.house.registry.audience(PLACE)] == ["U1", "U2"]


async def test_a_name_that_changes_while_the_list_is_read_stays(stage: Stage) -> None:
    stage.directory.knows(profile("U1"), profile("U2"))
    await stage.house.census.take(WORKSPACE)
    members = stage.directory.members

    async def slow(workspace: str) -> AsyncIterator[Profile]:
        async for one in members(workspace):
            yield one
        renamed = MemberRenamed(id="r1", workspace=WORKSPACE, at=NOW, member=ref("U1"), name="Newer")
        await stage.house.app.handle(renamed)

    stage.directory.members = slow  # type: ignore[method-assign]
    await stage.house.census.take(WORKSPACE)
    found = [await stage.house.registry.member(ref(one)) for one in ("U1", "U2")]
    assert [one.display_name for one in found if one] == ["Newer", "U2"]


@pytest.mark.parametrize("was", [ConversationKind.PUBLIC_CHANNEL, ConversationKind.PRIVATE_CHANNEL])
async def test_a_place_that_was_opened_or_closed_while_nobody_listened_is_told_of_once(
    stage: Stage, was: ConversationKind
) -> None:
    kinds = {ConversationKind.PUBLIC_CHANNEL, ConversationKind.PRIVATE_CHANNEL}
    (now,) = kinds - {was}
    told: list[VisibilityChanged] = []

    async def receive(event: VisibilityChanged) -> None:
        told.append(event)

    stage.house.census.tells(receive)
    stage.directory.has(replace(TEAM, kind=was), [])
    await stage.house.census.take(WORKSPACE)
    stage.directory.has(replace(TEAM, kind=now), [])
    await stage.house.census.take(WORKSPACE)
    await stage.house.census.take(WORKSPACE)
    assert [(one.conversation, one.to, one.at) for one in told] == [(PLACE, now, NOW)]


async def test_what_an_event_told_is_not_told_again(stage: Stage) -> None:
    told: list[VisibilityChanged] = []

    async def receive(event: VisibilityChanged) -> None:
        told.append(event)

    stage.house.census.tells(receive)
    stage.directory.has(TEAM, [])
    await stage.house.census.take(WORKSPACE)
    opened = replace(TEAM, kind=ConversationKind.PUBLIC_CHANNEL)
    stage.directory.has(opened, [])
    changed = VisibilityChanged(id="v", workspace=WORKSPACE, at=NOW, conversation=PLACE, to=opened.kind)
    await stage.house.app.handle(changed)
    await stage.house.census.take(WORKSPACE)
    assert told == []

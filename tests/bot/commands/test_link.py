"""`/link` through the whole pipeline, in memory, on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.clock import SetClock
from bot.linking import shown
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import CommandInvoked
from policy.model import LinkCode
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role
from policy.model import School
from storage.seal import Keys
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import a_stranger

NEW = a_stranger("new")
OTHER = a_stranger("other")
DAYS = timedelta(days=14)


@dataclass(slots=True, kw_only=True)
class Desk:
    """A house with a school, codes handed out, and a shorthand for what `/link` answers."""

    house: House
    chat: LocalChat
    clock: SetClock
    asked: int = 0

    async def code_for(self, person: Person | None) -> str:
        code, digest = self.house.codes.draw()
        assert person is not None
        await self.house.stores.codes.issue([LinkCode(digest=digest, person=person.id, expires=NOW + DAYS)])
        return shown(code)

    async def link(self, words: str, by: Member = NEW) -> list[str]:
        """The notices that it leads to."""
        before = len(self.chat.delivered)
        await self.ask(words, by)
        await self.house.jobs.drain()
        return [one.notice.keys[0].value for one in self.chat.delivered[before:]]

    async def ask(self, words: str, by: Member) -> None:
        self.asked += 1
        name = f"c{self.asked}"
        now = self.clock.now()
        await self.house.app.handle(
            CommandInvoked(id=name, workspace=WORKSPACE, at=now, by=by.ref, name="link", text=words, conversation=PLACE)
        )

    async def role(self, one: Member = NEW) -> Role:
        found = await self.house.registry.member(one.ref)
        return found.role if found else Role.UNVERIFIED


@pytest.fixture
async def desk(store_url: str) -> AsyncIterator[Desk]:
    clock, chat = SetClock(NOW), LocalChat(WORKSPACE)
    house = await open_house(
        clock=clock,
        schools=lambda _: School(packs=("dracut",)),
        packs=load_packs(),
        messengers=lambda _: chat,
        url=store_url or None,
        keys=Keys.generate(),
    )
    await house.roster.put_people([one.person for one in (COACH, SAM) if one.person])
    await house.roster.put_members([COACH, NEW, OTHER])
    yield Desk(house=house, chat=chat, clock=clock)
    await house.jobs.stop()
    await house.close()


async def test_the_right_code_links_at_once_and_says_as_whom(desk: Desk) -> None:
    code = await desk.code_for(SAM.person)
    before = await desk.role()
    said = await desk.link(code)
    notice = desk.chat.delivered[-1].notice
    assert (before, said, await desk.role()) == (Role.UNVERIFIED, ["link.done"], Role.STUDENT)
    assert (notice.title, "a student" in notice.paragraphs[0]) == ("Hello, Sam", True)


@pytest.mark.parametrize("mark", ["", "-", " ", " - "])
async def test_how_a_code_is_written_does_not_matter(desk: Desk, mark: str) -> None:
    code = await desk.code_for(SAM.person)
    assert await desk.link(mark + mark.join(code.replace("-", "").lower()) + mark) == ["link.done"]


async def test_without_a_code_it_says_how(desk: Desk) -> None:
    assert [await desk.link(" ") for _ in range(7)] == [["link.help"]] * 7


async def test_a_code_works_once(desk: Desk) -> None:
    code = await desk.code_for(SAM.person)
    assert [await desk.link(code), await desk.link(code, OTHER)] == [["link.done"], ["link.unknown"]]
    assert (await desk.role(), await desk.role(OTHER)) == (Role.STUDENT, Role.UNVERIFIED)


async def test_typed_again_it_says_that_nothing_is_missing(desk: Desk) -> None:
    code = await desk.code_for(SAM.person)
    await desk.link(code)
    assert await desk.link(code) == ["link.unknown"]
    assert "linked to Sam already" in desk.chat.delivered[-1].notice.paragraphs[1]


async def test_a_code_that_is_too_old_works_no_more(desk: Desk) -> None:
    code = await desk.code_for(SAM.person)
    desk.clock.set(NOW + DAYS)
    assert (await desk.link(code), await desk.role()) == (["link.unknown"], Role.UNVERIFIED)


async def test_a_newer_code_takes_the_place_of_the_older_one(desk: Desk) -> None:
    old, new = await desk.code_for(SAM.person), await desk.code_for(SAM.person)
    assert [await desk.link(old), await desk.link(new)] == [["link.unknown"], ["link.done"]]


async def test_a_person_may_have_several_accounts(desk: Desk) -> None:
    assert await desk.link(await desk.code_for(SAM.person)) == ["link.done"]
    assert await desk.link(await desk.code_for(SAM.person), OTHER) == ["link.done"]
    assert (await desk.role(), await desk.role(OTHER)) == (Role.STUDENT, Role.STUDENT)


async def test_a_linked_account_needs_no_code_and_leaves_it_whole(desk: Desk) -> None:
    code = await desk.code_for(COACH.person)
    assert [await desk.link(code, COACH), await desk.link(code)] == [["link.already"], ["link.done"]]


async def test_an_account_of_somebody_else_stays_theirs(desk: Desk) -> None:
    code = await desk.code_for(SAM.person)
    assert (await desk.link(code, COACH), await desk.role(COACH)) == (["link.taken"], Role.COACH)
    assert await desk.link(code) == ["link.done"]


async def test_a_code_of_somebody_who_left_names_nobody(desk: Desk) -> None:
    code = await desk.code_for(SAM.person)
    await desk.house.stores.sources.retire(["sam"])
    assert await desk.link(code) == ["link.unknown"]


async def test_an_account_whose_person_left_may_be_linked_anew(desk: Desk) -> None:
    await desk.house.stores.sources.retire(["coach"])
    assert await desk.link(await desk.code_for(SAM.person), COACH) == ["link.done"]


async def test_who_guesses_has_to_wait_also_with_the_right_code(desk: Desk) -> None:
    code = await desk.code_for(SAM.person)
    said = [await desk.link(f"FFFFF-FFFF{n}") for n in range(2, 8)]
    assert said == [["link.unknown"]] * 5 + [["link.wait"]]
    assert [await desk.link(code), await desk.role()] == [["link.wait"], Role.UNVERIFIED]
    desk.clock.set(NOW + timedelta(hours=1))
    assert await desk.link(code) == ["link.done"]


async def test_an_account_never_heard_of_is_linked(desk: Desk) -> None:
    unheard = Member(ref=MemberRef(workspace=WORKSPACE, id="unheard"))
    assert (await desk.link(await desk.code_for(SAM.person), unheard), await desk.role(unheard)) == (
        ["link.done"],
        Role.STUDENT,
    )


async def test_of_accounts_that_come_at_once_one_is_linked_and_the_others_hear_it(desk: Desk) -> None:
    code = await desk.code_for(SAM.person)
    everybody = [a_stranger(f"s{number}") for number in range(5)]
    await asyncio.gather(*(desk.ask(code, one) for one in everybody))
    await desk.house.jobs.drain()
    said = sorted(one.notice.keys[0].value for one in desk.chat.delivered)
    assert said == ["link.done", *["link.unknown"] * 4]
    assert sorted([await desk.role(one) for one in everybody]) == [Role.STUDENT, *[Role.UNVERIFIED] * 4]


async def test_the_log_knows_that_it_happened_and_not_the_code(desk: Desk) -> None:
    code = await desk.code_for(SAM.person)
    await desk.link(code)
    logged = await desk.house.log.tail()
    assert [one.actions for one in logged] == [("record",)]
    assert code.replace("-", "") not in json.dumps([repr(one) for one in logged])

from __future__ import annotations

from dataclasses import replace

from policy.model import Membership
from policy.model import Role
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import PLACE
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import member
from tests.contracts.samples import student
from tests.contracts.samples import team


async def test_people_are_replaced_with_their_memberships(stores: Stores) -> None:
    await stores.roster.put_people([student, coach])
    assert list(await stores.roster.people()) == [coach, student]
    moved = replace(student, name="Sam S.", memberships=(Membership(group="band", role=Role.STUDENT),), parents=())
    await stores.roster.put_people([moved])
    assert list(await stores.roster.people()) == [coach, moved]


async def test_accounts_and_conversations_are_replaced(stores: Stores) -> None:
    await stores.roster.put_people([coach, student])
    await stores.roster.put_members([member(COACH, student, name="?"), member(STUDENT)])
    await stores.roster.put_conversation(team, [COACH])
    assert await stores.registry.member(COACH) == member(COACH, student, name="?")
    await stores.roster.put_members([member(COACH, coach, name="Kim")])
    await stores.roster.put_conversation(replace(team, topic="spring"), [STUDENT, COACH, STUDENT])
    assert await stores.registry.conversation(PLACE) == replace(team, topic="spring")
    assert list(await stores.registry.audience(PLACE)) == [member(STUDENT), member(COACH, coach, name="Kim")]


async def test_nothing_is_nothing(stores: Stores) -> None:
    await stores.roster.put_people([])
    await stores.roster.put_members([])
    assert list(await stores.roster.people()) == []


async def test_an_account_may_come_before_its_person(stores: Stores) -> None:
    await stores.roster.put_members([member(COACH, coach)])
    assert await stores.registry.member(COACH) == member(COACH)
    await stores.roster.put_people([coach])
    assert await stores.registry.member(COACH) == member(COACH, coach)

from __future__ import annotations

from dataclasses import replace

import pytest

from policy.model import MemberRef
from policy.model import Membership
from policy.model import Person
from policy.model import Role
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import ELSEWHERE
from tests.contracts.samples import PRINCIPAL
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import member
from tests.contracts.samples import student
from tests.contracts.samples import team

BOT = MemberRef(workspace="W", id="U-bot")
LEFT = MemberRef(workspace="W", id="U-left")
GONE = Person(id="p-gone", name="Gone", role=Role.TEACHER)
GONES = MemberRef(workspace="W", id="U-gone")
AWAY = MemberRef(workspace="V", id="U-student")
HELPER = Person(id="p-helper", name="Hal", role=Role.PARENT, memberships=(Membership(group="a", role=Role.STUDENT),))
OTHER = replace(team, ref=ELSEWHERE)
HELPERS = MemberRef(workspace="W", id="U-helper")


@pytest.fixture
async def school(stores: Stores) -> Stores:
    await stores.roster.put_people([coach, student])
    accounts = [member(COACH, coach), member(STUDENT), member(PRINCIPAL, name="Pat"), member(BOT, bot=True)]
    await stores.roster.put_members([*accounts, member(LEFT), member(GONES, GONE), member(AWAY, student)])
    await stores.roster.put_conversation(team, [COACH, PRINCIPAL, BOT, GONES])
    return stores


async def test_accounts_without_a_person_and_where_they_are(school: Stores) -> None:
    expected = [(member(GONES), 1), (member(LEFT), 0), (member(PRINCIPAL, name="Pat"), 1), (member(STUDENT), 0)]
    assert list(await school.unlinked.accounts(["W"])) == expected
    assert list(await school.unlinked.accounts(["V", "U"])) == []
    assert list(await school.unlinked.accounts([])) == []


async def test_people_without_an_account_in_some_workspaces(school: Stores) -> None:
    assert list(await school.unlinked.workspaces()) == ["V", "W"]
    assert list(await school.unlinked.people(["W"])) == [student]
    assert list(await school.unlinked.people(["V"])) == [coach]
    assert list(await school.unlinked.people(["V", "W"])) == []
    assert list(await school.unlinked.people([])) == [coach, student]


async def test_accounts_beside_students_are_counted(school: Stores) -> None:
    assert await school.unlinked.with_students() == (0, 0)
    await school.roster.put_members([member(STUDENT, student)])
    await school.roster.put_conversation(team, [COACH, PRINCIPAL, BOT, GONES, STUDENT])
    await school.roster.put_conversation(OTHER, [COACH, LEFT])
    assert await school.unlinked.with_students() == (4, 2)


async def test_who_is_a_student_in_one_group_is_one(school: Stores) -> None:
    await school.roster.put_people([HELPER])
    await school.roster.put_members([member(HELPERS, HELPER)])
    await school.roster.put_conversation(OTHER, [HELPERS, LEFT])
    assert await school.unlinked.with_students() == (2, 1)

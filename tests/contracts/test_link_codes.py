from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from policy.model import Link
from policy.model import LinkCode
from policy.model import MemberRef
from policy.model import Role
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import HOUR
from tests.contracts.samples import MINUTE
from tests.contracts.samples import NOW
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import judged
from tests.contracts.samples import member
from tests.contracts.samples import posted
from tests.contracts.samples import student

CODE = LinkCode(digest="d1", person=student.id, expires=NOW + HOUR)
OTHERS = LinkCode(digest="d2", person=coach.id, expires=NOW + HOUR)
NEW = MemberRef(workspace="W", id="U-new")
SECOND = MemberRef(workspace="W", id="U-second")


@pytest.fixture
async def school(stores: Stores) -> Stores:
    await stores.roster.put_people([coach, student])
    await stores.roster.put_members([member(NEW), member(COACH, coach)])
    await stores.codes.issue([CODE, OTHERS])
    return stores


async def _link(stores: Stores, ref: MemberRef, code: LinkCode, name: str) -> None:
    event = posted(name, author=ref)
    await stores.inbox.claim(event)
    await stores.log.settle(judged(event, Link(member=ref, person=code.person, code=code.digest), author=ref))


async def test_a_code_names_whom_it_was_made_for(school: Stores) -> None:
    assert await school.codes.find(["old key", "d1"], now=NOW) == (CODE, student)
    assert await school.codes.find(["d2"], now=NOW) == (OTHERS, coach)
    assert await school.codes.find(["d3"], now=NOW) is None
    assert await school.codes.find([], now=NOW) is None


async def test_a_code_expires(school: Stores) -> None:
    assert await school.codes.find(["d1"], now=NOW + HOUR - MINUTE) == (CODE, student)
    assert await school.codes.find(["d1"], now=NOW + HOUR) is None


async def test_a_newer_code_takes_the_place_of_the_older_one(school: Stores) -> None:
    newer = replace(CODE, digest="d4", expires=NOW + 2 * HOUR)
    await school.codes.issue([newer])
    assert await school.codes.find(["d1"], now=NOW) is None
    assert await school.codes.find(["d4"], now=NOW) == (newer, student)
    assert await school.codes.find(["d2"], now=NOW) == (OTHERS, coach)


async def test_of_two_new_codes_for_one_person_the_last_counts(school: Stores) -> None:
    await school.codes.issue([replace(CODE, digest="d5"), replace(CODE, digest="d6")])
    assert await school.codes.find(["d5"], now=NOW) is None
    assert await school.codes.find(["d6"], now=NOW) == (replace(CODE, digest="d6"), student)
    await school.codes.issue([])


async def test_a_code_of_somebody_who_was_retired_names_nobody_until_they_return(school: Stores) -> None:
    await school.sources.retire([student.id])
    assert await school.codes.find(["d1"], now=NOW) is None
    await school.roster.put_people([student])
    assert await school.codes.find(["d1"], now=NOW) == (CODE, student)


async def test_a_used_code_links_its_account_and_nobody_else(school: Stores) -> None:
    await _link(school, NEW, CODE, "e1")
    assert await school.codes.find(["d1"], now=NOW) is None
    await _link(school, SECOND, CODE, "e2")
    assert await school.registry.member(NEW) == member(NEW, student)
    assert await school.registry.member(SECOND) is None


async def test_an_account_never_heard_of_can_be_linked(school: Stores) -> None:
    await _link(school, SECOND, CODE, "e1")
    assert await school.registry.member(SECOND) == member(SECOND, student)


async def test_a_code_is_held_by_the_account_that_came_first(school: Stores) -> None:
    assert await school.codes.hold("d1", NEW)
    assert await school.codes.hold("d1", NEW)
    assert not await school.codes.hold("d1", SECOND)
    assert not await school.codes.hold("d1", MemberRef(workspace="V", id=NEW.id))
    assert await school.codes.hold("d2", SECOND)
    await _link(school, NEW, CODE, "e1")
    assert not await school.codes.hold("d1", NEW)
    assert not await school.codes.hold("d3", NEW)


async def test_of_many_accounts_at_once_one_gets_the_code(school: Stores) -> None:
    everybody = [MemberRef(workspace="W", id=f"U{number}") for number in range(12)]
    got = await asyncio.gather(*(school.codes.hold("d1", one) for one in everybody))
    assert sum(got) == 1


async def test_after_five_wrong_codes_an_account_waits_an_hour(school: Stores) -> None:
    assert [await school.codes.attempt(NEW, now=NOW + n * MINUTE) for n in range(7)] == [True] * 5 + [False] * 2
    assert await school.codes.attempt(SECOND, now=NOW)
    assert await school.codes.attempt(MemberRef(workspace="V", id=NEW.id), now=NOW)
    assert not await school.codes.attempt(NEW, now=NOW + HOUR - MINUTE)
    later = [await school.codes.attempt(NEW, now=NOW + HOUR) for _ in range(6)]
    assert later == [True] * 5 + [False]


async def test_a_right_code_does_not_count(school: Stores) -> None:
    for _ in range(9):
        assert await school.codes.attempt(NEW, now=NOW)
        await school.codes.spare(NEW)
    assert [await school.codes.attempt(NEW, now=NOW) for _ in range(6)] == [True] * 5 + [False]


async def test_attempts_at_once_are_all_counted(school: Stores) -> None:
    assert sum(await asyncio.gather(*(school.codes.attempt(NEW, now=NOW) for _ in range(15)))) == 5


async def test_a_workspace_full_of_wrong_codes_waits_too(school: Stores) -> None:
    guessers = [MemberRef(workspace="W", id=f"U{number}") for number in range(101)]
    let = [await school.codes.attempt(one, now=NOW) for one in guessers for _ in range(5)]
    assert let == [True] * 500 + [False] * 5
    assert not await school.codes.attempt(STUDENT, now=NOW)
    assert await school.codes.attempt(MemberRef(workspace="V", id="U1"), now=NOW)
    assert [await school.codes.attempt(guessers[-1], now=NOW + HOUR) for _ in range(6)] == [True] * 5 + [False]


async def test_a_students_code_makes_nobody_staff(school: Stores) -> None:
    await _link(school, NEW, CODE, "e1")
    found = await school.registry.member(NEW)
    assert found is not None
    assert found.role is Role.STUDENT

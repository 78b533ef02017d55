"""What people on the roster are called: the list that an index of names is kept by."""

from __future__ import annotations

from dataclasses import replace

from policy.model import STAFF
from policy.model import Candidate
from policy.model import Person
from policy.model import Role
from policy.model import RoleChanged
from storage.stores import Stores
from tests.contracts.samples import NOW
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import member
from tests.contracts.samples import student

ZOE = Person(id="p-zoe", name="Zoë van der Berg", role=Role.PARENT)
BOTH = STAFF | {Role.STUDENT}


async def test_those_of_some_roles_by_id_a_page_at_a_time(stores: Stores) -> None:
    twin = replace(student, id="p-twin")
    await stores.roster.put_people([twin, ZOE, student, coach])
    everybody = [
        ("p-coach", "Kim Coach", Role.COACH),
        ("p-student", "Sam Student", Role.STUDENT),
        ("p-twin", "Sam Student", Role.STUDENT),
    ]
    assert list(await stores.people.names(BOTH)) == everybody
    assert list(await stores.people.names(BOTH, limit=2)) == everybody[:2]
    assert list(await stores.people.names(BOTH, after="p-student", limit=2)) == everybody[2:]
    assert list(await stores.people.names(BOTH, after="p-twin")) == []
    assert list(await stores.people.names(frozenset({Role.PARENT}))) == [("p-zoe", "Zoë van der Berg", Role.PARENT)]


async def test_who_was_retired_is_nobody(stores: Stores) -> None:
    await stores.roster.put_people([student, coach])
    await stores.sources.retire(["p-student"])
    assert list(await stores.people.names(BOTH)) == [("p-coach", "Kim Coach", Role.COACH)]


async def test_every_change_of_names_and_roles_is_told_at_once(stores: Stores) -> None:
    seen = [(stores.people.stirred(), await stores.people.revision())]

    async def moved() -> bool:
        seen.append((stores.people.stirred(), await stores.people.revision()))
        return seen[-1][0] != seen[-2][0] and seen[-1][1] > seen[-2][1]

    await stores.roster.put_people([student, coach])
    assert await moved()
    await stores.roster.put_people([replace(student, name="Sam Scholar")])
    assert await moved()
    await stores.roster.put_members([member(STUDENT, student)])
    seen.append((stores.people.stirred(), await stores.people.revision()))
    await stores.registry.apply(
        RoleChanged(id="r1", workspace=STUDENT.workspace, at=NOW, member=STUDENT, role=Role.GUEST)
    )
    assert await moved()
    await stores.sources.retire(["p-coach"])
    assert await moved()
    await stores.keeping.eraser.forget(Candidate(person="p-student", name="Sam Scholar"), at=NOW)
    assert await moved()
    assert list(await stores.people.names(BOTH)) == []

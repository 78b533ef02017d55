"""The people on the roster, a few at a time, and what imports know of their earlier runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Grant
from policy.model import Membership
from policy.model import Person
from policy.model import Role
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import PLACE
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import judged
from tests.contracts.samples import member
from tests.contracts.samples import posted
from tests.contracts.samples import student
from tests.contracts.samples import team

ZOE = Person(id="p-zoe", name="Zoë van der Berg", role=Role.PARENT, email="Zoe@School.example", source="sis")
TWIN = Person(id="p-twin", name="Tom Berg", role=Role.STUDENT, email="zoe@school.example ", source="sis")
RELEASE = Consent(id="c1", kind=ConsentKind.MEDIA_RELEASE, subject="p-student", valid_from=date(2026, 1, 1))


def kept(one: Person) -> Person:
    return replace(one, email=(one.email or "").strip().lower() or None)


async def test_they_are_found_by_id(stores: Stores) -> None:
    await stores.roster.put_people([coach, student, ZOE])
    assert await stores.people.with_ids(["p-zoe", "p-coach", "nobody"]) == {"p-coach": coach, "p-zoe": kept(ZOE)}
    assert await stores.people.with_ids([]) == {}


async def test_more_than_a_database_takes_at_once(stores: Stores) -> None:
    many = [Person(id=f"p{n:04}", name=f"N{n}", role=Role.STUDENT, email=f"{n}@s.example") for n in range(2_500)]
    await stores.roster.put_people(many)
    assert list((await stores.people.with_ids([one.id for one in many])).values()) == many
    assert len(await stores.people.with_addresses([one.email or "" for one in many])) == 2_500
    await stores.roster.put_members([member(COACH, many[2_400])])
    assert list(await stores.registry.accounts("W", [one.id for one in many])) == [member(COACH, many[2_400])]
    assert await stores.sources.retire([one.id for one in many]) == 2_500


async def test_capitals_in_an_address_make_no_difference(stores: Stores) -> None:
    await stores.roster.put_people([coach, ZOE, TWIN])
    found = await stores.people.with_addresses(["ZOE@school.example", "nobody@school.example", ""])
    assert {one: list(people) for one, people in found.items()} == {"ZOE@school.example": [kept(TWIN), kept(ZOE)]}


async def test_they_are_found_by_words_of_their_names(stores: Stores) -> None:
    await stores.roster.put_people([coach, student, ZOE, TWIN])
    found = {
        words: [one.id for one in await stores.people.named(words, limit=2)]
        for words in ("zoe", "BERG", "berg van", "100%", "_", "kim_coach", " ", "o", "Zoë")
    }
    assert found == {
        "zoe": ["p-zoe"],
        "BERG": ["p-twin", "p-zoe"],
        "berg van": ["p-zoe"],
        "100%": [],
        "_": [],
        "kim_coach": [],
        " ": [],
        "o": ["p-coach", "p-twin"],
        "Zoë": ["p-zoe"],
    }


async def test_they_are_found_by_role_also_in_a_group(stores: Stores) -> None:
    helps = replace(ZOE, memberships=(Membership(group="track", role=Role.COACH),))
    await stores.roster.put_people([coach, student, helps, TWIN])
    coaches = frozenset({Role.COACH})
    assert [one.id for one in await stores.people.with_roles(coaches)] == ["p-coach"]
    assert [one.id for one in await stores.people.with_roles(coaches, in_groups=coaches)] == ["p-coach", "p-zoe"]
    assert list(await stores.people.with_roles(frozenset())) == []


async def test_the_consents_about_a_person_come_with_it(stores: Stores) -> None:
    await stores.roster.put_people([coach, student])
    await stores.roster.put_members([member(STUDENT, student), member(COACH, coach)])
    await stores.roster.put_conversation(team, [STUDENT, COACH])
    await stores.inbox.claim(posted("e1"))
    other = replace(RELEASE, id="c0", given=False)
    await stores.log.settle(judged(posted("e1"), Grant(consents=(RELEASE, other))))
    told = replace(student, consents=(other, RELEASE))
    assert await stores.people.with_ids(["p-student"]) == {"p-student": told}
    assert list(await stores.registry.audience(PLACE)) == [member(STUDENT, told), member(COACH, coach)]
    await stores.roster.put_people([told])
    assert await stores.people.with_ids(["p-student"]) == {"p-student": told}


async def test_who_is_retired_is_nobody_until_named_again(stores: Stores) -> None:
    await stores.roster.put_people([replace(coach, source="sis"), replace(student, source="sis")])
    await stores.roster.put_members([member(STUDENT, student), member(COACH, coach)])
    assert await stores.sources.ids("sis") == {"p-coach", "p-student"}
    assert await stores.sources.retire(["p-student", "nobody"]) == 1
    assert await stores.sources.retire(["p-student"]) == 0
    assert await stores.sources.ids("sis") == {"p-coach"}
    assert await stores.registry.member(STUDENT) == member(STUDENT)
    assert await stores.people.with_ids(["p-student"]) == {}
    assert list(await stores.people.named("student")) == []
    assert [one.id for one in await stores.roster.people()] == ["p-coach"]
    await stores.roster.put_members([member(STUDENT, name="Sam")])
    back = replace(student, memberships=(), source="sis")
    await stores.roster.put_people([back])
    assert await stores.registry.member(STUDENT) == member(STUDENT, back, name="Sam")


async def test_a_link_is_cut_when_it_is_told_so(stores: Stores) -> None:
    await stores.roster.put_people([student])
    await stores.roster.put_members([member(STUDENT, student)])
    await stores.roster.put_members([member(STUDENT)])
    assert await stores.registry.member(STUDENT) == member(STUDENT)


async def test_a_language_that_is_not_told_leaves_the_one_that_was_told(stores: Stores) -> None:
    spanish = replace(member(STUDENT), lang="es")
    found = []
    for lang in ("", "es", "", "en"):
        await stores.roster.put_members([replace(member(STUDENT), lang=lang)])
        found.append(await stores.registry.member(STUDENT))
    assert found == [replace(spanish, lang=""), spanish, spanish, replace(spanish, lang="en")]


async def test_only_an_import_changes_the_revision(stores: Stores) -> None:
    before = await stores.people.revision()
    await stores.roster.put_members([member(STUDENT, student)])
    await stores.roster.put_conversation(team, [STUDENT])
    assert await stores.people.revision() == before
    await stores.roster.put_people([student])
    imported = await stores.people.revision()
    assert imported > before
    await stores.sources.retire(["p-student"])
    assert await stores.people.revision() > imported


async def test_groups_are_kept_for_each_source(stores: Stores) -> None:
    await stores.sources.put_groups("sis", {"c1": "Algebra", "c2": "Art"})
    await stores.sources.put_groups("csv", {"hockey": "hockey"})
    await stores.sources.put_groups("sis", {"c1": "Algebra 1"})
    found = [await stores.sources.groups(one) for one in ("sis", "csv", "other")]
    assert found == [{"c1": "Algebra 1"}, {"hockey": "hockey"}, {}]

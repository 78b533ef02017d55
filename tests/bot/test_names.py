"""The index of names follows the roster: whole, by what differs, and without holding anybody up."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import SetClock
from bot.names import LiveNames
from bot.names import index_of
from bot.names import with_names
from bot.wiring import House
from bot.wiring import Keys
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from bot.wiring import upgrade
from policy.detect import NameIndex
from policy.model import Bearer
from policy.model import Candidate
from policy.model import Known
from policy.model import Person
from policy.model import Role
from policy.model import School
from storage.stores import open_stores
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import WORKSPACE
from tests.builders import posted

ANA = Person(id="ana", name="Ana Brook", role=Role.STUDENT)
BEN = Person(id="ben", name="Ben Ortiz-Vale", role=Role.STUDENT)
RUIZ = Person(id="ruiz", name="Carla Ruiz", role=Role.COACH)
MUM = Person(id="mum", name="Ada Brook", role=Role.PARENT)


class Noting(NameIndex):
    """Notes what is put in and taken out."""

    def __init__(self) -> None:
        self.changes: list[tuple[str, str, Bearer]] = []
        super().__init__()

    def add(self, name: str, bearer: Bearer) -> None:
        self.changes.append(("+", name, bearer))
        super().add(name, bearer)

    def remove(self, name: str, bearer: Bearer) -> None:
        self.changes.append(("-", name, bearer))
        super().remove(name, bearer)

    def taken(self) -> list[tuple[str, str, Bearer]]:
        changes, self.changes = self.changes, []
        return changes


class Roll:
    """A roster in a test's hands; `asked` counts the readings."""

    def __init__(self, *people: Person) -> None:
        self.people = {one.id: one for one in people}
        self.count = 0
        self.asked = 0
        self.broken = False

    def put(self, *people: Person) -> None:
        self.people |= {one.id: one for one in people}
        self.count += 1

    def take(self, ident: str) -> None:
        self.people.pop(ident, None)
        self.count += 1

    async def names(
        self, roles: frozenset[Role], *, after: str = "", limit: int = 2_000
    ) -> Sequence[tuple[str, str, Role]]:
        self.asked += not after
        if after and self.broken:
            raise OSError("gone")
        rows = [(one.id, one.name, one.role) for _, one in sorted(self.people.items()) if one.role in roles]
        return [row for row in rows if row[0] > after][:limit]

    async def revision(self) -> int:
        return self.count

    def stirred(self) -> int:
        return self.count


def knows(index: NameIndex, *names: str) -> list[Bearer | None]:
    return [index.bearer(name.lower().replace("-", " ").split()) for name in names]


async def test_students_and_staff_are_in_it_and_nobody_else() -> None:
    names = LiveNames(Roll(ANA, BEN, RUIZ, MUM))
    await names.fresh()
    found = knows(names.index, "Ana Brook", "Ben Ortiz-Vale", "Carla Ruiz", "Ada Brook")
    assert found == [Bearer.STUDENT, Bearer.STUDENT, Bearer.STAFF, None]
    assert knows(index_of([ANA, RUIZ, MUM]), "Ana Brook", "Carla Ruiz", "Ada Brook") == [
        Bearer.STUDENT,
        Bearer.STAFF,
        None,
    ]


async def test_one_who_comes_or_leaves_or_is_renamed_changes_it_by_that_one() -> None:
    roll, index = Roll(ANA, RUIZ), Noting()
    names = LiveNames(roll, index=index)
    await names.fresh()
    assert index.taken() == [("+", "Ana Brook", Bearer.STUDENT), ("+", "Carla Ruiz", Bearer.STAFF)]
    roll.put(BEN, MUM)
    await names.fresh()
    assert index.taken() == [("+", "Ben Ortiz-Vale", Bearer.STUDENT)]
    roll.put(replace(ANA, name="Ana Ruiz"))
    await names.fresh()
    assert index.taken() == [("+", "Ana Ruiz", Bearer.STUDENT), ("-", "Ana Brook", Bearer.STUDENT)]
    roll.put(replace(BEN, role=Role.VOLUNTEER))
    await names.fresh()
    assert index.taken() == [("+", "Ben Ortiz-Vale", Bearer.STAFF), ("-", "Ben Ortiz-Vale", Bearer.STUDENT)]
    roll.take("ana")
    await names.look()
    assert index.taken() == [("-", "Ana Ruiz", Bearer.STUDENT)]


async def test_of_two_with_one_name_one_may_leave() -> None:
    roll = Roll(ANA, replace(ANA, id="ana-2"))
    names = LiveNames(roll)
    await names.fresh()
    roll.take("ana")
    await names.fresh()
    assert knows(names.index, "Ana Brook") == [Bearer.STUDENT]
    roll.take("ana-2")
    await names.fresh()
    assert knows(names.index, "Ana Brook") == [None]


async def test_nothing_is_read_where_nothing_changed() -> None:
    roll = Roll(ANA)
    names = LiveNames(roll)
    for _ in range(3):
        await names.fresh()
        await names.look()
    assert roll.asked == 1


async def test_many_events_at_once_wait_for_one_reading() -> None:
    roll = Roll(*(replace(ANA, id=f"{n:04}") for n in range(3_000)))
    names = LiveNames(roll)
    await asyncio.gather(*(names.fresh() for _ in range(20)))
    assert roll.asked == 1


async def test_a_large_roster_is_not_read_at_every_part_of_an_import() -> None:
    now = [0.0]
    roll = Roll(*(replace(ANA, id=f"{n:05}") for n in range(20_000)))
    names = LiveNames(roll, monotonic=lambda: now[0])
    await names.fresh()
    for part in range(20):
        now[0] += 0.05
        roll.put(replace(BEN, id=f"new{part}"))
        await names.fresh()
    assert (roll.asked, knows(names.index, "Ben Ortiz-Vale")) == (1, [None])
    now[0] += 1.0
    await names.fresh()
    assert (roll.asked, knows(names.index, "Ben Ortiz-Vale")) == (2, [Bearer.STUDENT])


async def test_others_get_their_turn_while_it_is_read() -> None:
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    other = asyncio.create_task(others())
    await LiveNames(Roll(*(replace(ANA, id=f"{n:05}") for n in range(10_000)))).fresh()
    other.cancel()
    assert turns >= 40


async def test_a_reading_that_failed_is_made_good_by_the_next() -> None:
    roll, index = Roll(*(replace(ANA, id=f"{n:04}", name=f"Ana B{'x' * n}") for n in range(2_500))), Noting()
    roll.broken = True
    names = LiveNames(roll, index=index)
    with pytest.raises(OSError, match="gone"):
        await names.fresh()
    roll.broken = False
    await names.fresh()
    assert sorted(index.taken()) == sorted(("+", one.name, Bearer.STUDENT) for one in roll.people.values())


steps = st.lists(
    st.tuples(
        st.sampled_from("abcd"),
        st.sampled_from(("Ana Brook", "Ben Brook", "Ana Ruiz")),
        st.sampled_from((Role.STUDENT, Role.COACH, Role.PARENT, None)),
    ),
    max_size=12,
)


@given(steps=steps)
def test_whatever_happened_it_is_as_if_it_were_built_anew(steps: list[tuple[str, str, Role | None]]) -> None:
    async def run() -> None:
        roll = Roll()
        names = LiveNames(roll)
        for ident, name, role in steps:
            if role is None:
                roll.take(ident)
            else:
                roll.put(Person(id=ident, name=name, role=role))
            await names.fresh()
            fresh = index_of(roll.people.values())
            asked = ("Ana Brook", "Ben Brook", "Ana Ruiz")
            assert knows(names.index, *asked) == knows(fresh, *asked)
            assert [names.index.given(one) for one in ("ana", "ben")] == [fresh.given(one) for one in ("ana", "ben")]

    asyncio.run(run())


def test_every_school_knows_the_same_names_and_stays_itself() -> None:
    school, index = School(packs=("mit",), known=Known(phones=("978-555-0100",))), NameIndex()
    schools = with_names(lambda _: school, index)
    assert schools("a") == replace(school, known=replace(school.known, names=index))
    assert schools("a") is schools("a")
    assert schools("b").known.names is index


async def opened(url: str | None = None, keys: Keys | None = None) -> House:
    school, chat = School(packs=("dracut",)), LocalChat(WORKSPACE)
    return await open_house(
        clock=SetClock(NOW),
        schools=lambda _: school,
        packs=load_packs(),
        messengers=lambda _: chat,
        url=url,
        keys=keys,
    )


@pytest.mark.parametrize("kept", [False, True])
async def test_a_student_is_known_from_the_next_event_on_until_forgotten(tmp_path: Path, kept: bool) -> None:
    url = f"sqlite:///{tmp_path}/names.sqlite3" if kept else None
    if url:
        await upgrade(url)
    house = await opened(url)
    await house.app.handle(posted("hello", COACH, id="m1"))
    assert knows(house.names.index, "Ana Brook") == [None]
    await house.roster.put_people([ANA])
    await house.app.handle(posted("hello again", COACH, id="m2"))
    assert knows(house.names.index, "Ana Brook") == [Bearer.STUDENT]
    await house.stores.keeping.eraser.forget(Candidate(person="ana", name="Ana Brook"), at=NOW)
    await house.app.handle(posted("and again", COACH, id="m3"))
    assert knows(house.names.index, "Ana Brook") == [None]
    await house.close()


async def test_what_another_process_imports_is_found_by_the_clock(tmp_path: Path) -> None:
    url, keys = f"sqlite:///{tmp_path}/names.sqlite3", Keys.generate()
    await upgrade(url)
    house = await opened(url, keys)
    await house.names.look()
    other = await open_stores(url, keys)
    await other.roster.put_people([ANA])
    await other.close()
    await house.names.look()
    assert knows(house.names.index, "Ana Brook") == [Bearer.STUDENT]
    await house.close()

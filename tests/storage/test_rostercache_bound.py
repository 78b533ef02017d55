"""What is too much to remember: the oldest goes, and all else stays."""

from __future__ import annotations

import pytest

from policy.model import Person
from policy.model import Role
from storage import rostercache
from storage import shelf as shelf_module
from storage.rostercache import RosterCache
from storage.shelf import Shelf


async def test_a_full_shelf_forgets_the_oldest_part_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf_module, "_MOST", 16)
    shelf: Shelf[int, int] = Shelf()
    for one in range(17):
        shelf.put(one, one)
    assert [key for key, _ in shelf.items()] == list(range(2, 17))


def test_a_full_shelf_of_people_forgets_the_oldest_until_the_new_have_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rostercache, "_MOST_PEOPLE", 16)
    cache, people = RosterCache(), [Person(id=f"p{one}", name="", role=Role.STUDENT) for one in range(20)]
    cache.keep(cache.people, {one.id: one for one in people[:16]})
    cache.keep(cache.people, {one.id: one for one in people[16:]})
    assert list(cache.people) == [one.id for one in people[4:]]

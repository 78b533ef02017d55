from __future__ import annotations

from dataclasses import replace

from policy.model import EntryKind
from policy.model import Hold
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW

ONE = Hold(id="h1", person="p-student", reason="Smith v. School", since=NOW)
ALL = Hold(id="h2", person=None, reason="audit", since=NOW + HOUR)


async def test_holds_cover_one_person_or_everybody(stores: Stores) -> None:
    holds = stores.keeping.holds
    assert list(await holds.list()) == []
    for one in (ALL, ONE):
        await holds.add(one)
    assert list(await holds.list()) == [ONE, ALL]
    assert list(await holds.covering("p-student")) == [ONE, ALL]
    assert list(await holds.covering("p-other")) == [ALL]
    assert await holds.release("h2", at=NOW + HOUR)
    assert not await holds.release("h2", at=NOW + HOUR)
    assert not await holds.release("h9", at=NOW)
    assert list(await holds.covering("p-other")) == []
    assert list(await holds.list()) == [ONE, replace(ALL, released_at=NOW + HOUR)]


async def test_the_log_says_what_was_held_without_the_reason(stores: Stores) -> None:
    await stores.keeping.holds.add(ONE)
    await stores.keeping.holds.release("h1", at=NOW + HOUR)
    added, released = await stores.book.entries(kinds=[EntryKind.HOLD])
    assert added.facts == {"hold": "h1", "what": "added", "all": False}
    assert released.facts == {"hold": "h1", "what": "released", "all": False}
    assert added.subject == released.subject
    assert added.subject not in (None, "p-student")

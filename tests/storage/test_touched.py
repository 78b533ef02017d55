"""What is told of a change, and what a cache makes of changes that come late, meanwhile or not at all."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.model import Audience
from policy.model import Member
from policy.model import MemberRef
from storage.rostercache import Readers
from storage.rostercache import RosterCache
from storage.touched import Named
from storage.touched import Touched
from storage.touched import dump_named
from storage.touched import load_named
from tests.storage.test_rostercache import MEMBERS
from tests.storage.test_rostercache import PLACES

KIM, SAM = MEMBERS[:2]


@pytest.mark.parametrize(
    ("what", "remembered"),
    [(Named(accounts=frozenset({KIM})), [SAM]), (Named(persons=frozenset({"p"})), []), (Named(), [KIM, SAM])],
)
async def test_what_is_being_loaded_while_it_changes_elsewhere_is_not_remembered(
    what: Named, remembered: list[MemberRef]
) -> None:
    cache, goes_on = RosterCache(), asyncio.Event()
    cache.changed(1)

    async def slowly() -> tuple[Member, ...]:
        await goes_on.wait()
        return (Member(ref=KIM, display_name="before"),)

    loads = [asyncio.ensure_future(cache.members.get(one, slowly)) for one in (KIM, SAM)]
    await asyncio.sleep(0)
    cache.seen(2, {2: what}, since=1)
    goes_on.set()
    await asyncio.gather(*loads)
    assert [one for one in (KIM, SAM) if cache.members.peek(one)] == remembered


def test_an_earlier_change_that_is_told_of_later_is_not_taken_over() -> None:
    cache = RosterCache()
    cache.changed(1)
    for revision, name in ((3, "second"), (2, "first")):
        cache.touched(revision, Touched(accounts=(Member(ref=KIM, display_name=name),)))
    assert (cache.members.peek(KIM), cache.revision) == (None, 3)


def test_a_database_put_back_to_an_earlier_day_is_read_anew() -> None:
    cache = RosterCache()
    cache.changed(7)
    cache.members.put(KIM, ())
    cache.seen(5, {}, since=7)
    assert (cache.members.peek(KIM), cache.revision) == (None, 5)


refs = st.frozensets(st.sampled_from(MEMBERS), max_size=3)
rooms = st.frozensets(st.sampled_from(PLACES), max_size=2)


@given(
    what=st.builds(
        Named,
        accounts=refs,
        persons=st.frozensets(st.text(max_size=3)),
        linked=st.booleans(),
        places=rooms,
        readers=rooms,
    )
)
def test_a_row_says_what_was_touched(what: Named) -> None:
    assert load_named(dump_named(what)) == what


async def test_other_peoples_changes_do_not_keep_what_takes_long_from_being_remembered() -> None:
    cache, goes_on = RosterCache(), asyncio.Event()
    cache.changed(1)

    async def slowly() -> Readers:
        await goes_on.wait()
        return Readers(audience=Audience([Member(ref=KIM)]), unknown=frozenset({SAM.id}))

    loads = [asyncio.ensure_future(cache.audiences.get(one, slowly)) for one in PLACES]
    await asyncio.sleep(0)
    for revision in range(2, 9):
        cache.touched(revision, Touched(accounts=(Member(ref=MEMBERS[2]), Member(ref=MEMBERS[4])), linked=True))
    goes_on.set()
    await asyncio.gather(*loads)
    assert all(cache.audiences.peek(one) for one in PLACES)


@pytest.mark.parametrize("who", [KIM, SAM])
async def test_whose_account_changed_while_a_place_was_read_is_not_remembered_there(who: MemberRef) -> None:
    cache, goes_on = RosterCache(), asyncio.Event()
    cache.changed(1)

    async def slowly() -> Readers:
        await goes_on.wait()
        return Readers(audience=Audience([Member(ref=KIM)]), unknown=frozenset({SAM.id}))

    load = asyncio.ensure_future(cache.audiences.get(PLACES[0], slowly))
    await asyncio.sleep(0)
    cache.touched(2, Touched(accounts=(Member(ref=who, display_name="after"),)))
    goes_on.set()
    await load
    assert cache.audiences.peek(PLACES[0]) is None

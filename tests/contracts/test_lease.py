from __future__ import annotations

from storage.stores import Stores


async def test_what_was_taken_is_held_until_it_is_given_back(stores: Stores) -> None:
    lease = stores.lease
    assert not await lease.held("a")
    assert await lease.acquire("a")
    assert (await lease.held("a"), await lease.held("b")) == (True, False)
    await lease.release("a")
    assert not await lease.held("a")


async def test_taking_twice_is_taking_once(stores: Stores) -> None:
    lease = stores.lease
    assert [await lease.acquire("a"), await lease.acquire("a")] == [True, True]
    await lease.release("a")
    assert not await lease.held("a")


async def test_names_stand_for_themselves(stores: Stores) -> None:
    lease = stores.lease
    assert [await lease.acquire(name) for name in ("discord:1", "discord:2")] == [True, True]
    await lease.release("discord:1")
    assert [await lease.held(name) for name in ("discord:1", "discord:2")] == [False, True]


async def test_giving_back_what_is_not_held_is_no_error(stores: Stores) -> None:
    await stores.lease.release("a")
    assert not await stores.lease.held("a")


async def test_closing_gives_everything_back(stores: Stores) -> None:
    assert await stores.lease.acquire("a")
    await stores.lease.close()
    assert not await stores.lease.held("a")
    assert await stores.lease.acquire("a")

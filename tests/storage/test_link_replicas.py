"""Two processes on one database: one code links one account, and guesses count together."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from policy.model import LinkCode
from policy.model import MemberRef
from storage.seal import Keys
from storage.stores import Stores
from storage.stores import open_stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW
from tests.contracts.samples import PATIENCE
from tests.contracts.samples import student

ROUNDS = 20


@pytest.fixture
async def replicas(database_url: str, keys: Keys) -> AsyncIterator[tuple[Stores, Stores]]:
    pair = (
        await open_stores(database_url, keys, patience=PATIENCE),
        await open_stores(database_url, keys, patience=PATIENCE),
    )
    await pair[0].roster.put_people([student])
    yield pair
    for one in pair:
        await one.close()


def account(name: str) -> MemberRef:
    return MemberRef(workspace="W", id=name)


async def test_one_of_them_gets_a_code(replicas: tuple[Stores, Stores]) -> None:
    ours, theirs = replicas
    for number in range(ROUNDS):
        await ours.codes.issue([LinkCode(digest=f"d{number}", person=student.id, expires=NOW + HOUR)])
        got = await asyncio.gather(
            ours.codes.hold(f"d{number}", account("a")), theirs.codes.hold(f"d{number}", account("b"))
        )
        assert sorted(got) == [False, True]


async def test_they_count_wrong_codes_together(replicas: tuple[Stores, Stores]) -> None:
    let = await asyncio.gather(*(one.codes.attempt(account("a"), now=NOW) for one in replicas * 10))
    assert sum(let) == 5


async def test_counting_and_tidying_at_once_hold_nobody_up(replicas: tuple[Stores, Stores]) -> None:
    """Counts that are over are taken away beside the counting, in both, without waiting for each other."""
    for hour in range(4):
        now = NOW + hour * timedelta(hours=1)
        let = await asyncio.gather(
            *(one.codes.attempt(account(str(n)), now=now) for n in range(12) for one in replicas)
        )
        assert all(let)


async def test_a_held_code_is_still_held_after_the_key_changed(database_url: str) -> None:
    new, old = os.urandom(32), os.urandom(32)
    first = await open_stores(database_url, Keys([old]), patience=PATIENCE)
    await first.roster.put_people([student])
    await first.codes.issue([LinkCode(digest="d", person=student.id, expires=NOW + HOUR)])
    assert await first.codes.hold("d", account("a"))
    await first.close()
    second = await open_stores(database_url, Keys([new, old]), patience=PATIENCE)
    assert [await second.codes.hold("d", account("b")), await second.codes.hold("d", account("a"))] == [False, True]
    await second.close()

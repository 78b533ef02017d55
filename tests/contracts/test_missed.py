"""What is still to be read back: kept once, until it is read."""

from __future__ import annotations

from policy.model import Missed
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW

ALL = Missed(workspace="w", since=NOW)
ONE = Missed(workspace="w", conversation="c", since=NOW)


async def test_what_was_missed_is_kept_until_it_is_read(stores: Stores) -> None:
    other, later = Missed(workspace="v", since=NOW), Missed(workspace="w", conversation="c", since=NOW + HOUR)
    await stores.missed.replace(by=[ALL, other])
    await stores.missed.replace(by=[later, ALL, ONE])
    assert list(await stores.missed.of("w")) == [ALL, ONE, later]
    await stores.missed.replace([ALL, ONE], by=[ONE])
    assert list(await stores.missed.of("w")) == [ONE, later]
    for _ in range(2):
        await stores.missed.replace([ONE])
    await stores.missed.replace()
    assert list(await stores.missed.of("w")) == [later]
    assert list(await stores.missed.of("v")) == [other]

from __future__ import annotations

import asyncio
from datetime import datetime

from policy.model import Noted
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW


def _noted(what: str, count: int, first: datetime = NOW, last: datetime = NOW) -> Noted:
    return Noted(what=what, count=count, first_at=first, last_at=last)


async def test_counts_add_up_and_remember_the_first_and_last_moment(stores: Stores) -> None:
    assert list(await stores.health.noted()) == []
    await stores.health.add({"slack.rate_limited": 2, "slack.bad_signature": 1}, at=NOW)
    await stores.health.add({"slack.rate_limited": 3}, at=NOW + HOUR)
    assert list(await stores.health.noted()) == [
        _noted("slack.bad_signature", 1),
        _noted("slack.rate_limited", 5, last=NOW + HOUR),
    ]


async def test_a_late_report_moves_the_first_moment_only(stores: Stores) -> None:
    await stores.health.add({"a": 1}, at=NOW)
    await stores.health.add({"a": 1}, at=NOW - HOUR)
    assert list(await stores.health.noted()) == [_noted("a", 2, first=NOW - HOUR)]


async def test_nothing_counted_is_nothing_noted(stores: Stores) -> None:
    await stores.health.add({}, at=NOW)
    await stores.health.add({"a": 0, "b": -4}, at=NOW)
    assert list(await stores.health.noted()) == []


async def test_a_long_code_is_cut(stores: Stores) -> None:
    await stores.health.add({"x" * 80: 1, "x" * 81: 2, "x" * 5000: 4}, at=NOW)
    assert list(await stores.health.noted()) == [_noted("x" * 80, 7)]


async def test_counts_outgrow_four_bytes(stores: Stores) -> None:
    for _ in range(2):
        await stores.health.add({"a": 2**31 - 1}, at=NOW)
    assert list(await stores.health.noted()) == [_noted("a", 2**32 - 2)]


async def test_simultaneous_reports_lose_nothing(stores: Stores) -> None:
    codes = [f"c{number}" for number in range(9)]
    orders = [codes, codes[::-1]] * 5
    await asyncio.gather(*(stores.health.add(dict.fromkeys(order, 1), at=NOW) for order in orders))
    assert list(await stores.health.noted()) == [_noted(code, 10) for code in codes]

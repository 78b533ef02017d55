"""However often somebody asks, the database is asked now and then."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.metrics.recent import Recent
from policy.model import Backlog
from policy.model import Pile
from tests.bot.metrics.figures import Standing
from tests.bot.metrics.figures import Steady


class Store:
    """Tells how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.broken = False

    async def stand(self, *, now: datetime) -> Backlog:
        self.asked += 1
        if self.broken:
            raise OSError
        return Backlog(inbox=Pile(count=self.asked))


async def test_an_answer_holds_for_two_seconds() -> None:
    store, steady = Store(), Steady()
    recent = Recent(store, Standing().clock, monotonic=steady)
    found = []
    for wait in (0.0, 1.9, 0.2):
        steady.now += wait
        found.append((await recent()).inbox.count)
    assert found == [1, 1, 2]


async def test_a_failure_is_asked_again_at_once() -> None:
    store = Store()
    recent = Recent(store, Standing().clock, monotonic=Steady())
    store.broken = True
    with pytest.raises(OSError):  # noqa: PT011 - a driver's error, whatever it says
        await recent()
    store.broken = False
    assert (await recent()).inbox.count == 2

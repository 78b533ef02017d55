"""A year of two clock changes: three replicas that are stopped and killed tell each period once, and lose none."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from datetime import timedelta

import pytest

from tests.bot.year import END
from tests.bot.year import START
from tests.bot.year import expected
from tests.bot.year import open_year

STRIDE = timedelta(days=6, hours=13)
"""A little less than a week: every Monday is planned, and the hours of the day all come up."""
CHANGES = (datetime(2026, 11, 1, 4, tzinfo=UTC), datetime(2027, 3, 14, 5, tzinfo=UTC))


def moments() -> list[datetime]:
    """Strides through the year, and every few hours around the clock changes."""
    count = int((END - START) / STRIDE) + 1
    strides = [START + number * STRIDE for number in range(count)]
    near = [one + number * timedelta(hours=13) for one in CHANGES for number in range(3)]
    return sorted({*strides, *near, END})


@pytest.mark.parametrize("seed", [7])
async def test_each_period_is_told_once_and_none_is_lost(postgresql_url: str, seed: int) -> None:
    year = await open_year(postgresql_url, seed=seed)
    try:
        for moment in moments():
            await year.step(moment)
        told = await year.told()
        kinds = {kind for kind, _, _ in expected()}
        assert {key for key in told if key[0] in kinds} == expected()
        assert set(told.values()) == {1}
        due = {(kind, subject, at) for kind, subject, at in year.planned if at <= END}
        assert len(due) == len(told)
        assert set(year.heard().values()) == {1}
        assert (year.killed > 2, year.stopped > 2) == (True, True)
    finally:
        await year.replicas.close()

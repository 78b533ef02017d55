"""The weekly list is due on Mondays at eight, by the school's own clock."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime

import pytest

from bot.weekly import next_monday


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-10-04T23:00", "2026-10-05T12:00"),
        ("2026-10-05T11:59", "2026-10-05T12:00"),
        ("2026-10-05T12:00", "2026-10-12T12:00"),
        ("2026-10-12T03:00", "2026-10-12T12:00"),
        ("2026-10-31T12:00", "2026-11-02T13:00"),
        ("2027-03-12T12:00", "2027-03-15T12:00"),
    ],
)
def test_it_is_the_next_monday_also_over_a_change_of_the_clock(now: str, due: str) -> None:
    moment = next_monday(datetime.fromisoformat(now).replace(tzinfo=UTC), "America/New_York")
    assert (moment.astimezone(UTC), moment.hour, moment.weekday()) == (
        datetime.fromisoformat(due).replace(tzinfo=UTC),
        8,
        0,
    )

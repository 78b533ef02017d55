"""The first school day is a day that every year has."""

from __future__ import annotations

import pytest

from bot.settings.forms import first_day


@pytest.mark.parametrize(("text", "found"), [("09-01", (9, 1)), (" 08-15 ", (8, 15)), ("02-28", (2, 28))])
def test_month_and_day_are_read(text: str, found: tuple[int, int]) -> None:
    assert first_day(text) == found


@pytest.mark.parametrize("text", ["", "September", "13-01", "02-29", "9-1-2026", "2026-09-01"])
def test_what_is_no_such_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no month and day"):
        first_day(text)

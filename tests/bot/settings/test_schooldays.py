"""Terms, holidays and quiet hours as a school writes them."""

from __future__ import annotations

from datetime import date
from datetime import time

import pytest

from bot.settings.schooldays import days
from bot.settings.schooldays import hours
from policy.model import Days
from policy.model import QuietHours

AUTUMN = Days(first=date(2026, 8, 26), last=date(2026, 12, 18))
SPRING = Days(first=date(2027, 1, 4), last=date(2027, 6, 11))


def test_terms_are_read_in_order_and_a_day_stands_alone() -> None:
    assert days("2027-01-04..2027-06-11, 2026-08-26 .. 2026-12-18,") == (AUTUMN, SPRING)
    assert days("2027-01-18") == (Days(first=date(2027, 1, 18), last=date(2027, 1, 18)),)
    assert days("") == ()
    assert days((AUTUMN,)) == (AUTUMN,)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("autumn", "not a day"),
        ("2026-08-26-2026-12-18", "not a day"),
        ("2026-02-30", "there is not"),
        ("2026-12-18..2026-08-26", "before it begins"),
        ("2026-08-26..2026-12-18, 2026-12-18..2027-01-01", "overlap"),
    ],
)
def test_what_are_no_days_is_refused(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        days(text)


def test_quiet_hours_are_read() -> None:
    assert hours("21:00-07:00") == QuietHours(since=time(21), until=time(7))
    assert hours(" 1:30 - 5:00 ") == QuietHours(since=time(1, 30), until=time(5))
    assert hours("Never") is None
    assert hours(None) is None


@pytest.mark.parametrize("text", ["at night", "21-7", "25:00-07:00", "21:60-07:00", "07:00-07:00", ""])
def test_what_are_no_hours_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not two times|no day has|begins when it ends"):
        hours(text)

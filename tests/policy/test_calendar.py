"""School days, the first of them, and the next term."""

from __future__ import annotations

from datetime import date
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from policy.model import Calendar
from policy.model import Days

AUTUMN = Days(first=date(2026, 8, 26), last=date(2026, 12, 18))
SPRING = Days(first=date(2027, 1, 4), last=date(2027, 6, 11))
THANKSGIVING = Days(first=date(2026, 11, 26), last=date(2026, 11, 27))
SCHOOL = Calendar(terms=(AUTUMN, SPRING), holidays=(THANKSGIVING,))
YEARS = (date(2026, 9, 1), date(2027, 9, 1), date(2028, 9, 1))


def test_school_days_lie_in_a_term_on_weekdays_that_are_no_holidays() -> None:
    asked = {
        date(2026, 8, 25): False,  # before the first term
        date(2026, 8, 26): True,
        date(2026, 8, 29): False,  # a Saturday
        date(2026, 11, 25): True,
        date(2026, 11, 26): False,
        date(2026, 11, 27): False,
        date(2026, 12, 18): True,
        date(2026, 12, 21): False,  # between the terms
        date(2027, 6, 11): True,
    }
    assert {day: SCHOOL.is_school_day(day) for day in asked} == asked


def test_a_calendar_that_nobody_kept_up_to_date_ends_nothing() -> None:
    assert SCHOOL.is_school_day(date(2027, 9, 13))
    assert not SCHOOL.is_school_day(date(2027, 9, 12))


def test_without_terms_every_weekday_is_one() -> None:
    assert [Calendar().is_school_day(date(2026, 7, 3) + timedelta(days=one)) for one in range(4)] == [
        *(True, False, False, True)
    ]


def test_the_first_school_day_is_found_over_weekends_and_holidays() -> None:
    assert Calendar().first_school_day(date(2029, 9, 1)) == date(2029, 9, 3)
    labor = Calendar(holidays=(Days(first=date(2029, 9, 3), last=date(2029, 9, 3)),))
    assert labor.first_school_day(date(2029, 9, 1)) == date(2029, 9, 4)
    never = Calendar(holidays=(Days(first=date(2029, 1, 1), last=date(2029, 12, 31)),))
    assert never.first_school_day(date(2029, 9, 1)) == date(2029, 9, 1)


def test_the_next_term_is_a_known_one_or_the_start_of_a_school_year() -> None:
    assert SCHOOL.next_term(date(2026, 8, 26), YEARS) == date(2026, 8, 26)
    assert SCHOOL.next_term(date(2026, 8, 27), YEARS) == date(2027, 1, 4)
    assert SCHOOL.next_term(date(2027, 1, 5), YEARS) == date(2027, 9, 1)
    assert Calendar().next_term(date(2026, 9, 2), YEARS) == date(2027, 9, 1)


@given(day=st.dates(date(2026, 1, 1), date(2028, 12, 31)))
def test_no_school_day_is_on_a_weekend_or_holiday(day: date) -> None:
    if day.weekday() >= 5 or day in THANKSGIVING:
        assert not SCHOOL.is_school_day(day)

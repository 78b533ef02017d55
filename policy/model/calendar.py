"""A school's own calendar: terms, holidays, and the hours in which nobody is bothered. Dates are the school's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from datetime import timedelta

from policy.model.norms import QuietHours

_SATURDAY = 5
_DAY = timedelta(days=1)
_LOOK = 60
"""How many days after its first one a school year is looked for a school day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """Days in a row, the first and the last included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """When there is school. Without terms every weekday that is no holiday is a school day.

    After the last term that is known, too: a calendar that nobody kept up to date must not end all reminders.
    `quiet` is None where people are told at any hour.
    """

    terms: tuple[Days, ...] = ()
    holidays: tuple[Days, ...] = ()
    quiet: QuietHours | None = None

    def is_school_day(self, day: date) -> bool:
        """Whether there is school on a day."""
        if day.weekday() >= _SATURDAY or any(day in one for one in self.holidays):
            return False
        return not self.terms or any(day in one for one in self.terms) or day > max(one.last for one in self.terms)

    def first_school_day(self, starts: date) -> date:
        """The first day with school on or after the day on which a school year starts."""
        days = (starts + number * _DAY for number in range(_LOOK))
        return next((day for day in days if self.is_school_day(day)), starts)

    def next_term(self, today: date, years: Sequence[date]) -> date:
        """The first day of the next term, today included; without a term to come, of the next of some school years."""
        coming = sorted(one.first for one in self.terms if one.first >= today)
        if coming:
            return coming[0]
        return min(one for one in years if one >= today)

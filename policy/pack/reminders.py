"""The reminders that a pack asks for: one a kind, on a day that every year has, at an hour that every day has once."""

from __future__ import annotations

from datetime import date

from policy.model import Addressees
from policy.model import ReminderKind
from policy.model import YearlyReminder
from policy.pack.table import Cited
from policy.pack.table import Table

_ANY_YEAR = 2001
"""A year without a 29 February."""
_EARLIEST, _LATEST = 4, 23
"""Between midnight and four clocks are put forward and back: a wall time may come twice there, or not at all."""


def yearly_reminders(pack: Table, cite: Cited) -> tuple[YearlyReminder, ...]:
    """The pack's `[[reminders]]`.

    Raises `PackError` for a day or an hour that cannot be relied on, and for a kind that stands twice.
    """
    found: dict[ReminderKind, YearlyReminder] = {}
    for one in pack.tables("reminders"):
        reminder = _reminder(one, cite)
        if reminder.kind in found:
            one.fail("kind", f"{reminder.kind.value!r} stands twice", "keep one reminder of a kind")
        found[reminder.kind] = reminder
    return tuple(found.values())


def _reminder(table: Table, cite: Cited) -> YearlyReminder:
    month = table.within("month", 1, 12)
    reminder = YearlyReminder(
        kind=table.word("kind", ReminderKind),
        clause=cite.read(table),
        to=table.word("to", Addressees, Addressees.STAFF),
        month=month,
        day=_day(table, month),
        hour=table.within("hour", _EARLIEST, _LATEST),
        ack_days=table.number("ack_days", 14),
        again_days=table.number("again_days", 7),
    )
    table.close()
    return reminder


def _day(table: Table, month: int) -> int:
    day = table.within("day", 1, 31)
    try:
        date(_ANY_YEAR, month, day)
    except ValueError:
        table.fail("day", f"month {month} has no day {day} in every year", "choose a day that every year has")
    return day

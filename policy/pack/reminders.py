"""The reminders that a pack asks for: one a kind, at an hour that every day has once."""

from __future__ import annotations

from datetime import date

from policy.model import YEARLY_KINDS
from policy.model import Addressees
from policy.model import Occasion
from policy.model import ReminderKind
from policy.model import YearlyReminder
from policy.pack.table import Cited
from policy.pack.table import Table

_ANY_YEAR = 2001
"""A year without a 29 February."""
_EARLIEST, _LATEST = 4, 23
"""Between midnight and four clocks are put forward and back: a wall time may come twice there, or not at all."""
_MOST_DAYS = 60


def reminders(pack: Table, cite: Cited) -> tuple[tuple[YearlyReminder, ...], tuple[Occasion, ...]]:
    """The pack's `[[reminders]]`: those of a day of the year, and those of an occasion.

    Raises `PackError` for a day or an hour that cannot be relied on, and for a kind that stands twice.
    """
    found: dict[ReminderKind, YearlyReminder | Occasion] = {}
    for one in pack.tables("reminders"):
        kind = one.word("kind", ReminderKind)
        if kind in found:
            one.fail("kind", f"{kind.value!r} stands twice", "keep one reminder of a kind")
        found[kind] = _yearly(kind, one, cite) if kind in YEARLY_KINDS else _occasion(kind, one, cite)
    yearly = tuple(one for one in found.values() if isinstance(one, YearlyReminder))
    return yearly, tuple(one for one in found.values() if isinstance(one, Occasion))


def _yearly(kind: ReminderKind, table: Table, cite: Cited) -> YearlyReminder:
    month = table.within("month", 1, 12)
    reminder = YearlyReminder(
        kind=kind,
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


def _occasion(kind: ReminderKind, table: Table, cite: Cited) -> Occasion:
    occasion = Occasion(
        kind=kind,
        clause=cite.read(table),
        also=cite.read_more(table, "also"),
        days=_within(table, "days", 1, _MOST_DAYS, 0),
        hour=_within(table, "hour", _EARLIEST, _LATEST, 8),
        again_days=table.number("again_days", 7),
    )
    table.close()
    return occasion


def _within(table: Table, key: str, first: int, last: int, default: int) -> int:
    return table.within(key, first, last) if key in table.values else default


def _day(table: Table, month: int) -> int:
    day = table.within("day", 1, 31)
    try:
        date(_ANY_YEAR, month, day)
    except ValueError:
        table.fail("day", f"month {month} has no day {day} in every year", "choose a day that every year has")
    return day

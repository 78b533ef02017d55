"""Entries of the log in a period: read from where it begins, and never the whole log."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.ports import LogBook
from bot.records.exporting import Span
from policy.model import EntryKind
from policy.model import Written

MOST = 2_000
"""How many entries one search finds; an export has all."""
SLACK = timedelta(hours=1)
"""Numbers grow as time does, but for transactions that took this long."""
_PAGE = 1_000


def days_of(since: date, until: date, zone: ZoneInfo) -> Span:
    """Days of a zone, both included."""
    return Span(since=_start(since, zone), until=_start(until + timedelta(days=1), zone))


async def entries_in(
    book: LogBook,
    span: Span,
    *,
    kinds: Collection[EntryKind] | None = None,
    subjects: Collection[str] | None = None,
) -> list[Written]:
    """What fits, oldest first, at most `MOST`; a period without a beginning begins with the log."""
    after = await _before(book, span.since - SLACK) if span.since else 0
    found: list[Written] = []
    while page := await book.entries(after=after, limit=_PAGE, subjects=subjects, kinds=kinds):
        after = page[-1].number
        found += [one for one in page if span.holds(one.at)]
        if len(found) >= MOST or (span.until and page[-1].at >= span.until + SLACK):
            break
    return found[:MOST]


async def _before(book: LogBook, moment: datetime) -> int:
    """A number that stands before a moment, found by halving."""
    low, high = 0, 1
    while (one := await book.entries(after=high, limit=1)) and one[0].at < moment:
        low, high = high, high * 2
    while high - low > 1:
        middle = (low + high) // 2
        one = await book.entries(after=middle, limit=1)
        low, high = (middle, high) if one and one[0].at < moment else (low, middle)
    return low


def _start(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)

"""The charts of a report as numbers: bars with their labels and lengths. How they look stands in the templates."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from datetime import timedelta
from enum import StrEnum
from typing import Generic
from typing import TypeVar

from bot.replay.summary import Count

K = TypeVar("K")
_MOST_BARS = 62


class Step(StrEnum):
    """How long a time one bar stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar(Generic[K]):
    """One bar: what it stands for, its value, and its length as a share of the longest, 0 to 100."""

    key: K
    value: int
    length: float
    judged: int = 0


def bars(values: Iterable[tuple[K, Count]]) -> tuple[Bar[K], ...]:
    """Bars for findings, in the order given."""
    counted = list(values)
    longest = max((count.findings for _, count in counted), default=0)
    return tuple(
        Bar(
            key=key,
            value=count.findings,
            length=round(100 * count.findings / longest, 2) if longest else 0.0,
            judged=count.judged,
        )
        for key, count in counted
    )


def timeline(days: Mapping[date, Count]) -> tuple[Step, tuple[Bar[date], ...]]:
    """Findings over time, without gaps: by day, or by as long a step as makes the chart readable."""
    if not days:
        return Step.DAY, ()
    first, last = min(days), max(days)
    step = next((one for one, span in _SPANS if (last - first).days < span), Step.YEAR)
    starts = _starts(step, first, last) if step is not Step.YEAR else _years(days)
    found: dict[date, list[Count]] = {start: [] for start in starts}
    for day, count in days.items():
        found[_START[step](day)].append(count)
    return step, bars((start, _sum(counts)) for start, counts in found.items())


def _sum(counts: Sequence[Count]) -> Count:
    return Count(judged=sum(one.judged for one in counts), findings=sum(one.findings for one in counts))


_SPANS = ((Step.DAY, _MOST_BARS), (Step.WEEK, 7 * _MOST_BARS), (Step.MONTH, 30 * _MOST_BARS))
_START: Mapping[Step, Callable[[date], date]] = {
    Step.DAY: lambda day: day,
    Step.WEEK: lambda day: date.fromordinal(max(1, day.toordinal() - day.weekday())),
    Step.MONTH: lambda day: day.replace(day=1),
    Step.YEAR: lambda day: day.replace(month=1, day=1),
}


def _starts(step: Step, first: date, last: date) -> Iterable[date]:
    """The first day of each step, without gaps. Years are shown only where something was said in them."""
    whole = (first + timedelta(days=offset) for offset in range((last - first).days + 1))
    return dict.fromkeys(_START[step](day) for day in whole)


def _years(days: Iterable[date]) -> Iterable[date]:
    return dict.fromkeys(sorted(_START[Step.YEAR](day) for day in days))

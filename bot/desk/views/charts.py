"""The figures behind the charts of the console: bars with their lengths. How they look stands in the templates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from datetime import datetime
from datetime import timedelta
from statistics import median
from zoneinfo import ZoneInfo

from bot.desk.incidents import Shown
from bot.language import lang_of
from policy.model import IncidentState

WEEKS = 12
"""How many weeks the charts show, this one included."""
_WEEK = timedelta(weeks=1)
_DAY = timedelta(days=1).total_seconds()
_ENDED = (IncidentState.RESOLVED, IncidentState.OVERTURNED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar: the week or rule that it stands for, its value, and its length as a share of the longest, 0 to 100."""

    key: date | str
    value: float
    length: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the charts tell: findings by week; of each rule how many by week, the most first; days to a decision.

    `soon` are the median days from the finding to the first decision of a person, by rule, with how many there were.
    """

    weeks: tuple[Bar, ...]
    mondays: tuple[date, ...]
    rules: tuple[tuple[str, tuple[int, ...], int], ...]
    soon: tuple[tuple[Bar, int], ...]


def told_by_week(every: Iterable[Shown], now: datetime, zone: str) -> Told:
    """Count incidents of the last weeks, by the school's clock; weeks begin on Monday."""
    there, shown = ZoneInfo(zone), list(every)
    weeks = _weeks(now.astimezone(there).date())
    found = [(_monday(one.incident.opened_at.astimezone(there).date()), one) for one in shown]
    found = [(week, one) for week, one in found if week in weeks]
    total = Counter(week for week, _ in found)
    by_rule = Counter((one.incident.rule, week) for week, one in found)
    sums = Counter(one.incident.rule for _, one in found)
    rules = tuple((rule, tuple(by_rule[rule, week] for week in weeks), count) for rule, count in _most_first(sums))
    return Told(
        weeks=bars([(week, total[week]) for week in weeks]),
        mondays=weeks,
        rules=rules,
        soon=_soon([one for _, one in found]),
    )


def said_week(week: date, lang: str) -> str:
    """A day without its year: `Oct 5`, `5 oct`."""
    from babel.dates import format_skeleton  # noqa: PLC0415 - 20 ms that a page without charts has no use for

    return str(format_skeleton("MMMd", week, locale=lang_of(lang)))


def bars(values: Sequence[tuple[date | str, float]]) -> tuple[Bar, ...]:
    """Bars in the order given."""
    longest = max((value for _, value in values), default=0)
    share = 100 / longest if longest else 0.0
    return tuple(Bar(key=key, value=value, length=round(value * share, 2)) for key, value in values)


def _soon(every: Sequence[Shown]) -> tuple[tuple[Bar, int], ...]:
    """The slowest rule first."""
    days: dict[str, list[float]] = {}
    for one in every:
        ended = next((step.at for step in one.steps if step.state in _ENDED), None)
        if ended is not None:
            days.setdefault(one.incident.rule, []).append((ended - one.incident.opened_at).total_seconds() / _DAY)
    slow = sorted(((rule, round(median(found), 1)) for rule, found in days.items()), key=lambda one: (-one[1], one[0]))
    return tuple((bar, len(days[str(bar.key)])) for bar in bars(slow))


def _weeks(today: date) -> tuple[date, ...]:
    this = _monday(today)
    return tuple(this - _WEEK * back for back in range(WEEKS - 1, -1, -1))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _most_first(counted: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda one: (-one[1], one[0]))

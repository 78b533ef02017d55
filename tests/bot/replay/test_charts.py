from __future__ import annotations

from datetime import date
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.replay.charts import Bar
from bot.replay.charts import Step
from bot.replay.charts import bars
from bot.replay.charts import timeline
from bot.replay.summary import Count

FIRST = date(2026, 1, 1)


def test_a_bar_is_as_long_as_its_share_of_the_longest() -> None:
    assert bars([("a", Count(judged=9, findings=4)), ("b", Count(findings=1)), ("c", Count())]) == (
        Bar(key="a", value=4, length=100.0, judged=9),
        Bar(key="b", value=1, length=25.0),
        Bar(key="c", value=0, length=0.0),
    )


def test_where_nothing_was_found_no_bar_has_a_length() -> None:
    assert bars([("a", Count(judged=3))]) == (Bar(key="a", value=0, length=0.0, judged=3),)


def test_a_day_without_messages_is_a_gap_in_the_chart() -> None:
    days = {FIRST: Count(judged=1, findings=1), FIRST + timedelta(days=2): Count(judged=2)}
    assert timeline(days) == (
        Step.DAY,
        (
            Bar(key=FIRST, value=1, length=100.0, judged=1),
            Bar(key=FIRST + timedelta(days=1), value=0, length=0.0),
            Bar(key=FIRST + timedelta(days=2), value=0, length=0.0, judged=2),
        ),
    )


@pytest.mark.parametrize(
    ("span", "step", "count"),
    [
        (61, Step.DAY, 62),
        (62, Step.WEEK, 10),
        (433, Step.WEEK, 63),
        (434, Step.MONTH, 15),
        (1859, Step.MONTH, 62),
        (9000, Step.YEAR, 2),
    ],
)
def test_a_longer_time_has_longer_steps(span: int, step: Step, count: int) -> None:
    found, shown = timeline({FIRST: Count(), FIRST + timedelta(days=span): Count()})
    assert (found, len(shown)) == (step, count)


def test_nothing_read_is_no_chart() -> None:
    assert timeline({}) == (Step.DAY, ())


_COUNTS = st.builds(Count, judged=st.integers(0, 9), findings=st.integers(0, 9))


@given(st.dictionaries(st.dates(), _COUNTS, max_size=20))
def test_law_no_finding_is_lost_between_the_bars(days: dict[date, Count]) -> None:
    _, shown = timeline(days)
    assert sum(one.value for one in shown) == sum(one.findings for one in days.values())
    assert sum(one.judged for one in shown) == sum(one.judged for one in days.values())
    assert [one.key for one in shown] == sorted({one.key for one in shown})

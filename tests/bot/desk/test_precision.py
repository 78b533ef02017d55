"""How often a rule is right: shares, their bounds, and when a rule is wrong too often."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.precision import Precision
from bot.desk.precision import is_too_low
from bot.desk.precision import precision_of
from bot.desk.precision import wilson
from bot.desk.precision import with_more
from bot.desk.precision import worst_first
from policy.model import Decided
from policy.model import School

SCHOOL = School(packs=("dracut",))


@pytest.mark.parametrize(
    ("hits", "of", "bounds"),
    [
        (0, 0, (0.0, 1.0)),
        (4, 5, (0.376, 0.964)),
        (8, 10, (0.490, 0.943)),
        (0, 10, (0.0, 0.278)),
        (10, 10, (0.722, 1.0)),
    ],
)
def test_bounds_are_wilsons(hits: int, of: int, bounds: tuple[float, float]) -> None:
    assert tuple(round(one, 3) for one in wilson(hits, of)) == bounds


@given(st.integers(0, 1_000), st.integers(0, 1_000))
def test_the_share_lies_within_its_bounds(right: int, wrong: int) -> None:
    if right + wrong:
        found = precision_of(Decided(rule="r", upheld=right, overturned=wrong))
        assert 0 <= found.low <= found.share + 1e-9
        assert found.share - 1e-9 <= found.high <= 1


def test_the_worst_rule_stands_first_and_what_safeguarding_hears_of_is_left_out() -> None:
    decided = [
        Decided(rule="a", upheld=9, overturned=1),
        Decided(rule="b", upheld=1, overturned=1),
        Decided(rule="safety.danger", overturned=5),
        Decided(rule="c"),
    ]
    assert [one.rule for one in worst_first(decided)] == ["b", "a"]


@pytest.mark.parametrize(
    ("upheld", "overturned", "low"), [(7, 3, True), (8, 2, False), (5, 4, False), (0, 10, True), (0, 9, False)]
)
def test_a_rule_is_too_low_below_the_schools_share_of_enough_incidents(upheld: int, overturned: int, low: bool) -> None:
    assert is_too_low(precision_of(Decided(rule="r", upheld=upheld, overturned=overturned)), SCHOOL) is low


def test_some_more_are_counted_with_what_was_decided_before() -> None:
    before = [Decided(rule="r", upheld=1)]
    found = with_more(before, "r", overturned=1)
    assert isinstance(found, Precision)
    assert (found.upheld, found.overturned, found.decided, found.share) == (1, 1, 2, 0.5)
    assert with_more(before, "other") is None

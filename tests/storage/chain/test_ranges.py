from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.chain.ranges import Ranges
from storage.chain.ranges import read_span
from storage.chain.ranges import spans_of

SPANS = st.lists(st.tuples(st.integers(1, 40), st.integers(0, 5)).map(lambda one: (one[0], one[0] + one[1])))


@given(SPANS)
def test_ranges_are_a_set_of_numbers(spans: list[tuple[int, int]]) -> None:
    ranges = Ranges(spans)
    numbers = {number for first, last in spans for number in range(first, last + 1)}
    assert {number for number in range(60) if number in ranges} == numbers
    holes = {number for first, last in ranges.holes() for number in range(first, last + 1)}
    between = set(range(min(numbers), max(numbers) + 1)) if numbers else set()
    assert holes == between - numbers
    assert (ranges.first, ranges.last) == ((min(numbers), max(numbers)) if numbers else (1, 0))
    assert len(ranges) == len(spans_of(sorted(numbers)))


@pytest.mark.parametrize(("words", "span"), [("7", (7, 7)), ("12-40", (12, 40))])
def test_a_receipt_names_numbers(words: str, span: tuple[int, int]) -> None:
    assert read_span(words) == span

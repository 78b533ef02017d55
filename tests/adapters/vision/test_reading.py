"""The order of what is read, on pages turned every way."""

from __future__ import annotations

import math
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.vision.reading import Piece
from adapters.vision.reading import lines
from adapters.vision.reading import spaced

PAGE = (("Student ID", 10, 10), ("20384417", 130, 12), ("DOB", 10, 50), ("04/17/2009", 130, 49), ("Grade 11", 10, 90))
READ = ("Student ID 20384417", "DOB 04/17/2009", "Grade 11")


def a_piece(text: str, left: float, top: float, turn: float = 0.0) -> Piece:
    """Letters of 10 by 20 pixels; the whole page is turned clockwise about its corner."""
    right, bottom = left + 10 * len(text), top + 20
    upright = ((left, top), (right, top), (right, bottom), (left, bottom))
    across, down = math.cos(turn), math.sin(turn)
    corners = tuple((x * across - y * down, x * down + y * across) for x, y in upright)
    return Piece(text=text, corners=corners, angle=turn)


@given(turn=st.floats(min_value=-math.pi, max_value=math.pi), order=st.permutations(PAGE))
def test_a_page_reads_the_same_however_it_is_turned(turn: float, order: list[tuple[str, int, int]]) -> None:
    assert lines([a_piece(*one, turn) for one in order]) == READ


def test_one_word_that_stands_otherwise_does_not_turn_the_page() -> None:
    odd = Piece(text="98", corners=((300, 12), (320, 12), (320, 32), (300, 32)), angle=math.pi)
    for order in permutations([a_piece(*one) for one in PAGE[:3]]):
        assert lines([odd, *order]) == ("Student ID 20384417 98", "DOB")


def test_nothing_reads_as_nothing() -> None:
    assert lines([]) == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Coach Rivera9:41AM", "Coach Rivera 9:41 AM"),
        ("(217)555-0129", "(217) 555-0129"),
        ("Room B12, 7 AM", "Room B12, 7 AM"),
        ("f(2)x and 5AMP", "f(2)x and 5AMP"),
    ],
)
def test_narrow_spaces_come_back(text: str, said: str) -> None:
    assert spaced(text) == said

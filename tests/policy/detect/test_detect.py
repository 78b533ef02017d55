from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.detect import TYPES
from policy.detect import at_home
from policy.detect import detect
from policy.model import Known
from policy.model import Span
from tests.policy.detect.tables import near
from tests.policy.detect.tables import sure

SCHOOL = Known(
    phones=("(312) 555-0100", "x3-1212"),
    emails=("office@falcons.example.org",),
    domains=("falcons.example.org",),
    addresses=("1200 Falcon Way",),
)
PIECES = st.lists(
    st.sampled_from(
        [
            "call me",
            "312 555 0144",
            "５５５",
            "seven",
            "\u200b",
            "bday",
            "6/4/2010",
            "pw:",
            "Tulip!42",
            "a@b.org",
            "12",
            "Oak St",
            "é",
            "\n",
        ]
    )
).map(" ".join)


@pytest.mark.parametrize(
    "text",
    [
        "call the office at 312.555.0100",
        "call the office 555-0100",
        "main office: three one two 555 01 00",
        "trainer is on 617-253-1212",
        "write office@falcons.example.org",
        "write d.whitfield@falcons.example.org",
        "come over to 1200 Falcon Way, my house is next door",
    ],
)
def test_what_the_school_publishes_is_nobody_s(text: str) -> None:
    assert (sure(text, SCHOOL), near(text, SCHOOL)) == ([], [])


def test_a_student_s_account_below_the_school_s_domain_is_personal() -> None:
    text = "its ana@students.falcons.example.org"
    assert sure(text, SCHOOL) == [("EMAIL", "ana@students.falcons.example.org")]


def test_several_types_stand_side_by_side() -> None:
    text = "Ana, 77 Lindenwood Ct, 312-555-0144, bday 5/5/2010, ana@mail.example.com, pw: Tulip!42"
    assert sure(text) == [
        ("STREET_ADDRESS", "77 Lindenwood Ct"),
        ("PHONE", "312-555-0144"),
        ("BIRTHDATE", "5/5/2010"),
        ("EMAIL", "ana@mail.example.com"),
        ("PASSWORD", "Tulip!42"),
    ]


def test_offsets_are_those_of_the_text_as_it_was_typed() -> None:
    text = "🏒 ana\u200b: ３１２-\u200b555-0144"
    assert detect(text, Known()) == (Span(start=8, end=len(text), type="PHONE", score=0.9, rule="phone.valid"),)


def test_types_can_be_chosen() -> None:
    text = "312-555-0144 or ana@mail.example.com"
    assert [span.type for span in detect(text, Known(), ["EMAIL"])] == ["EMAIL"]


def test_a_home_is_told_from_a_place_for_everybody() -> None:
    texts = ("come over, 31 Pine St", "parking at 31 Pine St", "Game is at the arena, 31 Pine Street")
    assert [[at_home(span) for span in detect(text, Known())] for text in texts] == [[True], [False], [False]]


@given(PIECES)
def test_spans_are_in_order_apart_and_inside(text: str) -> None:
    spans = detect(text, Known())
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) and 0 < span.score <= 1 and span.type in TYPES for span in spans)


@given(st.text())
def test_any_text_can_be_searched(text: str) -> None:
    assert all(span.type in TYPES for span in detect(text, Known(regions=("US", "GB", "ES"))))

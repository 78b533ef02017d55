"""Which question is nearly the same as one that the school has answered itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answers import closest
from policy.model import StandardAnswer
from tests.builders import NOW

OURS = StandardAnswer(
    id="a",
    pack="dracut",
    revision="1",
    question="May coaches text students about practice on Sundays?",
    answer="Only the whole team.",
    by="ad",
    at=NOW,
)


@pytest.mark.parametrize(
    "question",
    [
        "may coaches text students about practice on sundays?",
        "Can a coach text students about practices on Sunday",
    ],
)
def test_the_same_in_other_words_is_near(question: str) -> None:
    assert closest(question, [OURS]) == OURS


@pytest.mark.parametrize(
    "question",
    [
        "",
        "sundays?",
        "may students text coaches about practice on sundays?",
        "may coaches not text students about practice on sundays?",
        "may coaches text students about parties on sundays?",
        "may coaches text parents about games on mondays?",
        "may coaches call students?",
    ],
)
def test_something_else_is_not(question: str) -> None:
    assert closest(question, [OURS]) is None


def test_the_nearest_is_taken_and_of_equals_the_first() -> None:
    near = replace(OURS, id="b", question="May coaches text students about practice on Sunday nights?")
    assert closest("May coaches text students about practice on Sunday nights?", [OURS, near]) == near
    assert closest(OURS.question, [replace(OURS, id="c"), OURS]) == replace(OURS, id="c")
    assert closest(OURS.question, []) is None

"""What says nearly the same and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.detect.similar import ALIKE
from policy.detect.similar import POSITIONS
from policy.detect.similar import similarity
from policy.detect.similar import sketch

BUS = "bus leaves at 4 sharp"
LONG = (
    "Don't forget the permission slip for the trip to Boston next week. It must be in the office by Friday noon, "
    "or you cannot ride on the bus with us."
)
NEWS = ("bus", "four", "gym", "jacket", "lunch", "noon", "practice", "river", "shoes", "team", "train", "water")
WORDS = st.lists(st.sampled_from(NEWS))
TEXTS = st.one_of(st.text(max_size=200), WORDS.map(" ".join))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(BUS, "bus leaves at 4 sharp!", id="punctuation"),
        pytest.param(BUS, "BUS LEAVES AT 4 SHARP", id="case"),
        pytest.param(BUS, "\U0001f68c bus leaves at 4 sharp \U0001f44d :bus:", id="emoji"),
        pytest.param(BUS, "Hi Sam, bus leaves at 4 sharp", id="a greeting"),
        pytest.param("Hey Alex! " + BUS, "Good morning dear Jo - " + BUS, id="two greetings"),
        pytest.param(BUS, "<@U123> bus leaves at 4 sharp", id="a mention"),
        pytest.param(BUS, "at 4 sharp the bus leaves", id="another order"),
        pytest.param(BUS, "bus leaves at 4:00 sharp", id="a time in full"),
        pytest.param(BUS, "bus leaves at \u0664 sharp", id="digits of another script"),
        pytest.param(BUS, "bus leaves at 4 sharp champ", id="one word more"),
        pytest.param(BUS, "b\u200bus leaves at 4 sharp", id="an invisible character"),
        pytest.param(LONG, LONG.replace("Friday", "Thursday"), id="a small edit of a long text"),
        pytest.param("el bus sale a las 4 en punto", "Hola Jo, \u00a1el bus sale a las 4 en punto!", id="Spanish"),
        pytest.param(
            "\u660e\u65e5\u7df4\u7fd2\u4e2d\u6b62", "\u660e\u65e5\u7df4\u7fd2\u4e2d\u6b62\u3002", id="no spaces"
        ),
    ],
)
def test_nearly_the_same(one: str, other: str) -> None:
    assert similarity(sketch(one), sketch(other)) >= ALIKE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(BUS, "practice is at 4 sharp", id="other news"),
        pytest.param(BUS, "bus leaves at 5 sharp", id="another time"),
        pytest.param(BUS, "the bus was late", id="a word in common"),
        pytest.param(LONG, "Great work on the Boston essay, the office put it up for the trip.", id="the same topic"),
    ],
)
def test_other_news(one: str, other: str) -> None:
    assert similarity(sketch(one), sketch(other)) < ALIKE


@pytest.mark.parametrize(
    "text", ["", "ok", "\U0001f44d", "thanks!", "see you tomorrow", "Hi Sam, how are you?", "yes yes"]
)
def test_short_texts_are_like_nothing(text: str) -> None:
    assert sketch(text) == ()
    assert similarity(sketch(text), sketch(text)) == 0


def test_the_readers_name_does_not_count() -> None:
    assert sketch("Sam you start on saturday, bring both jerseys", ("Sam Tran",)) == sketch(
        "Alex you start on saturday, bring both jerseys", ("Alex Moore", "alex")
    )


def test_numbers_are_small_and_as_many_as_said() -> None:
    numbers = sketch(LONG)
    assert len(numbers) == POSITIONS
    assert all(0 <= one < 65_536 for one in numbers)


@given(TEXTS)
def test_a_text_is_like_itself(text: str) -> None:
    numbers = sketch(text)
    assert similarity(numbers, sketch(text)) == (1 if numbers else 0)


@given(TEXTS, TEXTS)
def test_likeness_has_no_direction(one: str, other: str) -> None:
    assert similarity(sketch(one), sketch(other)) == similarity(sketch(other), sketch(one))


@given(WORDS, st.randoms(use_true_random=False))
def test_case_punctuation_emoji_and_order_do_not_matter(words: list[str], chance: object) -> None:
    shuffled = list(words)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert sketch(" ".join(words)) == sketch(" \U0001f600, ".join(shuffled).upper() + "!!")

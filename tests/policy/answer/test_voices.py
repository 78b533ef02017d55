"""What parts the groups of one clause: words that only one of them says, and questions held whole."""

from __future__ import annotations

import pytest

from policy.answer.voices import kept
from policy.answer.voices import small_words
from policy.answer.voices import spoken_for
from policy.answer.voices import voices_of

_ONE = [frozenset({"text", "kid", "one"}), frozenset({"text", "kid"})]
_MANY = [frozenset({"text", "captain", "both"}), frozenset({"text", "officer"})]


def test_a_word_of_one_group_speaks_for_it_and_against_the_other() -> None:
    one, many = voices_of([_ONE, _MANY])
    assert spoken_for(many, {"captain"}) > 0 > spoken_for(one, {"captain"})
    assert spoken_for(one, {"text"}) == pytest.approx(spoken_for(many, {"text"}))


def test_a_word_that_no_group_says_speaks_for_none() -> None:
    assert [spoken_for(voice, {"moon"}) for voice in voices_of([_ONE, _MANY])] == [0.0, 0.0]


def test_a_question_held_whole_counts_one() -> None:
    one, many = voices_of([_ONE, _MANY])
    rarity = {"text": 1.0, "kid": 1.0, "officer": 3.0}
    shares = kept(one, {"text", "kid", "meet"}, rarity), kept(many, {"text", "kid"}, rarity)
    assert shares == pytest.approx((1.0, 1 / 3))


def test_a_group_without_questions_has_no_voice() -> None:
    _, none = voices_of([_ONE, []])
    assert (kept(none, {"text"}, {}), spoken_for(none, {"moon"})) == (0.0, 0.0)


def test_small_words_are_those_that_part_yes_from_no() -> None:
    assert small_words(["can", "i", "text", "only", "one", "kid"]) == {"only", "one"}

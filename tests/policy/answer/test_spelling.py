"""Of several words near by the one that is said more often was meant."""

from __future__ import annotations

from policy.answer.spelling import make_speller


def test_more_frequent_word_is_meant() -> None:
    speller = make_speller({"class", "claw", "clasp"}, set(), {"class": 40, "claw": 1})
    assert speller.correct("clas") == "class"


def test_what_is_said_is_left_alone() -> None:
    speller = make_speller({"teacher"}, set(), {"techer": 1})
    assert speller.correct("techer") == "techer"


def test_letters_changed_about_come_before_frequency() -> None:
    speller = make_speller({"form", "from", "firm"}, set(), {"firm": 99})
    assert speller.correct("fomr") == "form"

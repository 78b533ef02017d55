"""The gate before the cues: it calls few texts, and all that any pattern finds something in."""

from __future__ import annotations

import pytest

from policy.detect.heard_gate import KINDS
from policy.detect.heard_gate import called_in


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("see you at practice, bring water", frozenset()),
        ("tarea de mate para mañana?", frozenset()),
        ("my i386 box runs usb3 fine", frozenset()),
        ("SUICIDEEE is not a word to spell", frozenset({"self_harm", "harassment"})),
        ("k y s", KINDS),
        ("i w4nt to d1e", KINDS),
        ("the school vpn is down", frozenset({"link"})),
    ],
)
def test_a_text_calls_the_kinds_of_cue_that_it_can_hold(text: str, kinds: frozenset[str]) -> None:
    assert called_in(text) == kinds


def test_words_that_are_common_call_only_where_they_stand_together() -> None:
    assert "self_harm" not in called_in("they never work late")
    assert "self_harm" in called_in("i wish i would not wake up")

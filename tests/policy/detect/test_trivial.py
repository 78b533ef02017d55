from __future__ import annotations

import pytest

from policy.detect import is_nod
from policy.detect import is_trivial


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "👍",
        "thanks",
        "thank you!",
        "Yes.",
        "got it",
        "🏒🔥",
        "ok coach",
        "gracias",
        "on it",
        "<@U123> ok",
        ":+1:",
        "",
        "hurry",
    ],
)
def test_a_nod_is_trivial(text: str) -> None:
    assert is_trivial(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "see me before class",
        "4",
        "bring it",
        "https://a.b",
        "ok bring both jerseys",
        "call me now",
        "312-555-0188",
        "see me",
    ],
)
def test_what_carries_something_is_not(text: str) -> None:
    assert is_trivial(text) is False


@pytest.mark.parametrize("text", ["ok", "thanks!", "👍", "gracias", "sí", "got it", ""])
def test_a_nod_asks_nothing(text: str) -> None:
    assert is_nod(text)


@pytest.mark.parametrize("text", ["help", "ayuda", "救命", "помощь", "123", "thanks, and photos?", "https://a.example"])
def test_whatever_may_ask_is_no_nod(text: str) -> None:
    assert not is_nod(text)

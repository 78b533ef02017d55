"""Who speaks to the bot, and who only speaks of it."""

from __future__ import annotations

import pytest

from adapters.mention import asked_of


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("<@U1> may I text one player?", "may I text one player?"),
        ("  <@!U1>   photos", "photos"),
        ("<@U1|chaperone>", ""),
        ("can <@U1> say if I may?", "can say if I may?"),
        ("thanks <@U1>", None),
        ("<@U12> may I?", None),
        ("U1, may I?", None),
        ("<@U2> ask <@U1>", None),
        ("", None),
    ],
)
def test_what_is_asked(text: str, asked: str | None) -> None:
    assert asked_of("U1", text) == asked


def test_a_bot_of_no_known_account_is_asked_nothing() -> None:
    assert asked_of("", "<@> may I?") is None

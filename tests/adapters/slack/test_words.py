"""Text as Slack's text objects: as it was written, with links, in pieces."""

from __future__ import annotations

import pytest

from adapters.slack.words import cut
from adapters.slack.words import pieces
from adapters.slack.words import worded
from tests.adapters.slack.rendering import plain


@pytest.mark.parametrize(
    "text",
    [
        *("*Coach* wrote", "see _this_ one", "a ~b~ c", "`code`", "> a quote", "a\n > b", "at :smile:", "&lt;b&gt;"),
        "two *lines\nof it*",
    ],
)
def test_what_slack_would_format_is_plain_text(text: str) -> None:
    assert worded(text) == plain(text)


@pytest.mark.parametrize(
    "text", ["team_a", "5 * 3 * 2", "10:30 to 11:15", "~5", "a > b", "1.5*x", "https://a.example/x_y_z"]
)
def test_what_slack_would_not_format_has_links(text: str) -> None:
    assert worded(text)["type"] == "mrkdwn"


def test_a_long_text_is_parted_at_lines_then_sentences_then_words() -> None:
    assert list(pieces("One two.\nThree four.", 12)) == ["One two.", "Three four."]
    assert list(pieces("One two. Three four.", 12)) == ["One two.", "Three four."]
    assert list(pieces("one two three four", 10)) == ["one two", "three four"]
    assert list(pieces("x" * 25, 10)) == ["x" * 10, "x" * 10, "x" * 5]
    assert list(pieces("&&&&", 10)) == ["&&", "&&"]
    assert list(pieces("  ", 10)) == []


def test_a_cut_text_ends_at_a_word() -> None:
    assert cut("What kind of matter is it?", 24) == "What kind of matter is…"
    assert cut("What kind of matter is", 24) == "What kind of matter is"
    assert cut("Unaussprechlichkeitsfrage", 24) == "Unaussprechlichkeitsfra…"

"""A notice in Slack's blocks: as it was written, within the limits, calling nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.slack.render import blocks_of
from adapters.slack.render import pointer_text
from adapters.slack.render import text_of
from policy.model import Button
from tests.adapters.slack.rendering import NOTICE
from tests.adapters.slack.rendering import mrkdwn
from tests.adapters.slack.rendering import plain
from tests.adapters.slack.rendering import texts


def test_a_notice_in_blocks() -> None:
    assert blocks_of(NOTICE) == [
        {"type": "header", "text": plain("Only one student reads along")},
        {"type": "section", "text": mrkdwn("You wrote in “Q&amp;A &lt;juniors&gt;”.")},
        {"type": "section", "text": mrkdwn("You can turn to:")},
        {"type": "section", "text": mrkdwn("• Ms. Day\n• <https://school.example/help?a=1&amp;b=2>.")},
        {
            "type": "actions",
            "elements": [
                {
                    "type": "button",
                    "action_id": "press:copy_ad",
                    "text": plain("Copy the athletic director"),
                    "value": "d1:medical",
                    "style": "primary",
                },
                {
                    "type": "button",
                    "action_id": "form:copy_principal:en",
                    "text": plain("Copy the principal"),
                    "value": "d1",
                },
                {
                    "type": "button",
                    "action_id": "link:2",
                    "text": plain("Read more"),
                    "url": "https://school.example/policy",
                },
            ],
        },
        {"type": "context", "elements": [mrkdwn("Policy: A Policy, Guidelines 4 (no date)")]},
    ]


def test_the_text_beside_the_blocks_says_the_same() -> None:
    assert text_of(NOTICE) == (
        "Only one student reads along\n\nYou wrote in “Q&amp;A &lt;juniors&gt;”.\n\nYou can turn to:\n\n"
        "• Ms. Day\n• https://school.example/help?a=1&amp;b=2."
    )
    assert pointer_text(NOTICE) == "I sent you a private note."
    assert pointer_text(replace(NOTICE, pointer="")) == ""


@pytest.mark.parametrize("mention", ["<!channel>", "<!here|here>", "<@U0COACH>", "<#C0HOCKEY>", "<!subteam^S1>"])
def test_nobody_is_called(mention: str) -> None:
    notice = replace(
        NOTICE,
        title=mention,
        paragraphs=(mention, f"*{mention}*"),
        buttons=(Button(key="x", label=mention),),
        cited=(mention,),
        pointer=mention,
    )
    apart = mention.replace("<", "<\u2060")
    literal = mrkdwn(mention.replace("<", "&lt;").replace(">", "&gt;"))
    assert blocks_of(notice) == [
        {"type": "header", "text": plain(apart)},
        {"type": "section", "text": literal},
        {"type": "section", "text": plain(f"*{apart}*")},
        {"type": "actions", "elements": [{"type": "button", "action_id": "press:x", "text": plain(apart)}]},
        {"type": "context", "elements": [literal]},
    ]
    assert "<" not in text_of(notice) + pointer_text(notice)


def test_a_notice_that_is_too_long_keeps_title_first_words_buttons_and_citations() -> None:
    long = replace(NOTICE, paragraphs=tuple(f"Paragraph {number}." for number in range(60)))
    blocks = blocks_of(long)
    assert len(blocks) == 50
    assert [one["type"] for one in blocks] == ["header", *["section"] * 47, "actions", "context"]
    assert blocks[1]["text"] == mrkdwn("Paragraph 0.")
    assert blocks[47]["text"] == mrkdwn("Paragraph 46. …")


def test_a_notice_of_too_many_characters_says_that_something_is_missing() -> None:
    blocks = blocks_of(replace(NOTICE, title="", paragraphs=("word " * 5000,), buttons=(), cited=(), citations=()))
    assert [len(text) for text in texts(blocks)] == [2999, 2999, 2996]
    assert list(texts(blocks))[-1].endswith("word …")
    assert len(text_of(replace(NOTICE, paragraphs=("word " * 5000,)))) <= 4000


def test_citations_without_their_line_still_say_where() -> None:
    assert blocks_of(replace(NOTICE, cited=()))[-1] == {
        "type": "context",
        "elements": [mrkdwn("A Policy, Guidelines 4")],
    }


def test_many_citations_stand_ten_to_a_block() -> None:
    blocks = blocks_of(replace(NOTICE, cited=tuple(f"Policy: {number}" for number in range(99))))
    assert [len(list(texts([one]))) for one in blocks if one["type"] == "context"] == [10, 10]


def test_buttons_of_one_name_stand_apart_and_those_that_slack_refuses_are_left_out() -> None:
    good = Button(key="copy", label="Copy", value="d1")
    buttons = (
        *(good, replace(good, value="d2"), replace(good, label=" "), replace(good, value="x" * 2001)),
        *(replace(good, key="x" * 255), replace(good, url="ftp://school.example"), replace(good, label="L" * 80)),
    )
    rows = [one["elements"] for one in blocks_of(replace(NOTICE, buttons=buttons)) if one["type"] == "actions"]
    a_button = {"type": "button", "action_id": "press:copy", "text": plain("Copy")}
    assert rows == [
        [a_button | {"value": "d1"}],
        [a_button | {"value": "d2"}],
        [a_button | {"value": "d1", "text": plain("L" * 74 + "…")}],
    ]


def test_at_most_25_buttons() -> None:
    buttons = tuple(Button(key=f"k{number}", label="Go") for number in range(30))
    rows = [one for one in blocks_of(replace(NOTICE, buttons=buttons)) if one["type"] == "actions"]
    assert [len(list(texts([one]))) for one in rows] == [25]

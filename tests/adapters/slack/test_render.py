"""A notice in Slack's blocks: as it was written, within the limits, calling nobody."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.blocks import unescaped
from adapters.slack.render import blocks_of
from adapters.slack.render import pointer_text
from adapters.slack.render import text_of
from adapters.slack.words import cut
from adapters.slack.words import pieces
from adapters.slack.words import worded
from bot.notices import LANGUAGES
from bot.notices import Notices
from policy.model import Button
from policy.model import ButtonKey
from policy.model import Choice
from policy.model import Citation
from policy.model import Draft
from policy.model import Field
from policy.model import Form
from policy.model import Notice
from policy.model import NoticeKey
from tests.bot.test_notices import PARAMS
from tests.doubles.slack.checks import SHARED
from tests.doubles.slack.checks import check_blocks
from tests.doubles.slack.checks import check_call

needs_definitions = pytest.mark.skipif(not SHARED.exists(), reason="Slack's own definitions are not at hand")

FORM = Form(
    title="What kind?",
    fields=(Field(name="category", label="Choose", choices=(Choice(value="medical", label="Medical"),)),),
    submit="Copy",
)
CITATION = Citation(pack="dracut", clause="dracut.employee.4", title="A Policy", locator="Guidelines 4", date=None)
NOTICE = Notice(
    keys=(NoticeKey.GROUP_ONLY_WARN,),
    title="Only one student reads along",
    paragraphs=(
        "You wrote in “Q&A <juniors>”.",
        "You can turn to:",
        "- Ms. Day\n- https://school.example/help?a=1&b=2.",
    ),
    citations=(CITATION,),
    buttons=(
        Button(key=ButtonKey.COPY_AD, label="Copy the athletic director", value="d1:medical", primary=True),
        Button(key=ButtonKey.COPY_PRINCIPAL, label="Copy the principal", value="d1", form=FORM),
        Button(key="more", label="Read more", url="https://school.example/policy"),
    ),
    lang="en",
    pointer="I sent you a private note.",
    cited=("Policy: A Policy, Guidelines 4 (no date)",),
)


def mrkdwn(text: str) -> dict[str, object]:
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def plain(text: str) -> dict[str, object]:
    return {"type": "plain_text", "text": text, "emoji": False}


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


@needs_definitions
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", NoticeKey)
def test_every_notice_of_ours_is_taken_by_slack(key: NoticeKey, lang: str) -> None:
    draft = Draft(keys=(key,), params={**PARAMS, "place": "hockey"}, citations=(CITATION,), buttons=tuple(ButtonKey))
    notice = Notices().render(draft, lang=lang, about="d1", place="hockey")
    assert problems(notice) == []
    shown = "\n\n".join(text for one in blocks_of(notice) if one["type"] == "section" for text in texts([one]))
    assert unescaped(shown).replace("• ", "- ") == "\n\n".join(notice.paragraphs)


TEXTS = st.text(max_size=60) | st.sampled_from(
    ["<!channel>", "*a* <@U1>", "https://a.example/?b=1&c=2", "&" * 4000, "<!" * 2000, "_x_ " * 1500, "- a\n- b"]
)
BUTTONS = st.builds(
    Button,
    key=st.text(max_size=20),
    label=TEXTS,
    value=TEXTS,
    primary=st.booleans(),
    url=st.none() | TEXTS,
    form=st.none() | st.just(FORM),
)
NOTICES = st.builds(
    Notice,
    keys=st.just(()),
    title=TEXTS,
    paragraphs=st.lists(TEXTS, max_size=70).map(tuple),
    citations=st.lists(st.just(CITATION), max_size=3).map(tuple),
    buttons=st.lists(BUTTONS, max_size=30).map(tuple),
    lang=st.sampled_from(LANGUAGES),
    pointer=TEXTS,
    cited=st.lists(TEXTS, max_size=40).map(tuple),
)


@needs_definitions
@given(NOTICES)
@example(replace(NOTICE, paragraphs=("&" * 9000,) * 3))
def test_any_notice_keeps_slacks_rules_and_calls_nobody(notice: Notice) -> None:
    assert problems(notice) == []
    blocks = blocks_of(notice)
    for text in (*texts(blocks), text_of(notice), pointer_text(notice)):
        assert not [mark for mark in ("<!", "<@", "<#") if mark in text]
    assert len(json.dumps(blocks, ensure_ascii=False)) <= max(12_100, len(json.dumps(around(blocks))) + 3200)
    assert len(text_of(notice)) <= 4000


def around(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What is never cut."""
    return [one for one in blocks if one["type"] != "section"]


def problems(notice: Notice) -> list[str]:
    """What Slack's own definitions object to; a notice that says nothing is never sent."""
    blocks = blocks_of(notice)
    found = check_blocks(blocks)
    text = text_of(notice)
    if text:
        errors, _ = check_call(
            "chat.postMessage", {"channel": "D0COACH", "text": text, "blocks": blocks}, {"chat:write"}, kind="bot"
        )
        found += errors
    return found


def texts(blocks: list[dict[str, Any]]) -> Iterator[str]:
    """All texts of the blocks."""
    for block in blocks:
        for part in (block, *block.get("elements", ())):
            text = part.get("text")
            if isinstance(text, dict):
                yield text["text"]
            elif isinstance(text, str):
                yield text

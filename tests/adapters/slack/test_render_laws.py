"""Any notice keeps Slack's rules, reads as it was written and calls nobody."""

from __future__ import annotations

import json
import re
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
from bot.language import LANGUAGES
from bot.notices import Notices
from policy.model import Button
from policy.model import ButtonKey
from policy.model import Draft
from policy.model import Notice
from policy.model import NoticeKey
from tests.adapters.slack.rendering import CITATION
from tests.adapters.slack.rendering import FORM
from tests.adapters.slack.rendering import NOTICE
from tests.adapters.slack.rendering import texts
from tests.bot.notice_samples import PARAMS
from tests.doubles.slack.checks import SHARED
from tests.doubles.slack.checks import check_blocks
from tests.doubles.slack.checks import check_call

_LINK = re.compile(r"<(https://[^<>|]+)>")
"""An address as Slack is given it, so that it can be tapped."""
needs_definitions = pytest.mark.skipif(not SHARED.exists(), reason="Slack's own definitions are not at hand")


@needs_definitions
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", NoticeKey)
def test_every_notice_of_ours_is_taken_by_slack(key: NoticeKey, lang: str) -> None:
    draft = Draft(keys=(key,), params={**PARAMS, "place": "hockey"}, citations=(CITATION,), buttons=tuple(ButtonKey))
    notice = Notices().render(draft, lang=lang, about="d1", place="hockey")
    assert problems(notice) == []
    shown = "\n\n".join(text for one in blocks_of(notice) if one["type"] == "section" for text in texts([one]))
    assert unescaped(_LINK.sub(r"\1", shown)).replace("• ", "- ") == "\n\n".join(notice.paragraphs)


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

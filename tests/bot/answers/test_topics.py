"""The topics that people ask about have names in every language, and questions in the packs."""

from __future__ import annotations

import pytest

from bot.answers import questions_on
from bot.answers import topics_in
from bot.answers.topics import TOPICS
from bot.language import LANGUAGES
from bot.packs import load_packs
from bot.words import table

PACKS = load_packs()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_topic_has_a_name(lang: str) -> None:
    assert set(table(lang)["topics"]) == set(TOPICS)


@pytest.mark.parametrize("pack", PACKS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_topic_that_is_offered_has_questions(pack: str, lang: str) -> None:
    topics = topics_in([PACKS[pack]])
    assert 1 <= len(topics) <= 8
    for topic in topics:
        found = questions_on(topic, [PACKS[pack]], lang)
        assert 1 <= len(found) <= 5
        assert all(PACKS[pack].clause(ident) is not None for ident, _ in found)


def test_packs_without_questions_offer_nothing() -> None:
    assert topics_in([]) == ()
    assert questions_on("photo", [], "en") == ()

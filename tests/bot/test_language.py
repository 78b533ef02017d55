"""The asker's language decides, else the school's, else English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language import LANGUAGES
from bot.language import lang_of


@pytest.mark.parametrize("locale", ["es", "es-419", "es-ES", "es-US", "es_MX", "es-LA", "ES-es", " es ", "es-MX;q=0.9"])
def test_every_spanish_is_spanish(locale: str) -> None:
    assert lang_of(locale, "en") == "es"


@pytest.mark.parametrize(
    ("wanted", "lang"),
    [
        (("en-US", "es"), "en"),
        (("en-GB", "es"), "en"),
        (("", "es"), "es"),
        (("fr", "es"), "es"),
        (("zh-CN", "es"), "es"),
        (("eso", "en"), "en"),
        (("pt-BR", "en"), "en"),
        (("de", ""), "en"),
        (("", "", "es"), "es"),
        ((), "en"),
    ],
)
def test_what_nobody_speaks_here_is_answered_in_the_schools_language(wanted: tuple[str, ...], lang: str) -> None:
    assert lang_of(*wanted) == lang


@given(st.lists(st.text(max_size=12), max_size=4))
def test_any_locale_leads_to_a_language_with_words(wanted: list[str]) -> None:
    assert lang_of(*wanted) in LANGUAGES

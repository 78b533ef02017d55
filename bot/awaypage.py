"""The page for people while the database is away."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from bot.language import lang_of
from bot.pages import fill_page
from bot.pages import page_style


class AwayPage:
    """Says it in the language of whoever asks, else the school's."""

    def __init__(self, *, lang: str, style_path: str) -> None:
        """`lang` is the school's language, `style_path` where the style sheet is served."""
        self._lang = lang
        self._style_path = style_path

    @property
    def style(self) -> str:
        """The style sheet."""
        return page_style()

    def html(self, wanted: Sequence[str]) -> str:
        """The page."""
        lang = lang_of(*wanted, self._lang)
        words = _words(lang)
        return fill_page("away.page.jinja", lang=lang, languages=[], style=self._style_path, **words)


@cache
def _words(lang: str) -> Mapping[str, str]:
    return tomllib.loads((files("bot") / "templates" / lang / "away.page.toml").read_text("utf-8"))

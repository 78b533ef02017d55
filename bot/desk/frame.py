"""The frame around every page: title, menu, language, what was just done; and the pages that say why there is none."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

from bot.desk.access import Signed
from bot.language import LANGUAGES
from bot.pages import fill_page
from bot.words import family
from bot.words import word

SAID = frozenset({403, 404, 409, 410, 429, 500})
"""Failures with words of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An entry of the menu."""

    name: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Framed:
    """What a page is shown in. `at` is its address, `key` marks the forms on it, `note` what was just done."""

    lang: str
    school: str
    at: str
    zone: str = "UTC"
    key: str = ""
    note: str = ""
    who: Signed | None = None
    menu: Sequence[Item] = ()


def framed(template: str, title: str, frame: Framed, values: Mapping[str, object] | None = None) -> str:
    """A page's HTML; `title` is the key of a word."""
    note = f"console.note.{frame.note}" if frame.note in family("console.note") else ""
    return fill_page(
        f"console/{template}.jinja",
        lang=frame.lang,
        title=word(frame.lang, title),
        frame=frame,
        zone=frame.zone,
        note=word(frame.lang, note) if note else "",
        others=[(one, word(one, "console.frame.language")) for one in LANGUAGES if one != frame.lang],
        **(values or {}),
    )


def failed(status: int, frame: Framed) -> str:
    """The page that says why there is none."""
    code = status if status in SAID else HTTPStatus.INTERNAL_SERVER_ERROR
    return framed("error", f"console.error.{int(code)}.title", frame, {"text": f"console.error.{int(code)}.text"})

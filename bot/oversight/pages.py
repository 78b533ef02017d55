"""The pages about oversight as HTML: what is seen, before anything happens; thanks; the end; what went wrong."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from bot.language import LANGUAGES
from bot.oversight.links import PATH
from bot.pages import fill_page

STYLE = f"{PATH}/style.css"


@cache
def words_in(lang: str) -> Mapping[str, Any]:
    """All words of the pages in one language."""
    return tomllib.loads((files("bot") / "templates" / lang / "oversight.page.toml").read_text("utf-8"))


def wording(lang: str) -> str:
    """Which words somebody read: the version and the language."""
    return f"{words_in(lang)['version']}-{lang}"


def ask(lang: str, *, asker: str, leads: str) -> str:
    """What somebody reads before they agree; `asker` is the name of who asks, "" where they came by themselves."""
    words = words_in(lang)["ask"]
    asked = words["asker"].format(name=asker) if asker else words["self"]
    return _filled(
        lang,
        words["title"],
        words["intro"].format(asked=asked),
        sections=tuple(map(tuple, words["sections"])),
        leads=leads,
        go=words["go"],
        stay=words["stay"],
        switch=True,
    )


def end(lang: str) -> str:
    """What somebody reads before they end it."""
    words = words_in(lang)["end"]
    return _filled(lang, words["title"], words["text"], ends=words["button"], switch=True)


def said(lang: str, what: str) -> str:
    """One of the short pages: `done`, `ended`, `gone`."""
    words = words_in(lang)[what]
    return _filled(lang, words["title"], words["text"])


def refused(lang: str, why: str) -> str:
    """Why it did not work."""
    words = words_in(lang)["refused"]
    return _filled(lang, words["title"], words[why])


def _filled(lang: str, title: str, text: str, *, switch: bool = False, **more: object) -> str:
    values = {"sections": (), "leads": "", "go": "", "stay": "", "ends": "", **more}
    languages = [(code, words_in(code)["page"]["name"]) for code in LANGUAGES] if switch else []
    return fill_page(
        "oversight.page.jinja",
        lang=lang,
        title=title,
        paragraphs=(text,),
        languages=languages,
        switch=words_in(lang)["page"]["switch"],
        style=STYLE,
        **values,
    )

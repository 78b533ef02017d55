"""One page for families and one for staff, to print: what Chaperone reads, keeps and does not see, and whom to ask."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.resources import files
from typing import Final

KINDS: Final = ("parents", "staff")
_BLANK = re.compile(r"\{([a-z_]+)\}")


def source(kind: str, lang: str) -> str:
    """The page as Markdown, with a place such as `{school}` wherever a school's own words belong."""
    return (files(__name__) / f"{kind}.{lang}.md").read_text("utf-8")


def places_in(text: str) -> tuple[str, ...]:
    """The places that wait for words, each once, in their order."""
    return tuple(dict.fromkeys(_BLANK.findall(text)))


def filled(text: str, words: Mapping[str, str]) -> str:
    """The page with the words in their places. A place that there is no word for stays, to be filled in by hand."""
    return _BLANK.sub(lambda found: words.get(found[1]) or found[0], text)

"""Text of ours and of people as Slack's text objects, so that it reads as it was written and calls nobody.

Slack's format (mrkdwn) is used where it changes nothing but turn addresses into links. Text in which it would show
something else than what stands there (bold, a quote, a picture for `:name:`) becomes plain text, which Slack does not
format at all: there is no way to escape its marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.parting import end_of

Block = dict[str, object]

SECTION = 3000
"""The most characters of a text object, counted as they are sent."""

_MORE = "…"
_ADDRESS = re.compile(r"https?://[^\s<>|\"“”«»]+[^\s<>|\"“”«».,:;!?')\]*_~]")
_FORMATTED = re.compile(
    r"([*_~`])(?=\S).*?\1"  # a pair: bold, italic, struck, code
    r"|^\s*>"  # a quote
    r"|:[\w+'-]+:"  # a picture
    r"|&(?:amp|lt|gt);",  # shown as the character that it stands for
    re.MULTILINE | re.DOTALL,
)
_CALLING = re.compile(r"<(?=[!@#])")
_JOINER = "\u2060"  # no width, breaks nothing apart


def escaped(text: str) -> str:
    """The text with the three characters that steer Slack's format taken literally."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def plain(text: str, limit: int = SECTION) -> Block:
    """Text that Slack does not format. What would be a mention elsewhere is kept apart by a mark without width."""
    return {"type": "plain_text", "text": cut(_uncalling(text), limit), "emoji": False}


def worded(text: str) -> Block:
    """Text as it was written, with links where it has addresses."""
    if _FORMATTED.search(_ADDRESS.sub("", text)):
        return plain(text)
    return {"type": "mrkdwn", "text": _linked(text), "verbatim": True}


def cut(text: str, limit: int) -> str:
    """At most `limit` characters, ended at a word and with an ellipsis where something is missing."""
    if len(text) <= limit:
        return text
    kept = text[: limit - len(_MORE)]
    spaced = kept.rfind(" ")
    return (kept[:spaced] if spaced > limit // 2 else kept).rstrip() + _MORE


def pieces(text: str, limit: int = SECTION) -> Iterator[str]:
    """The text in pieces that fit, parted at a line, else at a sentence, else at a word, else anywhere."""
    rest = text.strip()
    while size(rest) > limit:
        end = end_of(rest[: _fitting(rest, limit)])
        yield rest[:end].rstrip()
        rest = rest[end:].lstrip()
    if rest:
        yield rest


def size(text: str) -> int:
    """The most characters that `worded` makes of it."""
    return max(len(_linked(text)), len(_uncalling(text)))


def _uncalling(text: str) -> str:
    return _CALLING.sub(f"<{_JOINER}", text)


def _linked(text: str) -> str:
    parts = []
    last = 0
    for match in _ADDRESS.finditer(text):
        parts += [escaped(text[last : match.start()]), f"<{escaped(match[0])}>"]
        last = match.end()
    return "".join((*parts, escaped(text[last:])))


def _fitting(text: str, limit: int) -> int:
    """How many characters fit at most; found by halving, as each one may become five."""
    low, high = 1, min(len(text), limit)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if size(text[:middle]) <= limit else (low, middle - 1)
    return low

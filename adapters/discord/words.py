"""Text of ours and of people as Discord's markdown, so that it reads as it was written and calls nobody."""

from __future__ import annotations

import re

from adapters.parting import end_of

_ADDRESS = re.compile(r"https?://[^\s<>|\"“”«»]+[^\s<>|\"“”«».,:;!?')\]*_~`\\]")
_MARKS = re.compile(r"([\\*_~`|\[])")
_AT_START = re.compile(r"^(\s*)([>#]|-(?!\s))", re.MULTILINE)  # a quote, a heading, small print; a list may stay
_CALLING = re.compile(r"<(?=[@#:/a-z])")  # people, channels, pictures, commands, moments
_EVERYBODY = re.compile(r"@(?=everyone|here)", re.IGNORECASE)
_JOINER = "\u2060"  # no width, breaks nothing apart
_MORE = " …"


def worded(text: str) -> str:
    """The text as it was written: marks are taken literally, addresses become links without a preview."""
    parts = []
    last = 0
    for match in _ADDRESS.finditer(text):
        parts += [_literal(text[last : match.start()]), f"<{_EVERYBODY.sub('%40', match[0])}>"]
        last = match.end()
    return _AT_START.sub(r"\1\\\2", "".join((*parts, _literal(text[last:]))))


def fitted(text: str, limit: int) -> str:
    """`worded`, at most `limit` units long; cut at a line, sentence or word, and then with an ellipsis."""
    text = text.strip()
    whole = worded(text)
    if size(whole) <= limit:
        return whole
    kept = text[: _fitting(text, limit - size(_MORE))]
    return worded(kept[: end_of(kept)].rstrip()) + _MORE


def parted(text: str, limit: int) -> list[str]:
    """The text as it was written in pieces, each at most `limit` units long once it is `worded`; one at least."""
    pieces, left = [], text.strip()
    while size(worded(left)) > limit:
        kept = left[: max(1, _fitting(left, limit))]
        end = end_of(kept)
        pieces.append(left[:end].rstrip())
        left = left[end:].lstrip()
    return [*pieces, left]


def cut(text: str, limit: int) -> str:
    """Text that Discord does not format (labels, small print), in one line or more, at most `limit` units long."""
    text = text.strip()
    if size(text) <= limit:
        return text
    kept = text[: limit - 1]
    while size(kept) > limit - 1:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def size(text: str) -> int:
    """The length in UTF-16 units: Discord counts no more than these."""
    return len(text.encode("utf-16-le", "replace")) // 2


def _literal(text: str) -> str:
    return _CALLING.sub(f"<{_JOINER}", _EVERYBODY.sub(f"@{_JOINER}", _MARKS.sub(r"\\\1", text)))


def _fitting(text: str, limit: int) -> int:
    """How many characters fit; found by halving, as one may become several."""
    low, high = 0, min(len(text), limit)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if size(worded(text[:middle])) <= limit else (low, middle - 1)
    return low

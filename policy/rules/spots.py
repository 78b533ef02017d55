"""Where personal data stands in a message, told without repeating any of it: a place, and a shape of hidden letters."""

from __future__ import annotations

from policy.model import Span
from policy.model import TextPart
from policy.rules.cards import CARD
from policy.rules.cards import PLACE

HIDDEN = "•"
"""What stands for every letter and every digit."""
_KEPT = frozenset(" .,-/()+@:#_")
_LONGEST = 20
_MOST = 3
_SHORT = 80
"""Characters that are seen at one glance: in so short a text nobody needs to be told where to look."""
_SOURCES = {
    "title": "title",
    "attachment.name": "file.name",
    "attachment.title": "file.title",
    "attachment.alt": "file.alt",
    "attachment.facts": "picture",
    "attachment.document": "document",
    "poll.question": "poll",
    "poll.answer": "poll",
}
_UNREAD = {CARD: "picture", PLACE: "photo"}
"""What stands in no words."""
_GLANCE = "text"
_FAMILIES = {"quote": "quote", "embed": "card"}


def spots(parts: tuple[TextPart, ...], spans: tuple[Span, ...], *, shape: bool) -> tuple[tuple[str, str], ...]:
    """Up to three places with what stands there: a code for the place, which templates put into words, and the shape.

    Codes: `text`, `text:start`, `text:middle`, `text:end`, `text:line:3`, `title`, `file.name`, `file.title`,
    `file.alt`, `picture`, `photo` (what it carries unseen), `document`, `poll`, `quote`, `card`, `before` (it began in
    an earlier message). The shape is empty where it is not to be shown; a place that everybody sees at one glance is
    left out then.
    """
    found: dict[tuple[str, str], None] = {}
    for span in spans:
        part = parts[span.part] if 0 <= span.part < len(parts) else None
        found[_place(part, span), _shape(part, span) if shape else ""] = None
    found.pop((_GLANCE, ""), None)
    return tuple(found)[:_MOST]


def _place(part: TextPart | None, span: Span) -> str:
    if span.rule in _UNREAD:
        return _UNREAD[span.rule]
    if part is None:
        return "before"
    if part.source != "text":
        return _SOURCES.get(part.source) or _FAMILIES.get(part.source.partition(".")[0], _GLANCE)
    text = part.text.rstrip()
    if "\n" in text.lstrip():
        return f"text:line:{part.text.count(chr(10), 0, span.start) + 1}"
    if len(text) <= _SHORT:
        return _GLANCE
    third = span.start * 3 // len(text)
    return f"text:{('start', 'middle', 'end')[min(third, 2)]}"


def _shape(part: TextPart | None, span: Span) -> str:
    """What it looks like: letters and digits hidden, separators kept, no longer than a line can bear."""
    if part is None or span.rule in _UNREAD:
        return ""
    piece = " ".join(part.text[span.start : span.end].split())
    hidden = "".join(HIDDEN if char.isalnum() else char for char in piece if char.isalnum() or char in _KEPT)
    return hidden if len(hidden) <= _LONGEST else f"{hidden[: _LONGEST - 1].rstrip()}…"

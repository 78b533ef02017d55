"""What `photo` shows to people: each picture, what it may show, and under it the personal data in its words."""

from __future__ import annotations

from collections.abc import Iterator

from bot.explain import Explainer
from bot.photo import Shown
from policy.model import AttachmentFacts
from policy.model import Unchecked

_CROWD = 10
_WHY = {
    Unchecked.TOO_LARGE: "it is too large",
    Unchecked.TRUNCATED: "it is damaged or not all there",
    Unchecked.BOMB: "it would unpack to far more than it is",
    Unchecked.UNSUPPORTED: "files of its kind are not opened",
    Unchecked.NOT_AN_IMAGE: "it is no picture",
    Unchecked.TIMEOUT: "it took too long",
    Unchecked.UNREACHABLE: "it cannot be read",
    Unchecked.OFF: "what looks into such files is not installed",
}


def block(one: Shown, explainer: Explainer) -> str:
    """The lines about one picture."""
    facts = one.facts
    if facts.unchecked is not None and not facts.faces and not facts.text:
        return f"{_safe(one.file)}: could not be checked: {_WHY[facts.unchecked]}\n"
    said = f"{_safe(one.file)}: {'; '.join(_said(facts))} ({one.ms:.0f} ms)\n"
    for span in one.spans:
        clauses = ", ".join(explainer.explained(span, facts.text).clauses)
        found = _safe(facts.text[span.start : span.end])
        said += f"  {span.type} {span.score:.2f}: {found}{f'  ({clauses})' if clauses else ''}\n"
    return said


def _said(facts: AttachmentFacts) -> Iterator[str]:
    """What is told, as far as it can be told: a face found is no person known."""
    faces = facts.faces or 0
    if not faces:
        yield "no faces found"
    elif faces >= _CROWD:
        yield f"may show a crowd ({faces} faces or so)"
    else:
        yield f"may show {faces} {'person' if faces == 1 else 'people'}"
    if facts.card:
        yield "may be an identity card"
    if facts.location:
        yield "carries the place where it was taken"
    words = len(facts.text.split())
    if words:
        yield f"{words} {'word' if words == 1 else 'words'}"
    if facts.unchecked is not None:
        yield f"not all of it could be checked: {_WHY[facts.unchecked]}"


def _safe(text: str) -> str:
    """A text as one line that does nothing to a terminal."""
    return "".join(one if one.isprintable() else " " for one in text)

"""E-mail addresses that are split over messages: "its kayla.b22", then "at gmail dot com"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.detect import email
from policy.detect.allowed import allowed
from policy.detect.email_words import PROVIDER
from policy.detect.email_words import TALK
from policy.detect.reading import Reading
from policy.detect.reading import read
from policy.model import Known
from policy.model import Span

_WINDOW = 120
_LONGEST = 64
"""More than what `_TAIL` can match: it stands at the end, and looks for no name further before it."""
_NEAR = 25
_MOST_LATER = 200
_MOST_BETWEEN = 2
_SIGN = r"(?:@|[(\[{<]\s?(?:at|a|@|arroba)\s?[)\]}>]|(?<=\s)(?:at|arroba))"
_TAIL = re.compile(rf"(?:^|(?<=[\s:=(<]))(?P<local>[a-z][a-z0-9._+-]{{1,40}})(?P<sign>\s?{_SIGN})?[\s.,!…-]{{0,4}}$")
_CUE = re.compile(r"\b(?:e-?mails?|mail|correo|gmail|addy|apple id|icloud|outlook|hotmail|yahoo)\b")
_ASKED = re.compile(r"(?:\b(?:its|it's|it is|is|es|me|at|to|a)|[:=])\s{0,2}$")
_HOST = re.compile(r"\.(?:com|net|org|edu|gov|io|gg|txt|py|pdf|png|jpg|mp4)\.?$|-[a-z]")
_HEAD = re.compile(r"(?:[\s.,:…-]|(?:and|then|y|luego|the rest is|rest is|its|it's|is|es)\b){0,6}")
_SIGNED = re.compile(_SIGN + r"|(?:at|arroba)\b")


def opens_mail(text: str, reading: Reading) -> bool:
    """Whether a text, as it is read, ends in what could be the first half of an address."""
    return _opening(text, reading) is not None


def continued_mail(earlier: Sequence[str], text: str, known: Known) -> tuple[Span, ...]:
    """The address that `text` completes, with offsets of `text` and `part` -1; empty where it completes none.

    `earlier` are the same author's texts of the last two minutes, oldest first.
    """
    shift = _shift(text)
    if shift is None:
        return ()
    later = text[shift : shift + _MOST_LATER]
    signed = _SIGNED.match(read(later).low) is not None
    for before in reversed(earlier[-_MOST_BETWEEN:]):
        opening = _opening(before)
        if opening is None:
            continue
        half = "".join(opening) + (" " if signed or opening[1] else " @ ")
        return _joined(half, later, shift, known)
    return ()


def _shift(text: str) -> int | None:
    """Where the second half begins, behind words such as "and then"; None where nothing there can be one."""
    reading = read(text[:_MOST_LATER])
    skipped = _HEAD.match(reading.low)
    start = skipped.end() if skipped else 0
    if _SIGNED.match(reading.low, start) is None and PROVIDER.match(reading.low, start) is None:
        return None
    return reading.folded.origin(start, start + 1)[0]


def _joined(half: str, later: str, shift: int, known: Known) -> tuple[Span, ...]:
    whole = half + later
    for span in email.find(read(whole), known):
        if span.start < len(half) - 1 and span.end > len(half) and not allowed(whole, span, known):
            return (Span(start=shift, end=span.end - len(half) + shift, type=span.type, score=0.7, part=-1),)
    return ()


def _opening(text: str, reading: Reading | None = None) -> tuple[str, str] | None:
    """The name and the sign at the end of a text; None where nothing there can begin an address."""
    low = (reading if reading is not None and len(text) <= _WINDOW else read(text[-_WINDOW:])).low
    match = _TAIL.search(low, max(0, len(low) - _LONGEST))
    if match is None or match["local"] in TALK or _HOST.search(match["local"]):
        return None
    before = low[: match.start()]
    distinct = not match["local"].strip("._+-").isalpha()
    asked = _ASKED.search(before) is not None
    cue = _CUE.search(before[-_NEAR:]) is not None
    if (cue and (asked or distinct)) or (distinct and (asked or match["sign"] or not before.strip())):
        return match["local"].rstrip("."), match["sign"] or ""
    return None

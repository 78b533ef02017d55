"""Values that are split over messages: "text me its 978 555", then "0188 thats the rest"; the halves of an address too.

Only what stands at the end of the earlier text and at the beginning of the later one is joined, and only where the
pieces together have a number's shape that neither has alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy.detect.allowed import allowed
from policy.detect.continued_mail import continued_mail
from policy.detect.continued_mail import opens_mail
from policy.detect.digit_runs import runs
from policy.detect.phone_candidate import Candidate
from policy.detect.phone_candidate import counting
from policy.detect.phone_looks import shape
from policy.detect.phone_words import CUE
from policy.detect.phone_words import NOT
from policy.detect.phone_words import SOFT_NOT
from policy.detect.reading import Reading
from policy.detect.reading import read
from policy.model import Known
from policy.model import Span

_MOST_PIECES = 4
_FILLERS = (
    r"(?:and|then|its|it's|it is|is|the|rest|last|four|part|number|num|ok|so|wait|lol|uh|um|also|next|second|half|"
    r"first|"
    r"dash|y|luego|el|resto|es|los|ultimos|numeros|that|thats|that's|my|mi|plus|area|code|hold on|sec|ready|haha)"
)
_DIGITS = r"\+?\(?\d(?:[ ()./*_,-]{0,3}\d){0,13}\)?"
_TAIL = re.compile(
    rf"(?<![\d$#:])(?<!\d[.:/,])(?P<digits>{_DIGITS})(?:[\s.,\-_~!…]|(?<![a-z]){_FILLERS}(?![a-z])){{0,8}}$"
)
_HEAD = re.compile(
    rf"^(?:[\s.,\-_~!:…]|{_FILLERS}(?![a-z])){{0,8}}(?P<digits>{_DIGITS})(?![\d%:]|[.:/]\d|\s?(?:[ap]m|min|pts|st|nd|"
    rf"rd|th)\b)"
)
_REST = re.compile(r"\brest\b|\blast (?:4|four)\b|\bresto\b|\bultimos\b|\bsecond half\b|\bother half\b|\bmissing\b")
_OPENING = frozenset({(3,), (3, 3), (6,), (1, 3), (1, 3, 3), (3, 1), (3, 2), (4,), (5,)})
_ALONE = frozenset({(3,), (3, 3), (6,), (1, 3), (1, 3, 3)})
_WINDOW = 400


@dataclass(frozen=True, slots=True)
class _Piece:
    """Digits at an edge of a text; `only` tells that nothing else stands there, `cue` that it speaks of phoning."""

    digits: str
    start: int
    end: int
    only: bool
    cue: bool


def may_continue(text: str) -> bool:
    """Whether a text ends in what could begin a phone number or an address. Such texts alone need to be kept."""
    if not text or len(text) > 4000:
        return False
    reading = read(text)
    return _opens_number(reading) or opens_mail(text, reading)


def _opens_number(reading: Reading) -> bool:
    piece = _tail(reading)
    if piece is None or (not piece.cue and not piece.only):
        return False
    numbers = "".join(char for char in piece.digits if char.isdigit())
    lengths = tuple(map(len, re.findall(r"\d+", piece.digits)))
    if piece.cue:
        opens = lengths in _OPENING or set(lengths) == {1}
    else:
        opens = lengths in _ALONE or (set(lengths) == {1} and len(lengths) >= 3)
    national = numbers[0] != "0" and numbers[1:3] != "11" and (numbers[0] != "1" or len(numbers) != 3)
    return opens and (national or piece.digits.startswith("+")) and len(numbers) <= 9


def detect_continued(earlier: Sequence[str], text: str, known: Known) -> tuple[Span, ...]:
    """The value that `text` completes, with offsets of `text` and `part` -1; empty where it completes none.

    `earlier` are the same author's texts of the last two minutes, oldest first.
    """
    return _number(earlier, text, known) or continued_mail(earlier, text, known)


def _number(earlier: Sequence[str], text: str, known: Known) -> tuple[Span, ...]:
    reading = read(text)
    head = _head(reading)
    if head is None:
        return ()
    digits, cue, pieces = head.digits, head.cue or _REST.search(reading.low) is not None, 0
    for before in reversed(earlier):
        piece = _tail(read(before[-_WINDOW:]))
        if piece is None:
            continue
        digits, cue, pieces = f"{piece.digits} {digits}", cue or piece.cue, pieces + 1
        score = _score(digits, known, cue=cue or (piece.only and head.only))
        if score > 0:
            span = reading.number_span("PHONE", head.start, head.end, score)
            return () if _published(digits, known) else (_continued(span),)
        if pieces == _MOST_PIECES or not piece.only:
            break
    return ()


def _continued(span: Span) -> Span:
    return Span(start=span.start, end=span.end, type=span.type, score=span.score, part=-1)


def _published(digits: str, known: Known) -> bool:
    return allowed(digits, Span(start=0, end=len(digits), type="PHONE", score=1.0), known)


def _tail(reading: Reading) -> _Piece | None:
    if reading.digits == 0:
        return None
    view = reading.numbers_low[-_WINDOW:]
    match = _TAIL.search(view)
    if match is None:
        return None
    before = view[: match.start("digits")]
    if any(pattern.search(before[-25:]) and not CUE.search(before[-15:]) for pattern in (NOT, SOFT_NOT)):
        return None
    only = re.sub(rf"{_FILLERS}(?![a-z])|\W", "", before) == ""
    offset = len(reading.numbers_low) - len(view)
    return _Piece(
        match["digits"], offset + match.start("digits"), offset + match.end("digits"), only, bool(CUE.search(before))
    )


def _head(reading: Reading) -> _Piece | None:
    view = reading.numbers_low[:_WINDOW]
    match = _HEAD.match(view)
    if match is None:
        return None
    after = view[match.end("digits") :]
    only = re.sub(rf"{_FILLERS}(?![a-z])|\W", "", after) == ""
    return _Piece(match["digits"], match.start("digits"), match.end("digits"), only, bool(CUE.search(view)))


def _score(joined: str, known: Known, *, cue: bool) -> float:
    """.9 for a number in its usual shape, .6 for a local one; nothing without a cue."""
    for run in runs(joined):
        whole = Candidate(run, 0, len(run.groups))
        if not cue or len(whole.digits) > 15 or counting(whole.digits):
            continue
        looks = shape(whole, known.regions)
        if looks >= 0.3:
            return 0.9
        if looks >= 0.25:
            return 0.6
    return 0.0

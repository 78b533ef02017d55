"""Text to spans of personal data, pure and bounded: no pattern here costs more than the length of the text.

The way of one text: fold and protect it once (`reading.read`), ask each detector's gate (words and digits only), let
those that are concerned search, drop what the school has published (`allowed`), keep the surest where spans overlap.

**A further type of personal data** is one module and one entry of `DETECTORS`. The module has `TYPE`, a cheap
`gate(reading)` over `reading.words` and `reading.digits`, and `find(reading, known)`, which yields spans made by
`reading.span` (offsets of `reading.text`) or `reading.number_span` (offsets of `reading.numbers`, where spoken digits
are digits). Scores: `SURE` and more is warned about, less is a near miss that only a replay shows. Patterns must be
bounded; `tests/policy/detect/test_bounds.py` holds every detector to it. Each has a table test of positives, weak
positives and negatives.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from policy.detect import birthdate
from policy.detect import email
from policy.detect import password
from policy.detect import phone
from policy.detect import street_address
from policy.detect.allowed import allowed
from policy.detect.contact import ContactCue
from policy.detect.contact import names_app
from policy.detect.contact import personal_contact
from policy.detect.continued import detect_continued
from policy.detect.continued import may_continue
from policy.detect.matter import private_matter
from policy.detect.reading import Reading
from policy.detect.reading import read
from policy.detect.similar import similarity
from policy.detect.similar import sketch
from policy.detect.street_address import at_home
from policy.detect.trivial import is_nod
from policy.detect.trivial import is_trivial
from policy.model import Known
from policy.model import Span

SURE = 0.5
"""From this score on a span is personal data; below it is a near miss."""

_MOST = 100
"""Spans of one type in one text: whoever writes more of them has long been found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detector:
    """One type of personal data: its name in formats, when to look, and how."""

    type: str
    gate: Callable[[Reading], bool]
    find: Callable[[Reading, Known], Iterator[Span]]


DETECTORS: tuple[Detector, ...] = (
    Detector(type=phone.TYPE, gate=phone.gate, find=phone.find),
    Detector(type=email.TYPE, gate=email.gate, find=email.find),
    Detector(type=street_address.TYPE, gate=street_address.gate, find=street_address.find),
    Detector(type=birthdate.TYPE, gate=birthdate.gate, find=birthdate.find),
    Detector(type=password.TYPE, gate=password.gate, find=password.find),
)
TYPES: tuple[str, ...] = tuple(one.type for one in DETECTORS)
"""All types that can be found."""


def detect(text: str, known: Known, types: Iterable[str] = TYPES) -> tuple[Span, ...]:
    """Personal data of these types in a text, in reading order, never overlapping, near misses included.

    Offsets are code points of `text` as given, end exclusive.
    """
    wanted = frozenset(types)
    reading = read(text)
    found = [
        span
        for detector in DETECTORS
        if detector.type in wanted and detector.gate(reading)
        for span in islice(detector.find(reading, known), _MOST)
        if span.score > 0
    ]
    if not found:
        return ()
    return _apart(span for span in found if not allowed(text, span, known))


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The surest of overlapping spans; of equally sure ones the longest, then the first."""
    kept: list[Span] = []
    taken: set[int] = set()
    for span in sorted(spans, key=lambda one: (-one.score, one.start - one.end, one.start)):
        places = range(span.start, span.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(span)
    return tuple(sorted(kept, key=lambda one: one.start))


__all__ = [
    "DETECTORS",
    "SURE",
    "TYPES",
    "ContactCue",
    "Detector",
    "at_home",
    "detect",
    "detect_continued",
    "is_nod",
    "is_trivial",
    "may_continue",
    "names_app",
    "personal_contact",
    "private_matter",
    "similarity",
    "sketch",
]

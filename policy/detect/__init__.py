"""Text to spans of personal data, pure and bounded: no pattern here costs more than the length of the text.

The way of one text: fold and protect it once (`reading.read`), ask each detector's gate (words and digits only), let
those that are concerned search, drop what the school has published (`allowed`), keep the surest where spans overlap.

**A further type of personal data** is one module and one entry of `DETECTORS`. The module has `TYPE`; `WORDS`, any of
which makes a search worth while; a cheap `gate(reading, known)` for what no word tells (digits, signs, the roster); and
`find(reading, known)`, which yields spans made by `reading.span` (offsets of `reading.text`) or `reading.number_span`
(offsets of `reading.numbers`, where spoken digits are digits), each with the one of its `RULES` that found it. Scores:
`SURE` and more is warned about, less is a near miss that only a replay shows. Patterns must be bounded;
`tests/policy/detect/test_bounds.py` holds every detector to it. Each has a table test of positives, weak positives and
negatives.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from itertools import islice
from typing import Protocol

from policy.detect import birthdate
from policy.detect import education_record
from policy.detect import email
from policy.detect import full_name
from policy.detect import location
from policy.detect import medical
from policy.detect import password
from policy.detect import phone
from policy.detect import social_handle
from policy.detect import ssn
from policy.detect import street_address
from policy.detect import student_id
from policy.detect.allowed import allowed
from policy.detect.contact import ContactCue
from policy.detect.contact import names_app
from policy.detect.contact import personal_contact
from policy.detect.continued import detect_continued
from policy.detect.continued import may_continue
from policy.detect.matter import private_matter
from policy.detect.names import NameIndex
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

FACTS = frozenset({"EDUCATION_RECORD", "MEDICAL"})
"""What is told of a person, whose name stands in it."""

_MOST = 100
"""Spans of one type in one text: whoever writes more of them has long been found."""


class Detector(Protocol):
    """One type of personal data, a module: its name in formats, when to look, and how."""

    @property
    def TYPE(self) -> str:  # noqa: N802 - a module's constant
        """The name of the type in formats."""
        ...

    @property
    def WORDS(self) -> frozenset[str]:  # noqa: N802 - a module's constant
        """Words of which one is enough to look; folded, lower case, letters only."""
        ...

    @property
    def RULES(self) -> tuple[str, ...]:  # noqa: N802 - a module's constant
        """The rules by which it finds, each explained by `chaperone scan --explain`."""
        ...

    def gate(self, reading: Reading, known: Known, /) -> bool:
        """Whether to look although none of the words is there: asked where `reading.marked`, save `_ASKED_ALWAYS`."""
        ...

    def find(self, reading: Reading, known: Known, /) -> Iterator[Span]:
        """What is found; scores below `SURE` are near misses."""
        ...


DETECTORS: tuple[Detector, ...] = (
    phone,
    email,
    street_address,
    birthdate,
    full_name,
    password,
    student_id,
    ssn,
    social_handle,
    location,
    education_record,
    medical,
)
TYPES: tuple[str, ...] = tuple(one.TYPE for one in DETECTORS)
"""All types that can be found."""


def _by_word() -> dict[str, int]:
    """Each word and the detectors that it calls, a bit each."""
    table: dict[str, int] = {}
    for index, detector in enumerate(DETECTORS):
        for word in detector.WORDS:
            table[word] = table.get(word, 0) | 1 << index
    return table


_CALLED = _by_word()
_CALLING = frozenset(_CALLED)
_ASKED_ALWAYS = (email, full_name)
"""Detectors that may find something in words alone, without any of their own. The others need a digit or a sign."""
_BITS = tuple((1 << index, one) for index, one in enumerate(DETECTORS))
_GATES = tuple((bit, one.gate) for bit, one in _BITS)
_ALWAYS = tuple((bit, one.gate) for bit, one in _BITS if one in _ASKED_ALWAYS)


def detect(text: str, known: Known, types: Iterable[str] = frozenset(TYPES)) -> tuple[Span, ...]:
    """Personal data of these types in a text, in reading order, near misses included.

    Spans do not overlap, but for facts about a person (`FACTS`), which may hold other types, such as the full name.
    Offsets are code points of `text` as given, end exclusive.
    """
    wanted = types if isinstance(types, frozenset) else frozenset(types)
    reading = read(text)
    called = 0
    for word in reading.words & _CALLING:
        called |= _CALLED[word]
    for bit, gate in _GATES if reading.marked else _ALWAYS:
        if not called & bit and gate(reading, known):
            called |= bit
    if not called:
        return ()
    found = [
        span
        for bit, detector in _BITS
        if called & bit and detector.TYPE in wanted
        for span in islice(detector.find(reading, known), _MOST)
        if span.score > 0
    ]
    if not found:
        return ()
    left = [span for span in found if not allowed(text, span, known)]
    facts = [span for span in left if span.type in FACTS]
    if not facts:
        return _apart(left)
    others = _apart(span for span in left if span.type not in FACTS)
    return tuple(sorted((*_apart(facts), *others), key=lambda one: one.start))


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
    "NameIndex",
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

"""A text made ready for all detectors at once: folded, protected, split into words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policy.detect.normalise import View
from policy.detect.normalise import normalise
from policy.detect.protect import protect
from policy.detect.protect import without_code
from policy.detect.spoken import LEET
from policy.detect.spoken import NUMBER_WORDS
from policy.detect.spoken import spoken
from policy.model import Span

_WORDS = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The forms of a text that detectors search.

    `text` keeps case, `low` is lower case; both have protected places blanked and equal offsets. `words` are the
    distinct words. `numbers` is `prose` (the text without code) with spoken digits as digits, and `numbers_low` the
    same in lower case; its offsets are its own.
    """

    folded: View
    text: str
    low: str
    words: frozenset[str]
    digits: int
    numbers: View
    numbers_low: str

    def span(self, type_: str, start: int, end: int, score: float) -> Span:
        """A span given in offsets of `text`."""
        first, last = self.folded.origin(start, end)
        return Span(start=first, end=last, type=type_, score=score)

    def number_span(self, type_: str, start: int, end: int, score: float) -> Span:
        """A span given in offsets of `numbers`."""
        return self.span(type_, *self.numbers.origin(start, end), score)


def read(text: str) -> Reading:
    """Make a text ready. Linear in its length."""
    folded = normalise(text)
    shown = protect(folded.text)
    low = shown.lower()
    words = frozenset(_WORDS.findall(low))
    prose = without_code(shown) if "`" in shown else shown
    if NUMBER_WORDS.isdisjoint(words) and not LEET.search(low):
        numbers, numbers_low = View(text=prose), low if prose is shown else prose.lower()
    else:
        numbers = spoken(prose)
        numbers_low = numbers.text.lower()
    return Reading(
        folded=folded,
        text=shown,
        low=low,
        words=words,
        digits=sum(map(numbers_low.count, "0123456789")),
        numbers=numbers,
        numbers_low=numbers_low,
    )

"""A text made ready for all detectors at once: folded, protected, split into words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field

from policy.detect.normalise import View
from policy.detect.normalise import normalise
from policy.detect.people import Somebody
from policy.detect.people import people
from policy.detect.protect import protect
from policy.detect.protect import without_code
from policy.detect.spoken import LEET
from policy.detect.spoken import NUMBER_WORDS
from policy.detect.spoken import spoken
from policy.model import Known
from policy.model import Span

_WORDS = re.compile(r"[a-z]+")


@dataclass(slots=True, kw_only=True, eq=False)
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
    _people: tuple[Somebody, ...] | None = field(default=None, init=False)

    def people(self, known: Known) -> tuple[Somebody, ...]:
        """Of whom the text speaks, in offsets of `text`; looked up once, when a detector first asks."""
        if self._people is None:
            self._people = people(self.text, self.low, known)
        return self._people

    def span(
        self, type_: str, start: int, end: int, score: float, *, rule: str = "", cue: tuple[int, int] | None = None
    ) -> Span:
        """A span, and the words that speak for it, given in offsets of `text`."""
        first, last = self.folded.origin(start, end)
        beside = self.folded.origin(*cue) if cue else None
        return Span(start=first, end=last, type=type_, score=score, rule=rule, cue=beside)

    def number_span(
        self, type_: str, start: int, end: int, score: float, *, rule: str = "", cue: tuple[int, int] | None = None
    ) -> Span:
        """A span, and the words that speak for it, given in offsets of `numbers`."""
        beside = self.numbers.origin(*cue) if cue else None
        return self.span(type_, *self.numbers.origin(start, end), score, rule=rule, cue=beside)


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

"""A text made ready for all detectors at once: folded, protected, split into words."""

from __future__ import annotations

import re

from policy.detect.normalise import View
from policy.detect.normalise import normalise
from policy.detect.people import Somebody
from policy.detect.people import people
from policy.detect.protect import protect
from policy.detect.protect import without_code
from policy.detect.spoken import FAINT_WORDS
from policy.detect.spoken import LEET
from policy.detect.spoken import NUMBER_WORDS
from policy.detect.spoken import spoken
from policy.model import Known
from policy.model import Span

_WORDS = re.compile(r"[a-z]+")
_MARKS = re.compile("[0-9@#$<>/\\\\%\U0001f47b]")
_DIGITS = "0123456789"
_LEET_LEAST = 3
"""Digits of the shortest text in which letters are taken for digits: less than that are parts of nicknames."""


class Reading:
    """The forms of a text that detectors search.

    `text` keeps case, `low` is lower case; both have protected places blanked and equal offsets. `words` are the
    distinct words. `numbers` is the text without code, with spoken digits as digits, and `numbers_low` the same in
    lower case; its offsets are its own. `digits` counts the digits in it, or, where nothing but the most common of the
    number words stands in it, those. `marked` tells whether it holds anything but words: digits, protected places, or
    one of the signs that accounts, addresses and disguises are made of. Most texts call no detector, so that whatever
    not every text needs is made when it is first asked for.
    """

    __slots__ = ("_numbers", "_numbers_low", "_people", "_spells", "digits", "folded", "low", "marked", "text", "words")

    def __init__(self, folded: View, text: str | None = None) -> None:
        """Take a folded text; `text` is the same with protected places blanked, where that is done already."""
        self.folded = folded
        self.marked = marked = text is not None or _MARKS.search(folded.text) is not None
        if text is None:
            text = protect(folded.text) if marked or folded.text.count(":") > 1 else folded.text
        self.text = text
        self.low = low = text.lower()
        self.words = words = frozenset(_WORDS.findall(low))
        self._numbers: View | None = None
        self._numbers_low = ""
        self._people: tuple[Somebody, ...] | None = None
        self._spells = False
        self.digits = written = sum(map(low.count, _DIGITS)) if marked else 0
        spells = not NUMBER_WORDS.isdisjoint(words)
        if not spells and written >= _LEET_LEAST:
            spells = LEET.search(low) is not None
        if spells:
            self._spells = self.marked = True
            said = words & NUMBER_WORDS
            faint = not self.digits and said <= FAINT_WORDS
            self.digits = sum(map(low.count, said)) if faint else sum(map(self.numbers_low.count, _DIGITS))

    @property
    def numbers(self) -> View:
        """The text without code, with spoken digits as digits."""
        if self._numbers is None:
            prose = without_code(self.text) if "`" in self.text else self.text
            self._numbers = spoken(prose) if self._spells else View(text=prose)
        return self._numbers

    @property
    def numbers_low(self) -> str:
        """`numbers` in lower case."""
        if not self._numbers_low:
            plain = not self._spells and "`" not in self.low
            self._numbers_low = self.low if plain else self.numbers.text.lower()
        return self._numbers_low

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
    return Reading(normalise(text))

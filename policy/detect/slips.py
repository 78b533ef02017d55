"""Words that are one slip of the pen away from known ones, in a few bytes a word.

A slip is one letter left out, added, or another one, or two neighbours swapped. Two words within one slip share one of
their forms with at most one letter left out. The forms of the known words are counted in a table of bytes (a counting
Bloom filter: it can say "maybe" wrongly, "no" never), which grows with them; who asks tries the possible words.
"""

from __future__ import annotations

LEAST = 4
"""Shorter words are too near to too many others."""
_MOST = 20
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_START = 1 << 12
_SPARSE = 16
_FULL = 255
_SHIFT = 29


def one_slip(word: str, other: str) -> bool:
    """Whether two words differ by one slip exactly."""
    if len(word) < len(other):
        word, other = other, word
    if len(word) - len(other) > 1 or word == other:
        return False
    place = 0
    while place < len(other) and word[place] == other[place]:
        place += 1
    if len(word) > len(other):
        return word[place + 1 :] == other[place:]
    if word[place + 1 :] == other[place + 1 :]:
        return True
    return word[place + 2 :] == other[place + 2 :] and word[place : place + 2] == other[place : place + 2][::-1]


class Slips:
    """The known words, as a filter; each is added once."""

    def __init__(self) -> None:
        """Know nothing."""
        self._words: set[str] = set()
        self._table = bytearray(_START)
        self._mask = _START - 1
        self._forms = 0

    def add(self, word: str) -> None:
        """Know a word. Short and very long ones are left out."""
        if not LEAST <= len(word) <= _MOST or word in self._words:
            return
        self._words.add(word)
        self._forms += len(word) + 1
        if self._forms * _SPARSE > len(self._table):
            self._grow()
        else:
            self._note(word, 1)

    def remove(self, word: str) -> None:
        """Forget a word."""
        if word in self._words:
            self._words.remove(word)
            self._forms -= len(word) + 1
            self._note(word, -1)

    def may_know(self, word: str) -> bool:
        """Whether the word, or one at one slip from it, may be known."""
        if len(word) > _MOST:
            return False
        table, mask = self._table, self._mask
        for place in range(len(word) + 1):
            number = hash(word[:place] + word[place + 1 :])
            if table[number & mask] and table[number >> _SHIFT & mask]:
                return True
        return False

    def around(self, word: str) -> set[str]:
        """The known words at one slip from a word."""
        known = self._words
        found: set[str] = set()
        longer = self._may(word)
        for place in range(len(word) + 1):
            before, after = word[:place], word[place:]
            tries = [before + after[1:], before + after[1:2] + after[:1] + after[2:]]
            if longer:
                tries += [before + letter + after for letter in _LETTERS]
            if after and self._may(before + after[1:]):
                tries += [before + letter + after[1:] for letter in _LETTERS]
            found.update(one for one in tries if one in known)
        return found - {word}

    def _may(self, form: str) -> bool:
        number = hash(form)
        return bool(self._table[number & self._mask] and self._table[number >> _SHIFT & self._mask])

    def _grow(self) -> None:
        self._table = bytearray(len(self._table) * 4)
        self._mask = len(self._table) - 1
        for word in self._words:
            self._note(word, 1)

    def _note(self, word: str, by: int) -> None:
        table, mask = self._table, self._mask
        for form in {word[:place] + word[place + 1 :] for place in range(len(word) + 1)}:
            number = hash(form)
            for place in {number & mask, number >> _SHIFT & mask}:
                if table[place] < _FULL:  # a full place is never emptied: it says "maybe" for ever
                    table[place] += by

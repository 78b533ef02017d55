"""An index of names: plain dictionaries of folded words, so that one student is added or removed at once.

"O'Malley" and "OMalley" are the same word, "Reyes-Ortiz" is two, accents do not matter. Measured against automata and
databases: no dependency, token boundaries for free.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Sequence

from policy.detect.normalise import normalise
from policy.model import Bearer

_WORD = re.compile(r"[^\W\d_]+")
_TITLES = frozenset({"mr", "mrs", "ms", "mx", "miss", "dr", "prof", "coach", "asst", "assistant", "sr", "sra", "profe"})
_LEAST = 2


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name as the index keeps them."""
    return tuple(_WORD.findall(normalise(name).text.lower().replace("'", "")))


class NameIndex:
    """`policy.model.Names` of a roster. A name that several people share is kept as often as it was added."""

    def __init__(self, students: Iterable[str] = (), staff: Iterable[str] = ()) -> None:
        """Take the names as they are written on the roster."""
        self._students: dict[str, list[tuple[str, ...]]] = {}
        self._given: dict[str, int] = {}
        self._staff: dict[str, list[tuple[str, ...]]] = {}
        for one in students:
            self.add(one, Bearer.STUDENT)
        for one in staff:
            self.add(one, Bearer.STAFF)

    def add(self, name: str, bearer: Bearer) -> None:
        """Somebody came."""
        words = name_words(name)
        for word in dict.fromkeys(words):
            self._of(bearer).setdefault(word, []).append(words)
        if bearer is Bearer.STUDENT:
            for word in words[:-1]:
                self._given[word] = self._given.get(word, 0) + 1

    def remove(self, name: str, bearer: Bearer) -> None:
        """Somebody left; a name that nobody added is no error."""
        words = name_words(name)
        index = self._of(bearer)
        for word in dict.fromkeys(words):
            if words in index.get(word, ()):
                index[word].remove(words)
                if not index[word]:
                    del index[word]
        if bearer is Bearer.STUDENT:
            for word in words[:-1]:
                self._given[word] = self._given.get(word, 0) - 1
                if self._given[word] <= 0:
                    del self._given[word]

    def touches(self, words: frozenset[str]) -> bool:
        """Whether any of the words stands in a student's name."""
        return not self._students.keys().isdisjoint(words)

    def given(self, word: str) -> bool:
        """Whether it is the first name of a student."""
        return word in self._given

    def bearer(self, words: Sequence[str]) -> Bearer | None:
        """Who is called by these words together: two or more words of one name in any order. Staff go first."""
        for bearer in (Bearer.STAFF, Bearer.STUDENT):
            index = self._of(bearer)
            for name in min((index.get(word, ()) for word in words), key=len, default=()):
                bare = [word for word in words if word not in _TITLES] if bearer is Bearer.STAFF else words
                if (len(words) >= _LEAST or len(bare) < len(words)) and set(bare) <= set(name):
                    return bearer
        return None

    def _of(self, bearer: Bearer) -> dict[str, list[tuple[str, ...]]]:
        return self._students if bearer is Bearer.STUDENT else self._staff

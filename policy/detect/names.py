"""An index of names: plain dictionaries of folded words, so that one student is added or removed at once.

"O'Malley" and "OMalley" are the same word, "Reyes-Ortiz" is two (and "reyesortiz" one), accents do not matter. Measured
against automata and databases: no dependency, token boundaries for free. Slips of the pen are found through a filter of
the words with one letter left out (`slips`), which costs bytes instead of a dictionary of variants.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence

from policy.detect.common_words import COMMON
from policy.detect.given_names import SHORT
from policy.detect.name_parts import PARTICLES
from policy.detect.name_parts import TITLES
from policy.detect.name_parts import Parts
from policy.detect.name_parts import name_words
from policy.detect.name_parts import parts
from policy.detect.slips import LEAST
from policy.detect.slips import Slips
from policy.detect.slips import one_slip
from policy.model import Bearer

_LEAST = 2
_SPELLED = frozenset("bfghjklnqvwyz")
"""Letters that seldom stand alone: a name that is spelled out has one of them."""


def _by_long() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for short, longs in SHORT.items():
        for one in longs:
            table[one] = (*table.get(one, ()), short)
    return table


_SHORT_FORMS = _by_long()


class _Register:
    """The names of students, or of staff, each word and each pair of words as often as it is borne."""

    def __init__(self) -> None:
        self.whole: dict[str, int] = {}
        self.mates: dict[str, dict[str, int]] = {}
        self.same: dict[str, int] = {}
        self.given: dict[str, int] = {}
        self.family: dict[str, int] = {}

    def add(self, name: Parts) -> None:
        _count(self.whole, name.whole, 1)
        self._note(name, 1)

    def remove(self, name: Parts) -> bool:
        if name.whole not in self.whole:
            return False
        _count(self.whole, name.whole, -1)
        self._note(name, -1)
        return True

    def _note(self, name: Parts, by: int) -> None:
        for table, words in ((self.same, name.same), (self.given, name.given), (self.family, name.family)):
            for word in words:
                _count(table, word, by)
        for one in name.given:
            mates = self.mates.setdefault(one, {})
            for other in name.family:
                if one != other:
                    _count(mates, other, by)
            if not mates:
                del self.mates[one]

    def knows(self, word: str) -> bool:
        return word in self.given or word in self.family

    def bears(self, words: Sequence[str]) -> bool:
        """Whether one name holds all these words, a first name and a family name among them."""
        said = [word for word in words if word not in PARTICLES] or list(words)
        joined = any(self.pair(one, other) for one in said for other in said if one != other)
        return joined and all(one == other or self._together(one, other) for one in said for other in said)

    def pair(self, one: str, other: str) -> bool:
        """Whether somebody has the one as a first name, or is called so for short, and the other as a family name."""
        mates = self.mates
        if one in mates and other in mates[one]:
            return True
        return one in SHORT and any(long in mates and other in mates[long] for long in SHORT[one])

    def _together(self, one: str, other: str) -> bool:
        low, high = sorted((one, other))
        return self.pair(one, other) or self.pair(other, one) or f"{low}+{high}" in self.same


class NameIndex:
    """`policy.model.Names` of a roster. A name that several people share is kept as often as it was added."""

    def __init__(self, students: Iterable[str] = (), staff: Iterable[str] = ()) -> None:
        """Take the names as they are written on the roster."""
        self._students = _Register()
        self._staff = _Register()
        self._heard: dict[str, int] = {}
        self._calling: set[str] = set(_SPELLED)
        self._slips = Slips()
        for one in students:
            self.add(one, Bearer.STUDENT)
        for one in staff:
            self.add(one, Bearer.STAFF)

    def add(self, name: str, bearer: Bearer) -> None:
        """Somebody came."""
        said = parts(name)
        if bearer is Bearer.STAFF:
            self._staff.add(said)
            return
        new = [word for word in said.words if not self._students.knows(word)]
        self._students.add(said)
        for word in new:
            self._slips.add(word)
        self._call(said, 1)

    def remove(self, name: str, bearer: Bearer) -> None:
        """Somebody left, whose name is written as it was when it was added; one that nobody added is no error."""
        said = parts(name)
        if bearer is Bearer.STAFF:
            self._staff.remove(said)
        elif self._students.remove(said):
            for word in said.words:
                if not self._students.knows(word):
                    self._slips.remove(word)
            self._call(said, -1)

    def held(self, bearer: Bearer) -> Mapping[str, int]:
        """All names, as they were written when they were added, and how often each was."""
        return (self._staff if bearer is Bearer.STAFF else self._students).whole

    def among(self, words: frozenset[str]) -> frozenset[str]:
        """Those of the words that stand in a student's name, and letters of a spelled one."""
        return words & self._calling

    def touches(self, words: frozenset[str]) -> bool:
        """Whether a word of a student's name that is no word of everyday speech is among these words."""
        return any(word in self._heard and word not in COMMON for word in words)

    def pair(self, one: str, other: str) -> bool:
        """Whether two words are a first and a family name of one student, in any order."""
        return self._students.pair(one, other) or self._students.pair(other, one)

    def given(self, word: str) -> bool:
        """Whether a student is called so by the first name, or by its usual short form."""
        given = self._students.given
        return word in given or (word in SHORT and any(long in given for long in SHORT[word]))

    def family(self, word: str) -> bool:
        """Whether it is the family name of a student, or a word of it."""
        return word in self._students.family

    def bearer(self, words: Sequence[str]) -> Bearer | None:
        """Who is called by these words together: a first and a family name, in any order. Staff go first."""
        bare = [word for word in words if word not in TITLES]
        if len(bare) < len(words) and bare and all(self._staff.knows(word) for word in bare):
            return Bearer.STAFF
        if len(bare) >= _LEAST and self._staff.bears(bare):
            return Bearer.STAFF
        return Bearer.STUDENT if len(words) >= _LEAST and self._students.bears(words) else None

    def near(self, word: str) -> tuple[str, ...]:
        """The words of students' names that are one slip of the pen away."""
        if len(word) < LEAST or word in COMMON or not self._slips.may_know(word):
            return ()
        return tuple(sorted(self._slips.around(word)))

    def meant(self, one: str, other: str, *, before: bool) -> bool:
        """Whether the second word is one slip of the pen away from the other half of a name that has the first."""
        if len(other) < LEAST or other in COMMON or not self._slips.may_know(other):
            return False
        mates = self._students.mates.get(one)
        if mates is not None and any(abs(len(word) - len(other)) < 2 and one_slip(word, other) for word in mates):
            return True
        return before and self.family(one) and any(self.pair(word, one) for word in self._slips.around(other))

    def staff(self, word: str) -> bool:
        """Whether it is a word of the name of somebody on the staff."""
        return self._staff.knows(word)

    def _call(self, name: Parts, by: int) -> None:
        """Note the words by which a text that holds the name is noticed."""
        for word in name.calling:
            for form in _said(word):
                _count(self._heard, form, by)
                if form in self._heard:
                    self._calling.add(form)
                else:
                    self._calling.discard(form)


def _said(word: str) -> tuple[str, ...]:
    """A first name and its short forms."""
    return (word, *_SHORT_FORMS.get(word, ()))


def _count(table: dict[str, int], word: str, by: int) -> None:
    much = table.get(word, 0) + by
    if much > 0:
        table[word] = much
    else:
        table.pop(word, None)


__all__ = ["NameIndex", "name_words"]

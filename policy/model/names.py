"""Names of people as a detector asks for them; the index behind it belongs to who keeps the roster."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol


class Bearer(StrEnum):
    """What is known of whoever bears a name."""

    STUDENT = "student"
    STAFF = "staff"


class Names(Protocol):
    """Looks names up by their words. All words are folded (`policy.detect.normalise`) and in lower case."""

    def among(self, words: frozenset[str]) -> frozenset[str]:
        """Those of the words that stand in a student's name, and rare letters, by which a name may be spelled.

        Asked of every message: most texts end here.
        """
        ...

    def touches(self, words: frozenset[str]) -> bool:
        """Whether a word of a student's name that is no word of everyday speech is among these words."""
        ...

    def pair(self, one: str, other: str) -> bool:
        """Whether two words are a first and a family name of one student, in any order."""
        ...

    def given(self, word: str) -> bool:
        """Whether a student is called so by the first name, or by its usual short form."""
        ...

    def family(self, word: str) -> bool:
        """Whether it is the family name of a student, or a word of it."""
        ...

    def bearer(self, words: Sequence[str]) -> Bearer | None:
        """Who is called by these words together: a first and a family name, in any order. Staff go first."""
        ...

    def near(self, word: str) -> tuple[str, ...]:
        """The words of students' names that are one slip of the pen away: a letter less, more, another, or two swapped.

        Not the word itself; nothing for short words and words of everyday speech. In alphabetical order.
        """
        ...

    def meant(self, one: str, other: str, *, before: bool) -> bool:
        """Whether the second word is one slip of the pen away from the other half of a name that has the first.

        `before`: the second stands before the first in the text. A first name is sought only there.
        """
        ...

    def staff(self, word: str) -> bool:
        """Whether it is a word of the name of somebody on the staff."""
        ...

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

    def touches(self, words: frozenset[str]) -> bool:
        """Whether any of the words stands in a student's name: without that, a text names no student."""
        ...

    def given(self, word: str) -> bool:
        """Whether it is the first name of a student (any word of the name but the last)."""
        ...

    def bearer(self, words: Sequence[str]) -> Bearer | None:
        """Who is called by these words together: two or more words of one name in any order. Staff go first."""
        ...

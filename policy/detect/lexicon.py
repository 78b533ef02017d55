"""What a type of facts about people is told by, and what such a fact is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

HAS: Final = "has"
"""Nouns that speak for themselves: a condition, a support plan."""
OWNED: Final = "owned"
"""Nouns that tell only as somebody's own: Rosa's grades, her boot."""
SAID: Final = "said"
"""Predicates, verb included, that stand right behind the person."""
BARE: Final = "bare"
"""Predicates without a verb: in a question that begins with it, after a name in a list."""
DONE: Final = "done"
"""Verbs that stand right before the person: they suspended Rosa."""
MADE: Final = "made"
"""Verbs that stand right before the person and tell only with what is `Lexicon.behind` them: gave Rosa a zero."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One pattern of a lexicon over folded text of lower case, and what tells cheaply that it cannot match.

    A pattern is compiled when a text first holds what calls it.
    """

    form: str
    pattern: re.Pattern[str]
    openings: frozenset[str]
    """With which letters a match may begin: up to four, or one figure or apostrophe (`policy.detect.openings`)."""
    stems: tuple[str, ...] = ()
    """Before one of these a match may begin with any word."""
    words: frozenset[str] = frozenset()
    """Words of which one stands in all texts that it matches; none: it has to be tried."""


class Lexicon:
    """What one type of facts is told by: its parts in the order in which they are tried: the bare ones behind.

    `called` are the places of the parts by their openings, `roaming` the parts that may begin with any word.
    """

    __slots__ = ("behind", "called", "idioms", "parts", "roaming")

    def __init__(self, *, parts: tuple[Part, ...], behind: re.Pattern[str], idioms: re.Pattern[str]) -> None:
        """Take the parts; `behind` goes with `MADE`; `idioms` only look like it and are taken out."""
        self.parts = parts
        self.behind = behind
        self.idioms = idioms
        self.roaming = tuple((index, part) for index, part in enumerate(parts) if part.stems)
        self.called: dict[str, tuple[int, ...]] = {}
        for index, part in enumerate(parts):
            for opening in part.openings:
                self.called[opening] = (*self.called.get(opening, ()), index)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact from the person to its last word, the words that tell it, and the form it was found in."""

    start: int
    end: int
    score: float
    form: str
    cue: tuple[int, int]

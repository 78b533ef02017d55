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
    """One pattern of a lexicon over folded text of lower case, and words of which one stands in all that it matches.

    No words: it has to be tried. A pattern is compiled when a text first holds one of its words.
    """

    form: str
    pattern: re.Pattern[str]
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """What one type of facts is told by: its parts in the order in which they are tried: the bare ones behind."""

    parts: tuple[Part, ...]
    behind: re.Pattern[str]
    idioms: re.Pattern[str]
    """What only looks like it; taken out where anything is found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact from the person to its last word, the words that tell it, and the form it was found in."""

    start: int
    end: int
    score: float
    form: str
    cue: tuple[int, int]

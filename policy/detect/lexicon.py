"""What a type of facts about people is told by, and what such a fact is."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """What one type of facts is told by, as patterns over folded text of lower case."""

    has: re.Pattern[str]
    """Nouns that speak for themselves: a condition, a support plan."""
    owned: re.Pattern[str]
    """Nouns that tell only as somebody's own: Rosa's grades, her boot."""
    said: re.Pattern[str]
    """Predicates, verb included, that stand right behind the person."""
    bare: re.Pattern[str]
    """Predicates without a verb: in a question that begins with it, after a name in a list."""
    done: re.Pattern[str]
    """Verbs that stand right before the person: they suspended Rosa."""
    made: re.Pattern[str]
    """Verbs that stand right before the person and tell only with what is `behind` them: gave Rosa a zero."""
    behind: re.Pattern[str]
    idioms: re.Pattern[str]
    """What only looks like it; taken out first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact from the person to its last word, the words that tell it, and the form it was found in."""

    start: int
    end: int
    score: float
    form: str
    cue: tuple[int, int]

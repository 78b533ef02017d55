"""How the questions of each of a clause's groups sound: what is said in one of them and not in the others."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass

_WORDS = """
only just one both all every everyone everybody without never always no not own anyway even still already before after
if unless until when solo sin todos si cuando antes
"""
_SMALL = frozenset(_WORDS.split())
_HELD = 2.0
"""So many questions' worth of what is usual in the clause is mixed into each group: small groups say little."""
_MOST = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Of one group: each of its questions as a set of terms, and how much each term speaks for it against the others.

    `speaks` is the logarithm of how much more often a term is said here than in the whole clause.
    """

    asked: tuple[frozenset[str], ...]
    speaks: Mapping[str, float]


def voices_of(groups: Sequence[Sequence[frozenset[str]]]) -> tuple[Voice, ...]:
    """The voices of groups that are given by the terms of their questions."""
    usual = Counter(term for group in groups for asked in group for term in asked)
    size = sum(map(len, groups))
    return tuple(Voice(asked=tuple(group), speaks=_speaks(group, usual, size)) for group in groups)


def _speaks(group: Sequence[frozenset[str]], usual: Mapping[str, int], size: int) -> Mapping[str, float]:
    here = Counter(term for asked in group for term in asked)
    found = {}
    for term, often in usual.items():
        share = (often + 0.5) / (size + 1)
        found[term] = math.log((here[term] + _HELD * share) / (len(group) + _HELD) / share)
    return found


def small_words(words: Collection[str]) -> frozenset[str]:
    """The words without a subject that part a yes from a no: only, both, without."""
    return _SMALL.intersection(words)


def spoken_for(voice: Voice, terms: Collection[str]) -> float:
    """How much a question with these terms sounds like the group rather than the rest of its clause."""
    told = [max(-_MOST, min(_MOST, voice.speaks[term])) for term in sorted(terms) if term in voice.speaks]
    return sum(told) / math.sqrt(len(told)) if told else 0.0


def kept(voice: Voice, terms: Collection[str], rarity: Mapping[str, float]) -> float:
    """The largest share that the question holds of one of the group's questions, rare terms counting more."""
    return max((_share(asked, terms, rarity) for asked in voice.asked), default=0.0)


def _share(asked: frozenset[str], terms: Collection[str], rarity: Mapping[str, float]) -> float:
    whole = sum(rarity.get(term, 1.0) for term in asked) or 1.0
    return sum(rarity.get(term, 1.0) for term in asked if term in terms) / whole

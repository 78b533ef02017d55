"""What a text is compared by: the stems of its words, and the concepts that the lexicon finds in it.

A term is a stem, or a concept with a leading `#`; no stem has one.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from policy.answer.common import EMPTY
from policy.answer.common import KNOWN
from policy.answer.phrases import Lexicon
from policy.answer.roots import KINDS
from policy.answer.roots import root
from policy.answer.spelling import expand
from policy.answer.words import stem
from policy.answer.words import tokens

UNSEEN = 4.4
"""How rare a word counts that no clause holds: as rare as one that a single clause of fifty holds."""
EVERYDAY = 2.2
"""The same for an everyday word."""
_CONCEPTS = 0.6
_MOST = 1.5
_SHARED = 0.4
_LONGER = 0.35
_GRAMS = (3, 4, 5)


def pairs(text: str) -> list[tuple[str, str]]:
    """The words of a text with their stems, chat shorthand in full."""
    return [(word, stem(word)) for word in map(expand, tokens(text))]


def concept_term(concept: str) -> str:
    """The term of a concept."""
    return f"#{concept}"


def concepts_in(row: Sequence[tuple[str, str]], lexicon: Lexicon) -> tuple[dict[str, float], set[int]]:
    """The concepts of a row of words, each weighed by the longest phrase that named it, and the words so covered."""
    hits = lexicon.find(row)
    shared = Counter((hit.start, hit.size) for hit in hits)
    concepts: dict[str, float] = {}
    covered: set[int] = set()
    for hit in hits:
        weight = (1.0 + _LONGER * (hit.size - 1)) / shared[hit.start, hit.size] ** _SHARED
        concepts[hit.concept] = max(concepts.get(hit.concept, 0.0), weight)
        covered.update(range(hit.start, hit.start + hit.size))
    return concepts, covered


def rareness(root: str, rarity: Mapping[str, float]) -> float:
    """How rare a stem is in a pack; of one that the pack does not hold, an estimate."""
    return rarity.get(root, EVERYDAY if root in KNOWN else UNSEEN)


def vector(stems: Iterable[str], concepts: Mapping[str, float], rarity: Mapping[str, float]) -> dict[str, float]:
    """The terms of a text weighed by rarity, of length one."""
    found = {root: rareness(root, rarity) for root in stems}
    for concept, weight in concepts.items():
        term = concept_term(concept)
        found[term] = _CONCEPTS * min(weight, _MOST) * rarity.get(term, 1.0)
    length = math.sqrt(sum(weight * weight for weight in found.values())) or 1.0
    return {term: weight / length for term, weight in found.items()}


@lru_cache(maxsize=8192)
def letters(words: str) -> frozenset[str]:
    """The runs of three to five letters in the words of substance: near-alike even where a word is misspelt."""
    text = f" {' '.join(word for word in words.split() if word not in EMPTY)} "
    return frozenset(text[at : at + size] for size in _GRAMS for at in range(len(text) - size + 1))


def alike(left: frozenset[str], right: frozenset[str]) -> float:
    """How much of their letters two texts share: 0 to 1."""
    return len(left & right) / math.sqrt(len(left) * len(right)) if left and right else 0.0


def traits(words: Sequence[str]) -> frozenset[str]:
    """What tells the matter of a text: the stems of its words of substance, and its pairs of neighbouring words."""
    pairs_of_words = (
        f"{_said(left)} {_said(right)}" for left, right in pairwise(words) if not (left in EMPTY and right in EMPTY)
    )
    return frozenset((*(root(word) for word in words if word not in EMPTY), *pairs_of_words))


def _said(word: str) -> str:
    """The word, or the one that stands for its kind."""
    kind = root(word)
    return kind if kind in KINDS else word


def log_odds(count: int, size: int) -> float:
    """The logarithm of a share, a little added to both."""
    return math.log((count + 0.3) / (size + 1))

"""Words as points of a space in which those that speak for the same clauses lie near each other.

`doctor` and `ill`, `foto` and `picture` are no stems of one another, but people use them of the same clauses. The
points stand in `kin_words`, found from the shipped packs' questions and texts in both languages; a pack of a school's
own is read with the same points.
"""

from __future__ import annotations

import base64
import math
import zlib
from array import array
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import mul

from policy.answer.common import EMPTY
from policy.answer.kin_words import POINTS
from policy.answer.kin_words import SIZE
from policy.answer.kin_words import TERMS
from policy.answer.roots import root

Point = tuple[float, ...]
"""A place in the space, one away from the middle; empty where no word of a text is known."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Space:
    """Terms, each with the place of its row in `rows`, which has `size` whole numbers for each of them."""

    places: Mapping[str, int]
    rows: array[int]
    size: int

    def point(self, terms: Mapping[str, float]) -> Point:
        """Where a text with these terms, so weighed, lies."""
        alike: dict[float, list[array[int]]] = {}
        for term, weight in terms.items():
            at = self.places.get(term, -1)
            if at >= 0:
                alike.setdefault(weight, []).append(self.rows[at : at + self.size])
        columns = [[weight * sum(column) for column in zip(*rows, strict=True)] for weight, rows in alike.items()]
        sums = [sum(column) for column in zip(*columns, strict=True)]
        length = math.sqrt(sum(map(mul, sums, sums)))
        return tuple(value / length for value in sums) if length else ()

    def point_of_words(self, words: Sequence[str]) -> Point:
        """Where a question of these words lies."""
        return self.point(dict.fromkeys(sorted(kindred_terms(words)), 1.0))


def make_space(terms: Sequence[str], rows: bytes, size: int) -> Space:
    """The space of these terms; `rows` holds `size` signed bytes for each of them, in their order."""
    return Space(places={term: size * at for at, term in enumerate(terms)}, rows=array("b", rows), size=size)


@lru_cache(maxsize=1)
def shipped_space() -> Space:
    """The space that the shipped packs' questions make."""
    terms = TERMS.replace("\n", "|").strip("|").split("|")
    return make_space(terms, zlib.decompress(base64.b64decode(POINTS)), SIZE)


def kindred_terms(words: Sequence[str]) -> frozenset[str]:
    """What a text is placed by: the stems of its words of substance, and its pairs of neighbours."""
    pairs = (f"{root(a)} {root(b)}" for a, b in pairwise(words) if not (a in EMPTY and b in EMPTY))
    return frozenset((*(root(word) for word in words if word not in EMPTY), *pairs))


def nearness(left: Point, right: Point) -> float:
    """How near two points lie: one for the same direction, nought or below for nothing in common."""
    return float(sum(map(mul, left, right)))

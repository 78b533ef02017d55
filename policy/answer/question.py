"""A question, read: its words put right, what it speaks of, and what kind of question it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from policy.answer.common import EMPTY
from policy.answer.common import KNOWN
from policy.answer.index import Index
from policy.answer.shape import Shape
from policy.answer.shape import shape_of
from policy.answer.spelling import expand
from policy.answer.words import stem
from policy.answer.words import tokens

_SHARED = 0.4


class Far(StrEnum):
    """How far a question lies from what a policy can say."""

    NEAR = "near"
    AWAY = "away"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question ready to be compared. `concepts` weighs each concept by the longest phrase that named it.

    `unknown` counts the words of substance that neither a lexicon nor a pack knows.
    """

    words: tuple[str, ...]
    concepts: Mapping[str, float]
    stems: tuple[str, ...]
    unknown: int
    shape: Shape
    far: Far


def read_question(text: str, index: Index) -> Question:
    """The question behind a text of any spelling, in English or Spanish."""
    words = tuple(expand(index.speller.correct(expand(word))) for word in tokens(text)[:80])
    row = [(word, stem(word)) for word in words]
    hits = index.lexicon.find(row)
    concepts: dict[str, float] = {}
    covered: set[int] = set()
    shared = Counter((hit.start, hit.size) for hit in hits)
    for hit in hits:
        weight = (1.0 + 0.35 * (hit.size - 1)) / shared[hit.start, hit.size] ** _SHARED
        concepts[hit.concept] = max(concepts.get(hit.concept, 0.0), weight)
        covered.update(range(hit.start, hit.start + hit.size))
    substance = [(at, root) for at, (word, root) in enumerate(row) if word not in EMPTY]
    known = {root for pack in index.packs.values() for root in pack.stem_idf}
    return Question(
        words=words,
        concepts=concepts,
        stems=tuple(dict.fromkeys(root for _, root in substance)),
        unknown=sum(at not in covered and root not in known and words[at] not in KNOWN for at, root in substance),
        shape=shape_of(words, asked="?" in text),
        far=_far(row, index),
    )


def _far(row: list[tuple[str, str]], index: Index) -> Far:
    found = {hit.concept for hit in index.outside.find(row)}
    if "always" in found:
        return Far.ALWAYS
    return Far.AWAY if found else Far.NEAR

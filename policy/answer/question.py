"""A question, read: its words put right, what it speaks of, and what kind of question it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from policy.answer.common import EMPTY
from policy.answer.common import KNOWN
from policy.answer.foreign import is_foreign
from policy.answer.index import Index
from policy.answer.kin import Point
from policy.answer.other_school import asks_of_another_school
from policy.answer.roots import root
from policy.answer.shape import Shape
from policy.answer.shape import shape_of_text
from policy.answer.spelling import expand
from policy.answer.terms import concepts_in
from policy.answer.terms import traits
from policy.answer.words import stem
from policy.answer.words import tokens

_LONGEST = 80


class Far(StrEnum):
    """How far a question lies from what a policy can say."""

    NEAR = "near"
    AWAY = "away"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question ready to be compared. `concepts` weighs each concept by the longest phrase that named it.

    `unknown` counts the words of substance that neither a lexicon nor a pack knows; `strange` tells how much each of
    its words and pairs of words speaks for another matter; `foreign` tells that it is in a language that is not spoken
    here, `other_school` that it asks for the rules of another school; `point` is where its words lie among their kin.
    """

    words: tuple[str, ...]
    concepts: Mapping[str, float]
    stems: tuple[str, ...]
    unknown: int
    shape: Shape
    far: Far
    strange: Mapping[str, float]
    foreign: bool
    other_school: bool
    point: Point


def read_question(text: str, index: Index) -> Question:
    """The question behind a text of any spelling, in English or Spanish; words past the eightieth are left out."""
    words = tuple(expand(index.speller.correct(expand(word))) for word in tokens(text)[:_LONGEST])
    row = [(word, stem(word)) for word in words]
    concepts, covered = concepts_in(row, index.lexicon)
    substance = [(at, root(word)) for at, word in enumerate(words) if word not in EMPTY]
    return Question(
        words=words,
        concepts=concepts,
        stems=tuple(dict.fromkeys(one for _, one in substance)),
        unknown=sum(at not in covered and one not in index.stems and words[at] not in KNOWN for at, one in substance),
        shape=shape_of_text(text, words),
        far=_far(row, index),
        strange={trait: index.strangers[trait] for trait in sorted(traits(words)) if trait in index.strangers},
        foreign=is_foreign(text, tokens(text)),
        other_school=asks_of_another_school(text, words, index.speller.known),
        point=index.space.point_of_words(words),
    )


def _far(row: list[tuple[str, str]], index: Index) -> Far:
    found = {hit.concept for hit in index.outside.find(row)}
    if "always" in found:
        return Far.ALWAYS
    return Far.AWAY if found else Far.NEAR

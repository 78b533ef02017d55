"""How a question compares with each clause of a pack: with its texts, and with its own questions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from policy.answer.index import PackIndex
from policy.answer.question import Question
from policy.answer.terms import alike
from policy.answer.terms import concept_term
from policy.answer.terms import letters
from policy.answer.terms import rareness
from policy.answer.terms import vector

_MOST_LETTERS = 40
_COMMON_CONCEPT = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """One of the pack's own questions (its place in `own`) and how near it is: by terms, by letters, 0 to 1."""

    own: int
    terms: float
    letters: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Signals:
    """The ways in which a clause answers to a question, each 0 to 1 or a little above.

    The clause's texts hold the question's words and concepts; so do its own questions taken together; the nearest
    and the second nearest of these by terms; the nearest by letters.
    """

    text_words: float = 0.0
    text_concepts: float = 0.0
    own_words: float = 0.0
    own_concepts: float = 0.0
    nearest: float = 0.0
    second: float = 0.0
    letters: float = 0.0

    def values(self) -> tuple[float, ...]:
        """In the order of the weights."""
        return (
            self.text_words,
            self.text_concepts,
            self.own_words,
            self.own_concepts,
            self.nearest,
            self.second,
            self.letters,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A clause (its place in the pack) that has something in common with a question."""

    place: int
    signals: Signals
    likest: tuple[Likeness, ...]


def hear(question: Question, index: PackIndex) -> list[Heard]:
    """The clauses that share a term with the question, in no order."""
    held = _held(question, index)
    near = _near(question, index)
    rows: defaultdict[int, list[Likeness]] = defaultdict(list)
    for one in near:
        rows[index.own[one.own].place].append(one)
    return [_heard(place, held.get(place), rows.get(place, [])) for place in held.keys() | rows.keys()]


def _heard(place: int, held: list[float] | None, near: list[Likeness]) -> Heard:
    text_words, text_concepts, own_words, own_concepts = held or (0.0, 0.0, 0.0, 0.0)
    near.sort(key=lambda one: -one.terms)
    signals = Signals(
        text_words=text_words,
        text_concepts=text_concepts,
        own_words=own_words,
        own_concepts=own_concepts,
        nearest=near[0].terms if near else 0.0,
        second=near[1].terms if len(near) > 1 else 0.0,
        letters=max((one.letters for one in near), default=0.0),
    )
    return Heard(place=place, signals=signals, likest=tuple(near))


def _held(question: Question, index: PackIndex) -> Mapping[int, list[float]]:
    """Per clause what its texts hold of the words and the concepts, then what its questions hold of both."""
    shares: defaultdict[int, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])
    words = sum(rareness(root, index.rarity) for root in question.stems) or 1.0
    for root in question.stems:
        for place, text, own in index.held.get(root, ()):
            found = shares[place]
            found[0] += text / words
            found[2] += own / words
    terms = [(concept_term(concept), weight) for concept, weight in question.concepts.items()]
    concepts = sum(weight * index.rarity.get(term, _COMMON_CONCEPT) for term, weight in terms) or 1.0
    for term, weight in terms:
        for place, text, own in index.held.get(term, ()):
            found = shares[place]
            found[1] += weight * text / concepts
            found[3] += weight * own / concepts
    return shares


def _near(question: Question, index: PackIndex) -> list[Likeness]:
    """The pack's own questions with a term in common; the letters are compared of the nearest only."""
    sums: defaultdict[int, float] = defaultdict(float)
    for term, weight in vector(question.stems, question.concepts, index.rarity).items():
        for own, other in index.near.get(term, ()):
            sums[own] += weight * other
    likest = sorted(sums, key=lambda own: -sums[own])
    asked = letters(" ".join(question.words))
    top = {own: alike(asked, letters(index.own[own].words)) for own in likest[:_MOST_LETTERS]}
    return [Likeness(own=own, terms=sums[own], letters=top.get(own, 0.0)) for own in likest]

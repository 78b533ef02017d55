"""How a question compares with each clause of a pack: with its texts, and with its own questions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Sequence
from typing import NamedTuple

from policy.answer.index import PackIndex
from policy.answer.kin import nearness
from policy.answer.question import Question
from policy.answer.terms import alike
from policy.answer.terms import concept_term
from policy.answer.terms import letters
from policy.answer.terms import rareness
from policy.answer.terms import vector
from policy.answer.weights import SIGNALS

_MOST_CLAUSES = 12
_MOST_PLACED = 24
_MOST_LETTERS = 2
_COMMON_CONCEPT = 0.5
_NOTHING = (0.0, 0.0, 0.0, 0.0)


class Likeness(NamedTuple):
    """One of the pack's own questions (its place in `own`) and how near it is: by terms, by letters, 0 to 1."""

    own: int
    terms: float
    letters: float


class Signals(NamedTuple):
    """The ways in which a clause answers to a question, each 0 to 1 or a little above, in the order of the weights.

    The clause's texts hold the question's words and concepts; so do its own questions taken together; the nearest
    and the second nearest of these by terms; the nearest by letters; and how near its point lies to the question's.
    """

    text_words: float = 0.0
    text_concepts: float = 0.0
    own_words: float = 0.0
    own_concepts: float = 0.0
    nearest: float = 0.0
    second: float = 0.0
    letters: float = 0.0
    kindred: float = 0.0


class Heard(NamedTuple):
    """A clause (its place in the pack) that has something in common with a question, and its likest own questions."""

    place: int
    signals: Signals
    likest: tuple[Likeness, ...]


def promise(question: Question, index: PackIndex) -> float:
    """The most that any clause of the pack could hold of the question: quick, to leave out packs that are far away."""
    terms = (*question.stems, *map(concept_term, question.concepts))
    return sum(index.most.get(term, 0.0) for term in terms)


def hear(question: Question, index: PackIndex) -> list[Heard]:
    """The clauses that share most with the question, best first. Letters are compared of few, points of more."""
    held = _held(question, index)
    near = _near(question, index)
    rough = {place: _rough(held.get(place, _NOTHING), near.get(place, ())) for place in held.keys() | near.keys()}
    asked = letters(" ".join(question.words))
    placed = sorted(rough, key=lambda place: (-rough[place], place))[:_MOST_PLACED]
    kindred = {place: nearness(question.point, index.documents[place].point) for place in placed}
    best = sorted(placed, key=lambda place: (-rough[place] - SIGNALS[-1] * kindred[place], place))[:_MOST_CLAUSES]
    return [
        _heard(place, held.get(place, _NOTHING), near.get(place, ()), kindred[place], asked, index) for place in best
    ]


def _rough(held: Sequence[float], near: Sequence[tuple[float, int]]) -> float:
    second = near[1][0] if len(near) > 1 else 0.0
    first = near[0][0] if near else 0.0
    a, b, c, d, e, f, *_ = SIGNALS
    return a * held[0] + b * held[1] + c * held[2] + d * held[3] + e * first + f * second


def _heard(
    place: int,
    held: Sequence[float],
    near: Sequence[tuple[float, int]],
    kindred: float,
    asked: frozenset[str],
    index: PackIndex,
) -> Heard:
    likest = tuple(
        Likeness(own, terms, alike(asked, letters(index.own[own].words)) if rank < _MOST_LETTERS else 0.0)
        for rank, (terms, own) in enumerate(near)
    )
    signals = Signals(
        text_words=held[0],
        text_concepts=held[1],
        own_words=held[2],
        own_concepts=held[3],
        nearest=likest[0].terms if likest else 0.0,
        second=likest[1].terms if len(likest) > 1 else 0.0,
        letters=max((one.letters for one in likest), default=0.0),
        kindred=kindred,
    )
    return Heard(place, signals, likest)


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


def _near(question: Question, index: PackIndex) -> Mapping[int, Sequence[tuple[float, int]]]:
    """Per clause its own questions with a term in common, the likest first: (how like, place in `own`)."""
    sums: defaultdict[int, float] = defaultdict(float)
    for term, weight in vector(question.stems, question.concepts, index.rarity).items():
        for own, other in index.near.get(term, ()):
            sums[own] += weight * other
    rows: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for own, like in sums.items():
        rows[index.places[own]].append((like, own))
    for row in rows.values():
        row.sort(reverse=True)
    return rows

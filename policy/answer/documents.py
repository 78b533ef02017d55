"""A clause as it is compared: which words and concepts its texts hold, and its own questions."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from functools import lru_cache

from policy.answer.common import EMPTY
from policy.answer.kin import Point
from policy.answer.kin import Space
from policy.answer.kin import kindred_terms
from policy.answer.phrases import Lexicon
from policy.answer.roots import root
from policy.answer.shape import Shape
from policy.answer.shape import shape_of_text
from policy.answer.spelling import expand
from policy.answer.terms import concept_term
from policy.answer.terms import concepts_in
from policy.answer.terms import pairs
from policy.answer.words import stem
from policy.answer.words import tokens
from policy.model import Clause
from policy.model import Pack

_SAME: Mapping[str, str] = {
    "dm": "one_to_one",
    "direct_contact": "one_to_one",
    "social_networks": "social_media",
    "flyers": "distribution",
}
_QUOTED = re.compile(r"'([^']{6,})'")
_TOPIC, _SUMMARY, _EXCEPTION, _HOW, _QUOTE = 3.0, 1.6, 1.2, 0.4, 1.2
_MOST_OF_A_CONCEPT = 3.0
_LENGTH_NORM = 0.35
_WORD_HALF, _CONCEPT_HALF = 1.0, 2.0
_LEAST_SIZE = 40
_LEAST_CONCEPT = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One clause, ready to be compared: how much of each term (see `terms`) its texts hold, and its own questions.

    `point` is where both together lie among their kin.
    """

    clause: Clause
    texts: Mapping[str, float]
    questions: Mapping[str, float]
    point: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """One of a clause's own questions: whose it is (its place in the pack), of which `settles` group, as it stands."""

    place: int
    group: int
    words: str
    text: str

    @property
    def shape(self) -> Shape:
        """How it asks."""
        return _shape(self.text, self.words)


Bag = tuple[tuple[str, ...], Mapping[str, float]]
"""The stems of a text, and its concepts with their weights."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What is read of a clause: its document, and each of its own questions with the bag of its words."""

    document: Document
    own: tuple[Own, ...]
    bags: tuple[Bag, ...]


class Reader:
    """Reads clauses with one lexicon. Packs that extend one another share clauses: each is read only once."""

    def __init__(self, lexicon: Lexicon, space: Space) -> None:
        """`lexicon` finds the concepts, `space` the points."""
        self._lexicon = lexicon
        self._space = space
        self._read: dict[tuple[object, ...], Said] = {}
        self._own: dict[tuple[object, ...], tuple[Own, ...]] = {}

    def read(self, place: int, clause: Clause) -> Said:
        """The clause at this place of its pack."""
        key = _key(clause)
        if key not in self._read:
            own = self.own(clause)
            bags = tuple(self._bag(one.words) for one in own)
            self._read[key] = Said(document=self._document(clause, own, bags), own=own, bags=bags)
        known = self._read[key]
        return Said(
            document=replace(known.document, clause=clause),
            own=tuple(replace(one, place=place) for one in known.own),
            bags=known.bags,
        )

    def own(self, clause: Clause) -> tuple[Own, ...]:
        """The clause's own questions, as if it were the first of its pack."""
        key = _key(clause)
        if key not in self._own:
            self._own[key] = tuple(_own_questions(clause))
        return self._own[key]

    def _document(self, clause: Clause, own: Sequence[Own], bags: Sequence[Bag]) -> Document:
        bare = _document(clause, bags, self._lexicon)
        terms = kin_terms(bare, own)
        return replace(bare, point=self._space.point({term: math.log1p(count) for term, count in terms.items()}))

    def _bag(self, words: str) -> Bag:
        row = [(word, stem(word)) for word in words.split()]
        stems = tuple(dict.fromkeys(root(word) for word, _ in row if word not in EMPTY))
        return stems, concepts_in(row, self._lexicon)[0]


def _key(clause: Clause) -> tuple[object, ...]:
    """What is read of a clause: two that agree in it are read alike."""
    return (clause.summary, clause.how, clause.topics, clause.exceptions, clause.exceptions_es, clause.settles)


def _own_questions(clause: Clause) -> Iterable[Own]:
    for group, settled in enumerate(clause.settles):
        for text in (*settled.en, *settled.es):
            words = tuple(map(expand, tokens(text)))
            yield Own(place=0, group=group, words=" ".join(words), text=text)


@lru_cache(maxsize=8192)
def _shape(text: str, words: str) -> Shape:
    return shape_of_text(text, tuple(words.split()))


def _document(clause: Clause, asked: Sequence[Bag], lexicon: Lexicon) -> Document:
    stems, concepts = _texts(clause, lexicon)
    size = sum(stems.values())
    long = 1.2 * (1 - _LENGTH_NORM + _LENGTH_NORM * size / 60)
    texts = {one: weight / (weight + long) for one, weight in stems.items()}
    texts |= {concept_term(one): min(weight / _MOST_OF_A_CONCEPT, 1.0) for one, weight in concepts.items()}
    words = Counter(one for bag, _ in asked for one in bag)
    spoken = Counter(one for _, named in asked for one in named)
    questions = {one: count / (count + _WORD_HALF) for one, count in words.items()}
    questions |= {concept_term(one): count / (count + _CONCEPT_HALF) for one, count in spoken.items()}
    return Document(clause=clause, texts=texts, questions=questions, point=())


def kin_terms(document: Document, own: Sequence[Own]) -> Mapping[str, float]:
    """How much of each term a clause is placed by: its own questions, in each once, and its texts as one more."""
    counts: Counter[str] = Counter()
    for one in own:
        counts.update(kindred_terms(one.words.split()))
    terms: dict[str, float] = dict(counts)
    for term, weight in document.texts.items():
        if not term.startswith("#"):
            terms[term] = terms.get(term, 0.0) + weight
    return terms


def stems_of(pack: Pack, own: Iterable[Own]) -> Iterator[str]:
    """Every stem of substance that a pack holds."""
    for clause in pack.clauses:
        texts = (
            clause.summary,
            clause.how,
            *clause.topics,
            *clause.exceptions,
            clause.summary_es,
            *clause.exceptions_es,
        )
        words = tokens(" ".join(texts).replace("_", " "))
        yield from (root(word) for word in map(expand, words) if word not in EMPTY)
    yield from (root(word) for one in own for word in one.words.split() if word not in EMPTY)


def _texts(clause: Clause, lexicon: Lexicon) -> tuple[Mapping[str, float], Mapping[str, float]]:
    concepts: defaultdict[str, float] = defaultdict(float)
    stems: defaultdict[str, float] = defaultdict(float)
    for topic in clause.topics:
        concepts[_SAME.get(topic, topic)] += _TOPIC
    fields = [(clause.summary, _SUMMARY), (clause.how, _HOW), (" ".join(clause.topics).replace("_", " "), _SUMMARY)]
    fields += [(text, _EXCEPTION) for text in clause.exceptions]
    fields += [(text, _QUOTE) for text in _QUOTED.findall(clause.how)]
    for text, weight in fields:
        words = pairs(text)
        for concept in {hit.concept for hit in lexicon.find(words)}:
            concepts[concept] = max(concepts[concept], weight)
        for word, _ in words:
            if word not in EMPTY:
                stems[root(word)] += weight
    for text in (clause.summary_es, *clause.exceptions_es):
        for one in {root(word) for word, _ in pairs(text) if word not in EMPTY}:
            stems.setdefault(one, _SUMMARY)
    return stems, concepts


def rarity_in(documents: Sequence[Document]) -> dict[str, float]:
    """How rare each term is among these: the rarer, the more it tells."""
    counts: Counter[str] = Counter()
    for one in documents:
        counts.update(one.questions.keys() | _weighty(one))
    size = max(len(documents), _LEAST_SIZE)
    return {term: math.log(1 + (size - count + 0.5) / (count + 0.5)) for term, count in counts.items()}


def _weighty(document: Document) -> set[str]:
    least = _LEAST_CONCEPT / _MOST_OF_A_CONCEPT
    return {term for term, share in document.texts.items() if not term.startswith("#") or share >= least}

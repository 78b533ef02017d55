"""The packs made searchable: which words and concepts each clause and each of its own questions hold, and how rare."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass

from policy.answer.common import EMPTY
from policy.answer.elsewhere import ELSEWHERE
from policy.answer.lexicon import PARTS
from policy.answer.outside import OUTSIDE
from policy.answer.phrases import Lexicon
from policy.answer.phrases import compile_lexicon
from policy.answer.shape import Shape
from policy.answer.shape import shape_of_text
from policy.answer.spelling import Speller
from policy.answer.spelling import expand
from policy.answer.spelling import make_speller
from policy.answer.terms import concept_term
from policy.answer.terms import concepts_in
from policy.answer.terms import log_odds
from policy.answer.terms import pairs
from policy.answer.terms import traits
from policy.answer.terms import vector
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
_LONG = 4
_LEAST_SIZE = 40
_LEAST_CONCEPT = 1.0
_STRANGE = 2.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One clause, ready to be compared: how much of each term (see `terms`) its texts hold, and its own questions."""

    clause: Clause
    texts: Mapping[str, float]
    questions: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """One of a clause's own questions: whose it is (its place in the pack), of which `settles` group, how it asks."""

    place: int
    group: int
    words: str
    shape: Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class PackIndex:
    """One pack, with the clauses of its doors for reports, and how rare each term is in it.

    `held` leads from a term to (place of the clause, share in its texts, share in its questions); `near` leads to
    (place in `own`, weight in that question, all weights of a question having length one).
    """

    pack: Pack
    doors: frozenset[str]
    documents: tuple[Document, ...]
    own: tuple[Own, ...]
    rarity: Mapping[str, float]
    held: Mapping[str, tuple[tuple[int, float, float], ...]]
    near: Mapping[str, tuple[tuple[int, float], ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """All packs by id, in the order given, with the lexicons and the speller. Built once, then only read.

    `stems` are all that a pack holds; `strangers` tells of words and pairs of words how much they speak for a matter
    that no pack is about (above nought) or against it.
    """

    packs: Mapping[str, PackIndex]
    lexicon: Lexicon
    outside: Lexicon
    speller: Speller
    stems: frozenset[str]
    strangers: Mapping[str, float]


def build_index(packs: Iterable[Pack]) -> Index:
    """The index of these packs: takes a moment; a question then takes none."""
    lexicon = compile_lexicon(PARTS)
    indexed = {pack.id: _index_pack(pack, lexicon) for pack in packs}
    return Index(
        packs=indexed,
        lexicon=lexicon,
        outside=compile_lexicon((OUTSIDE,)),
        speller=_speller(indexed.values()),
        stems=frozenset(term for pack in indexed.values() for term in pack.rarity),
        strangers=_strangers(one.words for pack in indexed.values() for one in pack.own),
    )


def _index_pack(pack: Pack, lexicon: Lexicon) -> PackIndex:
    rows = [list(_own(place, clause)) for place, clause in enumerate(pack.clauses)]
    bags = [[_bag(one.words, lexicon) for one in row] for row in rows]
    documents = tuple(_document(clause, asked, lexicon) for clause, asked in zip(pack.clauses, bags, strict=True))
    rarity = _rarity(documents)
    vectors = [vector(words, concepts, rarity) for row in bags for words, concepts in row]
    return PackIndex(
        pack=pack,
        doors=frozenset(one.clause for one in pack.contacts if one.kind == "report"),
        documents=documents,
        own=tuple(one for row in rows for one in row),
        rarity=rarity,
        held=_held(documents, rarity),
        near=_near(vectors),
    )


def _own(place: int, clause: Clause) -> Iterable[Own]:
    for group, settled in enumerate(clause.settles):
        for text in (*settled.en, *settled.es):
            words = tuple(map(expand, tokens(text)))
            yield Own(place=place, group=group, words=" ".join(words), shape=shape_of_text(text, words))


def _bag(words: str, lexicon: Lexicon) -> tuple[tuple[str, ...], Mapping[str, float]]:
    row = [(word, stem(word)) for word in words.split()]
    return tuple(dict.fromkeys(root for word, root in row if word not in EMPTY)), concepts_in(row, lexicon)[0]


def _document(
    clause: Clause, asked: Sequence[tuple[tuple[str, ...], Mapping[str, float]]], lexicon: Lexicon
) -> Document:
    stems, concepts = _texts(clause, lexicon)
    size = sum(stems.values())
    long = 1.2 * (1 - _LENGTH_NORM + _LENGTH_NORM * size / 60)
    texts = {root: weight / (weight + long) for root, weight in stems.items()}
    texts |= {concept_term(one): min(weight / _MOST_OF_A_CONCEPT, 1.0) for one, weight in concepts.items()}
    words = Counter(root for bag, _ in asked for root in bag)
    spoken = Counter(one for _, named in asked for one in named)
    questions = {root: count / (count + _WORD_HALF) for root, count in words.items()}
    questions |= {concept_term(one): count / (count + _CONCEPT_HALF) for one, count in spoken.items()}
    return Document(clause=clause, texts=texts, questions=questions)


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
        for word, root in words:
            if word not in EMPTY:
                stems[root] += weight
    for text in (clause.summary_es, *clause.exceptions_es):
        for root in {root for word, root in pairs(text) if word not in EMPTY}:
            stems.setdefault(root, _SUMMARY)
    return stems, concepts


def _rarity(documents: Sequence[Document]) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for one in documents:
        counts.update(one.questions.keys() | _weighty(one))
    size = max(len(documents), _LEAST_SIZE)
    return {term: math.log(1 + (size - count + 0.5) / (count + 0.5)) for term, count in counts.items()}


def _weighty(document: Document) -> set[str]:
    least = _LEAST_CONCEPT / _MOST_OF_A_CONCEPT
    return {term for term, share in document.texts.items() if not term.startswith("#") or share >= least}


def _held(
    documents: Sequence[Document], rarity: Mapping[str, float]
) -> dict[str, tuple[tuple[int, float, float], ...]]:
    held: defaultdict[str, list[tuple[int, float, float]]] = defaultdict(list)
    for place, one in enumerate(documents):
        for term in one.texts.keys() | one.questions.keys():
            rare = rarity.get(term, 0.0)
            held[term].append((place, rare * one.texts.get(term, 0.0), rare * one.questions.get(term, 0.0)))
    return {term: tuple(found) for term, found in held.items()}


def _near(vectors: Sequence[Mapping[str, float]]) -> dict[str, tuple[tuple[int, float], ...]]:
    near: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, one in enumerate(vectors):
        for term, weight in one.items():
            near[term].append((place, weight))
    return {term: tuple(found) for term, found in near.items()}


def _strangers(asked: Iterable[str]) -> dict[str, float]:
    """The logarithm of how much more often a word is said elsewhere than in the packs' own questions, within bounds."""
    ours = [traits(one.split()) for one in asked]
    theirs = [traits([expand(word) for word in tokens(one)]) for one in ELSEWHERE]
    here = Counter(trait for one in ours for trait in one)
    return {
        trait: max(-_STRANGE, min(_STRANGE, log_odds(count, len(theirs)) - log_odds(here[trait], len(ours))))
        for trait, count in Counter(trait for one in theirs for trait in one).items()
    }


def _speller(packs: Iterable[PackIndex]) -> Speller:
    """Corrects towards the words of the lexicon and the packs; what a single question holds may be a slip itself."""
    parts = _lexicon_words()
    words = {part.rstrip("*") for part in parts} | {word for word in EMPTY if len(word) > _LONG}
    asked: Counter[str] = Counter()
    for pack in packs:
        for clause in pack.pack.clauses:
            words.update(tokens(clause.summary), *(tokens(topic) for topic in clause.topics))
        for one in pack.own:
            asked.update(set(one.words.split()))
    words |= {word for word, count in asked.items() if count > 1}
    return make_speller(words, {part[:-1] for part in parts if part.endswith("*")}, also=asked)


def _lexicon_words() -> set[str]:
    return {
        part
        for table in (*PARTS, OUTSIDE)
        for phrases in table.values()
        for part in phrases.replace("|", " ").split()
        if part != "*"
    }

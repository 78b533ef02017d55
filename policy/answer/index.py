"""The packs made searchable: per clause the concepts and stems of each of its fields, per pack how rare they are."""

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
from policy.answer.lexicon import PARTS
from policy.answer.outside import OUTSIDE
from policy.answer.phrases import Lexicon
from policy.answer.phrases import compile_lexicon
from policy.answer.spelling import Speller
from policy.answer.spelling import expand
from policy.answer.spelling import make_speller
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
_LENGTH_NORM = 0.35
_LONG = 4
_LEAST_SIZE = 40
_LEAST_STEM = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One clause, ready to be compared: how much of each concept and each stem it has."""

    clause: Clause
    concepts: Mapping[str, float]
    stems: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackIndex:
    """One pack's documents in the pack's order, the clauses of its doors for reports, and how rare words are there."""

    pack: Pack
    doors: frozenset[str]
    documents: tuple[Document, ...]
    concept_idf: Mapping[str, float]
    stem_idf: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """All packs by id, in the order given, with the lexicons and the speller. Built once, then only read."""

    packs: Mapping[str, PackIndex]
    lexicon: Lexicon
    outside: Lexicon
    speller: Speller


def build_index(packs: Iterable[Pack]) -> Index:
    """The index of these packs: takes a moment; a question then takes none."""
    lexicon = compile_lexicon(PARTS)
    indexed = {pack.id: _index_pack(pack, lexicon) for pack in packs}
    return Index(
        packs=indexed,
        lexicon=lexicon,
        outside=compile_lexicon((OUTSIDE,)),
        speller=make_speller(
            _vocabulary(indexed.values()), {part[:-1] for part in _lexicon_words() if part.endswith("*")}
        ),
    )


def pairs(text: str) -> list[tuple[str, str]]:
    """The words of a text with their stems, chat shorthand in full."""
    return [(word, stem(word)) for word in map(expand, tokens(text))]


def _index_pack(pack: Pack, lexicon: Lexicon) -> PackIndex:
    documents = tuple(_document(clause, lexicon) for clause in pack.clauses)
    return PackIndex(
        pack=pack,
        doors=frozenset(one.clause for one in pack.contacts if one.kind == "report"),
        documents=documents,
        concept_idf=_rarity([one.concepts for one in documents]),
        stem_idf=_rarity([one.stems for one in documents], least=_LEAST_STEM),
    )


def _document(clause: Clause, lexicon: Lexicon) -> Document:
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
    size = sum(stems.values())
    return Document(
        clause=clause,
        concepts=dict(concepts),
        stems={
            root: weight / (weight + 1.2 * (1 - _LENGTH_NORM + _LENGTH_NORM * size / 60))
            for root, weight in stems.items()
        },
    )


def _rarity(fields: Sequence[Mapping[str, float]], *, least: float = 1.0) -> dict[str, float]:
    counts = Counter(name for one in fields for name, weight in one.items() if weight >= least)
    size = max(len(fields), _LEAST_SIZE)
    return {name: math.log(1 + (size - count + 0.5) / (count + 0.5)) for name, count in counts.items()}


def _vocabulary(packs: Iterable[PackIndex]) -> set[str]:
    words = {part.rstrip("*") for part in _lexicon_words()} | {word for word in EMPTY if len(word) > _LONG}
    for pack in packs:
        for clause in pack.pack.clauses:
            words.update(tokens(clause.summary), *(tokens(topic) for topic in clause.topics))
    return words


def _lexicon_words() -> set[str]:
    return {
        part
        for table in (*PARTS, OUTSIDE)
        for phrases in table.values()
        for part in phrases.replace("|", " ").split()
        if part != "*"
    }

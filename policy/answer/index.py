"""The packs made searchable: which words and concepts each clause and each of its own questions hold, and how rare."""

from __future__ import annotations

from collections import Counter
from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field

from policy.answer.common import EMPTY
from policy.answer.documents import Bag
from policy.answer.documents import Document
from policy.answer.documents import Own
from policy.answer.documents import Reader
from policy.answer.documents import rarity_in
from policy.answer.documents import stems_of
from policy.answer.elsewhere import ELSEWHERE
from policy.answer.kin import Space
from policy.answer.kin import shipped_space
from policy.answer.lexicon import PARTS
from policy.answer.outside import OUTSIDE
from policy.answer.phrases import Lexicon
from policy.answer.phrases import compile_lexicon
from policy.answer.spelling import Speller
from policy.answer.spelling import expand
from policy.answer.spelling import make_speller
from policy.answer.terms import log_odds
from policy.answer.terms import traits
from policy.answer.terms import vector
from policy.answer.voices import Voice
from policy.answer.words import tokens
from policy.model import Pack

_LONG = 4
_STRANGE = 2.5


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PackIndex:
    """One pack, with the clauses of its doors for reports, and how rare each term is in it.

    `places` has the clause's place of each of `own`. `held` leads from a term to (place of the clause, share in its
    texts, share in its questions); `most` to the most that a clause holds of it; `near` to (place in
    `own`, weight in that question, whose length is one). `bags` has the words and concepts of each of `own`, `voices`
    how a clause's groups are asked, of the clauses that came up so far.
    """

    pack: Pack
    doors: frozenset[str]
    documents: tuple[Document, ...]
    own: tuple[Own, ...]
    places: tuple[int, ...]
    rarity: Mapping[str, float]
    held: Mapping[str, tuple[tuple[int, float, float], ...]]
    most: Mapping[str, float]
    near: Mapping[str, tuple[tuple[int, float], ...]]
    bags: tuple[Bag, ...]
    voices: dict[int, tuple[Voice, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Index:
    """All packs by id, in the order given, with the lexicons and the speller. Built once, then only read.

    Of packs that were taken in lazily, each is read when it is first asked for.

    `stems` are all that a pack holds; `strangers` tells of words and pairs of words how much they speak for a matter
    that no pack is about (above nought) or against it.
    """

    packs: Mapping[str, PackIndex]
    lexicon: Lexicon
    outside: Lexicon
    speller: Speller
    stems: frozenset[str]
    strangers: Mapping[str, float]
    space: Space


class _Shelf(Mapping[str, PackIndex]):
    """Packs by id, each read when it is first asked for."""

    def __init__(self, packs: Mapping[str, Pack], reader: Reader) -> None:
        self._packs = packs
        self._reader = reader
        self._read: dict[str, PackIndex] = {}

    def __getitem__(self, pack: str) -> PackIndex:
        if pack not in self._read:
            self._read[pack] = _index_pack(self._packs[pack], self._reader)
        return self._read[pack]

    @property
    def given(self) -> Iterable[Pack]:
        """The packs as they were given."""
        return self._packs.values()

    def __iter__(self) -> Iterator[str]:
        return iter(self._packs)

    def __len__(self) -> int:
        return len(self._packs)


def build_index(
    packs: Iterable[Pack],
    *,
    elsewhere: Sequence[str] = ELSEWHERE,
    space: Space | None = None,
    lazily: bool = False,
) -> Index:
    """The index of these packs: takes a moment; a question then takes none.

    `elsewhere` are questions on other matters, as people ask them; `space` places words, the shipped one does if None.
    `lazily` leaves each pack until it is asked for: for who asks a single question.
    """
    lexicon = compile_lexicon(PARTS)
    placed = space or shipped_space()
    reader = Reader(lexicon, placed)
    shelf = _Shelf({pack.id: pack for pack in packs}, reader)
    held = [(pack, [one for clause in pack.clauses for one in reader.own(clause)]) for pack in shelf.given]
    return Index(
        packs=shelf if lazily else dict(shelf),
        lexicon=lexicon,
        outside=compile_lexicon((OUTSIDE,)),
        speller=_speller(held),
        stems=frozenset(one for pack, own in held for one in stems_of(pack, own)),
        strangers=_strangers([one.words for _, own in held for one in own], elsewhere),
        space=placed,
    )


def _index_pack(pack: Pack, reader: Reader) -> PackIndex:
    said = [reader.read(place, clause) for place, clause in enumerate(pack.clauses)]
    documents = tuple(one.document for one in said)
    own = tuple(each for one in said for each in one.own)
    rarity = rarity_in(documents)
    held = _held(documents, rarity)
    return PackIndex(
        pack=pack,
        doors=frozenset(one.clause for one in pack.contacts if one.kind == "report"),
        documents=documents,
        own=own,
        places=tuple(one.place for one in own),
        rarity=rarity,
        held=held,
        most={term: max(text + question for _, text, question in found) for term, found in held.items()},
        bags=tuple(bag for one in said for bag in one.bags),
        near=_near([vector(words, concepts, rarity) for one in said for words, concepts in one.bags]),
    )


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


def _strangers(asked: Iterable[str], elsewhere: Sequence[str]) -> dict[str, float]:
    """The logarithm of how much more often a word is said elsewhere than in the packs' own questions, within bounds."""
    ours = [traits(one.split()) for one in asked]
    theirs = [traits([expand(word) for word in tokens(one)]) for one in elsewhere]
    here = Counter(trait for one in ours for trait in one)
    return {
        trait: max(-_STRANGE, min(_STRANGE, log_odds(count, len(theirs)) - log_odds(here[trait], len(ours))))
        for trait, count in Counter(trait for one in theirs for trait in one).items()
    }


def _speller(held: Iterable[tuple[Pack, Sequence[Own]]]) -> Speller:
    """Corrects towards the words of the lexicon and the packs; what a single question holds may be a slip itself."""
    parts = _lexicon_words()
    words = {part.rstrip("*") for part in parts} | {word for word in EMPTY if len(word) > _LONG}
    asked: Counter[str] = Counter()
    for pack, own in held:
        for clause in pack.clauses:
            words.update(tokens(clause.summary), *(tokens(topic) for topic in clause.topics))
        for one in own:
            asked.update(set(one.words.split()))
    words |= {word for word, count in asked.items() if count > 1}
    return make_speller(words, {part[:-1] for part in parts if part.endswith("*")}, said=asked)


def _lexicon_words() -> set[str]:
    return {
        part
        for table in (*PARTS, OUTSIDE)
        for phrases in table.values()
        for part in phrases.replace("|", " ").split()
        if part != "*"
    }

"""The lexicon, compiled: which concepts a row of words speaks of."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from typing import NamedTuple

from policy.answer.spelling import expand
from policy.answer.words import fold
from policy.answer.words import stem

_GAP = 3
_LEAST = 3
_MOST_KEPT = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A row of stems; one that ends in `*` is a beginning, a lone `*` a gap. `concept` is what it stands for.

    `size` is how many words it has without gaps.
    """

    words: tuple[str, ...]
    concept: str
    size: int


class Hit(NamedTuple):
    """A phrase found: its concept, where it begins, how many words it has without gaps."""

    concept: str
    start: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """The phrases that begin alike: of one word, by their second word, and those where this is a gap or a beginning."""

    lone: tuple[Phrase, ...]
    by_next: Mapping[str, tuple[Phrase, ...]]
    loose: tuple[Phrase, ...]


_NO_BRANCH = Branch(lone=(), by_next={}, loose=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Starts:
    """What a word may begin: phrases of this word alone, phrases that go on, and those by their next word."""

    lone: tuple[Phrase, ...]
    longer: tuple[Phrase, ...]
    by_next: Mapping[str, tuple[Phrase, ...]]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Lexicon:
    """Phrases by the first word, whole or its first three letters. `starts` keeps what was found of a word."""

    whole: Mapping[str, Branch]
    begun: Mapping[str, tuple[Phrase, ...]]
    starts: dict[tuple[str, str], Starts] = field(default_factory=dict)

    def find(self, words: Sequence[tuple[str, str]]) -> tuple[Hit, ...]:
        """Every phrase in a row of (folded word, stem) pairs, in the order of the text."""
        hits: list[Hit] = []
        for at, pair in enumerate(words):
            here = self.starts.get(pair) or self._starts(pair)
            hits += [Hit(one.concept, at, 1) for one in here.lone]
            found = [one for one in here.longer if _fits(one.words[1:], words, at + 1)]
            if here.by_next and at + 1 < len(words):
                following = here.by_next.get(words[at + 1][1], ())
                found += [one for one in following if _fits(one.words[2:], words, at + 2)]
            hits += [Hit(one.concept, at, one.size) for one in found]
        return tuple(hits)

    def _starts(self, pair: tuple[str, str]) -> Starts:
        word, root = pair
        begun = [one for one in self.begun.get(word[:_LEAST], ()) if word.startswith(one.words[0][:-1])]
        branch = self.whole.get(root, _NO_BRANCH)
        found = Starts(
            lone=(*(one for one in begun if len(one.words) == 1), *branch.lone),
            longer=(*(one for one in begun if len(one.words) > 1), *branch.loose),
            by_next=branch.by_next,
        )
        if len(self.starts) < _MOST_KEPT:
            self.starts[pair] = found
        return found


def compile_lexicon(parts: Iterable[Mapping[str, str]]) -> Lexicon:
    """One lexicon of several tables; a concept may stand in more than one of them."""
    whole: dict[str, list[Phrase]] = {}
    begun: dict[str, list[Phrase]] = {}
    for part in parts:
        for concept, phrases in part.items():
            for text in phrases.split("|"):
                words = _compiled(text)
                phrase = Phrase(words=words, concept=concept, size=sum(part != "*" for part in words))
                first = phrase.words[0]
                table, key = (begun, first[:_LEAST]) if first.endswith("*") else (whole, first)
                table.setdefault(key, []).append(phrase)
    return Lexicon(
        whole={key: _branch(found) for key, found in whole.items()},
        begun={key: tuple(found) for key, found in begun.items()},
    )


def _branch(phrases: Sequence[Phrase]) -> Branch:
    by_next: dict[str, list[Phrase]] = {}
    loose: list[Phrase] = []
    for one in phrases:
        if len(one.words) > 1:
            second = one.words[1]
            (loose if second.endswith("*") else by_next.setdefault(second, [])).append(one)
    return Branch(
        lone=tuple(one for one in phrases if len(one.words) == 1),
        by_next={key: tuple(found) for key, found in by_next.items()},
        loose=tuple(loose),
    )


def _compiled(text: str) -> tuple[str, ...]:
    return tuple(word if word.endswith("*") else stem(expand(word)) for word in fold(text).split())


def _fits(phrase: tuple[str, ...], words: Sequence[tuple[str, str]], at: int) -> bool:
    if not phrase:
        return True
    if phrase[0] == "*":
        return any(_fits(phrase[1:], words, at + skipped) for skipped in range(_GAP + 1))
    if at >= len(words):
        return False
    word, root = words[at]
    fits = word.startswith(phrase[0][:-1]) if phrase[0].endswith("*") else root == phrase[0]
    return fits and _fits(phrase[1:], words, at + 1)

"""The lexicon, compiled: which concepts a row of words speaks of."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass

from policy.answer.spelling import expand
from policy.answer.words import fold
from policy.answer.words import stem

_GAP = 3
_LEAST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A row of stems; one that ends in `*` is a beginning, a lone `*` a gap. `concept` is what it stands for."""

    words: tuple[str, ...]
    concept: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A phrase found: its concept, where it begins, how many words it has without gaps."""

    concept: str
    start: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Phrases by the first word, whole or its first three letters."""

    whole: Mapping[str, tuple[Phrase, ...]]
    begun: Mapping[str, tuple[Phrase, ...]]

    def find(self, words: Sequence[tuple[str, str]]) -> tuple[Hit, ...]:
        """Every phrase in a row of (folded word, stem) pairs, in the order of the text."""
        hits: list[Hit] = []
        for start, (word, root) in enumerate(words):
            candidates = (*self.whole.get(root, ()), *self.begun.get(word[:_LEAST], ()))
            hits += [
                Hit(concept=one.concept, start=start, size=sum(part != "*" for part in one.words))
                for one in candidates
                if _fits(one.words, words, start)
            ]
        return tuple(hits)


def compile_lexicon(parts: Iterable[Mapping[str, str]]) -> Lexicon:
    """One lexicon of several tables; a concept may stand in more than one of them."""
    whole: dict[str, list[Phrase]] = {}
    begun: dict[str, list[Phrase]] = {}
    for part in parts:
        for concept, phrases in part.items():
            for text in phrases.split("|"):
                phrase = Phrase(words=_compiled(text), concept=concept)
                first = phrase.words[0]
                table, key = (begun, first[:_LEAST]) if first.endswith("*") else (whole, first)
                table.setdefault(key, []).append(phrase)
    return Lexicon(
        whole={key: tuple(found) for key, found in whole.items()},
        begun={key: tuple(found) for key, found in begun.items()},
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

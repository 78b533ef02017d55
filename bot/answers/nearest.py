"""Whether the school has an answer of its own to a question that is nearly the same."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from policy.answer.common import EMPTY
from policy.answer.words import stem
from policy.answer.words import tokens
from policy.model import StandardAnswer

NEAR = 0.8
"""How near two questions must be, from 0 to 1: an answer to something else is worse than none."""
_FEWEST = 2
_TURNS = frozenset(
    {
        *("not", "no", "never", "nor", "dont", "doesnt", "didnt", "cant", "wont", "isnt", "arent", "without"),
        *("except", "unless", "ni", "sin", "nunca"),
    }
)
"""Words that turn a question round; both have them, or neither."""


def closest(question: str, standards: Iterable[StandardAnswer]) -> StandardAnswer | None:
    """The nearest of the school's own answers; of equally near ones the first given. None where none is near enough."""
    asked = _read(question)
    rated = [(_likeness(asked, _read(one.question)), one) for one in standards]
    best = max(rated, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None and best[0] >= NEAR else None


def _read(text: str) -> tuple[tuple[str, ...], bool]:
    """The stems that carry the subject, in order, and whether the question is turned round."""
    words = tokens(text)
    return tuple(stem(one) for one in words if one not in EMPTY), not _TURNS.isdisjoint(words)


def _likeness(one: tuple[tuple[str, ...], bool], other: tuple[tuple[str, ...], bool]) -> float:
    """How much of their words two questions share, and in which order: who does what to whom is in the order."""
    (stems, turned), (others, also) = one, other
    shared = set(stems) & set(others)
    if turned is not also or len(shared) < _FEWEST:
        return 0.0
    words = len(shared) / len({*stems, *others})
    kept = [word for word in stems if word in shared], [word for word in others if word in shared]
    pairs = [set(pairwise(row)) for row in kept]
    order = len(pairs[0] & pairs[1]) / max(1, len(pairs[0] | pairs[1]))
    return words * (1 + order) / 2

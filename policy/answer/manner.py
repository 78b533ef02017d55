"""The manner of asking: the small words that tell what is wanted, whatever the matter.

"do i have to" looks for a yes, "is there a way round" for a no, "who" for a fact, "how many" for what no policy tells.
What each says of the verdict, and of whether there is an answer, is learnt from the shipped packs' questions and from
those that no policy answers, and stands in `manner_words`; no word of substance counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from policy.answer.common import EMPTY
from policy.answer.manner_words import MANNERS
from policy.model import Verdict

_MATTER = "_"
_START, _END = "^", "$"


def manners(words: Sequence[str]) -> frozenset[str]:
    """The small words, their pairs and threes; `_` stands for a word of substance, `^` and `$` for the ends."""
    small = [word if word in EMPTY else _MATTER for word in words]
    return frozenset(_of(small))


def leaning(words: Sequence[str]) -> Mapping[Verdict, float]:
    """How much the manner of asking speaks for each verdict."""
    found = _rows(words)
    return {verdict: sum(row[at] for row in found) for at, verdict in enumerate(Verdict)}


def answerable(words: Sequence[str]) -> float:
    """How much the manner of asking speaks for a question that a policy answers."""
    return sum(row[-1] for row in _rows(words))


def _rows(words: Sequence[str]) -> list[tuple[float, ...]]:
    table = _table()
    return [table[one] for one in sorted(manners(words)) if one in table]


def _of(small: Sequence[str]) -> Iterator[str]:
    yield from (word for word in small if word != _MATTER)
    for left, right in pairwise((_START, *small, _END)):
        if not {left, right} <= {_MATTER, _START, _END}:
            yield f"{left} {right}"
    for three in zip(small, small[1:], small[2:], strict=False):
        if _MATTER not in three:
            yield " ".join(three)


@lru_cache(maxsize=1)
def _table() -> Mapping[str, tuple[float, ...]]:
    """Each manner with its numbers, in the order of `Verdict`, and the last for an answer."""
    rows = (line.rsplit("|", 1) for line in MANNERS.strip().splitlines())
    return {name: tuple(float(one) for one in numbers.split()) for name, numbers in rows}

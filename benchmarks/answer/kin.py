"""The points of `policy/answer/kin_words.py` found anew: which terms speak for the same clauses.

How often each clause's questions and texts hold each term, rare terms counting more, parted into a few directions
(singular values); a term's point is what it says of each of these, in whole numbers of one byte.
"""

from __future__ import annotations

import base64
import math
import textwrap
import zlib
from collections import Counter
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from policy.answer import build_index
from policy.answer.documents import kin_terms
from policy.answer.elsewhere import ELSEWHERE
from policy.answer.index import Index
from policy.answer.index import PackIndex
from policy.answer.kin import Space
from policy.answer.kin import make_space
from policy.model import Pack

SIZE = 48
_PAIR = 0.6
_LEAST = 2
_WIDTH = 110
_LARGEST = 127
_STRETCH = 2.5
"""Few values are large: they are cut, so that the many small ones are told apart."""
_HEAD = '''"""Terms and their points, made by `make bench-answer ARGS=--kin`; `policy.answer.kin` reads them."""

from __future__ import annotations

from typing import Final

'''


def kin(index: Index) -> tuple[tuple[str, ...], NDArray[np.int8]]:
    """The terms that two clauses or more hold, and a row of numbers for each."""
    counts = [one for pack in index.packs.values() for one in _counts(pack)]
    held = Counter(term for one in counts for term in one)
    terms = tuple(sorted(term for term, often in held.items() if often >= _LEAST))
    rare = np.array([_rare(term, held[term], len(counts)) for term in terms])
    place = {term: at for at, term in enumerate(terms)}
    matrix = np.zeros((len(terms), len(counts)))
    for column, one in enumerate(counts):
        for term, count in one.items():
            if term in place:
                matrix[place[term], column] = math.log1p(count) * rare[place[term]]
    matrix /= np.linalg.norm(matrix, axis=0, keepdims=True) + 1e-9
    points = np.linalg.svd(matrix, full_matrices=False)[0][:, :SIZE] * rare[:, None]
    points *= _STRETCH * _LARGEST / np.abs(points).max()
    return terms, np.clip(np.round(points), -_LARGEST, _LARGEST).astype(np.int8)


def module(index: Index) -> str:
    """The source of `policy/answer/kin_words.py`."""
    terms, points = kin(index)
    packed = base64.b64encode(zlib.compress(points.tobytes(), 9)).decode("ascii")
    lines = "\n".join(textwrap.wrap("|".join(terms).replace(" ", "_").replace("|", " "), _WIDTH))
    words = lines.replace(" ", "|").replace("_", " ")
    rows = "\n".join(packed[at : at + _WIDTH] for at in range(0, len(packed), _WIDTH))
    return f'{_HEAD}SIZE: Final = {SIZE}\n\nTERMS: Final = """\n{words}\n"""\n\nPOINTS: Final = """\n{rows}\n"""\n'


def index_of(packs: Sequence[Pack], elsewhere: Sequence[str] = ELSEWHERE) -> Index:
    """The index of these packs in the space that they make themselves: it has learnt nothing from any other."""
    return build_index(packs, elsewhere=elsewhere, space=space_of(build_index(packs)))


def space_of(index: Index) -> Space:
    """The space that these packs' questions make."""
    terms, points = kin(index)
    return make_space(terms, points.tobytes(), SIZE)


def _counts(pack: PackIndex) -> Iterator[Mapping[str, float]]:
    for place, document in enumerate(pack.documents):
        yield kin_terms(document, [one for one in pack.own if one.place == place])


def _rare(term: str, often: int, size: int) -> float:
    return (_PAIR if " " in term else 1.0) * math.log(1 + (size - often + 0.5) / (often + 0.5))

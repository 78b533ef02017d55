"""Learns the weights of the linear reader: logistic regression by AdaGrad, the same every time.

All kinds are learnt in one pass, in rounds: what is harmless and still near a bar counts more in the next. Marks that
stand in one text alone teach nothing and are left out. Weights are brought to one byte each; small ones become nothing.
"""

from __future__ import annotations

from base64 import b85encode
from collections.abc import Sequence
from dataclasses import dataclass
from zlib import compress

import numpy as np
import numpy.typing as npt

from policy.detect.leaning import BUCKETS
from policy.detect.leaning import LEANINGS
from policy.detect.leaning import readings

Floats = npt.NDArray[np.float64]
Marks = npt.NDArray[np.int64]
PASSES = 12
RATE = 0.3
SHRINK = 3e-6
SEED = 1
ROUNDS = 4
HARDER = 4.0
"""How much more a harmless text counts in the next round that was above a bar, or below it by less than the margin."""
MARGIN = 12.0
FEWEST = 2
"""Texts in which a mark has to stand."""
MEANT = 3.0
"""How much more a positive counts than a text that is harmless."""
FINE = 24
"""Steps of a byte in one unit of weight."""
NOTHING = 3
"""Steps up to which a weight becomes none."""

BARS = (-55.0, -39.5, -52.0, -66.0, -46.0, -60.0)
"""What a score has to pass, in steps, in the order of `LEANINGS`: set on authors held out (`--try`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnt:
    """Weights by bucket and kind as whole numbers of steps, and what is added for each kind."""

    weights: npt.NDArray[np.int8]
    base: Floats

    def of(self, marks: Marks) -> Floats:
        """The scores of some marks by kind, in steps, the base included."""
        total = self.weights[marks].sum(0, dtype=np.int64) / np.sqrt(max(len(marks), 1))
        return np.asarray(total + self.base * FINE)

    def score(self, text: str) -> Floats:
        """The highest scores of a text's readings."""
        scores = [self.of(np.fromiter(some, dtype=np.int64)) for some in readings(text)]
        return np.asarray(np.max(scores, axis=0)) if scores else np.full(len(LEANINGS), -1e9)

    def bars(self, bars: Sequence[float]) -> list[float]:
        """The bars for sums without the base."""
        return [float(round(bar - one * FINE, 2)) for bar, one in zip(bars, self.base, strict=True)]

    def table(self) -> str:
        """The weights as lines of base 85."""
        text = b85encode(compress(self.weights.T.tobytes(), 9)).decode()
        return "\n".join(text[at : at + 118] for at in range(0, len(text), 118))


def read(text: str, *, harmless: bool) -> list[Marks]:
    """The marks of a text as it is learnt from: of a harmless one every stretch, of another one the first alone."""
    found = readings(text)
    return [np.array(sorted(some), dtype=np.int64) for some in (found if harmless else found[:1])]


def learn(marks: Sequence[Marks], kinds: Sequence[str | None]) -> Learnt:
    """Learn from texts and the kind that each leans to, None for a harmless one or one of another kind.

    What is still heard wrongly at the bars counts more in the next round.
    """
    meant = np.array([[float(kind == one) for one in LEANINGS] for kind in kinds])
    often = np.zeros(BUCKETS, dtype=np.int64)
    for some in marks:
        often[some] += 1
    kept = [some[often[some] >= FEWEST] for some in marks]
    rows = [place for place, some in enumerate(kept) if len(some)]
    counts = 1 + (MEANT - 1) * meant
    learnt = _learnt([(kept[place], meant[place], counts[place]) for place in rows])
    for _ in range(ROUNDS - 1):
        scores = np.array([learnt.of(some) for some in marks])
        counts = np.where((scores > np.array(BARS) - MARGIN) & (meant == 0.0), counts * HARDER, counts)
        learnt = _learnt([(kept[place], meant[place], counts[place]) for place in rows])
    return learnt


def _learnt(rows: list[tuple[Marks, Floats, Floats]]) -> Learnt:
    weights, base = _descend(rows)
    steps = np.clip(np.rint(weights * FINE), -127, 127)
    steps[np.abs(steps) <= NOTHING] = 0
    return Learnt(weights=steps.astype(np.int8), base=base)


def _descend(rows: list[tuple[Marks, Floats, Floats]]) -> tuple[Floats, Floats]:
    weights, slopes = np.zeros((BUCKETS, len(LEANINGS))), np.full((BUCKETS, len(LEANINGS)), 1e-2)
    base, base_slopes = np.zeros(len(LEANINGS)), np.full(len(LEANINGS), 1e-2)
    order, chance, shrink = np.arange(len(rows)), np.random.default_rng(SEED), SHRINK * len(rows)
    for _ in range(PASSES):
        chance.shuffle(order)
        for place in order:
            some, meant, counts = rows[place]
            here, scale = weights[some], 1 / np.sqrt(len(some))
            missed = (1 / (1 + np.exp(-(here.sum(0) * scale + base))) - meant) * counts
            slope = missed * scale + shrink * here
            slopes[some] += slope * slope
            weights[some] = here - RATE * slope / np.sqrt(slopes[some])
            base_slopes += missed * missed
            base -= RATE * missed / np.sqrt(base_slopes)
    return weights, base

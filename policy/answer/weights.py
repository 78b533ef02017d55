"""What each way of comparing counts, and what speaks for an answer.

Found by `python -m benchmarks.answer --fit`: the packs' own questions are left out, one of every clause at a time,
and asked of the rest; together with questions written by others (given as a file) and with questions that no policy
answers they weigh the ways of comparing so that the right clause comes out on top (a softmax over a pack's clauses,
its weights kept at nought or above), so that the right group of its questions does, and so that what is answered is
parted from what is not (a logistic curve).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from policy.answer.shape import Shape
from policy.model import Verdict

SIGNALS: Final = (5.85, 2.34, 1.28, 4.85, 2.92, 2.50, 1.59)
"""One weight for each field of `Signals`, in their order."""

GROUP: Final = (0.80, 1.13, -0.12, 2.05, 0.90)
"""One weight for each of `verdict.evidence`, in their order."""


def _verdicts(yes: float, no: float, only_if: float, info: float) -> Mapping[Verdict, float]:
    return {Verdict.YES: yes, Verdict.NO: no, Verdict.ONLY_IF: only_if, Verdict.INFO: info}


SHAPES: Final = {
    Shape.MAY: _verdicts(-0.06, 0.84, 1.34, -2.12),
    Shape.MUST: _verdicts(1.15, 0.19, -0.69, -0.65),
    Shape.WHETHER: _verdicts(0.48, 0.23, 0.54, -1.26),
    Shape.WHAT: _verdicts(-1.02, -0.91, -0.01, 1.95),
    Shape.ACT: _verdicts(-0.62, 0.29, 0.47, -0.14),
    Shape.TOLD: _verdicts(-0.23, -0.05, -0.25, 0.53),
}
"""What a question's shape lets expect of the verdict."""
HINTS: Final = (
    _verdicts(0.13, 0.26, -0.17, -0.23),
    _verdicts(-0.61, 0.72, -0.53, 0.42),
    _verdicts(-0.03, 0.36, -0.07, -0.25),
)
"""What words about a condition add: that it is not kept, is passed over, is kept."""

ANSWERED: Final = (
    0.40,
    -0.21,
    0.66,
    0.86,
    0.64,
    0.49,
    -0.95,
    -1.24,
    -2.01,
    4.10,
    0.09,
    -0.83,
    -0.31,
    -1.97,
    -1.69,
    -1.26,
    -2.03,
    -1.71,
    -1.52,
)
"""One weight for each of `abstain.evidence`, in their order."""
ANSWERED_BASE: Final = -0.38
"""Where all evidence is nought; below nought in sum there is no answer."""

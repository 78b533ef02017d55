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

SIGNALS: Final = (2.30, 1.96, 2.31, 3.71, 2.37, 0.40, 3.03, 4.65)
"""One weight for each field of `Signals`, in their order."""

GROUP: Final = (0.30, 0.70, 0.24, 1.73, 1.24, 0.42, 0.49)
"""One weight for each of `verdict.evidence`, in their order."""


def _verdicts(yes: float, no: float, only_if: float, info: float) -> Mapping[Verdict, float]:
    return {Verdict.YES: yes, Verdict.NO: no, Verdict.ONLY_IF: only_if, Verdict.INFO: info}


SHAPES: Final = {
    Shape.MAY: _verdicts(-0.12, 0.61, 0.53, -1.01),
    Shape.MUST: _verdicts(0.59, 0.01, -0.02, -0.57),
    Shape.WHETHER: _verdicts(0.27, 0.21, 0.08, -0.56),
    Shape.WHAT: _verdicts(-0.86, -0.48, -0.20, 1.54),
    Shape.ACT: _verdicts(-0.38, 0.00, 0.02, 0.37),
    Shape.TOLD: _verdicts(-0.22, -0.13, -0.07, 0.41),
}
"""What a question's shape lets expect of the verdict."""
HINTS: Final = (
    _verdicts(-0.02, 0.14, -0.18, 0.06),
    _verdicts(-0.10, 0.24, -0.09, -0.05),
    _verdicts(0.04, 0.06, -0.26, 0.17),
)
"""What words about a condition add: that it is not kept, is passed over, is kept."""

ANSWERED: Final = (
    0.94,
    0.11,
    0.11,
    0.90,
    0.13,
    0.11,
    0.64,
    -1.35,
    -1.01,
    -1.54,
    1.67,
    0.32,
    -0.52,
    -0.61,
    -0.82,
    -2.48,
    -0.63,
    -0.75,
    -0.81,
    -0.87,
)
"""One weight for each of `abstain.evidence`, in their order."""
ANSWERED_BASE: Final = -1.21
"""Where all evidence is nought; below nought in sum there is no answer."""

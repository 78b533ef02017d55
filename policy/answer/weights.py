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

SIGNALS: Final = (2.80, 2.00, 2.80, 3.12, 2.73, 0.36, 2.30, 5.34)
"""One weight for each field of `Signals`, in their order."""

GROUP: Final = (0.86, 0.93, 0.75, 1.73, 1.16)
"""One weight for each of `verdict.evidence`, in their order."""


def _verdicts(yes: float, no: float, only_if: float, info: float) -> Mapping[Verdict, float]:
    return {Verdict.YES: yes, Verdict.NO: no, Verdict.ONLY_IF: only_if, Verdict.INFO: info}


SHAPES: Final = {
    Shape.MAY: _verdicts(-0.13, 0.53, 0.64, -1.04),
    Shape.MUST: _verdicts(0.65, -0.01, -0.11, -0.52),
    Shape.WHETHER: _verdicts(0.32, 0.23, 0.06, -0.61),
    Shape.WHAT: _verdicts(-0.89, -0.57, -0.21, 1.65),
    Shape.ACT: _verdicts(-0.36, 0.00, 0.04, 0.33),
    Shape.TOLD: _verdicts(-0.24, -0.07, -0.10, 0.42),
}
"""What a question's shape lets expect of the verdict."""
HINTS: Final = (
    _verdicts(-0.01, 0.12, -0.17, 0.06),
    _verdicts(-0.06, 0.27, -0.19, -0.02),
    _verdicts(-0.05, 0.13, -0.26, 0.19),
)
"""What words about a condition add: that it is not kept, is passed over, is kept."""

ANSWERED: Final = (
    0.79,
    0.11,
    -0.07,
    0.84,
    0.05,
    0.10,
    0.69,
    -1.27,
    -1.03,
    -1.49,
    1.78,
    0.27,
    -0.51,
    -0.53,
    -0.79,
    -2.52,
    -0.64,
    -0.75,
    -0.80,
    -0.90,
)
"""One weight for each of `abstain.evidence`, in their order."""
ANSWERED_BASE: Final = -0.74
"""Where all evidence is nought; below nought in sum there is no answer."""

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

SIGNALS: Final = (6.52, 2.51, 0.80, 5.01, 3.83, 2.69, 2.28)
"""One weight for each field of `Signals`, in their order."""

GROUP: Final = (0.42, 1.21, 0.37, 2.05, 0.85)
"""One weight for each of `verdict.evidence`, in their order."""


def _verdicts(yes: float, no: float, only_if: float, info: float) -> Mapping[Verdict, float]:
    return {Verdict.YES: yes, Verdict.NO: no, Verdict.ONLY_IF: only_if, Verdict.INFO: info}


SHAPES: Final = {
    Shape.MAY: _verdicts(-0.03, 0.79, 1.38, -2.13),
    Shape.MUST: _verdicts(1.28, 0.26, -0.60, -0.94),
    Shape.WHETHER: _verdicts(0.35, 0.40, 0.54, -1.29),
    Shape.WHAT: _verdicts(-1.07, -0.92, 0.05, 1.94),
    Shape.ACT: _verdicts(-0.37, 0.18, 0.32, -0.13),
    Shape.TOLD: _verdicts(-0.26, -0.13, -0.24, 0.63),
}
"""What a question's shape lets expect of the verdict."""
HINTS: Final = (
    _verdicts(0.11, 0.28, -0.17, -0.22),
    _verdicts(-0.31, 0.76, -0.82, 0.36),
    _verdicts(0.02, 0.23, -0.06, -0.19),
)
"""What words about a condition add: that it is not kept, is passed over, is kept."""

ANSWERED: Final = (
    0.48,
    -0.27,
    0.73,
    1.01,
    0.48,
    0.51,
    -0.71,
    -0.98,
    -2.12,
    4.28,
    0.15,
    -0.83,
    -0.33,
    -1.97,
    -1.75,
    -1.25,
    -2.10,
    -1.76,
    -1.55,
)
"""One weight for each of `abstain.evidence`, in their order."""
ANSWERED_BASE: Final = -0.64
"""Where all evidence is nought; below nought in sum there is no answer."""

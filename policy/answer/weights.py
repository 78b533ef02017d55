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

SIGNALS: Final = (5.88, 2.31, 1.41, 4.83, 3.11, 2.50, 1.41)
"""One weight for each field of `Signals`, in their order."""

GROUP: Final = (0.71, 1.17, -0.14, 2.18, 0.86)
"""One weight for each of `verdict.evidence`, in their order."""


def _verdicts(yes: float, no: float, only_if: float, info: float) -> Mapping[Verdict, float]:
    return {Verdict.YES: yes, Verdict.NO: no, Verdict.ONLY_IF: only_if, Verdict.INFO: info}


SHAPES: Final = {
    Shape.MAY: _verdicts(0.02, 0.77, 1.37, -2.15),
    Shape.MUST: _verdicts(1.25, 0.28, -0.61, -0.92),
    Shape.WHETHER: _verdicts(0.42, 0.31, 0.53, -1.25),
    Shape.WHAT: _verdicts(-1.03, -0.93, -0.01, 1.96),
    Shape.ACT: _verdicts(-0.38, 0.18, 0.33, -0.13),
    Shape.TOLD: _verdicts(-0.23, -0.05, -0.26, 0.54),
}
"""What a question's shape lets expect of the verdict."""
HINTS: Final = (
    _verdicts(0.10, 0.28, -0.17, -0.22),
    _verdicts(-0.34, 0.76, -0.82, 0.40),
    _verdicts(-0.02, 0.32, -0.06, -0.25),
)
"""What words about a condition add: that it is not kept, is passed over, is kept."""

ANSWERED: Final = (
    0.40,
    -0.23,
    0.63,
    0.81,
    0.64,
    0.46,
    -0.87,
    -1.25,
    -2.08,
    4.11,
    0.11,
    -0.82,
    -0.30,
    -1.91,
    -1.65,
    -1.25,
    -2.03,
    -1.69,
    -1.52,
)
"""One weight for each of `abstain.evidence`, in their order."""
ANSWERED_BASE: Final = -0.44
"""Where all evidence is nought; below nought in sum there is no answer."""

"""The weights found anew: a softmax over clauses, one over the groups of a clause, a logistic curve for abstaining."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.answer.evidence import Seen
from benchmarks.answer.evidence import seen_in
from benchmarks.answer.manner import fit_groups
from benchmarks.answer.manner import module
from benchmarks.answer.manner import names_of
from benchmarks.answer.manner import said
from policy.model import Pack

Numbers = NDArray[np.float64]
_Rows = Sequence[tuple[tuple[tuple[float, ...], bool], ...]]
_STEPS = 400
_NEVER = -1e9
_BEFORE_NOUGHT = 0.2
"""So far below even odds there still is an answer: a wrong silence costs trust as well."""


def fit(packs: Sequence[Pack], files: Sequence[Path]) -> tuple[dict[str, list[float]], str]:
    """The constants of `policy/answer/weights.py`, in its order, and the source of `policy/answer/manner_words.py`.

    `groups` are GROUP, SHAPES and HINTS in a row.
    """
    return fit_seen(list(seen_in(packs, files)))


def fit_seen(seen: Sequence[Seen]) -> tuple[dict[str, list[float]], str]:
    """The same from evidence at hand."""
    due = [one for one in seen if one.gold]
    shares = _shares(due)
    names = names_of(seen)
    curve, answers = _logistic([one for one in seen if one.answered is not None], names)
    groups, leaning = fit_groups(due, shares, names)
    found = {
        "signals": _rounded(_softmax([one.signals for one in due], shares, rate=0.1, ridge=1e-3, floor=True)),
        "groups": _rounded(groups),
        "answered": _rounded(curve),
    }
    return found, module(dict(zip(names, np.hstack([leaning, answers[:, None]]), strict=True)))


def _shares(seen: Sequence[Seen]) -> Numbers:
    """The weight of each case: every author counts alike, however many questions they wrote."""
    sizes = Counter(one.source for one in seen)
    return np.array([1 / sizes[one.source] / len(sizes) for one in seen])


def _softmax(rows: _Rows, shares: Numbers, *, rate: float, ridge: float, floor: bool = False) -> Numbers:
    usable = [at for at, row in enumerate(rows) if any(right for _, right in row)]
    size = max(len(rows[at]) for at in usable)
    width = len(rows[usable[0]][0][0])
    values = np.zeros((len(usable), size, width))
    barred = np.full((len(usable), size), _NEVER)
    right = np.zeros((len(usable), size))
    for at, row in enumerate(usable):
        for place, (found, is_right) in enumerate(rows[row]):
            values[at, place], barred[at, place], right[at, place] = found, 0.0, is_right
    share = shares[usable] / shares[usable].sum()

    def slope(weights: Numbers) -> Numbers:
        odds = values @ weights + barred
        odds = np.exp(odds - odds.max(axis=1, keepdims=True))
        odds /= odds.sum(axis=1, keepdims=True)
        hoped = odds * right
        hoped /= hoped.sum(axis=1, keepdims=True) + 1e-12
        return np.einsum("nk,nkd,n->d", odds - hoped, values, share) + ridge * weights

    return _descend(slope, np.zeros(width), rate, floor=floor)


def _logistic(seen: Sequence[Seen], names: Sequence[str]) -> tuple[Numbers, Numbers]:
    """The weights of the evidence, the base last, and those of the manners."""
    evidence = np.array([(*(one.answered or ()), 1.0) for one in seen])
    values = np.hstack([evidence, said(seen, names)])
    width = evidence.shape[1]
    due = np.array([one.gold for one in seen], dtype=float)
    share = np.zeros(len(seen))
    for gold in (True, False):
        share[due == gold] = _shares([one for one in seen if one.gold is gold])
    ridge = np.array([2e-3] * (width - 1) + [0.0] + [1e-3] * len(names))

    def slope(weights: Numbers) -> Numbers:
        odds = 1 / (1 + np.exp(-values @ weights))
        return values.T @ ((odds - due) * share) / 2 + ridge * weights

    weights = _descend(slope, np.zeros(values.shape[1]), 0.05, floor=False)
    weights[width - 1] += _BEFORE_NOUGHT
    return weights[:width], weights[width:]


def _descend(slope: Callable[[Numbers], Numbers], weights: Numbers, rate: float, *, floor: bool) -> Numbers:
    """Adam, a few hundred steps from nought; `floor` keeps every weight at nought or above."""
    mean, spread = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        down = slope(weights)
        mean = 0.9 * mean + 0.1 * down
        spread = 0.99 * spread + 0.01 * down * down
        weights = weights - rate * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
        weights = np.maximum(weights, 0.0) if floor else weights
    return weights


def _rounded(weights: Numbers) -> list[float]:
    return [round(float(one), 2) for one in weights]

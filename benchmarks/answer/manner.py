"""The weights of `policy/answer/manner_words.py` and of a clause's groups found together: which group is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.answer.evidence import VERDICTS
from benchmarks.answer.evidence import Seen
from policy.model import Verdict

Numbers = NDArray[np.float64]
_OFTEN = 6
_STEPS = 300
_RATES = (0.05, 0.02)
_RIDGES = (2e-3, 1e-3)
_NEVER = -1e9
_LEAST = 0.08
_CONDITIONS = 1.8
_HEAD = '''"""What manners of asking say of the verdict (yes, no, only if, info), and of an answer; made by `--fit`."""

from __future__ import annotations

from typing import Final

MANNERS: Final = """
'''


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cases:
    """Of every case (first axis) and group (second): evidence, nought or `_NEVER`, whether right, and its verdict."""

    values: Numbers
    barred: Numbers
    right: Numbers
    verdicts: Numbers
    said: Numbers


def names_of(seen: Sequence[Seen]) -> tuple[str, ...]:
    """The manners that are used often."""
    often = Counter(manner for one in seen for manner in one.manners)
    return tuple(sorted(name for name, count in often.items() if count >= _OFTEN))


def fit_groups(seen: Sequence[Seen], shares: Numbers, names: Sequence[str]) -> tuple[Numbers, Numbers]:
    """One weight for each evidence of a group, and for each of these manners one for each verdict."""
    usable = [at for at, one in enumerate(seen) if any(right for _, right in one.groups)]
    rows = [seen[at] for at in usable]
    counted = shares[usable] * np.array([_counts(one) for one in rows])
    evidence, leaning = _descend(_cases(rows, names), counted / counted.sum())
    return evidence, leaning


def said(seen: Sequence[Seen], names: Sequence[str]) -> Numbers:
    """Which of these manners (second axis) each case (first axis) has."""
    place = {name: at for at, name in enumerate(names)}
    found = np.zeros((len(seen), len(names)))
    for at, one in enumerate(seen):
        found[at, [place[manner] for manner in one.manners if manner in place]] = 1.0
    return found


def _counts(one: Seen) -> float:
    """Conditions are rarer among the packs' questions than among those of people who want something."""
    right = {verdict for (_, fits), verdict in zip(one.groups, one.verdicts, strict=True) if fits}
    return _CONDITIONS if Verdict.ONLY_IF in right else 1.0


def module(manners: Mapping[str, Numbers]) -> str:
    """The source of `policy/answer/manner_words.py`; what says next to nothing is left out."""
    kept = {name: row for name, row in manners.items() if np.abs(row).max() >= _LEAST}
    lines = (f"{name}|{' '.join(f'{value:.2f}' for value in row)}" for name, row in sorted(kept.items()))
    return _HEAD + "\n".join(lines) + '\n"""\n'


def _cases(rows: Sequence[Seen], names: Sequence[str]) -> _Cases:
    shape = (len(rows), max(len(one.groups) for one in rows))
    found = _Cases(
        values=np.zeros((*shape, len(rows[0].groups[0][0]))),
        barred=np.full(shape, _NEVER),
        right=np.zeros(shape),
        verdicts=np.zeros((*shape, len(VERDICTS))),
        said=said(rows, names),
    )
    for at, one in enumerate(rows):
        for group, (values, right) in enumerate(one.groups):
            found.values[at, group], found.barred[at, group], found.right[at, group] = values, 0.0, right
            found.verdicts[at, group, VERDICTS.index(one.verdicts[group])] = 1.0
    return found


def _descend(cases: _Cases, share: Numbers) -> list[Numbers]:
    weights = [np.zeros(cases.values.shape[2]), np.zeros((cases.said.shape[1], cases.verdicts.shape[2]))]
    moved = [(np.zeros_like(one), np.zeros_like(one)) for one in weights]
    for step in range(1, _STEPS + 1):
        for at, down in enumerate(_slopes(cases, share, weights)):
            mean, spread = 0.9 * moved[at][0] + 0.1 * down, 0.99 * moved[at][1] + 0.01 * down * down
            moved[at] = (mean, spread)
            go = (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-7)
            weights[at] = weights[at] - _RATES[at] * go
    return weights


def _slopes(cases: _Cases, share: Numbers, weights: Sequence[Numbers]) -> tuple[Numbers, Numbers]:
    leaning = np.einsum("nkv,nv->nk", cases.verdicts, cases.said @ weights[1])
    odds = cases.values @ weights[0] + cases.barred + leaning
    odds = np.exp(odds - odds.max(axis=1, keepdims=True))
    odds /= odds.sum(axis=1, keepdims=True)
    hoped = odds * cases.right
    hoped /= hoped.sum(axis=1, keepdims=True) + 1e-12
    off = (odds - hoped) * share[:, None]
    evidence = np.einsum("nk,nkd->d", off, cases.values) + _RIDGES[0] * weights[0]
    return evidence, cases.said.T @ np.einsum("nk,nkv->nv", off, cases.verdicts) + _RIDGES[1] * weights[1]

"""How often a rule is right, as people decided: upheld / (upheld + overturned), with what such small numbers allow.

The interval is Wilson's (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927).
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from policy.model import Decided
from policy.model import School
from policy.model import is_lasting

_Z = 1.96
"""Of a normal distribution: 95 of 100 lie within."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Precision:
    """One rule: how many incidents were found right and wrong, the share that was right, and 95 % bounds of it."""

    rule: str
    upheld: int
    overturned: int
    share: float
    low: float
    high: float

    @property
    def decided(self) -> int:
        """How many incidents people decided about."""
        return self.upheld + self.overturned


def precision_of(one: Decided) -> Precision:
    """How often a rule was right, of at least one decided incident."""
    low, high = wilson(one.upheld, one.upheld + one.overturned)
    share = one.upheld / (one.upheld + one.overturned)
    return Precision(rule=one.rule, upheld=one.upheld, overturned=one.overturned, share=share, low=low, high=high)


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The bounds within which a share lies in 95 of 100 cases, where `hits` out of `of` were counted."""
    if not of:
        return 0.0, 1.0
    share, square = hits / of, _Z * _Z
    middle = share + square / (2 * of)
    reach = _Z * sqrt(share * (1 - share) / of + square / (4 * of * of))
    whole = 1 + square / of
    return max(0.0, (middle - reach) / whole), min(1.0, (middle + reach) / whole)


def worst_first(found: Iterable[Decided]) -> Sequence[Precision]:
    """The rules that were wrong most often first. Those that only safeguarding hears of are left out."""
    every = [precision_of(one) for one in found if one.upheld + one.overturned and not is_lasting(one.rule)]
    return sorted(every, key=lambda one: (one.share, -one.decided, one.rule))


def is_too_low(one: Precision, school: School) -> bool:
    """Whether a rule was wrong so often that it should only observe, by the school's own numbers."""
    return one.decided >= school.demote_after and one.share < school.demote_below


def with_more(found: Iterable[Decided], rule: str, *, upheld: int = 0, overturned: int = 0) -> Precision | None:
    """The precision of a rule once some more incidents are decided; None where there are none."""
    before = next((one for one in found if one.rule == rule), Decided(rule=rule))
    now = Decided(rule=rule, upheld=before.upheld + upheld, overturned=before.overturned + overturned)
    return precision_of(now) if now.upheld + now.overturned else None

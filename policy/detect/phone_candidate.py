"""A row of digit groups that may be a phone number, and what else such a row can be: counting, a date, an address."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from policy.detect.digit_runs import Run

_MARKS = frozenset(" -./()")
_LIMITS = frozenset({"2147483647", "2147483648", "4294967295", "4294967296"})
"""The ends of machine integers, of which one is a valid number in Dallas."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Groups `first` to `stop` (exclusive) of a run."""

    run: Run
    first: int
    stop: int

    @property
    def start(self) -> int:
        """Where it starts in the view."""
        return self.run.groups[self.first][0]

    @property
    def end(self) -> int:
        """Where it ends in the view."""
        return self.run.groups[self.stop - 1][1]

    @property
    def digits(self) -> str:
        """All its digits."""
        return self.run.digits(self.first, self.stop)

    @property
    def lengths(self) -> tuple[int, ...]:
        """The lengths of its groups."""
        return self.run.lengths(self.first, self.stop)

    @property
    def gaps(self) -> tuple[str, ...]:
        """The marks between its groups."""
        return tuple(self.run.gap(index) for index in range(self.first, self.stop - 1))

    @property
    def whole_line(self) -> bool:
        """Whether no other digits stand beside it on its line."""
        before, after = self.run.gap(self.first - 1), self.run.gap(self.stop - 1)
        return (self.first == 0 or "\n" in before) and (self.stop == len(self.run.groups) or "\n" in after)

    @property
    def whole_run(self) -> bool:
        """Whether no other digits stand beside it."""
        return self.first == 0 and self.stop == len(self.run.groups)


def dialled(one: Candidate) -> bool:
    """Whether the digits can be a number of any country, assigned or not, where words say that they are one."""
    lengths, gaps = one.lengths, set("".join(one.gaps))
    if not one.whole_line or len(lengths) > 6 or gaps - _MARKS or {" ", "."} <= gaps:
        return False
    if lengths[0] == 1 and one.digits[0] not in "01":
        return False
    inner = lengths[2:] if len(lengths) > 2 and lengths[1] == 1 and one.gaps[0].endswith("(") else lengths[1:]
    if min(inner, default=2) < 2:
        return False
    if dotted_quad(one) or counting(one.digits) or progression(one) or len(set(one.digits)) < 3:
        return False
    return not dated(one)


def counting(digits: str) -> bool:
    """1 2 3 4 5 and 5555555: rows that count, not numbers."""
    if digits in _LIMITS:
        return True
    steps = {int(after) - int(before) for before, after in pairwise(digits)}
    return len(steps) == 1 or steps == {1, -9}


def progression(one: Candidate) -> bool:
    """1 2 3 … 10 and 10 20 30 40: groups with equal steps."""
    values = [int(one.run.digits(index, index + 1)) for index in range(one.first, one.stop)]
    return len(values) > 3 and len({after - before for before, after in pairwise(values)}) == 1


def dotted_quad(one: Candidate) -> bool:
    """An address of the internet, or a version."""
    return one.gaps == (".", ".", ".") and max(one.lengths) <= 3


def dated(one: Candidate) -> bool:
    """2010 2011, 12/05/2026, 2026-05-12, 20260512."""
    groups = [one.run.digits(index, index + 1) for index in range(one.first, one.stop)]
    years = [len(group) == 4 and group[:2] in {"19", "20"} for group in groups]
    if all(years) or (len(groups) == 3 and any(years) and max(map(int, groups)) < 2100 and len(one.digits) <= 8):
        return True
    return len(groups) == 1 and len(one.digits) == 8 and one.digits[:2] in {"19", "20"} and one.digits[4:6] <= "12"

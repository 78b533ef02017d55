"""A row of digit groups that may be a phone number, and what else such a row can be: counting, a date, an address."""

from __future__ import annotations

from itertools import pairwise

from policy.detect.digit_runs import Run

_MARKS = frozenset(" -./()")
_QUAD = (".", ".", ".")
_LIMITS = frozenset({"2147483647", "2147483648", "4294967295", "4294967296"})
"""The ends of machine integers, of which one is a valid number in Dallas."""


class Candidate:
    """Groups `first` to `stop` (exclusive) of a run.

    `start` and `end` are its place in the view, `digits` all its digits, `lengths` those of its groups, `gaps` the
    marks between them.
    """

    __slots__ = ("digits", "end", "first", "gaps", "lengths", "run", "start", "stop")

    def __init__(self, run: Run, first: int, stop: int) -> None:
        """Take groups of a run."""
        self.run, self.first, self.stop = run, first, stop
        self.start = run.groups[first][0]
        self.end = run.groups[stop - 1][1]
        self.digits = "".join(run.parts[first:stop])
        self.lengths = run.sizes[first:stop]
        self.gaps = run.gaps[first : stop - 1]

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
    steps = {after - before for before, after in pairwise(list(map(int, digits)))}
    return len(steps) == 1 or steps == {1, -9}


def progression(one: Candidate) -> bool:
    """1 2 3 … 10 and 10 20 30 40: groups with equal steps."""
    if len(one.lengths) < 4:
        return False
    values = list(map(int, one.run.parts[one.first : one.stop]))
    return len({after - before for before, after in pairwise(values)}) == 1


def dotted_quad(one: Candidate) -> bool:
    """An address of the internet, or a version."""
    return one.gaps == _QUAD and max(one.lengths) <= 3


def dated(one: Candidate) -> bool:
    """2010 2011, 12/05/2026, 2026-05-12, 20260512."""
    groups = one.run.parts[one.first : one.stop]
    years = [len(group) == 4 and group[:2] in {"19", "20"} for group in groups]
    if all(years) or (len(groups) == 3 and any(years) and max(map(int, groups)) < 2100 and len(one.digits) <= 8):
        return True
    return len(groups) == 1 and len(one.digits) == 8 and one.digits[:2] in {"19", "20"} and one.digits[4:6] <= "12"

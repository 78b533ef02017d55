"""Many numbers in little memory: as ranges, of which a log has few."""

from __future__ import annotations

from bisect import bisect_left
from bisect import bisect_right
from collections.abc import Iterable
from collections.abc import Iterator

Span = tuple[int, int]
"""The first and the last of some numbers in a row."""


class Ranges:
    """A set of numbers. Adding in ascending order is cheap."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._firsts: list[int] = []
        self._lasts: list[int] = []
        for first, last in spans:
            self.add(first, last)

    def add(self, first: int, last: int) -> None:
        """Add all numbers from `first` to `last`."""
        low = bisect_left(self._lasts, first - 1)
        high = bisect_right(self._firsts, last + 1)
        if low < high:
            first, last = min(first, self._firsts[low]), max(last, self._lasts[high - 1])
        self._firsts[low:high], self._lasts[low:high] = [first], [last]

    def __contains__(self, number: int) -> bool:
        place = bisect_right(self._firsts, number) - 1
        return place >= 0 and number <= self._lasts[place]

    def __len__(self) -> int:
        """How many ranges there are."""
        return len(self._firsts)

    @property
    def first(self) -> int:
        """The lowest number; 1 where there is none."""
        return self._firsts[0] if self._firsts else 1

    @property
    def last(self) -> int:
        """The highest number; 0 where there is none."""
        return self._lasts[-1] if self._lasts else 0

    def holes(self) -> Iterator[Span]:
        """What is missing between the first number and the last."""
        for last, first in zip(self._lasts, self._firsts[1:], strict=False):
            yield last + 1, first - 1


def spans_of(numbers: Iterable[int]) -> list[Span]:
    """Ascending numbers as spans."""
    found: list[Span] = []
    for one in numbers:
        if found and found[-1][1] == one - 1:
            found[-1] = (found[-1][0], one)
        else:
            found.append((one, one))
    return found


def read_span(words: str) -> Span:
    """`12-40` or `7`, as a receipt names numbers. Raises `ValueError` for anything else."""
    first, dash, last = words.partition("-")
    return int(first), int(last) if dash else int(first)

"""Runs of digit groups with the marks between them: what a phone number can hide in.

A run is bounded in groups, so that a message of digits alone costs no more than its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_RUN = re.compile(
    r"\d(?:(?:[^\w:;=$%#@<>\"\x00&?!]{0,6}_?|[\s,.]{1,3}(?:(?:and|y)\s)?(?:then|luego|despues)[\s,:]{1,2})\d)*"
)
_GROUP = re.compile(r"\d+")
_MAX_GROUPS = 64
MAX_DIGITS = 15
"""ITU-T E.164: the longest phone number."""


@dataclass(frozen=True, slots=True)
class Run:
    """Groups of digits as (start, end), and the marks between one and the next."""

    text: str
    groups: tuple[tuple[int, int], ...]

    def gap(self, index: int) -> str:
        """The marks between group `index` and the next; empty at the end."""
        if not 0 <= index < len(self.groups) - 1:
            return ""
        return self.text[self.groups[index][1] : self.groups[index + 1][0]]

    def digits(self, first: int, last: int) -> str:
        """The digits of groups `first` to `last`, end exclusive."""
        return "".join(self.text[start:end] for start, end in self.groups[first:last])

    def lengths(self, first: int, last: int) -> tuple[int, ...]:
        """How many digits each of these groups has."""
        return tuple(end - start for start, end in self.groups[first:last])


def runs(text: str) -> Iterator[Run]:
    """All runs with seven digits or more."""
    for match in _RUN.finditer(text):
        if match.end() - match.start() < 7:
            continue
        found = []
        for group in _GROUP.finditer(text, match.start(), match.end()):
            found.append((group.start(), group.end()))
            if len(found) == _MAX_GROUPS:
                break
        if sum(end - start for start, end in found) >= 7:
            yield Run(text, tuple(found))

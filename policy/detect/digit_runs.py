"""Runs of digit groups with the marks between them: what a phone number can hide in.

A run is bounded in groups, so that a message of digits alone costs no more than its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from itertools import pairwise

_RUN = re.compile(
    r"\d(?:(?:[^\w:;=$%#@<>\"\x00&?!]{0,6}_?|[\s,.]{1,3}(?:(?:and|y)\s)?(?:then|luego|despues)[\s,:]{1,2})\d)*"
)
_GROUP = re.compile(r"\d+")
_MAX_GROUPS = 64
MAX_DIGITS = 15
"""ITU-T E.164: the longest phone number."""


class Run:
    """Groups of digits as (start, end), and the marks between one and the next.

    `parts` are the digits of each group, `sizes` how many they are, `gaps` the marks behind each group but the last.
    """

    __slots__ = ("gaps", "groups", "parts", "sizes", "text")

    def __init__(self, text: str, groups: tuple[tuple[int, int], ...]) -> None:
        """Take a text and where its groups stand."""
        self.text = text
        self.groups = groups
        self.parts = tuple([text[start:end] for start, end in groups])
        self.sizes = tuple([end - start for start, end in groups])
        self.gaps = tuple([text[left[1] : right[0]] for left, right in pairwise(groups)])

    def gap(self, index: int) -> str:
        """The marks between group `index` and the next; empty at the end."""
        return self.gaps[index] if 0 <= index < len(self.gaps) else ""


def runs(text: str) -> Iterator[Run]:
    """All runs with seven digits or more."""
    for match in _RUN.finditer(text):
        if match.end() - match.start() < 7:
            continue
        groups = _GROUP.finditer(text, *match.span())
        run = Run(text, tuple([group.span() for group in islice(groups, _MAX_GROUPS)]))
        if sum(run.sizes) >= 7:
            yield run

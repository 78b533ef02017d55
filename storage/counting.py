"""How counts are kept: one answer for SQL and for memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

LONGEST = 80
"""How many characters of a code are kept."""


def countable(counts: Mapping[str, int]) -> Mapping[str, int]:
    """The counts as they are kept: in one order, so that two replicas never wait for each other in a circle."""
    kept: Counter[str] = Counter()
    for what in sorted(counts):
        if counts[what] > 0:
            kept[what[:LONGEST]] += counts[what]
    return kept

"""Where a text is parted that is too long for one piece."""

from __future__ import annotations

import re

_ENDS = (re.compile(r"\n"), re.compile(r"(?<=[.!?…])[\"”»)]?\s"), re.compile(r"\s"))


def end_of(text: str) -> int:
    """Behind the last line, sentence or word that ends in the second half; else the text's end."""
    for pattern in _ENDS:
        ends = [match.end() for match in pattern.finditer(text) if match.end() > len(text) // 2]
        if ends:
            return ends[-1]
    return len(text)

"""Where the patterns of a lexicon stand: each is tried only where one of its openings does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.detect.lexicon import Lexicon
from policy.detect.lexicon import Part

_OPENING = re.compile(r"(?<![a-z])[a-z]{1,4}|\b[0-9]|'")
_MOST = 200
"""Hits of one pattern in one text that are looked at."""

Spots = Sequence[tuple[int, int]]
"""Places of a text that are searched, apart from each other, in reading order."""
Places = list[tuple[int, int]]
Found = list[tuple[Part, Places]]
"""The parts of a lexicon that stand in a text, in its order, and where."""


def hits(lexicon: Lexicon, low: str, said: frozenset[str], spots: Spots) -> Found:
    """Where the parts stand in these places of a text; `said` are its words."""
    found = _opened(lexicon, low, said, spots)
    for index, part in lexicon.roaming:
        if any(stem in low for stem in part.stems):
            found[index] = [hit.span() for start, end in spots for hit in part.pattern.finditer(low, start, end)]
    return [(lexicon.parts[index], found[index][:_MOST]) for index in sorted(found) if found[index]]


def _opened(lexicon: Lexicon, low: str, said: frozenset[str], spots: Spots) -> dict[int, Places]:
    """Hits at the openings of each part, none within the one before."""
    called, parts = lexicon.called, lexicon.parts
    found: dict[int, Places] = {}
    absent = lexicon.absent(said)
    for start, end in spots:
        for opening in _OPENING.finditer(low, start, end):
            for index in called.get(opening[0], ()):
                if index in absent:
                    continue
                hit = parts[index].pattern.match(low, opening.start(), end)
                if hit is None:
                    continue
                places = found.setdefault(index, [])
                if not places or opening.start() >= places[-1][1]:
                    places.append(hit.span())
    return found

"""Where the patterns of a lexicon stand: each is tried only where one of its openings does."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from collections.abc import Sequence

from policy.detect.lexicon import Lexicon
from policy.detect.lexicon import Part

_OPENING = re.compile(r"(?<![a-z])[a-z]{1,4}|\b[0-9]|'")
_BEFORE = 40
"""So many characters before a stem a match that holds it may begin."""
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
            found[index] = list(_roaming(part, low, spots))
    return [(lexicon.parts[index], found[index][:_MOST]) for index in sorted(found) if found[index]]


def _opened(lexicon: Lexicon, low: str, said: frozenset[str], spots: Spots) -> dict[int, Places]:
    """Hits at the openings of each part, none within the one before."""
    called = lexicon.called
    patterns = [None if part.words and part.words.isdisjoint(said) else part.pattern for part in lexicon.parts]
    found: dict[int, Places] = {}
    for start, end in spots:
        for opening in _OPENING.finditer(low, start, end):
            for index in called.get(opening[0], ()):
                pattern = patterns[index]
                if pattern is None or (hit := pattern.match(low, opening.start(), end)) is None:
                    continue
                places = found.setdefault(index, [])
                if not places or opening.start() >= places[-1][1]:
                    places.append(hit.span())
    return found


def _roaming(part: Part, low: str, spots: Spots) -> Iterator[tuple[int, int]]:
    """Hits at the openings of a part and at the words before its stems, none within the one before."""
    stems = sorted([hit.start() for stem in part.stems for hit in re.finditer(stem, low)])
    match = part.pattern.match
    last = 0
    for start, end in spots:
        for opening in _OPENING.finditer(low, start, end):
            place = opening.start()
            stem = bisect_left(stems, place)
            near = stem < len(stems) and stems[stem] - place <= _BEFORE
            if (near or opening[0] in part.openings) and place >= last and (hit := match(low, place, end)) is not None:
                last = hit.end()
                yield place, last

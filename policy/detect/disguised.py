"""Words that were spelled so that no filter sees them: "m0no", "d e p r e s s e d". Read as they are meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.detect.reading import Reading
from policy.detect.view import View

SPACED = frozenset("eghoq")
"""Letters that hardly ever stand alone; every longer word that is spaced out holds one of them, or nearly every."""
FEW = 5
"""So many figures and more are a number, no letters."""
HIDES = re.compile(r"[0134578](?<=[a-z].)(?=[a-z])")
"""A figure within a word."""
_SPACED = re.compile(r"(?<![^\W_])[a-z](?:([ .*_-])[a-z](?![^\W_]))(?:\1[a-z](?![^\W_])){1,24}")
_MIXED = re.compile(r"(?<![\w.@/#-])(?=[a-z@$!]{0,12}[0-9@$!])(?=[0-9@$!]{0,3}[a-z])[a-z0-9@$!]{3,16}(?![\w@/#-])")
_TOUCHES = re.compile(r"[0-9@$!](?:(?<=[a-z].)|(?=[a-z]))")
"""A figure or sign beside a letter."""
_LETTERS = str.maketrans("01345678@$!", "oieashtbasi")


def uncovered(reading: Reading, wanted: frozenset[str]) -> Iterator[Reading]:
    """The text with such words written out, if any of them is wanted; with the way back."""
    low = reading.low
    pieces: list[tuple[int, int, str]] = []
    if not SPACED.isdisjoint(reading.words):
        pieces += ((*match.span(), match.group()[::2]) for match in _SPACED.finditer(low))
    if reading.digits and _TOUCHES.search(low):
        pieces += ((*match.span(), match.group().translate(_LETTERS)) for match in _MIXED.finditer(low))
    kept = sorted(piece for piece in pieces if piece[2] in wanted)
    if kept:
        yield _written(reading, kept)


def _written(reading: Reading, pieces: list[tuple[int, int, str]]) -> Reading:
    """The text with these pieces replaced."""
    text, starts, ends, at = "", list[int](), list[int](), 0
    for start, end, word in (*pieces, (len(reading.text), len(reading.text), "")):
        text += reading.text[at:start] + word
        starts += [*range(at, start), *[start] * len(word)]
        ends += [*range(at + 1, start + 1), *[end] * len(word)]
        at = end
    folded = reading.folded
    spans = [folded.origin(start, end) for start, end in zip(starts, ends, strict=True)]
    return Reading(View(text=text, starts=[one[0] for one in spans], ends=[one[1] for one in spans]), text)

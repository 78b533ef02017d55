"""Which kinds of cue a text leans to as a whole: a linear reader, for what no pattern foresaw.

Each word of the text, each two and three that stand together or almost, and each four letters in a row have a weight
for each kind; their sum, set against how many they are, has to pass the kind's bar. Texts of several sentences are read
by sentence, too, so that a cry in the middle of much else is not diluted. One text is read at a time, and nothing is
kept of anybody. The weights are learnt from the tables of the tests (`make learn-cues`).
"""

from __future__ import annotations

import re
from base64 import b85decode
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from struct import unpack_from
from zlib import crc32
from zlib import decompress

from policy.detect.late import at_ready
from policy.detect.leaning_weights import BARS
from policy.detect.leaning_weights import TABLE
from policy.detect.normalise import normalise

LEANINGS = ("danger", "self_harm", "abuse", "contact", "harassment", "threat")
"""The kinds that are read, in the order of the table; `contact` is for the words of an adult to a student."""
BUCKETS = 1 << 16
LEAST = 4
"""Words below which a text is too short to lean anywhere."""
_STRETCH = 30
_STEP = 15
_LONGEST = 4000
_LANE = 20
"""Bits of a packed sum that belong to one kind."""
_MIDDLE = 1 << (_LANE - 1)
_ZERO = sum(_MIDDLE << (_LANE * lane) for lane in range(len(LEANINGS)))
_LOW = (1 << _LANE) - 1
_LAST = BUCKETS - 1
_SPREAD = 2654435761
"""Knuth's multiplier: spreads what is alike over the buckets."""
_START, _END = 1, 2
_WORDS = re.compile(r"[a-z0-9]+")
_ENDS = re.compile(r"[.!?\n]+")


def leaning(text: str) -> dict[str, float]:
    """How far a text passes the bar of each kind that it leans to; empty for nearly all texts."""
    weight_of, bars = _table().__getitem__, _bars()
    most: dict[str, float] = {}
    for marks in readings(text):
        packed = sum(map(weight_of, marks)) + _ZERO
        root = len(marks) ** 0.5
        for kind, shift, bar in bars:
            over = ((packed >> shift) & _LOW) - _MIDDLE - bar * root
            if over > 0.0:
                most[kind] = max(most.get(kind, 0.0), over / root)
    return most


def readings(text: str) -> list[set[int]]:
    """The buckets of what stands in a text, as it is read: the whole of a short one, and each sentence of several.

    A long text is read by two sentences that follow each other, and a long sentence in stretches.
    """
    low = text[:_LONGEST].lower() if text.isascii() else normalise(text[:_LONGEST]).text.lower()
    sentences = [found for one in _ENDS.split(low.replace("'", "")) if (found := _WORDS.findall(one))]
    length = sum(map(len, sentences))
    if length < LEAST:
        return []
    if length <= _STRETCH:
        if len(sentences) == 1:
            return [_marks(sentences[0])]
        sets = [_marks(one) for one in sentences]
        single = [marks for marks, words in zip(sets, sentences, strict=True) if len(words) >= LEAST]
        return [set().union(*sets), *single]
    sets = [_marks(stretch) for one in sentences for stretch in _stretches(one)]
    return [*sets, *(one | two for one, two in pairwise(sets))]


def _stretches(words: list[str]) -> Iterator[list[str]]:
    if len(words) <= _STRETCH:
        yield words
    else:
        yield from (words[start : start + _STRETCH] for start in range(0, len(words) - _STEP, _STEP))


def _marks(words: list[str]) -> set[int]:
    """The buckets of some words: a hash of each, sums of those that stand together, and four letters as they are."""
    said = [word.encode() for word in words]
    first = [_START, *map(crc32, said), _END]
    marks = [
        *first,
        *[one * 3 + two * 7919 for one, two in pairwise(first)],
        *[one * 5 + two * 104729 for one, two in zip(first, first[2:], strict=False)],
        *[
            one * 11 + two * 1299709 + three * 15485863
            for one, two, three in zip(first, first[1:], first[2:], strict=False)
        ],
    ]
    line = b"#%b#" % b"#".join(said)
    for offset in range(min(4, len(line) - 3)):
        marks += unpack_from(f"<{(len(line) - offset) >> 2}I", line, offset)
    return {(mark * _SPREAD >> 16) & _LAST for mark in marks}


@at_ready
@cache
def _table() -> tuple[int, ...]:
    """The weights of each bucket for all kinds as one number: twenty bits each, so that one sum is six."""
    data = decompress(b85decode(TABLE.replace("\n", "")))
    lanes = [data[lane * BUCKETS : (lane + 1) * BUCKETS] for lane in range(len(LEANINGS))]
    shifts = [_LANE * lane for lane in range(len(LEANINGS))]
    made: dict[tuple[int, ...], int] = {}
    for some in set(zip(*lanes, strict=True)):
        made[some] = sum(
            (weight - 256 if weight > 127 else weight) << shift for weight, shift in zip(some, shifts, strict=True)
        )
    return tuple([made[some] for some in zip(*lanes, strict=True)])


@cache
def _bars() -> tuple[tuple[str, int, float], ...]:
    return tuple((kind, _LANE * lane, BARS[kind]) for lane, kind in enumerate(LEANINGS))

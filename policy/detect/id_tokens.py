"""Short runs of letters and digits that an id can be: in one piece ("mg118203"), or with marks inside ("30-41-902").

Bounded in pieces and in runs, so that a message of digits alone costs no more than its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from itertools import pairwise

from policy.detect.late import late
from policy.detect.school_ids import LONGEST

_SOLID = late(
    r"(?<![\w.$€£@/\\+%~^])(?<!\d[:-])(?<![a-z]-)(?=[a-z]{0,8}\d)[a-z0-9]{4,24}(?:-\d{3,12})?"
    r"(?![\w@%$€/\\^~]|[.:-]\d|-[a-z]|\.[a-z])"
)
_LABELLED = late(r"(?<![a-z0-9])(?:id|sid|no|num|osis|student)-(?P<value>\d{4,12})(?![\w@%/.:-])")
_RUN = late(
    r"(?<![\w'.$€£@/\\+%~^])(?:[a-z]{1,5}[ _.-]{1,3}|(?:[a-z][ _.-]{1,3}){2,4})?"
    r"\d{1,8}(?:[ _.,-]{1,3}\d{1,8}){0,24}(?![\w@%$€/\\^~])"
)
_INNER = late(
    r"(?<![\w.$€£@/\\+%~^-])(?<!\d:)(?:[a-z]{1,4}[_./-]?)?\d{1,8}[ _./-]{0,3}[a-z]{1,5}"
    r"(?:[ _./-]{0,3}\d{1,8}[a-z]?)?(?![\w@%$€\\^~]|[.:-]\d)"
)
_SPREAD = late(r"(?<![\w'.$€£@/\\+%~^])(?:(?:\d{1,2}|[a-z])[ _.-]{1,3}){4,15}(?:\d{1,4}|[a-z])(?![\w@%$€\\^~])")
_EDGE = 4
_PIECE = late(r"[a-z0-9]+")
_MOST_PIECES = 16
_MOST_SOLID = 400
_MOST_JOINED = 200


@dataclass(frozen=True, slots=True)
class Token:
    """A candidate with its place in the view; `lettered` where letters stand before its digits."""

    text: str
    start: int
    end: int
    lettered: bool


def solid(view: str) -> Iterator[Token]:
    """Candidates in one piece, the first few hundred of a text (in lower case)."""
    for match in islice(_SOLID.finditer(view), _MOST_SOLID):
        yield Token(match.group(), match.start(), match.end(), match.group()[0].isalpha())
    for match in islice(_LABELLED.finditer(view), _MOST_SOLID):
        yield Token(match["value"], match.start("value"), match.end("value"), lettered=False)


def joined(view: str) -> Iterator[Token]:
    """Candidates in several pieces, the first few hundred of a text (in lower case)."""
    yield from islice((token for run in _RUN.finditer(view) for token in _windows(view, run)), _MOST_JOINED)


def mixed(view: str) -> Iterator[Token]:
    """Candidates with letters behind digits: "27-ch-0418", "27ch0418", "2 7 c h 0 4 1 8"."""
    for match in islice(_INNER.finditer(view), _MOST_JOINED):
        yield Token(match.group(), match.start(), match.end(), lettered=True)
    for run in islice(_SPREAD.finditer(view), _MOST_JOINED):
        pieces = [match.span() for match in _PIECE.finditer(view, run.start(), run.end())]
        for first, (start, _) in enumerate(pieces[:_EDGE]):
            for _, end in pieces[max(first + 1, len(pieces) - _EDGE) :]:
                text = "".join(filter(str.isalnum, view[start:end]))
                if not text.isdigit():
                    yield Token(text, start, end, lettered=True)


def _windows(view: str, run: re.Match[str]) -> Iterator[Token]:
    """Rows of pieces of one run that are set apart from the pieces beside them by another mark."""
    pieces = [match.span() for match in islice(_PIECE.finditer(view, run.start(), run.end()), _MOST_PIECES + 1)]
    if not 2 <= len(pieces) <= _MOST_PIECES:
        return
    gaps = [view[left[1] : right[0]] for left, right in pairwise(pieces)]
    lettered = view[pieces[0][0]].isalpha()
    digits = next((place for place, (start, _) in enumerate(pieces) if view[start].isdigit()), 0)
    for first in {0, 1, digits} if lettered else (0, *_breaks(gaps)):
        for last in (len(pieces) - 1, *(place - 1 for place in _breaks(gaps) if place - 1 > first)):
            start, end = pieces[first][0], pieces[last][1]
            if last > first and end - start <= 2 * LONGEST:
                yield Token(_written(view[start:end]), start, end, lettered and first == 0)


def _breaks(gaps: list[str]) -> tuple[int, ...]:
    """Pieces before which the mark changes."""
    return tuple(
        place + 1
        for place, gap in enumerate(gaps)
        if (place and gaps[place - 1] != gap) or (place + 1 < len(gaps) and gaps[place + 1] != gap)
    )


def _written(text: str) -> str:
    """As written where that is short enough; spread out ("3 0 4 1 …") without its marks."""
    return text if len(text) <= LONGEST else "".join(char for char in text if char.isalnum())

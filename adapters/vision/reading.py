"""The order in which a person reads what stands in a picture, however the picture is turned."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, float]

_SAME_LINE = 0.5
"""Of the smaller height: how far apart the middles of two pieces of one line may stand."""
_SWALLOWED = re.compile(r"(?<=\d)(?=[AP]M\b)|(?<=[a-z])(?=\d{1,2}:\d\d)|(?<=\d\))(?=\d)")
"""Where narrow spaces are lost in reading: before AM and PM, before the time, after an area code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Some words that were found together: `corners` in pixels, `angle` of their direction in radians, clockwise."""

    text: str
    corners: tuple[Point, ...]
    angle: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """A piece on the page as it is when turned upright."""

    text: str
    left: float
    middle: float
    height: float


def lines(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """The words as lines, from top to bottom, each from left to right, of the page turned as most of its words are."""
    if not pieces:
        return ()
    turn = _turn(pieces)
    placed = sorted((_place(one, turn) for one in pieces), key=lambda one: one.middle)
    rows: list[list[_Placed]] = []
    for one in placed:
        if rows and _beside(rows[-1], one):
            rows[-1].append(one)
        else:
            rows.append([one])
    return tuple(" ".join(one.text for one in sorted(row, key=lambda one: one.left)) for row in rows)


def spaced(text: str) -> str:
    """The words with the narrow spaces that are lost in reading."""
    return _SWALLOWED.sub(" ", text)


def _beside(row: Sequence[_Placed], one: _Placed) -> bool:
    middle = sum(other.middle for other in row) / len(row)
    height = min(one.height, *(other.height for other in row))
    return abs(one.middle - middle) <= _SAME_LINE * height


def _turn(pieces: Sequence[Piece]) -> float:
    """The direction of the page: the quarter that most letters run in, and in it the mean of their angles."""
    quarters: dict[int, list[Piece]] = {}
    for one in pieces:
        quarters.setdefault(round(one.angle / (math.pi / 2)) % 4, []).append(one)
    most = max(quarters.values(), key=lambda group: sum(len(one.text) for one in group))
    across = sum(len(one.text) * math.cos(one.angle) for one in most)
    down = sum(len(one.text) * math.sin(one.angle) for one in most)
    return math.atan2(down, across)


def _place(piece: Piece, turn: float) -> _Placed:
    along, below = math.cos(turn), math.sin(turn)
    across = [x * along + y * below for x, y in piece.corners]
    down = [y * along - x * below for x, y in piece.corners]
    return _Placed(text=piece.text, left=min(across), middle=(min(down) + max(down)) / 2, height=max(down) - min(down))

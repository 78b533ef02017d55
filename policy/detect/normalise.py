"""Text as a reader sees it: compatibility forms, look-alikes and invisible characters undone, with the way back.

Each code point is folded by itself, so that the map back to the original text is exact: Unicode NFKD, marks and
format characters dropped, look-alikes and digits of all scripts made plain. ASCII text is left as it is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from policy.detect.lookalikes import PLAIN

_DROPPED = frozenset({"Mn", "Me", "Cf"})
_BREAKS = frozenset({"Zl", "Zp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A rewritten text. Its character `i` stands for `original[starts[i]:ends[i]]`; None stands for the identity."""

    text: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text behind `text[start:end]`, which must not be empty."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def normalise(text: str) -> View:
    """Fold a text. Idempotent; the map is monotone; case is kept."""
    if text.isascii():
        return View(text=text)
    pieces = [fold(char) for char in text]
    plain = "".join(pieces)
    if len(plain) == len(text) and all(len(piece) == 1 for piece in pieces):
        return View(text=plain)
    starts = [index for index, piece in enumerate(pieces) for _ in piece]
    return View(text=plain, starts=starts, ends=[index + 1 for index in starts])


@lru_cache(maxsize=4096)
def fold(char: str) -> str:
    """What one code point looks like: any number of characters, none for an invisible one."""
    if char <= "\x7f":
        return char
    if char in PLAIN:
        return PLAIN[char]
    kept = (one for one in unicodedata.normalize("NFKD", char) if unicodedata.category(one) not in _DROPPED)
    return unicodedata.normalize("NFC", "".join(_plain(one) for one in kept))


def _plain(char: str) -> str:
    if char <= "\x7f":
        return char
    if char in PLAIN:
        return PLAIN[char]
    digit = unicodedata.digit(char, None)
    if digit is not None:
        return str(digit)
    category = unicodedata.category(char)
    if category == "Pd":
        return "-"
    if category in _BREAKS:
        return "\n"
    return " " if category == "Zs" else char

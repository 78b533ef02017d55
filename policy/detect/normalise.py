"""Text as a reader sees it: compatibility forms, look-alikes and invisible characters undone, with the way back.

Each code point is folded by itself, so that the map back to the original text is exact: Unicode NFKD, marks and
format characters dropped, look-alikes and digits of all scripts made plain. Then the codes of links (RFC 3986, 2.1:
`%40`) and of HTML (`&#64;`) are read, outside of links. Other ASCII text is left as it is.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from policy.detect.codes import decoded
from policy.detect.lookalikes import PLAIN
from policy.detect.view import View

_DROPPED = frozenset({"Mn", "Me", "Cf"})
_BREAKS = frozenset({"Zl", "Zp"})
__all__ = ["View", "fold", "normalise"]


def normalise(text: str) -> View:
    """Fold a text. Idempotent; the map is monotone; case is kept."""
    view = View(text=text) if text.isascii() else _folded(text)
    if "%" in view.text or "&" in view.text:
        return decoded(view)
    return view


def _folded(text: str) -> View:
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

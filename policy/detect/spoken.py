"""Digits that are written as words, in English and Spanish: "seven oh eight", "five5five", "noventa y ocho", "7o8".

The result is one more view of the text, in which they stand as digits; everything else is untouched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policy.detect.number_words import ALL
from policy.detect.number_words import DIGITS
from policy.detect.number_words import FAINT
from policy.detect.number_words import HUNDREDS
from policy.detect.number_words import LETTERS
from policy.detect.number_words import SCALES
from policy.detect.number_words import SIGNS
from policy.detect.number_words import TEENS
from policy.detect.number_words import TENS
from policy.detect.number_words import TIMES
from policy.detect.number_words import UNITS
from policy.detect.number_words import WORDS
from policy.detect.view import View

NUMBER_WORDS = WORDS
FAINT_WORDS = FAINT
LEET = re.compile(r"\d(?:[oilh]|ive|ix|even|ne|n3|wo|(?<=[a-z]\d)[a-z]|(?<=[oilnvrw]\d))")
"""Tells whether letters stand where digits do, or digits where letters do."""
_PART = re.compile(rf"\d|{'|'.join(sorted(ALL, key=len, reverse=True))}")
_JOINT = re.compile(rf"(?:{_PART.pattern}){{1,15}}")
_LEET_DIGITS = re.compile(r"(?=[oil]{0,9}\d)(?=\d{0,9}[oil])[\doil]{3,12}")
_HEADS = frozenset(word[:3] for word in ALL)
_STARTS = "|".join(sorted({word[:3] for word in (*ALL, *SIGNS, *TIMES, *SCALES)}))
_TOKEN = re.compile(rf"(?<![a-z0-9])(?:(?:{_STARTS})[a-z0-9]*|[a-z]*\d[a-z0-9]*)")
"""Whatever may be one: a word that begins like it, or letters and digits in one word."""
_SIGNED = re.compile(r"(?<=[a-z])[!|](?=[a-z])")
_LONGEST = 90
_GAPS = frozenset({" ", "-", " y ", " and "})
_LARGE = frozenset({"hundreds", "thousands"})
_AFTER_TENS = {"tens": "teens", "tens4": "words", "tens3": "words"}
"""What a number that ends in tens becomes with a unit after it."""
_KINDS = (
    dict.fromkeys(UNITS, "unit")
    | dict.fromkeys(TEENS, "teens")
    | dict.fromkeys(TENS, "tens")
    | dict.fromkeys(HUNDREDS, "hundreds")
    | dict.fromkeys(SIGNS, "sign")
    | dict.fromkeys(TIMES, "times")
    | dict.fromkeys(SCALES, "scale")
)
_VALUES = ALL | SIGNS | dict.fromkeys((*TIMES, *SCALES), "")


@dataclass(slots=True)
class _Piece:
    start: int
    end: int
    digits: str
    kind: str


def spoken(text: str) -> View:
    """The same text with spoken digits as digits; identity where there are none."""
    low = text.lower()
    if "!" in low or "|" in low:
        low = _SIGNED.sub("i", low)
    pieces = _joined(low, list(_pieces(low)))
    return _woven(text, [piece for piece in pieces if _counts(low, piece)])


def _pieces(low: str) -> Iterator[_Piece]:
    kind: str | None = None
    for match in _TOKEN.finditer(low):
        word, last = match.group(), kind
        kind = _KINDS.get(word)
        if kind is not None:
            yield _Piece(match.start(), match.end(), _VALUES[word], kind)
        elif last == "times" and len(word) == 1:
            yield _Piece(match.start(), match.end(), word, "unit")
        elif not word.isdigit() and (not word.isalpha() or (len(word) > 5 and word[:3] in _HEADS)):
            digits = _mixed(word) if len(word) <= _LONGEST else ""
            if digits:
                yield _Piece(match.start(), match.end(), digits, "unit" if len(digits) == 1 else "words")


def _mixed(word: str) -> str:
    """The digits of a word that is no plain one: "five5", "fivefive", "7o8", "f1ve"; empty where it is none."""
    if _JOINT.fullmatch(word):
        return "".join(ALL.get(part, part) for part in _PART.findall(word))
    if word.isalpha():
        return ""
    if _LEET_DIGITS.fullmatch(word):
        return word.translate(DIGITS)
    letters = word.translate(LETTERS)
    return ALL.get(letters, "") if letters.isalpha() else ""


def _joined(low: str, pieces: list[_Piece]) -> list[_Piece]:
    """Joins what is one number when spoken: fifty five, twenty ten, double seven, cincuenta y cinco."""
    out: list[_Piece] = []
    for piece in pieces:
        last = out[-1] if out else None
        gap = low[last.end : piece.start] if last else ""
        if last and gap in _GAPS and _merge(last, piece, gap, low[piece.start : piece.end]):
            continue
        if last and last.kind == "times" and gap == " " and piece.kind == "unit":
            last.digits, last.end, last.kind = piece.digits * TIMES[low[last.start : last.end]], piece.end, "words"
            continue
        out.append(piece)
    return out


def _merge(last: _Piece, piece: _Piece, gap: str, word: str) -> bool:
    """Takes a piece into the one before it, where both are one number when spoken; says whether it did."""
    if gap == " and " and last.kind not in _LARGE:
        return False
    if piece.kind == "scale":
        grown = _scaled(last, SCALES[word])
    elif gap != " " and last.kind not in {"tens", *_LARGE}:
        grown = False
    else:
        grown = _grown(last, piece, gap)
    if grown:
        last.end = piece.end
    return grown


def _grown(last: _Piece, piece: _Piece, gap: str) -> bool:
    digit = piece.kind == "unit" and piece.digits != "0"
    if last.kind == "scale" and piece.kind == "hundreds":
        last.digits, last.kind = "1" + piece.digits, "hundreds"
    elif digit and last.kind in _AFTER_TENS:
        last.digits, last.kind = last.digits[:-1] + piece.digits, _AFTER_TENS[last.kind]
    elif last.kind in _LARGE and _fills(last, piece):
        last.digits = last.digits[: -len(piece.digits)] + piece.digits
        last.kind = {"tens": "tens3", "hundreds": "hundreds"}.get(piece.kind, "words")
    elif gap == " " and {last.kind, piece.kind} <= {"tens", "teens"} and len(last.digits) == 2:
        last.digits, last.kind = last.digits + piece.digits, "tens4" if piece.kind == "tens" else "words"
    else:
        return False
    return True


def _fills(last: _Piece, piece: _Piece) -> bool:
    """Whether what follows hundreds or thousands is a part of them: two thousand nine, ciento doce."""
    whole = {"unit", "teens", "tens"} | ({"hundreds"} if last.kind == "thousands" else set())
    return piece.kind in whole and piece.digits != "0"


def _scaled(last: _Piece, places: int) -> bool:
    """Twelve hundred, two thousand, dos mil."""
    if last.kind not in {"unit", "teens"} or last.digits == "0":
        return False
    last.digits += "0" * (places - 1)
    last.kind = "hundreds" if places == 3 else "thousands"
    return True


def _counts(low: str, piece: _Piece) -> bool:
    """Whether a sign or the letter o stands between numbers; an o may also end a row of them."""
    if piece.kind != "sign":
        return bool(piece.digits)
    before = [_numeric(word) for word in low[max(0, piece.start - 14) : piece.start].split()[-2:]]
    after = low[piece.end : piece.end + 10].split()
    if not before or not before[-1]:
        return False
    if after and _numeric(after[0]):
        return True
    return piece.digits == "0" and all(before) and len(before) > 1


def _numeric(word: str) -> bool:
    return word[-1:].isdigit() or word[:1].isdigit() or word == "o" or word.strip(",.-") in ALL


def _woven(text: str, pieces: list[_Piece]) -> View:
    if not pieces:
        return View(text=text)
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    here = 0
    for piece in [*pieces, _Piece(len(text), len(text), "", "")]:
        out += (text[here : piece.start], piece.digits)
        starts += range(here, piece.start)
        ends += range(here + 1, piece.start + 1)
        starts += [piece.start] * len(piece.digits)
        ends += [piece.end] * len(piece.digits)
        here = piece.end
    return View(text="".join(out), starts=starts, ends=ends)

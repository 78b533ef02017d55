"""Digits that are written as words, in English and Spanish: "seven oh eight", "five5five", "noventa y ocho", "7o8".

The result is one more view of the text, in which they stand as digits; everything else is untouched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from policy.detect.normalise import View

_UNITS = {
    "zero": "0", "oh": "0", "cero": "0", "one": "1", "uno": "1", "two": "2", "dos": "2", "three": "3", "tres": "3",
    "four": "4", "cuatro": "4", "five": "5", "cinco": "5", "six": "6", "seis": "6", "seven": "7", "siete": "7",
    "eight": "8", "ocho": "8", "nine": "9", "nueve": "9",
}  # fmt: skip
_TEENS = {
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
    "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "diez": "10", "doce": "12",
    "trece": "13", "catorce": "14", "quince": "15", "dieciseis": "16", "diecisiete": "17", "dieciocho": "18",
    "diecinueve": "19", "veintiuno": "21", "veintidos": "22", "veintitres": "23", "veinticuatro": "24",
    "veinticinco": "25", "veintiseis": "26", "veintisiete": "27", "veintiocho": "28", "veintinueve": "29",
}  # fmt: skip
_TENS = {
    "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80",
    "ninety": "90", "veinte": "20", "treinta": "30", "cuarenta": "40", "cincuenta": "50", "sesenta": "60",
    "setenta": "70", "ochenta": "80", "noventa": "90",
}  # fmt: skip
_SIGNS = {
    "dash": "-", "hyphen": "-", "guion": "-", "slash": "/", "diagonal": "/", "barra": "/", "dot": ".", "point": ".",
    "punto": ".",
}  # fmt: skip
_TIMES = {"double": 2, "doble": 2, "triple": 3}
NUMBER_WORDS = frozenset(_UNITS) | frozenset(_TEENS) | frozenset(_TENS)
"""Words that a text must hold before looking for spoken digits is worth while."""

_ALL = _UNITS | _TEENS | _TENS
_ONE = "|".join(sorted(_ALL, key=len, reverse=True))
_PART = re.compile(rf"\d|{_ONE}")
_TOKEN = re.compile(
    rf"(?<![a-z0-9])(?:(?P<words>\d*(?:(?:{_ONE})\d*){{1,15}})|(?P<sign>{'|'.join(_SIGNS)})"
    rf"|(?P<times>{'|'.join(_TIMES)})|(?P<leet>(?=[oil]{{0,9}}\d)(?=\d{{0,9}}[oil])[\doil]{{3,12}}))(?![a-z0-9])"
)
LEET = re.compile(r"\d[oil]|[oil]\d")
"""Tells whether letters stand where digits do."""
_LEET_DIGITS = str.maketrans("oil", "011")


@dataclass(slots=True)
class _Piece:
    start: int
    end: int
    digits: str
    kind: str


def spoken(text: str) -> View:
    """The same text with spoken digits as digits; identity where there are none."""
    low = text.lower()
    pieces = _joined(low, [_piece(match) for match in _TOKEN.finditer(low)])
    return _woven(text, [piece for piece in pieces if _counts(low, piece)])


def _piece(match: re.Match[str]) -> _Piece:
    kind = match.lastgroup or ""
    word = match.group()
    if kind == "sign":
        digits = _SIGNS[word]
    elif kind == "leet":
        digits = word.translate(_LEET_DIGITS)
    elif kind == "times":
        digits = ""
    else:
        digits = "".join(_ALL.get(part, part) for part in _PART.findall(word))
        kind = "tens" if word in _TENS else "unit" if word in _UNITS else "teens" if word in _TEENS else kind
    return _Piece(match.start(), match.end(), digits, kind)


def _joined(low: str, pieces: list[_Piece]) -> list[_Piece]:
    """Joins what is one number when spoken: fifty five, twenty ten, double seven, cincuenta y cinco."""
    out: list[_Piece] = []
    for piece in pieces:
        last = out[-1] if out else None
        gap = low[last.end : piece.start] if last else ""
        if last and gap in {" ", "-", " y "} and _merge(last, piece, gap):
            continue
        if last and last.kind == "times" and gap == " " and piece.kind == "unit":
            last.digits, last.end, last.kind = piece.digits * _TIMES[low[last.start : last.end]], piece.end, "words"
            continue
        out.append(piece)
    return out


def _merge(last: _Piece, piece: _Piece, gap: str) -> bool:
    if last.kind == "tens" and piece.kind == "unit" and piece.digits != "0":
        last.digits, last.kind = last.digits[0] + piece.digits, "teens"
    elif gap == " " and last.kind in {"tens", "teens"} and piece.kind in {"tens", "teens"} and len(last.digits) == 2:
        last.digits, last.kind = last.digits + piece.digits, "tens4" if piece.kind == "tens" else "words"
    elif gap == " " and last.kind == "tens4" and piece.kind == "unit" and piece.digits != "0":
        last.digits, last.kind = last.digits[:3] + piece.digits, "words"
    else:
        return False
    last.end = piece.end
    return True


def _counts(low: str, piece: _Piece) -> bool:
    if piece.kind != "sign":
        return bool(piece.digits)
    before = low[max(0, piece.start - 10) : piece.start].split()
    after = low[piece.end : piece.end + 10].split()
    return bool(before and after) and _numeric(before[-1]) and _numeric(after[0])


def _numeric(word: str) -> bool:
    return word[-1:].isdigit() or word[:1].isdigit() or word.strip(",.") in _ALL


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

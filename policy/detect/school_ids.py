"""The school's own patterns for its ids: compiled once, never trusted with more than a short candidate.

A pattern is the school's text and may be badly made. It is only ever held against a whole candidate of at most
`LONGEST` characters, and one whose repeats could multiply is not used at all, so that no pattern can stall a scan.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 24
"""Characters of the longest candidate."""

_MAX_OPEN = 3
_OPEN = re.compile(r"(?<!\\)(?:[*+]|\{\d*,\d*\})")
_GROUP_REPEAT = re.compile(r"(?<!\\)\)(?:[*+]|\{(?:\d{2,}|[5-9]|\d*,\d*)\})")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\]){0,200}\]")
_PARTS = re.compile(
    r"(?P<mark>(?:\\[-_ /.s]|[-_ /]|\[(?:[-_ /.]|\\[-_ /.s]){1,8}\])(?:[?*+]|\{\d*,?\d*\})?)"
    r"|\\.|\[\^?\]?(?:\\.|[^\]\\]){0,200}\]|\{[^}]{0,9}\}|.",
    re.DOTALL,
)
"""The parts of a pattern, marks between digits and letters apart."""
_FIXED = re.compile(r"(?:(?:\\d|\[[^\]\\]{1,20}\]|[A-Za-z0-9])(?:\{\d{1,2}\}|\?)?)+")
_BROAD = 0.2
_SHORT = 4
_UNLIKE = (("b", "t"), ("bk", "tw"))
_MARKS = str.maketrans("", "", " _.,/-\n\t")


@dataclass(frozen=True, slots=True)
class SchoolId:
    """One pattern. `broad`: it fits so many numbers that a number says nothing without a word beside it.

    `bare` is the same without its marks, for what is written without them or with others; None where it cannot be made.
    """

    pattern: re.Pattern[str]
    bare: re.Pattern[str] | None
    broad: bool


@lru_cache(maxsize=32)
def school_ids(patterns: tuple[str, ...]) -> tuple[SchoolId, ...]:
    """The patterns that can be used; one that is no regular expression, or could stall, is left out."""
    return tuple(one for one in map(_compiled, patterns) if one is not None)


def may_fit(view: str, patterns: tuple[str, ...]) -> bool:
    """Whether any part of a text could fit, marks left out: most texts with numbers are told apart by this alone."""
    anywhere = _anywhere(patterns)
    return anywhere is None or anywhere.search(view.translate(_MARKS)) is not None


@lru_cache(maxsize=32)
def _anywhere(patterns: tuple[str, ...]) -> re.Pattern[str] | None:
    """All patterns in one, for a text of any length; None where one is not of fixed parts, and so could cost more."""
    bare = [one.bare.pattern for one in school_ids(patterns) if one.bare is not None]
    if len(bare) < len(school_ids(patterns)) or not all(_FIXED.fullmatch(one) and len(one) < 80 for one in bare):
        return None
    return re.compile("|".join(bare), re.IGNORECASE)


def fits(written: str, ids: tuple[SchoolId, ...]) -> SchoolId | None:
    """The first pattern that the whole of `written` (lower case) fits, marks left out or put between as need be."""
    if len(written) > LONGEST:
        return None
    plain = written if written.isalnum() else "".join(char for char in written if char.isalnum())
    for one in ids:
        if one.pattern.fullmatch(written) or one.pattern.fullmatch(plain) or (one.bare and one.bare.fullmatch(plain)):
            return one
    return None


def _compiled(source: str) -> SchoolId | None:
    bare = _CLASS.sub("x", source)
    if len(_OPEN.findall(bare)) > _MAX_OPEN or _GROUP_REPEAT.search(bare):
        return None
    try:
        pattern = re.compile(source, re.IGNORECASE)
    except (re.error, OverflowError):
        return None
    return SchoolId(pattern, _without_marks(source), _is_broad(pattern))


def _without_marks(source: str) -> re.Pattern[str] | None:
    bare = "".join(part.group() for part in _PARTS.finditer(source) if part["mark"] is None)
    try:
        return re.compile(bare, re.IGNORECASE)
    except (re.error, OverflowError):
        return None


def _is_broad(pattern: re.Pattern[str]) -> bool:
    """Whether it fits a fifth of all numbers of some length, or of short ones behind two unlike beginnings."""
    return _fits_many(pattern, "", 10) or any(all(_fits_many(pattern, one, _SHORT) for one in pair) for pair in _UNLIKE)


def _fits_many(pattern: re.Pattern[str], letters: str, most: int) -> bool:
    for length in range(3, most + 1):
        samples = [f"{letters}{first:02}{'84136275'[: length - 2]}" for first in range(0, 100, 3)]
        if sum(pattern.fullmatch(one) is not None for one in samples) >= _BROAD * len(samples):
            return True
    return False

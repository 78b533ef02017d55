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
_LETTERS_THEN_DIGITS = re.compile(r"([a-z]+)(\d+)")
_BROAD = 0.2
_BROAD_SHORT = 0.08
_SHORT = 6
_UNLIKE = (("b", "t"), ("bk", "tw"))


@dataclass(frozen=True, slots=True)
class SchoolId:
    """One pattern. `broad`: it fits so many numbers that a number says nothing without a word beside it."""

    pattern: re.Pattern[str]
    broad: bool


@lru_cache(maxsize=32)
def school_ids(patterns: tuple[str, ...]) -> tuple[SchoolId, ...]:
    """The patterns that can be used; one that is no regular expression, or could stall, is left out."""
    return tuple(one for one in map(_compiled, patterns) if one is not None)


def fits(written: str, ids: tuple[SchoolId, ...]) -> SchoolId | None:
    """The first pattern that the whole of `written` (lower case) fits, marks left out or put between as need be."""
    forms = _forms(written)
    return next((one for one in ids for form in forms if one.pattern.fullmatch(form)), None)


def _forms(written: str) -> tuple[str, ...]:
    if len(written) > LONGEST:
        return ()
    if written.isalnum():
        parts = _LETTERS_THEN_DIGITS.fullmatch(written)
        return (written, f"{parts[1]}-{parts[2]}") if parts else (written,)
    plain = "".join(char for char in written if char.isalnum())
    return (written, *_forms(plain))


def _compiled(source: str) -> SchoolId | None:
    bare = _CLASS.sub("x", source)
    if len(_OPEN.findall(bare)) > _MAX_OPEN or _GROUP_REPEAT.search(bare):
        return None
    try:
        pattern = re.compile(source, re.IGNORECASE)
    except (re.error, OverflowError):
        return None
    return SchoolId(pattern, _is_broad(pattern))


def _is_broad(pattern: re.Pattern[str]) -> bool:
    """Whether it fits many numbers of some length: a fifth of them, a tenth of short ones, or any letters before."""
    return _fits_many(pattern, "") or any(all(_fits_many(pattern, one) for one in pair) for pair in _UNLIKE)


def _fits_many(pattern: re.Pattern[str], letters: str) -> bool:
    for length in range(3, 11):
        samples = [f"{letters}{first:02}{'84136275'[: length - 2]}" for first in range(0, 100, 3)]
        share = sum(pattern.fullmatch(one) is not None for one in samples) / len(samples)
        if share >= (_BROAD_SHORT if length <= _SHORT and not letters else _BROAD):
            return True
    return False

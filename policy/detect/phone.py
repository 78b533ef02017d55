"""Phone numbers: spelled, spaced, dotted, with an extension; local ones of seven digits where something says so.

A candidate is a row of digit groups; its shape comes first, then the words around it. Free-call numbers are nobody's
own and are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.detect.digit_runs import MAX_DIGITS
from policy.detect.digit_runs import Run
from policy.detect.digit_runs import runs
from policy.detect.phone_shape import Candidate
from policy.detect.phone_shape import shape
from policy.detect.phone_words import AFTER
from policy.detect.phone_words import CUE
from policy.detect.phone_words import EXTENSION
from policy.detect.phone_words import NOT
from policy.detect.phone_words import SOFT_NOT
from policy.detect.phone_words import UNIT
from policy.detect.reading import Reading
from policy.model import Known
from policy.model import Span

TYPE = "PHONE"
RULES: tuple[str, ...] = ("phone.shape",)
WORDS: frozenset[str] = frozenset()
_MIN_SCORE = 0.5
_NEAR = 0.25
_WINDOW = 40
_MAX_SHAPES = 200


def gate(reading: Reading, _known: Known) -> bool:
    """Whether the text has digits enough."""
    return reading.digits >= 7


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Phone numbers: .9 and more for a valid one, .5 for the least sure one, less for a near miss."""
    view = reading.numbers_low
    budget = _MAX_SHAPES
    for run in runs(view):
        first = 0
        while first < len(run.groups) and budget > 0:
            fitting = list(_fitting(run, first))
            budget -= len(fitting)
            score, stop = max(((judge(one, view, known), one.stop) for one in fitting), default=(0.0, 0))
            if score >= _NEAR:
                yield reading.number_span(TYPE, *_whole(view, Candidate(run, first, stop)), score)
            first = stop if score >= _MIN_SCORE else first + 1


def _fitting(run: Run, first: int) -> Iterator[Candidate]:
    """The candidates from one group on that have as many digits as a number may have."""
    total = 0
    for stop in range(first + 1, len(run.groups) + 1):
        start, end = run.groups[stop - 1]
        total += end - start
        if total > MAX_DIGITS:
            return
        if total == 7 or total >= 9:
            yield Candidate(run, first, stop)


def judge(one: Candidate, view: str, known: Known) -> float:
    """The score of a candidate among the words around it (`view` is in lower case)."""
    if _amount(one, view):
        return 0.0
    looks = shape(one, known.regions)
    if looks <= 0:
        return 0.0
    before = view[max(0, one.start - _WINDOW) : one.start]
    cue = _last(CUE, before)
    if cue < 0 and AFTER.match(view, one.end):
        cue = 0
    near = max(0, len(before) - 25)
    if _last(NOT, before) >= max(cue, near):
        return looks - 0.5
    if looks < 0.8 and _last(SOFT_NOT, before) >= max(cue, near):
        return looks - 0.5
    if cue < 0:
        return looks + 0.1
    if one.lengths == (7,) and (len(before) - cue > 8 or _is_id(one.digits, known)):
        return 0.0
    return min(0.99, looks + 0.3)


def _last(pattern: re.Pattern[str], before: str) -> int:
    """Where the last match ends; -1 where there is none."""
    return max((match.end() for match in pattern.finditer(before)), default=-1)


def _amount(one: Candidate, view: str) -> bool:
    """Whether a unit follows, or a letter or a currency stands tight against it."""
    if UNIT.match(view, one.end):
        return True
    after, before = view[one.end : one.end + 1], view[max(0, one.start - 1) : one.start]
    return (
        (after.isalpha() and not EXTENSION.match(view, one.end))
        or before.isalpha()
        or before in {"$", "#"}
        or _part_number(one, view)
    )


def _part_number(one: Candidate, view: str) -> bool:
    return one.start >= 2 and view[one.start - 1] in "-." and view[one.start - 2].isalpha()


def _is_id(digits: str, known: Known) -> bool:
    return any(re.fullmatch(pattern, digits) for pattern in known.student_id_patterns)


def _whole(view: str, one: Candidate) -> tuple[int, int]:
    """Takes in an opening bracket, a plus and an extension."""
    start = one.start
    for mark in ("(", "+", "("):
        if start and view[start - 1] == mark:
            start -= 1
    if view[start] == "(" and ")" not in view[start : one.end]:
        start += 1
    extension = EXTENSION.match(view, one.end)
    return start, extension.end() if extension else one.end

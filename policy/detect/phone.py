"""Phone numbers: spelled, spaced, dotted, with an extension; local ones of seven digits where something says so.

A candidate is a row of digit groups; its shape comes first, then the words around it. Free-call numbers are nobody's
own and are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from policy.detect.digit_runs import MAX_DIGITS
from policy.detect.digit_runs import Run
from policy.detect.digit_runs import runs
from policy.detect.phone_candidate import Candidate
from policy.detect.phone_candidate import dialled
from policy.detect.phone_looks import shape
from policy.detect.phone_words import AFTER
from policy.detect.phone_words import CUE
from policy.detect.phone_words import EXTENSION
from policy.detect.phone_words import LABEL
from policy.detect.phone_words import LABEL_AFTER
from policy.detect.phone_words import LONG_EXTENSION
from policy.detect.phone_words import NOT
from policy.detect.phone_words import SOFT_NOT
from policy.detect.phone_words import UNIT
from policy.detect.reading import Reading
from policy.detect.school_ids import fits
from policy.detect.school_ids import school_ids
from policy.model import Known
from policy.model import Span

TYPE = "PHONE"
RULES: tuple[str, ...] = (
    "phone.valid",
    "phone.possible",
    "phone.local",
    "phone.international",
    "phone.labelled",
    "phone.extension",
)
WORDS: frozenset[str] = frozenset()
_MIN_SCORE = 0.5
_NEAR = 0.25
_LABELLED = 0.4
_EXTENDED = 0.55
_WINDOW = 40
_NEARER = 25
_NEAREST = 12
_USUAL = 0.8
_TIGHT = frozenset("-.)")
_STOPS = re.compile(r"[.,;!?\n]")
_MAX_SHAPES = 200
_SHORTEST = 7
_CLOSE = 8


class Verdict(NamedTuple):
    """What a candidate is worth: its score, the rule that gives it, where the words stand that speak for it."""

    score: float
    rule: str
    cue: tuple[int, int] | None


_NONE = Verdict(0.0, "", None)
_TOP = 0.99
"""No candidate is worth more."""


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
            fitting = _fitting(run, first)
            budget -= len(fitting)
            best, one = _surest(fitting, view, known) if fitting else (_NONE, None)
            if one is not None and best.score >= _NEAR:
                start, end = _whole(view, one)
                yield reading.number_span(TYPE, start, end, best.score, rule=best.rule, cue=best.cue)
            first = one.stop if one is not None and best.score >= _MIN_SCORE else first + 1


def _surest(fitting: list[Candidate], view: str, known: Known) -> tuple[Verdict, Candidate]:
    """The surest of them, and the longest of equally sure ones."""
    one = fitting[-1]
    best = judge(one, view, known)
    for other in fitting[-2::-1]:
        if best.score >= _TOP:
            break
        verdict = judge(other, view, known)
        if verdict.score > best.score:
            best, one = verdict, other
    return best, one


def _fitting(run: Run, first: int) -> list[Candidate]:
    """The candidates from one group on that have as many digits as a number may have, the longest last."""
    total, found = 0, []
    for stop, size in enumerate(run.sizes[first:], first + 1):
        total += size
        if total > MAX_DIGITS:
            break
        if total >= 7:
            found.append(Candidate(run, first, stop))
    return found


def judge(one: Candidate, view: str, known: Known) -> Verdict:
    """What a candidate is worth among the words around it (`view` is in lower case)."""
    if _amount(one, view):
        return _NONE
    looks, rule = _looks(one, view, known)
    labels = looks < _LABELLED and _labels(one, known)
    if looks <= 0 and not labels:
        return _NONE
    said = _said(one, view)
    if said is not None and labels:
        looks, rule = _LABELLED, "phone.labelled"
    if looks <= 0:
        return _NONE
    cue = said or _cue(one, view)
    near = max(cue[1] if cue else 0, one.start - _reach(one, view, looks))
    if said is None and (_beside(NOT, one, view) >= near or (looks < 0.8 and _beside(SOFT_NOT, one, view) >= near)):
        return Verdict(looks - 0.5, rule, cue)
    if cue is None:
        return Verdict(looks + 0.1, rule, None)
    if len(one.digits) == _SHORTEST and _other_seven(one, cue, known):
        return _NONE
    return Verdict(min(_TOP, looks + 0.3), rule, cue)


def _other_seven(one: Candidate, cue: tuple[int, int], known: Known) -> bool:
    """Whether seven digits are a student's id, or too far from the word of phoning to be meant."""
    if one.lengths == (_SHORTEST,) and one.start - cue[1] > _CLOSE:
        return True
    return one.lengths != (3, 4) and _is_id(one.digits, known)


def _reach(one: Candidate, view: str, looks: float) -> int:
    """How far before it the words for another number count: less for a usual number, and then not over a stop."""
    bracket = view[one.start - 1 : one.start] == "("
    if looks < _USUAL or not (bracket or _TIGHT & set("".join(one.gaps))):
        return _NEAREST if bracket else _NEARER
    before = _STOPS.split(view[max(0, one.start - _NEAREST) : one.start].rstrip("( "))[-1]
    return len(before) + 2


def _looks(one: Candidate, view: str, known: Known) -> tuple[float, str]:
    """The score of the shape alone, and the rule that says so."""
    looks = shape(one, known.regions)
    if looks < _EXTENDED and len(one.digits) >= 10 and LONG_EXTENSION.match(view, one.end) and dialled(one):
        return _EXTENDED, "phone.extension"
    if view[max(0, one.start - 2) : one.start].rstrip("(").endswith("+") or one.digits.startswith("00"):
        return looks, "phone.international"
    return looks, "phone.local" if len(one.digits) == 7 else "phone.valid" if looks >= 0.75 else "phone.possible"


def _said(one: Candidate, view: str) -> tuple[int, int] | None:
    """Words right before or after that call the digits a phone number, whatever they look like."""
    start = one.start
    while start and view[start - 1] in "(+":
        start -= 1
    match = LABEL.search(view, max(0, start - _WINDOW), start) or LABEL_AFTER.match(view, _extended(one, view))
    return match.span() if match else None


def _labels(one: Candidate, known: Known) -> bool:
    """Whether such words are enough: not for seven digits in a row, a date or a student's id."""
    return (len(one.digits) > 7 or len(one.lengths) > 1) and dialled(one) and not _is_id(one.digits, known)


def _cue(one: Candidate, view: str) -> tuple[int, int] | None:
    """The nearest word of phoning before it, or what is said right after it."""
    last = None
    for match in CUE.finditer(view, max(0, one.start - _WINDOW), one.start):
        last = match
    last = last or AFTER.match(view, one.end)
    return (last.start(), last.end()) if last else None


def _beside(pattern: re.Pattern[str], one: Candidate, view: str) -> int:
    """Where the last match before it ends; -1 where there is none."""
    return max((match.end() for match in pattern.finditer(view, max(0, one.start - _WINDOW), one.start)), default=-1)


def _amount(one: Candidate, view: str) -> bool:
    """Whether a unit follows, or a letter or a currency stands tight against it."""
    extended = EXTENSION.match(view, one.end) is not None
    if UNIT.match(view, one.end) and not (extended and len(one.digits) >= 10):
        return True
    after, before = view[one.end : one.end + 1], view[max(0, one.start - 1) : one.start]
    return (after.isalpha() and not extended) or before.isalpha() or before in {"$", "#"} or _part_number(one, view)


def _part_number(one: Candidate, view: str) -> bool:
    return one.start >= 2 and view[one.start - 1] in "-." and view[one.start - 2].isalpha()


def _is_id(digits: str, known: Known) -> bool:
    return fits(digits, school_ids(known.student_id_patterns)) is not None


def _whole(view: str, one: Candidate) -> tuple[int, int]:
    """Takes in an opening bracket, a plus and an extension."""
    start = one.start
    for mark in ("(", "+", "("):
        if start and view[start - 1] == mark:
            start -= 1
    if view[start] == "(" and ")" not in view[start : one.end]:
        start += 1
    return start, _extended(one, view)


def _extended(one: Candidate, view: str) -> int:
    extension = EXTENSION.match(view, one.end)
    return extension.end() if extension else one.end

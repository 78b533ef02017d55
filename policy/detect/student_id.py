"""Ids of students: whatever fits the school's own patterns, and other numbers where a word says that they are ids.

The school's patterns are held against short candidates only (see `school_ids`). A number that fits one is found
without a word beside it, unless another number is spoken of ("order", "game pin", "model").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from itertools import islice

from policy.detect.id_tokens import Token
from policy.detect.id_tokens import joined
from policy.detect.id_tokens import mixed
from policy.detect.id_tokens import solid
from policy.detect.late import late
from policy.detect.reading import Reading
from policy.detect.school_ids import SchoolId
from policy.detect.school_ids import fits
from policy.detect.school_ids import may_fit
from policy.detect.school_ids import school_ids
from policy.detect.student_id_words import AFTER
from policy.detect.student_id_words import CUE
from policy.detect.student_id_words import FILLER
from policy.detect.student_id_words import FOR
from policy.detect.student_id_words import MINE_AFTER
from policy.detect.student_id_words import NOT
from policy.detect.student_id_words import OTHER_AFTER
from policy.detect.student_id_words import PURPOSE
from policy.detect.student_id_words import UNIT
from policy.detect.student_id_words import USED_FOR
from policy.detect.wordlist import words
from policy.model import Known
from policy.model import Span

TYPE = "STUDENT_ID"
PATTERN, SAID, LISTED, SAID_AFTER = RULES = (
    "student_id.pattern",
    "student_id.cue",
    "student_id.list",
    "student_id.said_after",
)
WORDS = words(
    """
    id ids sid sids osis ssid student students stu stdnt lunch library permit badge pupil scholar matricula
    matriculas estudiante estudiantil alumno alumna carnet credencial expediente boleta cafeteria numero
    legajo legajos padron upn learner candidate enrollment enrolment kiosk attendance studnet stuednt studet stduent
    studen sudent stdent studnt studens
    """
)
SURE_ALONE = 0.5
"""A number that fits is found without a word from this score on."""
_WINDOW = 45
_NEAR = 10
_HEX = 6
_MOST = 200
_VALUE = late(
    r"(?P<gap>[^\d;\n]{0,40}?\n?[^\w;\n]{0,6})(?<![\w.$€£@/\\+%~^])(?P<value>(?:[a-z]{1,3}-?)?\d(?:[ .-]?\d){4,9})"
    r"(?![\w@%$€/\\^~]|[.,:-]\d|-[a-z]|\.[a-z])"
)
_NEXT = late(
    r"\s{0,2}(?:[,/&;\n]|,?\s?(?:and|y|e|or|o))\s{0,2}(?P<value>(?:[a-z]{1,3}-?)?\d{5,10})(?![\w@%$€\\^~]|[.:-]\d)"
)
_PHONE_OR_DATE = late(
    r"\d{3}[ .-]\d{4}|\d{3}[ .-]\d{3}[ .-]\d{4}|[0-3]?\d[ .-][0-3]?\d[ .-](?:19|20)?\d\d|\d{5}-\d{4}|20\d\d-(?:20)?\d\d"
)
_DAY = late(r"(?:19|20)[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_LETTERS = late(r"[a-z']+")


def gate(reading: Reading, known: Known) -> bool:
    """Digits enough for an id, at a school that told what its ids look like."""
    return reading.digits > 4 and bool(known.student_id_patterns)


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Ids: .95 for what fits the school's pattern and is called one, .85 for what fits, .7 for a called one."""
    if reading.digits < 4:
        return
    view = reading.numbers_low
    patterns = known.student_id_patterns
    if patterns and may_fit(view, patterns):
        yield from _fitting(reading, view, school_ids(patterns))
    if reading.digits > 4 and not WORDS.isdisjoint(reading.words):
        yield from _said(reading, view)
        yield from _said_after(reading, view)


def _fitting(reading: Reading, view: str, ids: tuple[SchoolId, ...]) -> Iterator[Span]:
    """What fits a pattern of the school's, in one piece or with marks inside."""
    for token in solid(view):
        one = fits(token.text, ids)
        if one is not None and not _DAY.fullmatch(token.text):
            yield from _weighed(reading, view, token, 0.4 if one.broad else 0.85)
    for token in chain(joined(view), mixed(view)):
        one = fits(token.text, ids)
        if one is not None:
            yield from _weighed(reading, view, token, _alone(token, one))


def _alone(token: Token, one: SchoolId) -> float:
    """How sure a number in pieces is without a word: only where it has the school's letters or its very marks."""
    if one.broad or _PHONE_OR_DATE.fullmatch(token.text):
        return 0.4
    if one.pattern.fullmatch(token.text):
        return 0.85 if token.lettered else 0.6
    return 0.6 if token.lettered else 0.4


def _weighed(reading: Reading, view: str, token: Token, alone: float) -> Iterator[Span]:
    """What fits, among the words around it."""
    before = max(0, token.start - _WINDOW)
    cue = _last(CUE, view, before, token.start)
    other = _last(NOT, view, max(0, token.start - 30), token.start)
    if other is not None and other["soft"] and view[other.end() : token.start].strip(" #:*") not in {"", "of", "de"}:
        other = None
    if cue is not None and cue["weak"] and alone < SURE_ALONE and token.start - cue.end() > _NEAR:
        cue = None
    after = _named_behind(view, token.end)
    if after is None and cue is None and other is None:
        after = USED_FOR.match(view, token.end)
    if other is not None and after is None and (cue is None or _covers(other, cue)):
        return
    if UNIT.match(view, token.end) or OTHER_AFTER.match(view, token.end):
        return
    if cue is None and after is None and _color(view, token):
        return
    start, end = token.start, token.end
    if view[start - 1 : start] == "*" == view[end : end + 1]:
        start, end = start - 1, end + 1
    told = after.span("cue") if after else cue.span() if cue else None
    yield reading.number_span(TYPE, start, end, 0.95 if told else alone, rule=PATTERN, cue=told)


def _named_behind(view: str, end: int) -> re.Match[str] | None:
    """What calls a number an id, behind it."""
    return AFTER.match(view, end) or MINE_AFTER.match(view, end)


def _color(view: str, token: Token) -> bool:
    """#520418 is a color first of all."""
    return token.end - token.start == _HEX and view[token.start - 1 : token.start] == "#"


def _covers(other: re.Match[str], cue: re.Match[str]) -> bool:
    """Whether the word for another number is nearer, or begins before: "zoom id", not "lunch pin"."""
    return other.end() > cue.end() or (other.end() == cue.end() and other.start() <= cue.start())


def _last(pattern: re.Pattern[str], view: str, start: int, end: int) -> re.Match[str] | None:
    """The last match that ends before `end`."""
    found = None
    for found in pattern.finditer(view, start, end):  # noqa: B007 - the last one is what is asked for
        pass
    return found


def _said(reading: Reading, view: str) -> Iterator[Span]:
    """A number behind a word for ids, and the numbers of the list that it begins."""
    for cue in islice(CUE.finditer(view), _MOST):
        found = _VALUE.match(view, cue.end())
        if found is None or not _plausible(view, cue, found):
            continue
        score = _sureness(cue, found["gap"])
        yield reading.number_span(TYPE, *found.span("value"), score, rule=SAID, cue=cue.span())
        following = _NEXT.match(view, found.end())
        for _ in range(_MOST if score >= 0.6 else 0):
            if following is None or len(following["value"]) != len(found["value"]):
                break
            yield reading.number_span(TYPE, *following.span("value"), score, rule=LISTED, cue=cue.span())
            following = _NEXT.match(view, following.end())


def _plausible(view: str, cue: re.Match[str], found: re.Match[str]) -> bool:
    """Whether the number can be meant: no other number is spoken of, and it has the look of none."""
    if NOT.search(PURPOSE.sub("", found["gap"])) or UNIT.match(view, found.end()) or not _filled(found["gap"]):
        return False
    other = _last(NOT, view, max(0, cue.start() - 14), cue.end()) if cue["bare"] or cue["weak"] else None
    digits = sum(map(str.isdigit, found["value"]))
    shaped = _PHONE_OR_DATE.fullmatch(found["value"]) is not None
    return other is None and 5 <= digits <= 10 and not shaped and not (digits == 10 and " " in found["value"])


def _sureness(cue: re.Match[str], gap: str) -> float:
    """.7 for a full cue; a word alone speaks only right before the number, and "ID" less than "student"."""
    if cue["weak"] is None:
        return 0.7 if cue["bare"] is None else 0.65
    near = len(gap.strip(" #:=.no")) == 0
    return 0.6 if near and cue["weak"] not in {"id", "ids"} else 0.45


def _filled(gap: str) -> bool:
    """Whether nothing but small words stands between, or a person or a purpose after "for"."""
    free = 0
    for word in _LETTERS.findall(gap):
        if word in FOR:
            free = 3
        elif word not in FILLER:
            free -= 1
            if free < 0:
                return False
    return ". " not in gap


def _said_after(reading: Reading, view: str) -> Iterator[Span]:
    """A number and then its name: "3041187 is my student id"."""
    for token in islice(solid(view), _MOST):
        digits = sum(map(str.isdigit, token.text))
        named = _named_behind(view, token.end) if 5 <= digits <= 10 else None
        if named is not None:
            yield reading.number_span(TYPE, token.start, token.end, 0.7, rule=SAID_AFTER, cue=named.span("cue"))

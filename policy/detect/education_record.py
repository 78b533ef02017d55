"""School records of a student who is named: marks, standing, support, discipline. The span is the person and the fact.

Own marks, everybody's, marks and bans in sport, notices to all and general talk ("IEP stands for") are nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.detect.disguised import uncovered
from policy.detect.education_parts import LEXICON
from policy.detect.education_words import LIST_CUE
from policy.detect.education_words import LIST_MARK
from policy.detect.education_words import LIST_SPORT
from policy.detect.education_words import LIST_WORDS
from policy.detect.education_words import MARKS
from policy.detect.education_words import SURE_CUE
from policy.detect.education_words import WORDS
from policy.detect.facts import facts
from policy.detect.people import Somebody
from policy.detect.people import Sort
from policy.detect.reading import Reading
from policy.detect.subjects import someone
from policy.detect.subjects import subjects
from policy.model import Known
from policy.model import Span

__all__ = ["RULES", "TYPE", "WORDS", "find", "gate"]

TYPE = "EDUCATION_RECORD"
RULES: tuple[str, ...] = (
    "education_record.has",
    "education_record.owned",
    "education_record.said",
    "education_record.bare",
    "education_record.done",
    "education_record.made",
    "education_record.list",
)
_BETWEEN = 6
_SEVERAL = 3
_MARKED = re.compile(r"\b(?:\d+|[a-f]|incomplete|inc|n[pc])(?![\w'])")
"""What may be a mark in a list."""
_LONGEST = 24
_ENTRY_BEFORE = re.compile(r"(?P<name>(?<!\w)[a-z]{2,12}) \d{1,3}(?:[.,]\d)?, ?\Z")
_ENTRY_BEHIND = re.compile(r", [a-z]{2,12} \d{1,3}(?:[.,]\d)?(?![\w%])")
_LEAST_MARK = 40
_NUMBERS = re.compile(r"\d{1,3}")
_AS_INITIAL = re.compile(r" [A-F]")


def gate(reading: Reading, _known: Known) -> bool:
    """A mark in figures, or a plan that is called by its number."""
    return reading.digits > 0 and MARKS.search(reading.low) is not None


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Facts of school records: .9 and more beside a name or a mention, .7 beside a child, .4 where nothing happened."""
    if not someone(reading, known):
        return
    for shown in (reading, *uncovered(reading, WORDS)):
        for fact in facts(shown, known, LEXICON):
            yield shown.span(TYPE, fact.start, fact.end, fact.score, rule=f"education_record.{fact.form}", cue=fact.cue)
    cue = None if LIST_WORDS.isdisjoint(reading.words) else LIST_CUE.search(reading.low)
    if cue or (reading.digits and len(_MARKED.findall(reading.low)) >= _SEVERAL):
        yield from _marks(reading, known, cue.span() if cue else None)


def _marks(reading: Reading, known: Known, cue: tuple[int, int] | None) -> Iterator[Span]:
    """Lists of names with a mark each: .8 in a text about marks, .6 where three or more marks tell by themselves."""
    if LIST_SPORT.search(reading.low):
        return
    found = list(_listed(reading, known))
    several = sum(count for _, _, count in found) > 1
    for first, last, count in found:
        start, end = _row(reading.low, first, last)
        if cue is not None and (several or SURE_CUE.search(reading.low)):
            yield reading.span(TYPE, start, end, 0.8, rule="education_record.list", cue=cue)
        elif count >= _SEVERAL and all(
            _LEAST_MARK <= int(one) <= 100 for one in _NUMBERS.findall(reading.low, start, end)
        ):
            yield reading.span(TYPE, start, end, 0.6, rule="education_record.list")


def _row(low: str, start: int, end: int) -> tuple[int, int]:
    """The whole row of entries: a short form that nobody knows stands among names with a mark as well."""
    while (before := _ENTRY_BEFORE.search(low, max(0, start - _LONGEST), start)) is not None:
        start = before.start("name")
    while (behind := _ENTRY_BEHIND.match(low, end)) is not None:
        end = behind.end()
    return start, end


def _listed(reading: Reading, known: Known) -> Iterator[tuple[int, int, int]]:
    """Names with a mark each, in a text about marks: "maya 67, finn 71"; those side by side as one, counted."""
    start = end = -1
    count = 0
    for one in subjects(reading.people(known), reading.low):
        last = _mark_end(reading, one)
        if last is None:
            continue
        if start >= 0 and one.start - end <= _BETWEEN and "\n" not in reading.low[end : one.start]:
            end, count = last, count + 1
            continue
        if start >= 0:
            yield start, end, count
        start, end, count = one.start, last, 1
    if start >= 0:
        yield start, end, count


def _mark_end(reading: Reading, one: Somebody) -> int | None:
    """Where the mark right behind a name ends; "Devon C" is read as a name with its initial."""
    if one.sort in {Sort.PRONOUN, Sort.EXCLUDED}:
        return None
    if _AS_INITIAL.fullmatch(reading.text, one.end - 2, one.end):
        return one.end + (reading.text[one.end : one.end + 1] in {"+", "-"})
    mark = LIST_MARK.match(reading.low, one.end)
    return mark.end() if mark else None

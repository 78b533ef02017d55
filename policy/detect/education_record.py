"""School records of a student who is named: marks, standing, support, discipline. The span is the person and the fact.

Own marks, everybody's, marks and bans in sport, notices to all and general talk ("IEP stands for") are nothing here.
"""

from __future__ import annotations

from collections.abc import Iterator

from policy.detect.education_words import BARE
from policy.detect.education_words import BEHIND
from policy.detect.education_words import DONE
from policy.detect.education_words import HAS
from policy.detect.education_words import IDIOMS
from policy.detect.education_words import LIST_CUE
from policy.detect.education_words import LIST_MARK
from policy.detect.education_words import LIST_SPORT
from policy.detect.education_words import MADE
from policy.detect.education_words import MARKS
from policy.detect.education_words import OWNED
from policy.detect.education_words import SAID
from policy.detect.education_words import SURE_CUE
from policy.detect.education_words import WORDS
from policy.detect.facts import facts
from policy.detect.lexicon import Lexicon
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
_LEXICON = Lexicon(has=HAS, owned=OWNED, bare=BARE, said=SAID, done=DONE, made=MADE, behind=BEHIND, idioms=IDIOMS)
_BETWEEN = 6


def gate(reading: Reading, _known: Known) -> bool:
    """A mark in figures, or a plan that is called by its number."""
    return reading.digits > 0 and MARKS.search(reading.low) is not None


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Facts of school records: .9 and more beside a name or a mention, .7 beside a child, .4 where nothing happened."""
    for fact in facts(reading, known, _LEXICON):
        yield reading.span(TYPE, fact.start, fact.end, fact.score, rule=f"education_record.{fact.form}", cue=fact.cue)
    cue = LIST_CUE.search(reading.low) if reading.digits or "-" in reading.low else None
    if cue is not None and someone(reading, known) and not LIST_SPORT.search(reading.low):
        found = list(_listed(reading, known))
        several = sum(found_in for _, _, found_in in found) > 1 or SURE_CUE.search(reading.low)
        for start, end, _ in found if several else ():
            yield reading.span(TYPE, start, end, 0.8, rule="education_record.list", cue=cue.span())


def _listed(reading: Reading, known: Known) -> Iterator[tuple[int, int, int]]:
    """Names with a mark each, in a text about marks: "maya 67, finn 71"; those side by side as one, counted."""
    start = end = -1
    count = 0
    for one in subjects(reading.people(known), reading.low):
        mark = LIST_MARK.match(reading.low, one.end) if one.sort is not Sort.PRONOUN else None
        if mark is None:
            continue
        if start >= 0 and one.start - end <= _BETWEEN and "\n" not in reading.low[end : one.start]:
            end, count = mark.end(), count + 1
            continue
        if start >= 0:
            yield start, end, count
        start, end, count = one.start, mark.end(), 1
    if start >= 0:
        yield start, end, count

"""Exact birth dates: a day and month that somebody says are a person's birthday.

"Happy birthday", a birthday party's date, history's and stars' birthdays are nobody's personal data here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from policy.detect.birthdate_lists import listed
from policy.detect.birthdate_words import A_LIST
from policy.detect.birthdate_words import BEHIND_GAP
from policy.detect.birthdate_words import BORN_GAP
from policy.detect.birthdate_words import CALLING
from policy.detect.birthdate_words import CUE
from policy.detect.birthdate_words import EVENT
from policy.detect.birthdate_words import NO_AGE
from policy.detect.birthdate_words import NOBODY
from policy.detect.birthdate_words import ON_A_LIST
from policy.detect.birthdate_words import PARTY
from policy.detect.birthdate_words import PARTY_BEFORE
from policy.detect.birthdate_words import SOON
from policy.detect.birthdate_words import TO_ME
from policy.detect.birthdate_words import TURN_BEHIND
from policy.detect.birthdate_words import TURN_BEHIND_ES
from policy.detect.birthdate_words import TURN_GAP
from policy.detect.birthdate_words import WISH
from policy.detect.dates import Date
from policy.detect.dates import compact_dates
from policy.detect.dates import dates
from policy.detect.dates import likely
from policy.detect.figures import NOT_A_PUPIL
from policy.detect.figures import TWO_NAMES
from policy.detect.names import name_words
from policy.detect.reading import Reading
from policy.model import Bearer
from policy.model import Known
from policy.model import Span

TYPE = "BIRTHDATE"
RULES: tuple[str, ...] = (
    "birthdate.formal",
    "birthdate.born",
    "birthdate.day",
    "birthdate.turn",
    "birthdate.mine",
    "birthdate.baby",
    "birthdate.list",
)
_KINDS = ("formal", "born", "day", "turn", "mine", "baby")
_OLDEST = 1990
_NEWEST = 2024
WORDS = CALLING
_ONE = re.compile(r"\b(?:i'?m|i am|she'?s|he'?s|an?)\s(?:[a-z]{2,12}\s)?$")
_STOP = re.compile(r"[.!?;]\s+\S|\n\s*\n")
_AHEAD = 60
_BEHIND = 36
_LIST_BEHIND = 60
_MOST_LISTED = 40
_LIST_DIGITS = 10
_MOST_CUES = 200


def gate(reading: Reading, _known: Known) -> bool:
    """Whether common words that may speak of birth stand beside digits."""
    return reading.digits > 0 and not SOON.isdisjoint(reading.words)


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Dates with a birth cue: .95 with a year, .8 without one, .3 where the cue is a party or a wish."""
    view = reading.numbers_low
    if not likely(view):
        return
    cues = list(islice(CUE.finditer(view), _MOST_CUES))
    found = list(dates(_without_ages(view, cues))) if cues else []
    packed = list(compact_dates(view)) if cues and not found else None
    taken: dict[Date, tuple[float, re.Match[str]]] = {}
    for cue in cues:
        if not _personal(cue, reading.numbers.text, view, known) or (cue["mine"] and not _asked(cues)):
            continue
        near = packed if packed and (cue["formal"] or cue["born"] or cue["day"]) else found
        for date, score in _of_cue(cue, near, view):
            if date not in taken or score > taken[date][0]:
                taken[date] = score, cue
    for date, (score, cue) in taken.items():
        rule = f"{TYPE.lower()}.{_kind(cue)}"
        yield reading.number_span(TYPE, date.start, date.end, score, rule=rule, cue=cue.span())
    if not taken and reading.digits >= _LIST_DIGITS:
        yield from _in_list(reading)


def _in_list(reading: Reading) -> Iterator[Span]:
    for date in listed(reading.numbers_low, reading.numbers.text):
        yield reading.number_span(TYPE, date.start, date.end, 0.75, rule="birthdate.list")


def _kind(cue: re.Match[str]) -> str:
    return next(name for name in _KINDS if cue[name])


def _asked(cues: list[re.Match[str]]) -> bool:
    """Whether birthdays are spoken of: only then is "mine is 11/14" one."""
    return any(cue["day"] or cue["born"] or cue["formal"] for cue in cues)


def _without_ages(view: str, cues: list[re.Match[str]]) -> str:
    """The same text, equally long, where "turning 13 nov 14" is not the thirteenth."""
    for cue in cues:
        if cue["years"]:
            start, end = cue.span("years")
            view = f"{view[:start]}{'_' * (end - start)}{view[end:]}"
    return view


def _personal(cue: re.Match[str], text: str, view: str, known: Known) -> bool:
    """Whether the birth can be a pupil's: no public figure, no pet, no school of a hundred years."""
    if cue["years"] and not 5 <= int(cue["years"]) <= 25:
        return False
    start = max(0, cue.start() - 30)
    before = re.split(r"[.:!?\n]", view[start : cue.start()])[-1]
    if cue["soon"] and NO_AGE.search(before):
        return False
    if NOT_A_PUPIL.search(before) or NOBODY.search(before):
        return False
    names = TWO_NAMES.search(re.sub(r"\b(?:was|is|were)\s+$", "", text[start : cue.start()]))
    return names is None or not cue["day"] or _is_student(names[1], known)


def _is_student(name: str, known: Known) -> bool:
    return known.names is not None and known.names.bearer(name_words(name)) is Bearer.STUDENT


def _of_cue(cue: re.Match[str], found: list[Date], view: str) -> Iterator[tuple[Date, float]]:
    last: Date | None = None
    reach = _LIST_BEHIND if cue["formal"] else _BEHIND
    first = bisect_left(found, cue.start() - reach, key=lambda date: date.end)
    for date in found[first : first + _MOST_LISTED]:
        if date.end <= cue.start():
            gap = view[date.end : cue.start()]
            if (len(gap) <= _BEHIND and _behind(cue, gap)) or _listed_behind(cue, gap, date):
                yield date, _score(cue, date, view, after=False)
        elif date.start >= cue.end():
            gap = view[last.end if last else cue.end() : date.start]
            if len(gap) > _AHEAD or not (_listed(gap) if last else _ahead(cue, gap, date)):
                return
            yield date, _score(cue, date, view, after=True)
            last = date


def _ahead(cue: re.Match[str], gap: str, date: Date) -> bool:
    """Whether the words between a cue and the date after it join them."""
    if cue["formal"]:
        return True
    if cue["baby"]:
        return date.year is not None and not gap.strip(" ,(")
    if EVENT.search(gap):
        return False
    if cue["turn"]:
        return TURN_GAP.fullmatch(gap) is not None
    if cue["born"] and date.year is None:
        return BORN_GAP.fullmatch(gap) is not None
    return len(gap) <= 12 or not _STOP.search(gap) or gap.strip().startswith(".")


def _behind(cue: re.Match[str], gap: str) -> bool:
    """Whether the words between a date and the cue after it join them: "10/12 is my bday"."""
    if cue["turn"]:
        return (TURN_BEHIND_ES if cue.group().startswith("cumpl") else TURN_BEHIND).fullmatch(gap) is not None
    if cue["mine"]:
        return False
    return not gap.strip() if cue["baby"] else BEHIND_GAP.fullmatch(gap) is not None


def _listed_behind(cue: re.Match[str], gap: str, date: Date) -> bool:
    """Whether a list of full dates ends in what they are: "Ruth 5/12/2010, Kofi 9/3/2009, birth dates as given"."""
    return bool(cue["formal"]) and date.year is not None and not EVENT.search(gap) and not re.search(r"[.!?;\n]", gap)


def _listed(gap: str) -> bool:
    """Whether the next date carries a list of people on: "Samira 3/30/2011, Hazel 8/11/2011"."""
    return len(gap) <= 30 and "?" not in gap and not EVENT.search(gap)


def _score(cue: re.Match[str], date: Date, view: str, *, after: bool) -> float:
    if date.year is not None and not _OLDEST <= date.year <= _NEWEST:
        return 0.0
    plausible = date.year is not None
    before = view[max(0, cue.start() - 24) : cue.start()]
    if cue["baby"]:
        told = _ONE.search(before if after else view[max(0, date.start - 8) : date.start])
        return 0.8 if told else 0.0
    if cue["day"]:
        wish = (WISH.search(before) or cue.group() == "hbd") and not TO_ME.match(view, cue.end())
        if (wish or _of_a_party(cue, before, view)) and not plausible:
            return 0.3
    if cue["born"] and not after:
        told = re.search(r"\b(?:i|he|she|we|they|was|were|day)\s{1,2}(?:was|were)?\s?$", before)
        return 0.6 if plausible or told else 0.3
    return 0.95 if plausible else 0.8


def _of_a_party(cue: re.Match[str], before: str, view: str) -> bool:
    """Whether a party or a list of birthdays is spoken of, on which nobody has himself put."""
    if ON_A_LIST.search(before) and A_LIST.match(view, cue.end()):
        return False
    return PARTY.match(view, cue.end()) is not None or PARTY_BEFORE.search(before) is not None

"""Exact birth dates: a day and month that somebody says are a person's birthday.

"Happy birthday", a birthday party's date, history's and stars' birthdays are nobody's personal data here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from policy.detect.dates import Date
from policy.detect.dates import compact_dates
from policy.detect.dates import dates
from policy.detect.figures import NOT_A_PUPIL
from policy.detect.figures import TWO_NAMES
from policy.detect.names import name_words
from policy.detect.reading import Reading
from policy.detect.wordlist import words
from policy.model import Bearer
from policy.model import Known
from policy.model import Span

TYPE = "BIRTHDATE"
RULES: tuple[str, ...] = ("birthdate.cue",)
_OLDEST = 1990
_NEWEST = 2024
WORDS = words(
    """
    bday bdays birthday birthdays birth birthdate birthdates dob born turned turns turning turn age ages naci
    nacio nacimiento nacida nacido nacieron cumple cumpleanos cumplo cumplio cumplen cumpli b d o nac
    """
)
_CUE = re.compile(
    r"(?P<formal>\bd\.?\s?o\.?\s?b\b\.?|\bbirth\s?-?dates?\b|\bdates? of birth\b|\bfecha de nac\w*\.?|"
    r"\bf\.? ?nac\b\.?|\bage check\b)"
    r"|(?P<born>\bborn\b|\bnaci(?:o|da|do|eron)?\b)"
    r"|(?P<day>\b(?:b-?|birth\s?-?)da?ys?\b|\bcumple(?:anos)?\b)"
    r"|(?P<turn>\b(?:turn(?:s|ed|ing)?|cumpl(?:o|e|io|i|en)|will be)\s{1,2}(?P<years>\d{1,3})\b)"
)
_WISH = re.compile(r"(?:happy|hbd|feliz|belated|early)\s{1,3}(?:\w{1,12}\s)?$")
_PARTY = re.compile(
    r"(?:'?s)?\s{1,2}(?:party|bash|dinner|celebration|fiesta|gift|gifts|cake|present|presents|sleepover|weekend|trip|"
    r"assembly|invite|invites|card|pizza|lunch|bowling|surprise|boys?|girls?|treats?|snacks?|game|list)\b"
)
_EVENT = re.compile(
    r"\b(?:game|match|due|meet|practice|party|trip|test|exam|quiz|deadline|dance|prom|hoco|homecoming|concert|show|"
    r"tournament|scrimmage|assembly|event|fiesta|partido|examen|entrega|season|sale|closes|opens|register|tickets?|"
    r"weeks? (?:before|after)|days? (?:before|after)|years? ago)\b"
)
_TO_ME = re.compile(r"\W{0,3}(?:to me|me\b|a mi\b)")
_STOP = re.compile(r"[.!?;]\s+\S|\n\s*\n")
_AHEAD = 60
_BEHIND = 25
_MOST_LISTED = 40
_MOST_CUES = 200


def gate(_reading: Reading, _known: Known) -> bool:
    """Nothing but a word of birth tells."""
    return False


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Dates with a birth cue: .95 with a year, .8 without one, .3 where the cue is a party or a wish."""
    view = reading.numbers_low
    found = list(dates(view))
    packed = None if found else list(compact_dates(view))
    taken: dict[Date, float] = {}
    for cue in islice(_CUE.finditer(view), _MOST_CUES):
        if not _personal(cue, reading.numbers.text, view, known):
            continue
        near = packed if packed and cue["formal"] else found
        for date, score in _of_cue(cue, near, view):
            taken[date] = max(score, taken.get(date, 0.0))
    for date, score in taken.items():
        yield reading.number_span(TYPE, date.start, date.end, score)


def _personal(cue: re.Match[str], text: str, view: str, known: Known) -> bool:
    """Whether the birth can be a pupil's: no public figure, no pet, no school of a hundred years."""
    if cue["years"] and not 3 <= int(cue["years"]) <= 25:
        return False
    start = max(0, cue.start() - 30)
    before = re.split(r"[.!?\n]", view[start : cue.start()])[-1]
    if NOT_A_PUPIL.search(before):
        return False
    names = TWO_NAMES.search(re.sub(r"\b(?:was|is|were)\s+$", "", text[start : cue.start()]))
    return names is None or not cue["day"] or _is_student(names[1], known)


def _is_student(name: str, known: Known) -> bool:
    return known.names is not None and known.names.bearer(name_words(name)) is Bearer.STUDENT


def _of_cue(cue: re.Match[str], found: list[Date], view: str) -> Iterator[tuple[Date, float]]:
    last: Date | None = None
    first = bisect_left(found, cue.start() - _BEHIND, key=lambda date: date.end)
    for date in found[first : first + _MOST_LISTED]:
        if date.end <= cue.start():
            if cue.start() - date.end <= _BEHIND and _behind(view[date.end : cue.start()]):
                yield date, _score(cue, date, view, after=False)
        elif date.start >= cue.end():
            gap = view[last.end if last else cue.end() : date.start]
            if len(gap) > _AHEAD or not (_listed(gap) if last else cue["formal"] or _ahead(gap)):
                return
            yield date, _score(cue, date, view, after=True)
            last = date


def _ahead(gap: str) -> bool:
    return not _EVENT.search(gap) and (len(gap) <= 12 or not _STOP.search(gap) or gap.strip().startswith("."))


def _behind(gap: str) -> bool:
    return not _EVENT.search(gap) and not re.search(r"[.!?;\n]|\b(?:but|and|at|vs|for)\b", gap)


def _listed(gap: str) -> bool:
    """Whether the next date carries a list of people on: "Samira 3/30/2011, Hazel 8/11/2011"."""
    return len(gap) <= 30 and "?" not in gap and not _EVENT.search(gap)


def _score(cue: re.Match[str], date: Date, view: str, *, after: bool) -> float:
    if date.year is not None and not _OLDEST <= date.year <= _NEWEST:
        return 0.0
    plausible = date.year is not None
    if cue["day"]:
        wish = _WISH.search(view[max(0, cue.start() - 24) : cue.start()]) and not _TO_ME.match(view, cue.end())
        if (wish or _PARTY.match(view, cue.end())) and not plausible:
            return 0.3
    if cue["born"] and not after:
        return 0.6 if plausible else 0.3
    return 0.95 if plausible else 0.8

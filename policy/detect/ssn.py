"""US social security numbers (and ITINs): called so, or plainly written like one (3-2-4).

Shape: area, group and serial; no area is 000 or 666 and none is 900 or more (SSA, "Meaning of the Social Security
Number"; numbers from 9xx on are ITINs of the IRS), no group is 00 and no serial 0000. With a word for it any mark may
stand between the digits, none, or words for the digits; the last four digits and a masked number count as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from policy.detect.late import late
from policy.detect.reading import Reading
from policy.detect.wordlist import words
from policy.model import Known
from policy.model import Span

TYPE = "SSN"
SAID, SAID_AFTER, SHAPE, LAST_FOUR, MASKED = RULES = (
    "ssn.cue",
    "ssn.said_after",
    "ssn.shape",
    "ssn.last_four",
    "ssn.masked",
)
WORDS = words("socail soical scoial ssn ssns ss sss social socials seguro itin itins socsec soc tax xxx")
_MOST = 200
_AHEAD = 90
_OTHER_SOCIAL = (
    r"stud(?:y|ies)|media|science|sciences|work(?:er)?s?|distanc\w{0,5}|life|events?|hours?|dances?|clubs?|emotional|anxiety|"
    r"skills?|networks?|networking|battery|credit|issues?|justice|contract|experiment|awkward\w{0,4}|emotional|norms?|"
    r"interaction|app|apps|post|posts|committee|chair|hierarchy|class|pressure|circle|influence\w{0,2}|butterfly"
)
CUE = late(
    rf"(?<![a-z0-9])(?:ssns?|s[. ]s[. ]n\.?|s\. ?s\.(?=\s?(?:n|\#))|ss(?=\s?(?::|=|is|es)\s)|"
    rf"ss\s?(?:\#|num(?:ber)?|no\.?)|soc\.?\s?sec\w{{0,6}}\.?|"
    rf"soc(?=\s?(?:\#|num|no\b|is\b|:|=|\d))|"
    rf"social\s?sec[a-z]{{3,6}}y?(?:\s(?:number|num|no\.?|\#|card))?|(?:socials?|socail|soical|scoial)(?!\s(?:{_OTHER_SOCIAL})\b|-)"
    rf"(?:\s?(?:number|num|no\.?|\#))?|(?:numero (?:del? )?)?seguro social|(?:numero|num|no\.?) (?:del? )?seguro|"
    rf"itins?|tax id)(?![a-z])"
)
"""What announces one."""

_NINE = r"(?P<nine>\d(?:(?:[^\w\n;:=$%#@<>\"\x00&?!]{1,3}|_)?\d){8})(?![\w%]|[-.,]\d| \d)"
_NUMBER = late(rf"(?:(?<![\w.$#€£/+-])(?<!\d[ ,])|(?<=ssn-)|(?<=ss-)|(?<=social-)){_NINE}")
_NEXT = late(rf"[\s,;&/]{{1,3}}(?:(?:and|y|or|o)\s)?{_NINE}")
_DASHED = late(r"(?<![\w$#€£/+.=-])(\d{3})(\s?-\s?)(\d{2})\2(\d{4})(?![\w%#@/+=-]|\.\d)")
_MASKED = late(r"(?<![\w*])(?:x{3}|\*{3}|#{3})[ -](?:xx|\*\*|##)[ -]\d{4}(?![\w-])")
_LAST_FOUR = late(r"(?<![\w.$#€£/+-])\d(?:[ -]?\d){3}(?![\w%:/]|[-.,]\d)")
_FOUR_BEFORE = late(
    r"\b(?:last|final|ultimos)\s(?:4|cuatro)(?:\s(?:digits?|numbers?|digitos))?,?\s(?:is\s|are\s|son\s)?(?P<four>\d{4})\s"
    r"(?:of|on|for|from|de)\s(?:[a-z']+\s){0,2}$"
)
_SMALL_GAP = late(
    r"(?:[^a-z]|(?:is|are|r|was|its|it's|ends?|ending|termina|acaba|w|in|with|en|con|son|es|of|my|his|her|security|number|num|no|"
    r"digits?|card|for|today|lol|like|just|i think)(?![a-z])){0,40}"
)
_ENDING = late(r"\b(?:last|final|ends?|ending|ultimos|termina|acaba)\b")
_ENDING_IN = late(r"\s(?:ends?|ending|termina|acaba)\b(?:\s(?:in|with|en|con)\b)?")
_NOT = late(
    r"\b(?:parts?|orders?|model|plates?|tracking|errors?|toner|sku|serial|invoice|confirmation|ref|reference|item|isbn|"
    r"po|case|ticket|docket|version|build|catalog|cat|mcmaster|upc|product|problem|code|formats?|example|pedido|"
    r"modelo|serie|factura|placas?|kahoot|zoom|isbn|page|pages|lot|batch|routing|extension|cas|doc|document|patent|"
    r"scores?|splits?|cel|celular|movil|telefono|fijo|whats\w*|insta\w*|snap\w*|tiktok|discord|ig|combo|locker|\w+\s?id)\b(?:\s?(?:numbers?|numero|num|nbr|no\.?|is|es|was|#|:|-)){0,3}\W{0,4}$"
)
_AFTER = late(
    r"[\s)*]{0,2}[,.]?\s?(?:(?:is|was|es|era|<-{1,3}|=|\(|that'?s|thats|for|under|as|-)\s{0,2}){0,4}(?:(?:my|his|her|their|the|ur|your|mi|"
    r"su|tu|el|[\w']{2,15}'?s)\s)?(?P<cue>ssn|ss ?#|ss number|social(?: security)?(?: number| num)?|soc(?: sec| num)?|"
    rf"(?:numero de )?seguro social|itin)(?![a-z0-9]|\s(?:{_OTHER_SOCIAL}))"
)


def gate(reading: Reading, _known: Known) -> bool:
    """Whether there are digits enough without a word for it."""
    return reading.digits > 8


def find(reading: Reading, _known: Known) -> Iterator[Span]:
    """Numbers: .97 for one that is announced, .9 for one of the plain shape, .75 for its last four digits."""
    if reading.digits < 4:
        return
    view = reading.numbers_low
    called = not WORDS.isdisjoint(reading.words) or "s s n" in view or "s.s" in view
    if called:
        for cue in islice(CUE.finditer(view), _MOST):
            yield from _announced(reading, view, cue)
    if "x-" in view or "*-" in view:
        yield from _masked(reading, view)
    if reading.digits > 8 and view.count("-") > 1:
        yield from _plain(reading, view)
    if reading.digits > 8 and called:
        yield from _named_after(reading, view)


def _announced(reading: Reading, view: str, cue: re.Match[str]) -> Iterator[Span]:
    """The numbers behind a cue, whole, or the last four digits of one."""
    number = _NUMBER.search(view, cue.end(), cue.end() + _AHEAD)
    if number is None:
        yield from _last_four(reading, view, cue)
    elif not _NOT.search(view, cue.end(), number.start()):
        yield from _listed(reading, view, cue, number)


def _listed(reading: Reading, view: str, cue: re.Match[str], first: re.Match[str]) -> Iterator[Span]:
    """A number and those that follow it."""
    number: re.Match[str] | None = first
    for _ in range(_MOST):
        if number is None:
            return
        if _assignable(number["nine"], itin=True):
            yield reading.number_span(TYPE, *number.span("nine"), 0.97, rule=SAID, cue=cue.span())
        number = _NEXT.match(view, number.end())


def _last_four(reading: Reading, view: str, cue: re.Match[str]) -> Iterator[Span]:
    """Four digits, where the end of a number is spoken of."""
    first = max(0, cue.start() - 45)
    ahead = _FOUR_BEFORE.search(view[first : cue.start()])
    if ahead is not None:
        start, end = ahead.span("four")
        yield reading.number_span(TYPE, first + start, first + end, 0.75, rule=LAST_FOUR, cue=cue.span())
        return
    before = view[max(0, cue.start() - 30) : cue.start()]
    if _ENDING.search(before) or _ENDING_IN.match(view, cue.end()):
        four = _LAST_FOUR.search(view, cue.end(), cue.end() + 30)
        if four is not None and _SMALL_GAP.fullmatch(view, cue.end(), four.start()):
            yield reading.number_span(TYPE, *four.span(), 0.75, rule=LAST_FOUR, cue=cue.span())


def _plain(reading: Reading, view: str) -> Iterator[Span]:
    """What is written like one without a word for it."""
    for match in islice(_DASHED.finditer(view), _MOST):
        if _assignable(match.group(), itin=False) and not _NOT.search(view, max(0, match.start() - 30), match.start()):
            yield reading.number_span(TYPE, *match.span(), 0.9, rule=SHAPE)


def _masked(reading: Reading, view: str) -> Iterator[Span]:
    """What hides all but the last four digits of one."""
    for match in islice(_MASKED.finditer(view), _MOST):
        yield reading.number_span(TYPE, *match.span(), 0.75, rule=MASKED)


def _named_after(reading: Reading, view: str) -> Iterator[Span]:
    """A number and then its name: "823417706 is my social"."""
    for match in islice(_NUMBER.finditer(view), _MOST):
        named = _AFTER.match(view, match.end())
        if named is not None and _assignable(match.group(), itin=True):
            yield reading.number_span(TYPE, *match.span(), 0.95, rule=SAID_AFTER, cue=named.span("cue"))


def _assignable(written: str, *, itin: bool) -> bool:
    digits = "".join(char for char in written if char.isdigit())
    area, group, serial = digits[:3], digits[3:5], digits[5:]
    if not set(digits) - {"0", "1"}:
        return False  # a number in binary
    return area not in {"000", "666"} and (itin or area < "900") and group != "00" and serial != "0000"

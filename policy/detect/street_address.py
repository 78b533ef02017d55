"""Street addresses: a number with a street's name, in the usual order or the Spanish one.

The score tells what stands beside it, because the policies ask for a home or a person: `HOME` and more for an
address with such a cue, `SURE` to `HOME` for a bare one, less for a venue (a near miss, shown in a replay only).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.detect.address_words import DIRECTION
from policy.detect.address_words import FAMOUS
from policy.detect.address_words import HOME as HOME_CUE
from policy.detect.address_words import LOOSE_SUFFIX
from policy.detect.address_words import MEETING
from policy.detect.address_words import PLAIN_WORDS
from policy.detect.address_words import STOPWORDS
from policy.detect.address_words import SUFFIX
from policy.detect.address_words import VENUE
from policy.detect.reading import Reading
from policy.model import Known
from policy.model import Span

TYPE = "STREET_ADDRESS"
RULES: tuple[str, ...] = ("street_address.suffix",)
WORDS: frozenset[str] = frozenset()
HOME = 0.9
"""From this score on, words of a home or a person stand beside the address."""
_VENUE_SCORE = 0.3

_NUMBER = r"(?<![\w$.:/#-])(?P<number>\d{1,6}[a-z]?(?:\s?1/2)?)(?:\s|,\s)"
_WORD = r"[a-z0-9][a-z0-9'.-]{0,24}"
_STREET = re.compile(
    rf"{_NUMBER}(?P<dir>{DIRECTION}\.?\s)?(?P<name>(?:{_WORD}\s){{1,3}}?)"
    rf"(?:(?P<suffix>{SUFFIX})|(?P<loose>{LOOSE_SUFFIX}))(?![a-z0-9'])(?:\s(?:{SUFFIX}|"
    rf"{LOOSE_SUFFIX})(?![a-z0-9']))?\.?(?:\s{DIRECTION}(?![a-z0-9']))?"
)
_NUMBERED = re.compile(
    rf"{_NUMBER}(?:{DIRECTION}\.?\s)?(?:county (?:road|rd|highway|hwy)|co rd|state (?:route|road|highway)|"
    rf"us (?:route|hwy)|route|rte|highway|"
    rf"hwy|rural route|farm road|fm|cr|sr|avenue|ave)\s(?:\d{{1,4}}[a-z]?|[a-z])(?![a-z0-9])"
)
_SPANISH = re.compile(
    r"(?<!\w)(?:calle|avenida|avda?\.?|av\.|c/|carrera|cra\.?|camino|paseo|privada|callejon|calzada|cerrada|"
    r"boulevard)\s"
    r"(?:(?:de|del|la|las|los|el)\s){0,2}[a-z0-9][a-z0-9']{0,24}(?:\s(?!numero|num|no\b)[a-z][a-z']{1,24}){0,3}?,?\s"
    r"(?:#\s?|no\.?\s|num(?:ero)?\.?\s)?(?P<number>\d{1,5}[a-z]?)(?![\w:])(?!\s?(?:am|pm|de la|horas|anos|minutos|"
    r"personas)\b)"
)
_BARE = re.compile(rf"{_NUMBER}(?P<dir>{DIRECTION}\.?\s)?(?P<name>[a-z][a-z'-]{{2,24}})(?![a-z0-9'])")
_AT_HOME = re.compile(
    r"(?:\blives? (?:at|on|@)|\bliving (?:at|on)|\bstay(?:s|ing)? (?:at|on)|\bhouse(?:'s| is|s)?(?: at)?|"
    r"\bhome is(?: at)?|\b(?:my|our|his|her|their) (?:crib|pad|place|apartment|apt)(?: is)?(?: at)?|"
    r"\baddress(?: is|:| =)?|\baddy(?: is|:)?|\bplace is(?: at)?|\bmoved to|\bmoving to|\bcome (?:thru|through|over|"
    r"by)(?: to| at)?|"
    r"\bpull up (?:to|at)?|\bslide (?:to|thru)|\bme up (?:at|from)|\bvivo en|\bvive en|\bcasa es(?: en)?|"
    r"\bdireccion es)\s{0,2}$"
)
_TIMED = re.compile(r"\b(?:over|by|up|thru|through|slide)\b.{0,8}$")
_TAIL = re.compile(
    r"(?:,?\s{1,2}(?:apt|apartment|unit|suite|ste|lot|bldg|building|depto|departamento|int)\.?\s?#?[a-z0-9-]{1,6}\b|"
    r",?\s?#\s?\w{1,6})?"
    r"(?:[,\n]\s?[a-z][a-z.]{2,20}(?:\s[a-z][a-z.]{2,20}){0,2}"
    r"(?:,\s?[a-z]{2}(?:\s\d{5}(?:-\d{4})?)?|\s[a-z]{2}\s\d{5}|\s[a-z]{1,2}\d[a-z0-9]?\s?\d[a-z]{2})(?![a-z0-9]))?"
)
_LED = re.compile(r"(?:(?:apt|unit)\.?\s?|#)\w{1,6},\s?$")
_BEFORE = 70
_AFTER = 50


def gate(reading: Reading, _known: Known) -> bool:
    """Whether there is a number at all."""
    return reading.digits > 0


def at_home(span: Span) -> bool:
    """Whether words of a home or a person stand beside this address."""
    return span.type == TYPE and span.score >= HOME


def find(reading: Reading, _known: Known) -> Iterator[Span]:
    """Addresses of streets; see the module for what the score means."""
    view, text = reading.numbers_low, reading.numbers.text
    for pattern in (_STREET, _NUMBERED, _SPANISH, _BARE):
        match = pattern.search(view)
        while match is not None:
            score = _score(pattern, match, view, text)
            if score > 0:
                start, end = _whole(match, view)
                yield reading.number_span(TYPE, start, end, score)
            match = pattern.search(view, match.end() if score > 0 else match.end("number"))


def _score(pattern: re.Pattern[str], match: re.Match[str], view: str, text: str) -> float:
    if FAMOUS.match(match.group()) or not _named(pattern, match):
        return 0.0
    before = view[max(0, match.start() - _BEFORE) : match.start()].rpartition("\n\n")[2]
    after = view[match.end() : match.end() + _AFTER]
    if pattern is _BARE:
        return 0.75 if _bare(match, before, after, text) else 0.0
    home = HOME_CUE.search(before) is not None or HOME_CUE.search(after) is not None
    met = not home and (MEETING.search(before) is not None or MEETING.search(after) is not None)
    if pattern is _STREET and not _street(match, text, home=home or met):
        return 0.0
    if not home and (VENUE.search(before) or VENUE.match(after.lstrip(" ,."))):
        return _VENUE_SCORE
    return 0.95 if home or met else 0.7


def _named(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether the words can be a street's name. Asked first, because it costs least."""
    if pattern is _STREET:
        return "\n" not in match.group() and not any(
            name in STOPWORDS or name.endswith("'s") for name in match["name"].split()
        )
    if pattern is _BARE:
        return len(match["number"]) > 1 and match["name"] not in STOPWORDS and match["name"] not in PLAIN_WORDS
    return True


def _street(match: re.Match[str], text: str, *, home: bool) -> bool:
    """Whether number, name and suffix together look like a street rather than an amount."""
    shown = text[match.start("name") : match.end("name")]
    number = match["number"]
    capital = shown[:1].isupper() or shown[:1].isdigit()
    if match["loose"] is None:
        return capital or len(number) > 1 or home
    if match["name"].split()[-1] in PLAIN_WORDS:
        return False
    suffix = text[match.start("loose") : match.end("loose")]
    return (capital and suffix[:1].isupper()) or (home and (len(number) > 1 or capital)) or len(number) >= 3


def _bare(match: re.Match[str], before: str, after: str, text: str) -> bool:
    """A number and a name without a suffix: only right after the words of a home."""
    number = match["number"]
    near = _AT_HOME.search(before)
    if near is None:
        told = match["dir"] is not None and len(match["dir"].strip()) > 1 and len(number) >= 3
        return told and re.match(r"\W{0,3}(?:\w{1,6}\s)?(?:apt|unit|floor|fl|buzz|#)", after) is not None
    capital = text[match.start("name")].isupper()
    if _TIMED.search(near.group()):
        return match["dir"] is not None or (capital and len(number) > 2)
    return len(number) > 2 or capital or match["dir"] is not None


def _whole(match: re.Match[str], view: str) -> tuple[int, int]:
    """Takes in the flat, the town and the postal code."""
    start, end = match.start(), match.end()
    tail = _TAIL.match(view, end)
    led = _LED.search(view[max(0, start - 14) : start])
    if led is not None:
        start -= len(led.group())
    return start, tail.end() if tail else end

"""Street addresses: a number with a street's name, in the usual order or the Spanish one.

The score tells what stands beside it, because the policies ask for a home or a person: `HOME` and more for an
address with such a cue, `SURE` to `HOME` for a bare one, less for a venue (a near miss, shown in a replay only).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.detect.address_patterns import AT_HOME
from policy.detect.address_patterns import BARE
from policy.detect.address_patterns import BOX
from policy.detect.address_patterns import DESCRIBED
from policy.detect.address_patterns import ENDS
from policy.detect.address_patterns import FLAT
from policy.detect.address_patterns import IS_MINE
from policy.detect.address_patterns import LED
from policy.detect.address_patterns import MOVED
from policy.detect.address_patterns import NUMBERED
from policy.detect.address_patterns import POSTAL
from policy.detect.address_patterns import SPANISH
from policy.detect.address_patterns import SPANISH_FIRST
from policy.detect.address_patterns import SPANISH_HOME
from policy.detect.address_patterns import SPANISH_THERE
from policy.detect.address_patterns import STREET
from policy.detect.address_patterns import SUFFIXED
from policy.detect.address_patterns import TIMED
from policy.detect.address_tail import dictated
from policy.detect.address_tail import whole
from policy.detect.address_venues import FAMOUS
from policy.detect.address_venues import NOT_BEFORE
from policy.detect.address_venues import VENUE
from policy.detect.address_venues import VENUE_NAME
from policy.detect.address_words import BARE_NOT
from policy.detect.address_words import BARE_WORDS
from policy.detect.address_words import CLEAR_LOOSE
from policy.detect.address_words import HOME as HOME_CUE
from policy.detect.address_words import LOOSE_WORDS
from policy.detect.address_words import MEETING
from policy.detect.address_words import NUMBERED_WORDS
from policy.detect.address_words import PLAIN_WORDS
from policy.detect.address_words import POSTAL_WORDS
from policy.detect.address_words import SPANISH_WORDS
from policy.detect.address_words import STOPWORDS
from policy.detect.address_words import STREET_WORDS
from policy.detect.address_words import THERE_WORDS
from policy.detect.reading import Reading
from policy.model import Known
from policy.model import Span

TYPE = "STREET_ADDRESS"
RULES: tuple[str, ...] = (
    "street_address.suffix",
    "street_address.numbered",
    "street_address.flat",
    "street_address.box",
    "street_address.spanish",
    "street_address.bare",
    "street_address.postal",
)
WORDS: frozenset[str] = frozenset()
HOME = 0.9
"""From this score on, words of a home or a person stand beside the address."""
_VENUE_SCORE = 0.3
_PATTERNS = (
    (STREET, STREET_WORDS | LOOSE_WORDS, "street_address.suffix"),
    (NUMBERED, NUMBERED_WORDS, "street_address.numbered"),
    (FLAT, frozenset({"apt", "apartment", "suite", "ste", "unit"}), "street_address.flat"),
    (BOX, frozenset({"box", "bx"}), "street_address.box"),
    (SPANISH, SPANISH_WORDS, "street_address.spanish"),
    (SPANISH_FIRST, frozenset({"calle", "avenida", "av"}), "street_address.spanish"),
    (SPANISH_HOME, frozenset({"vivo", "vive", "vivimos", "viven", "queda", "depa", "depto"}), "street_address.spanish"),
    (SPANISH_THERE, THERE_WORDS, "street_address.spanish"),
    (BARE, BARE_WORDS, "street_address.bare"),
    (POSTAL, POSTAL_WORDS, "street_address.postal"),
)
"""Each shape, the words without which it is not looked for, and its rule."""
_CALLING = frozenset[str]().union(*(words for _, words, _ in _PATTERNS))
_BEFORE = 70
_AFTER = 50


def gate(reading: Reading, _known: Known) -> bool:
    """Whether a number stands beside a word of streets or homes."""
    return reading.digits > 0 and not _CALLING.isdisjoint(reading.words)


def at_home(span: Span) -> bool:
    """Whether words of a home or a person stand beside this address."""
    return span.type == TYPE and span.score >= HOME


def find(reading: Reading, _known: Known) -> Iterator[Span]:
    """Addresses of streets; see the module for what the score means."""
    view = reading.numbers_low
    for pattern, words, rule in _PATTERNS:
        match = None if words.isdisjoint(reading.words) else pattern.search(view)
        while match is not None:
            score, cue = _score(pattern, match, reading)
            if score > 0:
                start, end = whole(match, reading)
                yield reading.number_span(TYPE, start, end, score, rule=rule, cue=cue)
            match = pattern.search(view, match.end() if score > 0 else match.end("number"))


def _score(pattern: re.Pattern[str], match: re.Match[str], reading: Reading) -> tuple[float, tuple[int, int] | None]:
    """What the match is worth, and where the words stand that say whose it is."""
    if FAMOUS.match(match.group()) or not _named(pattern, match):
        return 0.0, None
    view, text = reading.numbers_low, reading.numbers.text
    start, last = dictated(reading, match.start()), match.end() + _AFTER
    first = max(0, start - _BEFORE)
    gap = view.rfind("\n\n", first, start)
    first = gap + 2 if gap >= 0 else first
    if NOT_BEFORE.search(view, first, start):
        return 0.0, None
    if pattern is BARE:
        return _bare(match, view[first:start], view[match.end() : last], text), (first, start)
    home = HOME_CUE.search(view, first, start) or HOME_CUE.search(view, match.end(), last)
    told = home or MEETING.search(view, first, start) or MEETING.search(view, match.end(), last)
    if not _shaped(pattern, match, text, home=told is not None or start < match.start()):
        return 0.0, None
    cue = told.span() if told else None
    if home is None and _of_venue(match, view, first, start, last):
        return _VENUE_SCORE, cue
    return 0.95 if told else 0.7, cue


def _of_venue(match: re.Match[str], view: str, first: int, start: int, last: int) -> bool:
    """Whether a place for everybody is named in the address or beside it."""
    if VENUE_NAME.search(match.group()) or VENUE.search(view, first, start):
        return True
    return VENUE.match(view[match.end() : last].lstrip(" ,.")) is not None


def _named(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether the words can be a street's name. Asked first, because it costs least."""
    if pattern is FLAT:
        return not any(name in STOPWORDS or name in PLAIN_WORDS for name in match["name"].split())
    if pattern is STREET:
        names = match["name"].split()
        if names == ["the"]:
            return True
        names = names[1:] if names[0] == "st" else names
        return "\n" not in match.group() and not any(name in STOPWORDS or name.endswith("'s") for name in names)
    if pattern is BARE:
        name = match["name"]
        return len(match["number"]) > 1 and not any(name in words for words in (STOPWORDS, PLAIN_WORDS, BARE_NOT))
    return True


def _shaped(pattern: re.Pattern[str], match: re.Match[str], text: str, *, home: bool) -> bool:
    """Whether number, name and suffix together look like a street rather than an amount."""
    if pattern is STREET:
        return _street(match, text, home=home)
    if pattern is SPANISH and match["common"]:
        return home or match["mark"] is not None or text[match.start("name")].isupper()
    if pattern is FLAT:
        return home or text[match.start("name")].isupper() or (len(match["number"]) > 2 and match["flat"] != "unit")
    if pattern is NUMBERED:
        return home or len(match["number"]) > 1
    return True


def _street(match: re.Match[str], text: str, *, home: bool) -> bool:
    shown = text[match.start("name") : match.end("name")]
    number = match["number"]
    capital = shown[:1].isupper() or shown[:1].isdigit()
    if shown.strip().lower() == "the":
        sure = match["suffix"] is not None
        return (capital and sure) or (home and (capital or sure))
    if "/" in number and " " not in number:
        return (
            home
            or (capital and match["suffix"] is not None)
            or LED.search(text[: match.start()].lower()[-14:]) is not None
        )
    if match["loose"] is None or match["second"] is not None:
        return capital or len(number) > 1 or home
    suffix = text[match.start("loose") : match.end("loose")]
    if match["name"].split()[-1] in PLAIN_WORDS and not (home and capital and suffix[:1].isupper()):
        return False
    if (capital and suffix[:1].isupper()) or (home and (len(number) > 1 or capital)):
        return True
    year = len(number) == 4 and number[:2] in {"19", "20"}
    return len(number) >= 3 and not year and suffix.lower() in CLEAR_LOOSE


def _bare(match: re.Match[str], before: str, after: str, text: str) -> float:
    """A number and a name without a suffix: only right after the words of a home."""
    number = match["number"]
    capital = text[match.start("name")].isupper()
    if SUFFIXED.match(after):
        return 0.0
    if (len(number) > 2 or capital) and DESCRIBED.match(after):
        return 0.75
    if IS_MINE.match(after) and len(number) > 1:
        return 0.75
    near = AT_HOME.search(before)
    moved = MOVED.search(before)
    if moved is not None and (capital or ENDS.match(after)):
        return 0.75
    if near is None:
        told = match["dir"] is not None and len(match["dir"].strip()) > 1 and len(number) >= 3
        floor = re.match(r"\W{0,3}(?:\w{1,6}\s)?(?:apt|unit|floor|fl|buzz|#)", after)
        return 0.65 if told and floor else 0.0
    if not capital and match["dir"] is None and not ENDS.match(after):
        return 0.0
    if TIMED.search(near.group()):
        return 0.75 if match["dir"] is not None or (capital and len(number) > 2) else 0.0
    return 0.75 if len(number) > 2 or capital or match["dir"] is not None else 0.0

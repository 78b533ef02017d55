"""Positions told exactly: coordinates, links to a spot on a map, three words, plus codes.

What a class does with coordinates ("find 41°53'N on the globe", "plot (3, -2)") is no position of anybody, and a link
to a field or a school is a venue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from policy.detect.late import late
from policy.detect.protect import MASK
from policy.detect.reading import Reading

Found = tuple[int, int, float, tuple[int, int] | None]
"""Start, end, score and cue."""

_MOST = 100
_NEAR = 60
_FAR_NORTH = 90.0
_ROUND = 180.0
_DIGITS = 4
"""Digits of the shortest position."""
_SMALL = 15.0
"""Two numbers below it are rather ratios or times."""
_EXACT = 4
"""Decimals from which on two numbers are a position by themselves: some ten metres."""

_LATITUDE = r"(?P<lat>[-+]?\d{1,2}\.\d{2,12})"
_LONGITUDE = r"(?P<lon>[-+]?\d{1,3}\.\d{2,12})"
_DECIMAL = late(
    rf"(?:geo:)?(?<![\w.$-]){_LATITUDE}\s?°?\s?(?P<ns>[NS])?(?P<gap>\s?[,;/]\s?|\s{{1,2}}|%2C|"
    rf"\+){_LONGITUDE}\s?°?\s?(?P<ew>[EWO](?!\w))?"
    r"(?![\w°]|\.\d)",
    re.IGNORECASE,
)
_NAMED = late(
    r"(?<!\w)lat(?:itude?d?|itud)?\W{0,4}(?:is |"
    r"es )?(?P<lat>[-+]?[0-8]?\d(?:\.\d{1,12})?)\s?°?\s?[NS]?\W{0,4}(?:and |y )?"
    r"(?:lon|lng|long|longitude?d?|longitud)(?!\w)\W{0,4}(?:is |es )?(?P<end>[-+]?[01]?\d{1,2}(?:\.\d{1,12})?)\s?°?"
    r"(?:\s?[EW](?!\w))?",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d+")
_FINE = 4
"""Figures of two angles with a part of a degree each."""
_ARC = (
    r"\s?(?:°|o|\*|deg(?:rees)?|grados)\s?(?:\d{1,2}(?:\.\d{1,6})?\s?(?:'|min)\s?(?:\d{1,2}(?:\.\d{1,6})?\s?(?:\"|''|"
    r"sec)?\s?)?)?"
)
_DEGREES = late(
    rf"(?<![\w.])(?:[NS]\s?)?\d{{1,2}}(?:\.\d{{1,8}})?{_ARC}[NS]?\W{{1,4}}"
    rf"(?:[EWO]\s?)?\d{{1,3}}(?:\.\d{{1,8}})?{_ARC}(?P<end>[EWO](?!\w))?",
    re.IGNORECASE,
)
_SPOKEN = late(
    r"(?<![\w.])(?P<lat>\d{1,2})\s?(?:point|dot|punto)\s?\d[\d ]{1,12}\d\W{0,3}(?:and |y |by )?(?:-|minus |negative |"
    r"menos )?"
    r"\s?(?P<lon>\d{1,3})\s?(?:point|dot|punto)\s?\d[\d ]{1,12}\d(?!\w)"
)
_MAP = late(
    r"(?:https?://)?(?:www\.)?(?:maps\.app\.goo\.gl|goo\.gl/maps|maps\.apple(?:\.com)?/p|glympse\.com|"
    r"map\.snapchat\.com|"
    r"(?:www\.)?waze\.com/(?:ul|live-map)|ul\.waze\.com|w3w\.co|what3words\.com|maps\.google\.com/maps/place|"
    r"share\.here\.com|find\.life360\.com|life360\.com/(?:share|i|bubble)|plus\.codes|trusted\.uber\.com|"
    r"trip\.uber\.com)"
    r"/[^\s<>|)\]]{3,400}",
    re.IGNORECASE,
)
_PREFIXED = late(r"(?<!\w)[NS]\s?\d{1,2}\.\d{3,12}°?\W{1,3}(?P<end>[EWO])\s?\d{1,3}\.\d{3,12}(?!\d)", re.IGNORECASE)
_MAP_HINT = re.compile(r"goo\.gl/|maps\.|glympse|map\.snap|waze\.|w3w|what3|here\.com|life360|plus\.codes|uber\.com")
_DECIMALS = re.compile(r"\d\.\d{2,12}(?:[^\d.]{1,8}|%2[cC])[-+]?\d{1,3}\.\d\d")
_DEGREE = re.compile(r"°|\do? ?\d\d?'|\d ?deg")
_THREE = late(
    r"(?<![\w:/.])///\s?[a-z]{2,20}\.[a-z]{2,20}\.[a-z]{2,20}(?![\w.]\w)|"
    r"(?<!\w)(?:w3w|what ?3 ?words|"
    r"what three words)\W{1,4}(?:is )?(?P<named>/{0,3}[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20})(?![\w.]\w)",
    re.IGNORECASE,
)
_LAT = re.compile(r"lat[ :=i-]")
_MARKED = ((_LAT, _NAMED), (_DEGREE, _DEGREES), (_DECIMALS, _PREFIXED))
"""Each way that needs no more than its marks, with the hint of it."""
_PLUS = late(
    r"(?<![\w+])(?=[0-9A-Z+]{0,9}[CFGHJMPQRVWX])(?=[0-9A-Z+]{0,9}\d)[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\w+])"
)
_CLASS = late(
    r"\b(?:plot|slope|line|(?<!off )(?<!up )(?<!ing )points?|vector|graph|vertex|midpoint|equation|mean|median|std|sd|"
    r"average|avg|round|"
    r"quiz|"
    r"ratios?|rates?|values?|probability|error|loss|globe|atlas|geography|worksheet|textbook|capital|lab|problem|"
    r"answer|solve|function|matrix|correlation|data|city|"
    r"cities|country|mountain|iss|station|satellite|epicenter|storm|hurricane|geocache|grafica|pendiente|ejercicio|"
    r"mapa mundi|"
    r"seconds|splits?|time|times|version)\b"
)
_HERE = late(
    r"\b(?:im|i'm|i am|we're|were at|here|hes|shes|he's|she's|is at|at|location|coords?|coordinates|pin|gps|"
    r"find (?:me|her|him|us|my)|"
    r"come|meet|live|pings?|pinged|airtag|tracker|house|home|phone|estoy|esta|ubicacion|coordenadas|geo|dropped|spot|"
    r"@)\b"
)
_VENUE = late(
    r"\b(?:field|gym|stadium|venue|tournament|meet|game|match|parking|school|campus|practice|restaurant|museum|"
    r"directions|"
    r"course|invitational|arena|theater|concert|recital|registration|away|bus|buses|dropoff|drop-off|rehearsal|"
    r"banquet|"
    r"fundraiser|estadio|partido|cancha|escuela|torneo|prom|hoco|field trip|address for|entrance)\b"
)
_PERSON = late(
    r"\b(?:dropped (?:a|my) pin|live location|my location|im here|i'm here|im at|shes|hes|she's|he's|her location|"
    r"his location|"
    r"find me|come get|alone|sola|solo|mi ubicacion|estoy|my house|her house|his house|where (?:she|he|i)|lives|"
    r"sharing)\b"
)


def positions(reading: Reading) -> Iterator[Found]:
    """What is found, in offsets of `Reading.text`: links too, which are blanked for all others."""
    text = reading.folded.text
    linked = MASK in reading.text
    low = text.lower() if linked else reading.low
    if (linked or reading.digits >= _DIGITS) and _hinted(low):
        yield from _figures(text)
    if linked and _MAP_HINT.search(low):
        for match in islice(_MAP.finditer(text), _MOST):
            yield *match.span(), _shared(low, match), None
    if "///" in text or "w3w" in low or "words" in low:
        for match in islice(_THREE.finditer(text), _MOST):
            yield *match.span("named" if match["named"] else 0), 0.9, None
    if "+" in text:
        for match in islice(_PLUS.finditer(reading.text), _MOST):
            yield *match.span(), 0.8, None


def _hinted(low: str) -> bool:
    """Whether one of the marks of positions in figures is there: the signs first, because they cost least."""
    if ("°" in low or "'" in low or "deg" in low) and _DEGREE.search(low):
        return True
    return ("lat" in low and _LAT.search(low) is not None) or (low.count(".") > 1 and _DECIMALS.search(low) is not None)


def spoken(reading: Reading) -> Iterator[Found]:
    """Coordinates in words ("41 point 57, minus 87 point 78"), in offsets of `Reading.numbers`."""
    for match in islice(_SPOKEN.finditer(reading.numbers_low), _MOST):
        if int(match["lat"]) <= _FAR_NORTH and int(match["lon"]) <= _ROUND:
            yield *match.span(), 0.7, None


def _figures(text: str) -> Iterator[Found]:
    low = text.lower()
    if _DECIMALS.search(text):
        for match in islice(_DECIMAL.finditer(text), _MOST):
            score = _decimal(match, low)
            if score:
                yield *match.span(), score, None
    for hint, pattern in _MARKED:
        if hint.search(low):
            for match in islice(pattern.finditer(text), _MOST):
                if match["end"] and not _taught(low, match) and (pattern is not _DEGREES or _near_enough(match)):
                    yield *match.span(), 0.9, None


def _decimal(match: re.Match[str], low: str) -> float:
    """The score of two decimal numbers in a row."""
    if not _on_earth(match):
        return 0.0
    before = low[max(0, match.start() - _NEAR) : match.start()]
    if match.group().lower().startswith("geo:") or before.endswith(
        ("q=", "ll=", "/@", "query=", "destination=", "loc:", "center=")
    ):
        return 0.95
    if match["ns"] and match["ew"]:
        return 0.0 if _taught(low, match) else 0.9
    decimals = min(len(match[name].partition(".")[2]) for name in ("lat", "lon"))
    here = _HERE.search(before) is not None
    if match["gap"].isspace() and not (here or match["lon"].startswith("-")):
        return 0.0
    if _taught(low, match) or not (here or max(abs(float(match["lat"])), abs(float(match["lon"]))) >= _SMALL):
        return 0.0
    if decimals >= _EXACT:
        return 0.85
    return 0.6 if here and decimals >= _EXACT - 1 else 0.0


def _near_enough(match: re.Match[str]) -> bool:
    """Whether degrees come with minutes or decimals: whole ones are a hundred kilometres wide, and a lesson."""
    return len(_FIGURE.findall(match.group())) >= _FINE


def _on_earth(match: re.Match[str]) -> bool:
    return abs(float(match["lat"])) <= _FAR_NORTH and abs(float(match["lon"])) <= _ROUND


def _taught(low: str, match: re.Match[str]) -> bool:
    """Whether a class speaks of a place on the globe."""
    around = low[max(0, match.start() - _NEAR) : match.start()] + low[match.end() : match.end() + _NEAR]
    return _CLASS.search(around) is not None and _PERSON.search(around) is None


def _shared(low: str, match: re.Match[str]) -> float:
    """The score of a link to a spot: less where the text speaks of a field, a school, a meeting."""
    around = low[max(0, match.start() - _NEAR) : match.start()] + " " + low[match.end() : match.end() + _NEAR]
    return 0.3 if _VENUE.search(around) and not _PERSON.search(around) else 0.9

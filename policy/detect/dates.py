"""Dates with a day and a month, as people type them in English and Spanish. What they mean is for others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    "dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre"
)
_ORDINALS = (
    "(?:20|30)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
    "thirty[ -]first|thirtieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twentieth|"
    "nineteenth|eighteenth|seventeenth|sixteenth|fifteenth|fourteenth|thirteenth|twelfth|eleventh|tenth|ninth|eighth|"
    "seventh|sixth|fifth|fourth|third|second|first|primero"
)
_DAY = rf"(?:20[ -]\d(?:st|nd|rd|th)|{_ORDINALS}|(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th|ro))?)(?![a-z\d])"
_YEAR = r"(?P<{0}>(?:1\d|20)\d\d|'?\d\d)(?![\d:])"
_GAP = r"\s{0,2}[/.-]\s{0,2}"
_M = rf"(?:{_MONTHS})(?![a-z])\.?"


_LIKELY = re.compile(rf"\d\s{{0,2}}[/.-]\s{{0,2}}\d|\d{{6}}|\d\sdel?\s|\d,?\s\d\d?,?\s\d|(?<![a-z]){_M}")


def likely(low: str) -> bool:
    """Whether a text can hold a date at all: much cheaper than to look for one."""
    return _LIKELY.search(low) is not None


def _year(name: str, before: str) -> str:
    return f"(?:{before}{_YEAR.format(name)})?"


_DATE = re.compile(
    rf"(?<![\d/.$-])(?<!\d:)(?:"
    rf"(?P<y0>(?:19|20)\d\d){_GAP}(?:0?[1-9]|1[0-2]){_GAP}(?:0?[1-9]|[12]\d|3[01])(?![\d/])"
    rf"|(?P<n1>0?[1-9]|[12]\d|3[01])(?P<mark>{_GAP})(?P<n2>0?[1-9]|[12]\d|3[01])"
    rf"(?:{_GAP}(?P<y1>(?:19|20)\d\d|'?\d\d|[01]\s\d))?(?![\d/%]|[.:-]\d)"
    rf"|(?P<n3>\d)\s(?P<n4>\d)\s/\s(?P<n5>\d\d?)(?:\s/\s(?P<y2>(?:19|20)\d\d|\d\d))?(?!\d)"
    rf"|(?<![a-z]){_M}[\s/-]{{0,2}}(?:the\s)?{_DAY}" + _year("y3", r"[,/-]?\s{0,2}(?:of\s|in\s)?") + "|"
    rf"(?:(?<![a-z])(?:the|el)\s)?{_DAY}[\s/.-]{{0,2}}(?:of\s|de\s)?{_M}"
    + _year("y4", r"[,/-]?\s{0,2}(?:(?:of|de|del)\s)?")
    + ")"
)
_COMPACT = re.compile(
    r"(?<!\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?P<y5>(?:19|20)?\d\d)(?!\d)"
    r"|(?<!\d)(?:0?[1-9]|[12]\d|3[01])\sdel?\s(?:mes\s)?(?:0?[1-9]|1[0-2]|once)(?![a-z\d])"
    r"(?:\sdel?\s(?:ano\s)?(?P<y7>(?:19|20)\d\d|2 mil \d{1,2}))?"
    r"|(?<!\d)(?:(?:0\s?)?[1-9]|1[0-2]),?\s(?:(?:0\s?)?[1-9]|[12]\d|3[01]),?\s(?P<y6>(?:19|20)?\d\d|0\s\d{1,2})(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Date:
    """A day and month at `start:end` of the text; `year` with four digits, None where it is not said."""

    start: int
    end: int
    year: int | None
    worded: bool


def dates(low: str) -> Iterator[Date]:
    """All dates in a text in lower case."""
    for match in _DATE.finditer(low):
        first, second = match["n1"], match["n2"]
        if first and min(int(first), int(second)) > 12:
            continue
        if first and match["y1"] is None and match["mark"].strip() != "/":
            continue
        years = [value for name, value in match.groupdict().items() if name.startswith("y") and value]
        yield Date(match.start(), match.end(), _full(years[0] if years else ""), first is None)


def compact_dates(low: str) -> Iterator[Date]:
    """Six or eight digits in a row that can be a date (06212010): only worth asking after a clear cue."""
    for match in _COMPACT.finditer(low):
        yield Date(match.start(), match.end(), _full(match["y5"] or match["y6"] or match["y7"] or ""), worded=False)


def _full(year: str) -> int | None:
    if not year:
        return None
    value = int(year.lstrip("'").replace("2 mil ", "").replace(" ", ""))
    if value >= 100:
        return value
    return value + (2000 if value < 40 else 1900)

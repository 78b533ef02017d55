"""What belongs to an address before and after the street: more of the number, the flat, the town, the postal code."""

from __future__ import annotations

import re

from policy.detect.address_patterns import LED
from policy.detect.late import late
from policy.detect.reading import Reading

_TOWN = r"[a-z][a-z.]{2,20}(?:\s[a-z][a-z.]{2,20}){0,2}"
_TAIL = late(
    r"(?:,?\s{1,2}(?:apt|apartment|unit|suite|ste|lot|bldg|building|depto|departamento|dpto|int|interior|piso|casa|"
    r"flat|fl|"
    r"floor|no|esc|escalera|portal|bloque|blq|puerta|pta)(?![a-z])\.?\s?#?(?:\d[a-z0-9-]{0,5}|[a-z](?:-?\d{1,4})?)\b|"
    r",?\s?#\s?\w{1,6}|"
    r",\s{1,2}(?:\d{1,2}\s?(?:[oa]|er|ro|do|to|r|n)\.?(?:\s(?:izqd?a?|dcha|drcha|der|dch|esq|dto|[a-h]|\d[oa])\b)?\.?|"
    r"\d{1,2} (?:izq|dcha|esq|der)\b\.?|(?:bajos?|entlo|entresuelo|atico|principal)\b(?:\s(?:izqd?a?|dcha|"
    r"[a-h])\b)?\.?))?"
    rf"(?:[,\n]\s?(?:{_TOWN})(?:,\s?[a-z]{{2}}(?:\s\d{{5}}(?:-\d{{4}})?)?|\s[a-z]{{2,3}}\s\d{{4,5}}|"
    r"\s[a-z]{1,2}\d[a-z0-9]?\s?\d[a-z]{2})(?![a-z0-9])|"
    rf"\s(?:{_TOWN})\s[a-z]{{2}}\s\d{{5}}(?![a-z0-9])|"
    r"(?:,\s|\n)\d{5}\s(?:(?:a|la|el|los|las|san|santa)\s)?[a-z]{3,20})?"
)
"""The flat, the town and the postal code."""
_QUARTER = late(
    r",\s(?:[Cc]ol\.|[Cc]olonia|[Ff]racc\.|[Ff]raccionamiento|[Bb]arrio|[Uu]rb\.|[Uu]rbanizacion|"
    r"[Rr]esidencial)\s[A-Za-z]{2,20}"
    r"(?:\s[A-Za-z]{2,20}){0,2}?(?=[,.\n!?]|$|\s[a-z])(?:,\s(?:\d{5}\s)?[A-Z][a-z]{2,20})?"
)
"""The part of a town after a Spanish address, and the town, if it is written as a name."""
_SECOND = late(r"\s(?:park|run|pass|close|view|gate|key|walk|point|row|path|way|place|square)\.?$")
_DICTATED = late(r"(?<![\w.:/-])(?:\d{1,2}\s){1,3}$")


def dictated(reading: Reading, start: int) -> int:
    """Where the number at `start` of the spoken view begins, when it is said in parts: "nineteen oh two Belmont"."""
    numbers = reading.numbers
    if numbers.starts is None:
        return start
    match = _DICTATED.search(numbers.text, max(0, start - 12), start)
    if match is None:
        return start
    first, last = numbers.origin(match.start(), match.start() + 1)
    return start if reading.text[first:last].isdigit() else match.start()


def whole(match: re.Match[str], reading: Reading) -> tuple[int, int]:
    """The address with all that belongs to it, in offsets of the spoken view."""
    view, text = reading.numbers_low, reading.numbers.text
    start, end = dictated(reading, match.start()), _street_end(match, text)
    led = LED.search(view[max(0, start - 14) : start])
    if led is not None:
        start -= len(led.group())
    tail = _TAIL.match(view, end)
    last = tail.end() if tail else end
    quarter = _QUARTER.match(text, last)
    last = quarter.end() if quarter else last
    return start, last - 1 if last == end and view[last - 1] == "." else last


def _street_end(match: re.Match[str], text: str) -> int:
    """Without a verb that only looks like a second suffix: "310 tidewater lane park on the grass"."""
    second = _SECOND.search(match.group()) if match.groupdict().get("suffix") else None
    if second is None or match.start() + second.start() < match.end("suffix"):
        return match.end()
    return match.end() if text[match.start() + second.start() + 1].isupper() else match.start() + second.start()

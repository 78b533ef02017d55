"""Who of the safeguarding list is on call when, as a school writes it: `kim Mon-Fri 8-16; lee Sat,Sun`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time

from policy.model import OnCall

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = rf"(?:{'|'.join(_DAYS)})"
_ENTRY = re.compile(
    rf"(?P<person>\S+)(?:\s+(?P<days>{_DAY}(?:[-,]{_DAY})*))?"
    r"(?:\s+(?P<start>\d{1,2}(?::\d\d)?)-(?P<end>\d{1,2}(?::\d\d)?))?",
    re.IGNORECASE,
)
_MIDNIGHT = 24


def on_call(text: object) -> object:
    """Entries parted by semicolons: a person's id, weekdays (all where none are given), hours (the whole day)."""
    if not isinstance(text, str):
        return text
    return tuple(_entry(one.strip()) for one in re.split(r"[;\n]", text) if one.strip())


def _entry(text: str) -> OnCall:
    found = _ENTRY.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not a person, weekdays and hours")
    days = tuple(sorted(set(_days(found["days"])))) if found["days"] else tuple(range(len(_DAYS)))
    if not found["start"]:
        return OnCall(person=found["person"], days=days)
    return OnCall(person=found["person"], days=days, start=_time(found["start"]), end=_time(found["end"], end=True))


def _days(text: str) -> Iterator[int]:
    """`mon-wed,fri`; a row that goes over Sunday begins again on Monday."""
    for piece in text.lower().split(","):
        first, *rest = (_DAYS.index(one) for one in piece.split("-"))
        last = rest[-1] if rest else first
        yield from (day % len(_DAYS) for day in range(first, last + 1 + (len(_DAYS) if last < first else 0)))


def _time(text: str, *, end: bool = False) -> time:
    """A wall time; 24 is the end of the day."""
    hour, _, minute = text.partition(":")
    if end and int(hour) == _MIDNIGHT and not int(minute or 0):
        return time.max
    try:
        return time(int(hour), int(minute or 0))
    except ValueError as error:
        raise ValueError(f"{text!r} is no time of a day") from error

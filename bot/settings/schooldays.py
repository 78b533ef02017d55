"""The school's calendar as a school writes it: `2026-08-26..2026-12-18, 2027-01-04..2027-06-11`, `21:00-07:00`."""

from __future__ import annotations

import re
from datetime import date
from datetime import time
from itertools import pairwise
from typing import Annotated
from typing import Any

from pydantic import BeforeValidator
from pydantic import Field
from pydantic_settings import BaseSettings

from policy.model import Calendar
from policy.model import Days
from policy.model import QuietHours

NEVER = "never"
"""The word for no quiet hours at all."""
_RANGE = re.compile(r"(\d{4}-\d\d-\d\d)(?:\s*\.\.\s*(\d{4}-\d\d-\d\d))?")
_HOURS = re.compile(r"(\d{1,2}:\d\d)\s*-\s*(\d{1,2}:\d\d)")
_NIGHT = QuietHours(since=time(21), until=time(7))
_EXAMPLE = "write first and last days, parted by commas, such as"


def days(text: object) -> object:
    """Ranges of days parted by commas; a single day stands alone. In order, whatever the order they are written in."""
    if not isinstance(text, str):
        return text
    found = sorted((_days(one.strip()) for one in text.split(",") if one.strip()), key=lambda one: one.first)
    for one, following in pairwise(found):
        if following.first <= one.last:
            raise ValueError(f"{one.first}..{one.last} and {following.first}..{following.last} overlap")
    return tuple(found)


def _days(text: str) -> Days:
    found = _RANGE.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not a day, or two parted by two dots")
    try:
        first, last = (date.fromisoformat(one or found[1]) for one in found.groups())
    except ValueError as error:
        raise ValueError(f"{text!r} names a day that there is not") from error
    if last < first:
        raise ValueError(f"{text!r} ends before it begins")
    return Days(first=first, last=last)


def hours(text: object) -> object:
    """Two wall times; `never` is none."""
    if not isinstance(text, str):
        return text
    if text.strip().lower() == NEVER:
        return None
    found = _HOURS.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"{text!r} is not two times of a day")
    try:
        start, end = (time.fromisoformat(one.zfill(5)) for one in found.groups())
    except ValueError as error:
        raise ValueError(f"{text!r} names a time that no day has") from error
    if start == end:
        raise ValueError(f"{text!r} begins when it ends")
    return QuietHours(since=start, until=end)


def _get(remedy: str, default: Any) -> Any:
    return Field(default=default, json_schema_extra={"remedy": remedy})


class SchoolDays(BaseSettings):
    """When there is school and when people are left alone."""

    terms: Annotated[tuple[Days, ...], BeforeValidator(days)] = _get(
        f"{_EXAMPLE} 2026-08-26..2026-12-18, 2027-01-04..2027-06-11", ()
    )
    holidays: Annotated[tuple[Days, ...], BeforeValidator(days)] = _get(
        f"{_EXAMPLE} 2026-11-26..2026-11-27, 2027-01-18", ()
    )
    quiet_hours: Annotated[QuietHours | None, BeforeValidator(hours)] = _get(
        f"write two times such as 21:00-07:00, or {NEVER}", _NIGHT
    )

    @property
    def calendar(self) -> Calendar:
        """The calendar as the rules see it."""
        return Calendar(terms=self.terms, holidays=self.holidays, quiet=self.quiet_hours)

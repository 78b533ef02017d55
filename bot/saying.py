"""How counts, lists, days and times are said in a language: plain functions, and the same as filters of templates.

A template's folder is its language. Days and times come in the school's time zone; a text is read as ISO 8601.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.language import lang_of
from bot.words import word

_LISTS: dict[str, Literal["standard", "or"]] = {"and": "standard", "or": "or"}
_ALWAYS = 1e9
"""A threshold that no count reaches: the unit asked for is never rounded to a larger one."""
_DAY = 24
_NARROW = "\u202f"
_SPANISH = (
    ("and", " y ", " e ", re.compile(r"h?[ií](?![aeoáéó])", re.IGNORECASE)),
    ("or", " o ", " u ", re.compile(r"h?[oó]|8", re.IGNORECASE)),
)
"""Before the same sound, Spanish says its conjunctions otherwise (RAE): Ana e Inés, siete u ocho."""


def said_day(when: date | str, lang: str) -> str:
    """A day in full: `January 5, 2026`, `5 de enero de 2026`. '' where there is none."""
    if not when:
        return ""
    from babel.dates import format_date  # noqa: PLC0415 - 20 ms that a short command has no use for

    return format_date(date.fromisoformat(when) if isinstance(when, str) else when, "long", locale=lang_of(lang))


def said_time(at: time | datetime | str, lang: str) -> str:
    """A time of day: `8:00 PM`, `20:00`. '' where there is none."""
    if not at and isinstance(at, str):
        return ""
    from babel.dates import format_time  # noqa: PLC0415 - the same

    clock = time.fromisoformat(at) if isinstance(at, str) else at.time() if isinstance(at, datetime) else at
    said = format_time(clock.replace(tzinfo=None), "short", locale=lang_of(lang))
    return said.replace(_NARROW, " ")  # fonts of chats seldom have it


def said_moment(at: datetime | str, zone: ZoneInfo | str, lang: str) -> str:
    """A moment by the clock of a zone: `January 5, 2026, 8:00 PM`, `5 de enero de 2026, 20:00`."""
    from babel.dates import get_datetime_format  # noqa: PLC0415 - the same

    moment = datetime.fromisoformat(at) if isinstance(at, str) else at
    local = moment.astimezone(ZoneInfo(zone) if isinstance(zone, str) else zone)
    joint = str(get_datetime_format("long", locale=lang_of(lang)))
    return joint.replace("{1}", said_day(local.date(), lang)).replace("{0}", said_time(local, lang))


def said_list(names: Iterable[object], lang: str, joint: str = "and") -> str:
    """Some names in one breath: `Ana, Bo, and Sam`, `Ana, Bo e Inés`; with the joint `or`, one of them. '' for none."""
    from babel.lists import format_list  # noqa: PLC0415 - the same

    said = [str(one) for one in names]
    chosen = lang_of(lang)
    text = format_list(said, _LISTS[joint], locale=chosen) if said else ""
    return _sounding(text, said[-1], joint) if chosen == "es" and len(said) > 1 else text


def _sounding(text: str, last: str, joint: str) -> str:
    for kind, usual, other, sound in _SPANISH:
        if kind == joint and sound.match(last) and text.endswith(usual + last):
            return text.removesuffix(usual + last) + other + last
    return text


def said_length(count: int, lang: str, unit: str = "hour") -> str:
    """How long something lasts, in days where it is whole days: `an hour`, `36 hours`, `2 days`."""
    if unit == "hour" and (count == 0 or count % _DAY):
        return word(lang, "length.hours", n=count)
    return word(lang, "length.days", n=count // _DAY if unit == "hour" else count)


def said_ahead(days: int, lang: str) -> str:
    """How far a day is away: `today`, `tomorrow`, `in 10 days`."""
    from babel.dates import format_timedelta  # noqa: PLC0415 - the same

    if days in (0, 1):
        return word(lang, "ahead.tomorrow" if days else "ahead.today")
    return format_timedelta(timedelta(days=days), "day", threshold=_ALWAYS, add_direction=True, locale=lang_of(lang))

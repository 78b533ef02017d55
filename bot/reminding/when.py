"""When somebody wants to be reminded, as they type it in English or Spanish: `friday 16:00 every week`.

A small grammar of its own, and strict: what is left over or could mean two things is asked about, never guessed. (The
usual library of the trade takes a good third of a second at its first date, reads `1` as the first of January, and does
not know `el viernes a las 16:00`.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace
from datetime import date
from datetime import time

from policy.model import Every
from policy.model.letters import without_accents

_FILLERS = frozenset(
    ["on", "at", "the", "el", "la", "los", "las", "a", "de", "del", "next", "proximo", "este", "esta", "this", "en"]
)
_DAYS = ("today hoy", "tomorrow manana")
_WEEKDAYS = (
    *("monday mon lunes", "tuesday tue martes", "wednesday wed miercoles", "thursday thu jueves"),
    *("friday fri viernes", "saturday sat sabado", "sunday sun domingo"),
)
_MONTHS = (
    *("january jan enero ene", "february feb febrero", "march mar marzo", "april apr abril abr", "may mayo"),
    *("june jun junio", "july jul julio", "august aug agosto ago", "september sep septiembre", "october oct octubre"),
    *("november nov noviembre", "december dec diciembre dic"),
)
_EVERY = frozenset(["every", "each", "cada", "todos", "todas"])
_PERIODS = {
    **dict.fromkeys(["week", "weeks", "semana", "semanas"], Every.WEEK),
    **dict.fromkeys(["day", "days", "dia", "dias"], Every.DAY),
}
_ADVERBS = {
    **dict.fromkeys(["weekly", "semanal", "semanalmente"], Every.WEEK),
    **dict.fromkeys(["daily", "diario", "diariamente"], Every.DAY),
}
_SCHOOL_DAY = (("school", "day"), ("school", "days"), ("dia", "clase"), ("dias", "clase"))
_CLOCK = re.compile(r"(\d{1,2})(?::(\d\d))?(am|pm|h|hs|hrs)?")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_SLASHED = re.compile(r"\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?")
_NOON = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """What was typed: one way of naming a day at most. `ahead` counts days from today; `dated` may lack its year."""

    at: time | None = None
    every: Every = Every.ONCE
    ahead: int | None = None
    weekday: int | None = None
    day: date | None = None
    dated: tuple[int, int] | None = None

    @property
    def names_a_day(self) -> bool:
        """Whether a day was named in any way."""
        return any(one is not None for one in (self.ahead, self.weekday, self.day, self.dated))


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear:
    """Why it cannot be read, such as `word`, `twice`, `slashed`, `no_day`; and the word that it is about."""

    why: str
    word: str = ""


def when_of(text: str) -> When | Unclear:
    """Read what somebody typed behind their words."""
    folded = without_accents(text.lower())
    found: When | Unclear = When()
    for piece in _pieces(re.sub(r"\b([ap])\.? ?m\b\.?", r"\1m", folded)):
        if isinstance(found, Unclear):
            return found
        found = _with(found, piece)
    return found if isinstance(found, Unclear) else _complete(found)


def _pieces(text: str) -> Iterator[tuple[str, ...]]:
    """The words that belong together: a repetition, a date of two words, a time with its half of the day."""
    words = [one for one in re.split(r"[\s,;]+", text) if one]
    while words:
        taken = _taken(words)
        yield tuple(words[:taken])
        words = words[taken:]


def _taken(words: list[str]) -> int:
    first, *rest = words
    bare = [one for one in rest if one not in _FILLERS]
    if first in _EVERY and bare:
        wanted = 2 if tuple(bare[:2]) in _SCHOOL_DAY else 1
        return 1 + _reach(rest, wanted)
    month_next = bool(bare) and _index(_MONTHS, bare[0]) is not None
    if _ORDINAL.fullmatch(first) and month_next:
        return 1 + _reach(rest, 1)
    if _index(_MONTHS, first) is not None and bare and _ORDINAL.fullmatch(bare[0]):
        return 1 + _reach(rest, 1)
    return 2 if rest and _CLOCK.fullmatch(first) and rest[0] in ("am", "pm", "h", "hs", "hrs") else 1


def _reach(rest: list[str], wanted: int) -> int:
    """How many words it takes until so many that say something are among them."""
    seen = 0
    for number, one in enumerate(rest, start=1):
        seen += one not in _FILLERS
        if seen == wanted:
            return number
    return len(rest)


def _with(found: When, piece: tuple[str, ...]) -> When | Unclear:
    bare = tuple(one for one in piece if one not in _FILLERS)
    if not bare:
        return found
    if bare[0] in _EVERY or bare[0] in _ADVERBS:
        return _repeated(found, bare)
    joined = "".join(bare)
    if (at := _time(joined)) is not None:
        return replace(found, at=at) if found.at is None else Unclear(why="twice", word=" ".join(piece))
    return _dated(found, bare, " ".join(piece))


def _repeated(found: When, bare: tuple[str, ...]) -> When | Unclear:
    if found.every is not Every.ONCE:
        return Unclear(why="twice", word=" ".join(bare))
    if bare[0] in _ADVERBS:
        return replace(found, every=_ADVERBS[bare[0]])
    if bare[1:] in _SCHOOL_DAY:
        return replace(found, every=Every.SCHOOL_DAY)
    what = bare[1] if len(bare) > 1 else ""
    if what in _PERIODS:
        return replace(found, every=_PERIODS[what])
    weekday = _index(_WEEKDAYS, what.removesuffix("s")) if what else None
    weekday = _index(_WEEKDAYS, what) if weekday is None and what else weekday
    if weekday is None or found.names_a_day:
        return Unclear(why="word" if weekday is None else "twice", word=" ".join(bare))
    return replace(found, every=Every.WEEK, weekday=weekday)


def _dated(found: When, bare: tuple[str, ...], said: str) -> When | Unclear:
    named = _day(bare)
    if named is None:
        return Unclear(why="slashed" if _SLASHED.fullmatch(bare[0]) else "word", word=said)
    if isinstance(named, Unclear):
        return named
    if found.names_a_day:
        return Unclear(why="twice", word=said)
    return replace(named, at=found.at, every=found.every)


def _day(bare: tuple[str, ...]) -> When | Unclear | None:
    word = bare[0]
    if (ahead := _index(_DAYS, word)) is not None:
        return When(ahead=ahead)
    if (weekday := _index(_WEEKDAYS, word)) is not None:
        return When(weekday=weekday)
    if _ISO.fullmatch(word):
        try:
            return When(day=date.fromisoformat(word))
        except ValueError:
            return Unclear(why="no_such_day", word=word)
    return _month_and_day(bare) if len(bare) > 1 else None


def _month_and_day(bare: tuple[str, ...]) -> When | Unclear | None:
    number = next((found for one in bare if (found := _ORDINAL.fullmatch(one))), None)
    month = next((place for one in bare if (place := _index(_MONTHS, one)) is not None), None)
    if number is None or month is None:
        return None
    try:
        date(2000, month + 1, int(number[1]))
    except ValueError:
        return Unclear(why="no_such_day", word=" ".join(bare))
    return When(dated=(month + 1, int(number[1])))


def _time(word: str) -> time | None:
    """A wall time; a bare number is none, for it may be a day."""
    if word in ("noon", "mediodia"):
        return time(_NOON)
    found = _CLOCK.fullmatch(word)
    if found is None or (found[2] is None and found[3] is None):
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half in ("am", "pm"):
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _complete(found: When) -> When | Unclear:
    if found.at is None:
        return Unclear(why="no_time")
    if not found.names_a_day and found.every in (Every.ONCE, Every.WEEK):
        return Unclear(why="no_day")
    return found


def _index(table: tuple[str, ...], word: str) -> int | None:
    return next((number for number, one in enumerate(table) if word in one.split()), None)

"""Phrases that several notices share, put together from the catalogue's words."""

from __future__ import annotations

from collections.abc import Sequence

from bot.saying import said_day
from bot.saying import said_list
from bot.words import family
from bot.words import word

_LINE = "text:line:"


def named(name: str, one: str, lang: str, *, strict: bool = True) -> str:
    """The word for one member of a family, such as a role; of an unknown one an error, or itself if not `strict`."""
    return word(lang, f"{name}.{one}") if strict or one in family(name) else one


def where(at: Sequence[tuple[str, str]], lang: str, *, removed: bool = False) -> str:
    """Where something stands (or stood): codes of places, each with the shape of its hidden letters. '' for nowhere."""
    if not at:
        return ""
    spots = [f"{_spot(place, lang)} ({shape})" if shape else _spot(place, lang) for place, shape in at]
    return f"{word(lang, 'where.was' if removed else 'where.look')}: {said_list(spots, lang)}."


def _spot(place: str, lang: str) -> str:
    if place.startswith(_LINE):
        return word(lang, "where.line", number=place.removeprefix(_LINE))
    return word(lang, f"spot.{place.replace('.', '_').replace(':', '_')}")


def who(wants: Sequence[str], or_wants: Sequence[str], lang: str, *, peers: int, readers: int) -> str:
    """Who has to read along: all of the first, and one of the others; others than adults have a number."""
    values = {"peers": peers, "minimum_audience": readers}
    known = family("reader")
    said = [_reader(one, lang, values) for one in wants]
    others = [_reader(one, lang, values) for one in or_wants if one in known]
    parts = [*said, *([said_list(others, lang, "or")] if others else [])]
    return said_list(parts, lang) or word(lang, "reader.none")


def _reader(one: str, lang: str, values: dict[str, int]) -> str:
    return word(lang, f"reader.{one}", n=values[one]) if one in values else word(lang, f"reader.{one}")


def copy_how(lang: str, *, can_copy: bool, copy_all: bool, copy_both: bool) -> str:
    """How the overseers get their copy, after "What to do:"."""
    if not can_copy:
        return word(lang, "copy_how.yourself_both" if copy_all else "copy_how.yourself_one")
    if copy_both:
        return word(lang, "copy_how.both")
    return word(lang, "copy_how.other" if copy_all else "copy_how.one")


def consent(state: str, lang: str) -> str:
    """What a record says: `yes:2027-08-31:mmsd` is "yes, until August 31, 2027 (mmsd)"."""
    said, until, about = state.split(":", 2)
    text = word(lang, f"consent_said.{said}")
    if until:
        text = word(lang, "consent_said.until", said=text, day=said_day(until, lang))
    return f"{text} ({about})" if about else text


def waiting(state: str, lang: str) -> str:
    """How far a question is: `2026-10-05:sent:Gail Tran` is "Gail Tran, asked on October 5, 2026, no answer yet"."""
    day, how, parent = state.split(":", 2)
    progress = word(lang, f"question.{how}")
    return word(lang, "question.line", parent=parent, day=said_day(day, lang), state=progress)

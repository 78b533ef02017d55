"""Which record of consent counts: the narrowest one in force (policy decisions C4). Silence is not no."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from datetime import timedelta
from hashlib import scrypt

from policy.model import STAFF
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import ConsentMode
from policy.model import Context
from policy.model import Person

_GROUP, _PLACE = "group:", "conversation:"
_LEAP = (2, 29)
_NUMBER = "number:"
_DIGITS = 10
_EVERY_PARENT = frozenset({ConsentKind.MEDIA_RELEASE})
"""Kinds for which each parent is asked: one no is a no."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where and when a consent is asked for: the school's date, the groups, the conversation's id, the policy's id."""

    on: date
    groups: frozenset[str] = frozenset()
    conversation: str = ""
    pack: str = ""


def spot_of(context: Context, pack: str = "") -> Spot:
    """Where and when an event happens."""
    place = context.conversation
    return Spot(
        on=context.today or context.now.date(),
        groups=frozenset({place.group}) if place and place.group else frozenset(),
        conversation=place.ref.id if place else "",
        pack=pack,
    )


def in_force(consents: Iterable[Consent], kind: ConsentKind, spot: Spot, *, other: str = "") -> Consent | None:
    """The record that counts there and then; None where none does.

    The narrowest wins: a conversation before a group before everywhere, then one policy before all, then one about
    `other` before one about anybody. Among equals the later one counts, and of the same day a refusal. What one parent
    agreed to does not stand where it takes every parent and another one refuses.
    """
    fitting = [one for one in consents if one.kind is kind and _holds(one, spot) and one.other in ("", other)]
    found = max(fitting, key=lambda one: _rank(one, other), default=None)
    if found is None or not found.given or not found.grantor or kind not in _EVERY_PARENT:
        return found
    return _refused(fitting, found, other) or found


def _refused(fitting: Iterable[Consent], given: Consent, other: str) -> Consent | None:
    """The refusal of somebody else than who agreed: of each of them the word that counts is theirs alone."""
    words: dict[str, Consent] = {}
    for one in sorted(fitting, key=lambda one: _rank(one, other)):
        words[one.grantor] = one
    others = (one for whose, one in words.items() if whose not in ("", given.grantor) and not one.given)
    return max(others, key=lambda one: _rank(one, other), default=None)


def _holds(one: Consent, spot: Spot) -> bool:
    if one.valid_from > spot.on or (one.valid_to is not None and one.valid_to < spot.on):
        return False
    if one.pack not in ("", spot.pack):
        return False
    return one.scope in ("", f"{_PLACE}{spot.conversation}", *(f"{_GROUP}{group}" for group in spot.groups))


def _rank(one: Consent, other: str) -> tuple[int, bool, bool, date, bool, str]:
    scope = 2 if one.scope.startswith(_PLACE) else 1 if one.scope else 0
    return scope, bool(one.pack), bool(other) and one.other == other, one.valid_from, not one.given, one.id


def may_show_pictures(person: Person, spot: Spot, *, silence: bool = False) -> bool:
    """Whether pictures of somebody may be shown; `silence` is what no record means (yes only where opt-out is enough).

    For students it takes a media release or the parents' word, for colleagues their own.
    """
    kind = ConsentKind.COLLEAGUE if person.role in STAFF else ConsentKind.MEDIA_RELEASE
    found = in_force(person.consents, kind, spot)
    return silence if found is None else found.given


def is_unanswered(student: Person, on: date, packs: Iterable[str]) -> bool:
    """Whether nobody has said yes or no to pictures of a student, as of a day, for any of some policies."""
    spots = [Spot(on=on, pack=one) for one in packs]
    return all(in_force(student.consents, ConsentKind.MEDIA_RELEASE, one) is None for one in spots)


def advised(student: Person, spot: Spot) -> bool:
    """Whether the parents were told how staff write to students (mmsd.contact.high-school)."""
    return _says(student, ConsentKind.PARENTS_ADVISED, spot, given=True)


def opted_out(student: Person, spot: Spot, *, author: str = "") -> bool:
    """Whether the parents opted out. In high school that forbids contact, below it excuses from including them."""
    return _says(student, ConsentKind.CONTACT, spot, given=False, other=author)


def asked_to_stop(person: Person, spot: Spot, *, author: str = "") -> bool:
    """Whether somebody asked that contact ends: with everybody, or with that author."""
    return _says(person, ConsentKind.DISCONTINUE, spot, given=True, other=author)


def withheld(person: Person, spot: Spot) -> bool:
    """Whether directory information must not be shown (mit.pp.11.3.2)."""
    return _says(person, ConsentKind.DIRECTORY, spot, given=False)


def are_relatives(one: Person, other: Person, spot: Spot) -> bool:
    """Whether a record says that two people are family (nycdoe.E.1.a), whichever of them it is filed under."""
    return are_pair(ConsentKind.RELATIVE, one, other, spot)


def are_pair(kind: ConsentKind, one: Person, other: Person, spot: Spot) -> bool:
    """Whether a record of a kind that is about two people is about these two, whichever it is filed under."""
    ways = ((one, other.id), (other, one.id))
    found = (_of_pair(kind, person, whose, spot) for person, whose in ways)
    return any(record is not None and record.given for record in found)


def _of_pair(kind: ConsentKind, person: Person, other: str, spot: Spot) -> Consent | None:
    pairs = (one for one in person.consents if one.other == other)
    return in_force(pairs, kind, spot, other=other)


def _says(person: Person, kind: ConsentKind, spot: Spot, *, given: bool, other: str = "") -> bool:
    found = in_force(person.consents, kind, spot, other=other)
    return found is not None and found.given is given


def has_approved(person: Person, spot: Spot) -> bool:
    """Whether any number of somebody is approved there and then: a cheap question before the dear one."""
    return any(one.kind is ConsentKind.NUMBER and one.given and _holds(one, spot) for one in person.consents)


def approved_number(person: Person, text: str, spot: Spot) -> bool:
    """Whether exactly that number of exactly that person was approved beforehand (dracut.employee.6)."""
    version = number_digest(person.id, text)
    same = (one for one in person.consents if one.version == version)
    found = in_force(same, ConsentKind.NUMBER, spot)
    return found is not None and found.given


def number_digest(person: str, text: str) -> str:
    """What is kept of an approved number, as the record's `version`: nobody reads the number from it.

    Salted with the person, so that equal numbers differ, and slow to make, so that trying all numbers takes years.
    It counts the last ten digits: with or without a country code it is the same number.
    """
    digits = "".join(char for char in text if char.isdigit())[-_DIGITS:]
    made = scrypt(digits.encode(), salt=f"chaperone:{person}".encode(), n=2**13, r=8, p=1, dklen=16)
    return f"{_NUMBER}{made.hex()}"


def lapses_on(start: date, year_starts: tuple[int, int]) -> date:
    """The last day of the school year that a day falls in: the one before the next first school day (A13)."""
    return next(day for day in _first_days(start, year_starts) if day > start) - timedelta(days=1)


def began_on(on: date, year_starts: tuple[int, int]) -> date:
    """The first school day of the school year that a day falls in."""
    return max(day for day in _first_days(on, year_starts) if day <= on)


def _first_days(around: date, year_starts: tuple[int, int]) -> list[date]:
    month, day = year_starts if year_starts != _LEAP else (2, 28)
    years = range(max(date.min.year, around.year - 1), min(date.max.year, around.year + 1) + 1)
    return [date(year, month, day) for year in years]


def end_of(
    kind: ConsentKind, start: date, end: date | None, *, given: bool, year_starts: tuple[int, int]
) -> date | None:
    """When a record ends: a media release without an end lapses with its school year (nycdoe.D.2.c); others stay."""
    if end is None and given and kind is ConsentKind.MEDIA_RELEASE:
        return lapses_on(start, year_starts)
    return end


MODES: Mapping[ConsentKind, ConsentMode] = {
    ConsentKind.CONTACT: ConsentMode.OPT_OUT,
    ConsentKind.PARENTS_ADVISED: ConsentMode.OPT_OUT,
    ConsentKind.DIRECTORY: ConsentMode.OPT_OUT,
}
"""Kinds for which silence means yes, where a record does not say otherwise; for all others it means no."""

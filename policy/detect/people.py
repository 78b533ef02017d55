"""Of whom a text speaks: students by name, people who are mentioned, kin, and the pronouns that go on about them.

Facts about health or school work are personal data only beside a person, and never about the author. Staff, public
figures, characters of books and pets are nobody here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from policy.detect.protect import MENTION
from policy.model import Bearer
from policy.model import Known

_WORD = re.compile(r"[^\W\d_]+")
_MENTION = re.compile(rf"{MENTION}+")
_KIN = re.compile(
    r"\b(?:my|our|his|her|their|mi|nuestr[oa]|su)\s(?:\w{1,12}\s)?(?:son|daughter|brother|sister|bro|sis|kid|child|twins?|"
    r"cousin|nephew|niece|hij[oa]|herman[oa]|prim[oa]|sobrin[oa])\b"
)
_PRONOUN = re.compile(r"\b(?:he|she|hes|shes|he's|she's|his|her|him|el|ella)\b")
_MOST = 200


class Sort(StrEnum):
    """How somebody is spoken of."""

    FULL = "full"
    """By two or more words of a student's name."""
    GIVEN = "given"
    """By a student's first name."""
    MENTION = "mention"
    """By an account that is mentioned."""
    KIN = "kin"
    """As somebody's child, brother, cousin."""
    PRONOUN = "pronoun"
    """By he or she: means somebody only where another one is named before."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """One place where a text speaks of a person; offsets of `Reading.text`."""

    start: int
    end: int
    sort: Sort


def people(text: str, low: str, known: Known) -> tuple[Somebody, ...]:
    """Everybody whom a text speaks of, in reading order, at most 200."""
    found = [Somebody(match.start(), match.end(), Sort.MENTION) for match in _MENTION.finditer(text)]
    found += [Somebody(match.start(), match.end(), Sort.KIN) for match in _KIN.finditer(low)]
    found += [Somebody(match.start(), match.end(), Sort.PRONOUN) for match in _PRONOUN.finditer(low)]
    found += _named(low, known)
    return tuple(sorted(found, key=lambda one: one.start)[:_MOST])


def _named(low: str, known: Known) -> Iterator[Somebody]:
    names = known.names
    if names is None:
        return
    last: re.Match[str] | None = None
    for match in _WORD.finditer(low):
        word = match.group()
        if last is not None and names.bearer((last.group(), word)) is Bearer.STUDENT:
            yield Somebody(last.start(), match.end(), Sort.FULL)
        elif names.given(word):
            yield Somebody(match.start(), match.end(), Sort.GIVEN)
        last = match

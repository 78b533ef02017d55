"""Who of the people in a text can be the one whom a fact is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator

from policy.detect.common_words import COMMON
from policy.detect.fact_words import EL_IS_HE
from policy.detect.fact_words import OTHERS_OWN
from policy.detect.fact_words import SPOKEN_TO
from policy.detect.family_names import FAMILY
from policy.detect.given_names import GIVEN
from policy.detect.name_parts import PARTICLES
from policy.detect.name_parts import TITLES
from policy.detect.people import Somebody
from policy.detect.people import Sort
from policy.detect.protect import MENTION
from policy.detect.reading import Reading
from policy.detect.wordlist import words
from policy.model import Known

CERTAIN = {Sort.FULL: 0.95, Sort.MENTION: 0.95, Sort.GIVEN: 0.9, Sort.PRONOUN: 0.75, Sort.KIN: 0.7, Sort.EXCLUDED: 0.0}
"""How sure a fact is beside somebody who is spoken of so."""
NEAR_MISS = 0.4
LEAST_SURE = 0.5
"""Below this a full name off the roster is a guess, and so is what is said of it."""
_FURTHEST = 120
REACH = 90
"""So far from a person something may stand that is said of them."""
_AHEAD = 70
_MOST_CHARACTERS = 6000
_ALSO = re.compile(r"\s?(?:,|and|&|n|y|\+|e|/|, and)\s?")
_CHILD = re.compile(
    r"(?:my|our|mi|nuestr[oa])\s(?:\w{1,12}\s)?(?:son|daughter|kid|child|twins?|hij[oa]|nephew|niece)\b"
)
_SOMEBODY_S_KIN = re.compile(
    r"(?:my|our|your|mi|nuestr[oa]|tu)\s(?:\w{1,12}\s)?(?:step|half|god|grand)?-?(?:son|daughter|brother|sister|bro|"
    r"sis|kid|kiddo|"
    r"child|twins?|cousin|nephew|niece|hij[oa]|herman[oa]|prim[oa]|sobrin[oa]|niet[oa])"
)
_TOLD = re.compile(r"\b(?:told|asked|emailed|texted|to|with|by|tells|asks|from|le dijo a|a|con)\s$")
_KIN = words(
    """
    son sons daughter daughters brother sister bro sis kid kiddo child twin twins cousin nephew niece stepson
    stepdaughter
    stepbrother stepsister grandson granddaughter hijo hija hermano hermana primo prima sobrino sobrina nieto nieta
    mijo mija
    """
)
_WHO = _KIN | ((GIVEN | FAMILY) - COMMON)
_SELDOM_NAMES = PARTICLES | TITLES
"""Words that call no name, though somebody may be called so: "Al"."""
_OWNER = frozenset({"his", "her", "su"})


def someone(reading: Reading, known: Known) -> bool:
    """Whether a text may speak of anybody at all; cheap, for looking closer costs ten times as much."""
    said = reading.words
    if MENTION in reading.text or not _WHO.isdisjoint(said):
        return True
    names = known.names
    if names is None:
        return False
    heard = names.among(said)
    if heard and any(map(names.given, heard)):
        return True
    if not _SELDOM_NAMES.isdisjoint(said) and any(map(names.given, said & _SELDOM_NAMES)):
        return True
    owners = [word[:-1] for word in said if word[-1] == "s"]
    return bool(owners) and any(map(names.given, owners))


def subjects(people: Iterable[Somebody], low: str) -> tuple[Somebody, ...]:
    """The people without those inside a longer name and without pronouns that go on about nobody, in reading order."""
    return tuple(_kept(sorted(people, key=lambda one: (one.start, -one.end)), low))


def _kept(people: list[Somebody], low: str) -> Iterator[Somebody]:
    named: Somebody | None = None
    end = 0
    for one in people:
        if one.start < end or (one.sort is Sort.PRONOUN and not _goes_on(one, named, low)):
            continue
        told = one.sort is Sort.EXCLUDED and named is not None and _TOLD.search(low[max(0, one.start - 12) : one.start])
        if one.sort is not Sort.PRONOUN and not told:
            named = one
        end = one.end
        yield one


def _goes_on(pronoun: Somebody, named: Somebody | None, low: str) -> bool:
    """Whether a pronoun means the last one who was named: not too far on, nobody else's mother or dog between."""
    if named is None or named.sort is Sort.EXCLUDED or pronoun.start - named.end > _FURTHEST:
        return False
    if low[pronoun.start : pronoun.end] == "el" and not EL_IS_HE.match(low, pronoun.end):
        return False
    between = low[named.end : pronoun.start]
    return not OTHERS_OWN.search(between) and not SPOKEN_TO.search(between)


def owns(one: Somebody, low: str) -> bool:
    """Whether the word by itself makes what follows theirs: his, her."""
    return one.sort is Sort.PRONOUN and low[one.start : one.end] in _OWNER


def has_owning_s(one: Somebody, low: str) -> bool:
    """Whether a name ends in the s of possession without apostrophe: "rosas gpa"."""
    return one.sort in {Sort.GIVEN, Sort.FULL} and low[one.end - 1 : one.end] == "s"


def certainty(one: Somebody, low: str) -> float:
    """How sure a fact about them is. The author's own brother or cousin may be no pupil: a near miss."""
    said = low[one.start : one.end]
    if one.sort is Sort.KIN and _SOMEBODY_S_KIN.fullmatch(said) and not _CHILD.match(said):
        return NEAR_MISS
    return CERTAIN[one.sort] if one.score >= LEAST_SURE else NEAR_MISS


def first_of(people: tuple[Somebody, ...], index: int, low: str) -> int:
    """Where those begin whom a fact is about together: "Rosa and Mia", "my son Mark"."""
    start = people[index].start
    for one in reversed(people[max(0, index - 20) : index]):
        gap = low[one.end : start]
        if one.sort is Sort.EXCLUDED:
            break
        if not (_ALSO.fullmatch(gap) or (one.sort is Sort.KIN and gap == " ")):
            break
        start = one.start
    return start


def windows(persons: tuple[Somebody, ...], length: int) -> Iterator[tuple[int, int]]:
    """The places around people, joined where they touch; of a long text full of names no more than the first ones."""
    start, end, left = max(0, persons[0].start - _AHEAD), 0, _MOST_CHARACTERS
    for one in persons:
        if one.start - _AHEAD > end > 0:
            yield start, end
            left -= end - start
            start = one.start - _AHEAD
        end = min(length, one.end + 2 * REACH)
        if end - start >= left:
            break
    yield start, min(end, start + max(left, 0))

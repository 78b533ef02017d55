"""Whether a full name may stand in a text: a look at neighbouring words that costs a tenth of the search."""

from __future__ import annotations

import re
from itertools import islice
from itertools import pairwise

from policy.detect.common_words import COMMON
from policy.detect.family_names import FAMILY
from policy.detect.given_names import GIVEN
from policy.detect.name_parts import PARTICLES
from policy.detect.off_roster_words import KID
from policy.detect.slips import LEAST
from policy.detect.tokens import DISGUISE
from policy.detect.tokens import disguised
from policy.model import Names

_WORD = re.compile(r"[^\W\d_]+")
_APOSTROPHES = re.compile(r"'s\b|'")
_SPELLED = re.compile(r"(?<![^\W_])[^\W\d_](?:[ .*_-]{1,2}[^\W\d_]){2}(?![^\W_])")
_CAPITALS = re.compile(r"[A-Z][a-zA-Z']{3,20} [A-Z][a-zA-Z']{3,20}")
_SHAPE = re.compile(
    r"(?:\b(\w{1,12})[ \t]{1,3})?\b([A-Z][\w'-]{1,20})\.?[ \t]{1,3}(?=(?:\w{1,20}\.?[ \t]){0,2}[A-Z][\w'-])"
)
_RARE = FAMILY - COMMON
_LETTERS = 3
_REACH = 4
"""Words from a first name to the family name, at most: two between."""
_MOST = 2_000
_MOST_PAIRS = 8


def may_name(low: str, called: frozenset[str], names: Names) -> bool:
    """Whether both halves of a student's name stand near to each other, one of them perhaps with a slip of the pen.

    For a text in lower case that holds words of names, `called`.
    """
    whole = [word for word in called if len(word) > 1]
    if len(whole) < len(called) and _SPELLED.search(low):
        return True
    if not whole:
        return False
    plain = _APOSTROPHES.sub("", low) if "'" in low else low
    words = _WORD.findall(plain)[:_MOST]
    if plain is not low:
        called |= names.among(frozenset(words))
        whole = [word for word in called if len(word) > 1]
    for word in whole:
        place = -1
        for _ in range(words.count(word)):
            place = words.index(word, place + 1)
            if _beside(words, place, called, names):
                return True
    return False


def _beside(words: list[str], place: int, called: frozenset[str], names: Names) -> bool:
    """Whether the other half of a name stands beside a word of it, or letters of which a name is spelled."""
    one = words[place]
    for there in range(place + 1, min(place + _REACH, len(words))):
        other = words[there]
        if other in called and names.pair(one, other):
            return True
        if words[there - 1] in PARTICLES and names.pair(one, words[there - 1] + other):
            return True
    if place and _meant(one, words[place - 1], names, before=True):
        return True
    if place + 1 < len(words) and _meant(one, words[place + 1], names, before=False):
        return True
    return _spelled(words, place)


def _meant(one: str, other: str, names: Names, *, before: bool) -> bool:
    """Whether a word beside a word of a name is the other half of it, with an s or a slip of the pen."""
    if len(other) < LEAST or other in COMMON:
        return False
    if other[-1] == "s" and names.pair(one, other[:-1]):
        return True
    return names.meant(one, other, before=before)


def _spelled(words: list[str], place: int) -> bool:
    """Whether three letters stand alone beside a word."""
    sides = (words[max(0, place - _LETTERS) : place], words[place + 1 : place + 1 + _LETTERS])
    return any(len(side) == _LETTERS and all(len(word) == 1 for word in side) for side in sides)


def may_be_mistyped(text: str, names: Names) -> bool:
    """Whether two words with capitals side by side are both near to words of students' names."""
    match = _CAPITALS.search(text)
    for _ in range(_MOST_PAIRS):
        if match is None:
            break
        one, other = _APOSTROPHES.sub("", match.group().lower()).split()
        strange = not names.touches(frozenset((one, other))) and one not in COMMON and other not in COMMON
        if strange and names.near(one) and names.near(other):
            return True
        match = _CAPITALS.search(text, match.end())
    return False


def may_be_disguised(low: str, names: Names) -> bool:
    """Whether signs stand for letters in a word of a student's name."""
    return DISGUISE.search(low) is not None and any(True for _ in disguised(low, low, names))


def may_be_anybody(text: str, low: str, said: frozenset[str]) -> bool:
    """Whether the name of somebody who is on no roster may stand here: two capitals, or words that are only names."""
    for match in islice(_SHAPE.finditer(text), _MOST):
        if match[2].lower().replace("'", "") in GIVEN or (match[1] and match[1].lower() in KID):
            return True
    if _RARE.isdisjoint(said):
        return False
    words = _WORD.findall(low)[:_MOST]
    return any(one in GIVEN and other in _RARE for one, other in pairwise(words))

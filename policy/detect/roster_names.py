"""Students' full names in a text: in any order, with or without middle names, with slips of the pen, spelled out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy.detect.common_words import COMMON
from policy.detect.given_names import GIVEN
from policy.detect.name_parts import PARTICLES
from policy.detect.person_place import pair_stands
from policy.detect.person_place import place_stands
from policy.detect.person_words import NAME_WORDS
from policy.detect.tokens import Token
from policy.model import Bearer
from policy.model import Names

_GAP = re.compile(r"[ \t*~]{1,4}|\.? ?- ?|\. ?|")
_JOINS = tuple("@_/.-")
"""Signs of handles and addresses, which are no names."""
_COMMA = re.compile(r", ?")
_WORDS = COMMON | NAME_WORDS
_SPAN = 5
_NEAR = 4


@dataclass(frozen=True, slots=True)
class Full:
    """A full name: places of its first and last word, how it was written, how sure it is, and of whom."""

    first: int
    last: int
    rule: str
    score: float
    bearer: Bearer


def full_name_at(found: Sequence[Token], first: int, text: str, names: Names) -> Full | None:
    """The full name of a student, or of staff, that begins at a word; None if none does."""
    heads = _forms(found[first], names)
    if not heads:
        return None
    middle: list[str] = []
    for last in range(first + 1, min(first + _SPAN, len(found))):
        if not _joined(found, last, text, names):
            return None
        token = found[last]
        tails = _forms(token, names) or _compound(found, last, names)
        bearer = _bearer(heads, middle, tails, names)
        if bearer is not None:
            return _full(found, (first, last), (heads, tails), bearer, text, names)
        if tails:
            middle.append(tails[0])
        elif not (len(token.word) == 1 or token.word in PARTICLES or (token.capital and token.word in GIVEN)):
            return None
    return None


def _forms(token: Token, names: Names) -> tuple[str, ...]:
    """The words of names that a word of the text may stand for."""
    word = token.word
    if names.given(word) or names.family(word) or names.staff(word):
        return (word,)
    if word.endswith("s") and len(word) > _NEAR and (names.given(word[:-1]) or names.family(word[:-1])):
        return (word[:-1],)
    return names.near(word)


def _compound(found: Sequence[Token], last: int, names: Names) -> tuple[str, ...]:
    """The family name that the roster writes as one word and the text as two, such as "mc allister"."""
    before = found[last - 1]
    word = before.word + found[last].word
    return (word,) if before.word in PARTICLES and names.family(word) else ()


def _bearer(heads: Sequence[str], middle: Sequence[str], tails: Sequence[str], names: Names) -> Bearer | None:
    for head in heads[:_NEAR]:
        for tail in tails[:_NEAR]:
            bearer = names.bearer((head, tail))
            if bearer is not None and (not middle or names.bearer((head, *middle, tail)) is not None):
                return bearer
    return None


def _joined(found: Sequence[Token], place: int, text: str, names: Names) -> bool:
    """Whether two neighbouring words can belong to one name, by what stands between them."""
    before, after = found[place - 1], found[place]
    gap = text[before.end : after.start]
    if not gap:
        return bool(before.disguise or after.disguise)
    if gap.startswith("."):
        return len(before.word) <= 2 and len(gap) <= 2
    if gap == "-":
        return not (text[before.start - 1 : before.start] in _JOINS or text[after.end : after.end + 1] in _JOINS)
    if _GAP.fullmatch(gap):
        return True
    comes_first = names.family(before.word) and not names.given(before.word) and names.given(after.word)
    return bool(_COMMA.fullmatch(gap)) and comes_first


def _stands(found: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether a name with an everyday family name stands for somebody, rather than for a place or two plain words."""
    if place_stands(found, first, last):
        return False
    return found[first].word not in _WORDS or pair_stands(found, first, last, text)


def _full(
    found: Sequence[Token],
    ends: tuple[int, int],
    forms: tuple[Sequence[str], Sequence[str]],
    bearer: Bearer,
    text: str,
    names: Names,
) -> Full | None:
    first, last = ends
    one, other = found[first], found[last]
    words = [form[0] for form in forms]
    exact = one.word == words[0] and words[1].endswith(other.word)
    rule, score = ("roster", 0.95) if exact else ("typo", 0.8)
    if one.disguise or other.disguise:
        rule, score = one.disguise or other.disguise, 0.9
    elif exact and other.word in _WORDS and not _stands(found, first, last, text):
        return None
    while last + 1 < min(first + _SPAN, len(found)) and _joined(found, last + 1, text, names):
        further = found[last + 1].word
        if further in PARTICLES or further in words or names.bearer((*words, further)) is not bearer:
            break
        last += 1
    return Full(first, last, rule, score, bearer)

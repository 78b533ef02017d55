"""Full names of students who are on no roster: a given name and a capitalised family name that is nothing else.

Precision first: no public figures, places, teams, brands, titles; a name in talk of books and stars is a near miss.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.detect import off_roster_words as lists
from policy.detect.common_words import COMMON
from policy.detect.family_names import FAMILY
from policy.detect.figures import FIGURES
from policy.detect.figures import SINGLE
from policy.detect.given_names import GIVEN
from policy.detect.name_parts import PARTICLES
from policy.detect.person_place import noun_follows
from policy.detect.person_place import person_around
from policy.detect.person_place import shouted
from policy.detect.person_words import VERBS
from policy.detect.tokens import Token

_LINKS = frozenset("&,+/")
_MANY = re.compile(r"(?:ers|ors|ings|tion|ness|ology|ism)$")
"""Ends of teams and things, seldom of names that no list has."""
_OF_FAMILIES = re.compile(
    r"^mc[b-df-hj-np-tv-z]\w{3,}|\w{2}(?:sson|[^ai]son|(?:ck|nn|rr|ll|rk|nd)ett|sen|ez|ski|sky|wicz|czyk|enko|chuk|ov|ova|berg|stein|mann|"
    r"worth|etti|elli|ucci|opoulos|oglu|shvili|yan|rian|wala|nathan|raman|murthy)$"
)
"""Beginnings and ends that families' names have, and few things."""
_WORDS = COMMON | SINGLE
_GAP = re.compile(r"[ \t]{1,3}")
_AROUND = 7
_TITLE = 60
_LEAST = 4


def off_roster_at(found: Sequence[Token], first: int, text: str) -> tuple[int, float] | None:
    """The place of the last word of a full name that begins here, and how sure it is; None if none does."""
    head = found[first]
    if head.loud or first + 1 >= len(found):
        return None
    if head.word not in GIVEN:
        return _introduced(found, first, text) if head.capital and first else None
    if not head.capital:
        return _plain(found, first, text)
    last = _family_place(found, first, text)
    if last is None or not _may_be_family(found[last]) or f"{head.word} {found[last].word}" in FIGURES:
        return None
    if not _free(found, first, last, text):
        return None
    framed = _framed(found, first, last, text)
    score = _sureness(found, first, last, framed=framed)
    if not framed and (noun_follows(found, last, text) or _in_a_title(found[first].start, found[last].end, text)):
        score = min(score, 0.4)
    return _extended(found, last, text), min(score, _doubt(found, first, last))


def _family_place(found: Sequence[Token], first: int, text: str) -> int | None:
    """Over an initial, a second given name and particles to the family name."""
    for last in range(first + 1, min(first + 4, len(found))):
        gap = text[found[last - 1].end : found[last].start]
        token = found[last]
        if not (_GAP.fullmatch(gap) or (len(found[last - 1].word) == 1 and gap == ". ")):
            return None
        passed = len(token.word) == 1 or token.word in PARTICLES
        second = token.word in GIVEN and token.word not in FAMILY and last == first + 1
        if not (passed and (token.capital or len(token.word) > 1)) and not (second and _goes_on(found, last, text)):
            return last if len(token.word) > 1 else None
    return None


def _goes_on(found: Sequence[Token], place: int, text: str) -> bool:
    if place + 1 >= len(found):
        return False
    further = found[place + 1]
    return further.capital and bool(_GAP.fullmatch(text[found[place].end : further.start])) and _may_be_family(further)


def _may_be_family(token: Token) -> bool:
    word = token.word
    if not token.capital or token.loud or len(word) < 2 or word in lists.NEVER_FAMILY or word in lists.AFTER:
        return False
    if word in FAMILY:
        return True
    return word not in COMMON and word not in SINGLE and len(word) > 2


def _introduced(found: Sequence[Token], first: int, text: str) -> tuple[int, float] | None:
    """A name of which no word is known, where it is announced as somebody's: "this kid Xoan Brevard"."""
    head, tail, before = found[first], found[first + 1], found[first - 1]
    if before.word not in lists.KID or head.word in _WORDS or head.word in lists.NEVER_FAMILY or tail.word in COMMON:
        return None
    spaces = _GAP.fullmatch(text[before.end : head.start]) and _GAP.fullmatch(text[head.end : tail.start])
    if not spaces or not _may_be_family(tail) or not _free(found, first, first + 1, text):
        return None
    return _extended(found, first + 1, text), min(0.65, _doubt(found, first, first + 1))


def _sureness(found: Sequence[Token], first: int, last: int, *, framed: bool) -> float:
    """By what is known of both words, and whether somebody stands here: a family name that no list has is a guess."""
    head, tail = found[first].word, found[last].word
    known = tail in FAMILY
    if head in COMMON or head in lists.BEFORE:
        alone = tail in COMMON or head in lists.BEFORE
        return 0.7 if known and (first or head not in VERBS) and (framed or not alone) else 0.3
    if tail in GIVEN and not known:
        return 0.6 if last + 1 < len(found) and found[last + 1].word in lists.OF_SOMEBODY else 0.3
    if tail in COMMON:
        return 0.65
    if not known and (_MANY.search(tail) or not (framed or _OF_FAMILIES.search(tail))):
        return 0.4
    return 0.85 if known else 0.75


def _framed(found: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether a person stands here: somebody who does something, to whom it is done, or who is named with others."""
    if person_around(found, first, last) or text.startswith("'s ", found[last].end):
        return True
    headed = first and found[first - 1].capital
    if len(found) <= last - first + 2 and not headed and not noun_follows(found, last, text):
        return True
    if first and text[found[first - 1].end : found[first].start].strip() in _LINKS and found[first - 1].capital:
        return True
    if first and (found[first - 1].word in lists.KID or found[first - 1].word in lists.PERSONAL):
        return True
    if last + 1 >= len(found):
        return False
    after = found[last + 1]
    if after.word in lists.OF_SOMEBODY or (
        not after.capital and after.word.endswith("ed") and after.word not in lists.NO_DEED
    ):
        return True
    gap = text[found[last].end : after.start]
    if "(" in gap or after.word in {"you", "u"}:
        return True
    return after.capital and after.word in GIVEN and gap.strip() in _LINKS


def _free(found: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether nothing beside the name makes it a place, a work or somebody in office."""
    if first and _GAP.fullmatch(text[found[first - 1].end : found[first].start]):
        before = found[first - 1]
        if before.word in lists.BEFORE or (before.capital and before.word not in COMMON):
            return False
    if last + 1 < len(found) and _GAP.fullmatch(text[found[last].end : found[last + 1].start]):
        after = found[last + 1]
        if after.word in lists.AFTER and not (after.word in {"play", "show", "day", "park"} and not after.capital):
            return False
    return True


def _credited(found: Sequence[Token], first: int) -> bool:
    """Whether a work is said to be by them: "photos by", "directed by"."""
    return found[first - 1].word == "by" and (first == 1 or found[first - 2].word in lists.WORKS)


def _in_a_title(start: int, end: int, text: str) -> bool:
    """Whether quotation marks or stars hold more than the name, as those of a work do."""
    for mark in '"*_':
        before, after = text.rfind(mark, max(0, start - _TITLE), start), text.find(mark, end, end + _TITLE)
        if before >= 0 and after >= 0 and text.count(mark, 0, start) % 2 and (before < start - 1 or after > end):
            return True
    return False


def _extended(found: Sequence[Token], last: int, text: str) -> int:
    """Over the second half of a hyphenated family name."""
    if last + 1 < len(found) and text[found[last].end : found[last + 1].start] == "-" and found[last + 1].capital:
        return last + 1
    return last


def _doubt(found: Sequence[Token], first: int, last: int) -> float:
    """What a name can score at most here: little in talk of books and stars, and where every word has a capital."""
    around = found[max(0, first - _AROUND) : last + 1 + _AROUND]
    others = [*found[:first], *found[last + 1 :]]
    titled = len(others) > 1 and sum(one.capital for one in others) * 4 > len(others) * 3
    if titled or shouted(others) or any(token.word in lists.CLASS_TALK for token in around):
        return 0.3
    if first and _credited(found, first):
        return 0.3
    return 1.0


def _plain(found: Sequence[Token], first: int, text: str) -> tuple[int, float] | None:
    """In lower case only two words that are nothing but names, where somebody stands."""
    head, tail = found[first], found[first + 1]
    only_names = (
        (tail.word in FAMILY or (len(tail.word) > _LEAST + 1 and _OF_FAMILIES.search(tail.word) is not None))
        and _WORDS.isdisjoint((head.word, tail.word))
        and tail.word not in GIVEN
        and min(len(head.word), len(tail.word)) >= _LEAST
    )
    if not only_names or tail.capital or not _GAP.fullmatch(text[head.end : tail.start]):
        return None
    if not person_around(found, first, first + 1) or not _free(found, first, first + 1, text):
        return None
    return first + 1, min(0.6, _doubt(found, first, first + 1))

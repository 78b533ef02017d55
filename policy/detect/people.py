"""Of whom a text speaks: students by name, people who are mentioned, kin, and the pronouns that go on about them.

Facts about health or school work are personal data only beside a person, and never about the author. Staff, public
figures, characters of books and pets are told apart as `Sort.EXCLUDED`: what is said of them is nobody's secret.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from policy.detect.common_words import COMMON
from policy.detect.figures import SINGLE
from policy.detect.figures import figure
from policy.detect.given_names import GIVEN
from policy.detect.name_parts import TITLES
from policy.detect.off_roster import off_roster_at
from policy.detect.person_place import given_stands
from policy.detect.person_place import place_follows
from policy.detect.person_place import thing_stands
from policy.detect.protect import MENTION
from policy.detect.roster_names import full_name_at
from policy.detect.tokens import Token
from policy.detect.tokens import tokens
from policy.detect.wordlist import words
from policy.model import Bearer
from policy.model import Known
from policy.model import Names

_MENTION = re.compile(rf"{MENTION}+")
_KIN = re.compile(
    r"\b(?:my|our|your|his|her|their|mi|nuestr[oa]|su|tu)\s(?:(?!own\b)\w{1,12}\s)?(?:step|half|grand|god)?-?"
    r"(?:son|daughter|brother|sister|bro|sis|kid|kiddo|child|twins?|cousin|nephew|niece|hij[oa]|herman[oa]|prim[oa]|"
    r"sobrin[oa]|niet[oa])\b|\bmij[oa]\b"
)
_PRONOUN = re.compile(r"\b(?:he|she|hes|shes|he's|she's|his|her|him|el|ella)\b")
_PET = re.compile(
    r"\b(?:my|our|your|his|her|their|the|a|mi|su|tu|el|la)\s(?:\w{1,12}\s)?(?:dog|cat|puppy|pup|kitten|hamster|"
    r"bunny|rabbit|horse|pony|parrot|goldfish|turtle|lizard|gecko|pet|guinea pig|perr[oa]|perrit[oa]|gat[oa]|gatit[oa]|"
    r"conejo|caballo)(?:,?\s(?:named\s|called\s|is named\s|se llama\s)?(?P<name>[^\W\d_]{2,15}))?"
)
_KINDRED = words(
    """
    son daughter brother sister bro sis kid kiddo child twin twins cousin nephew niece hijo hija hermano hermana primo
    prima sobrino sobrina nieto nieta mijo mija stepson stepdaughter stepbrother stepsister stepchild stepkid
    halfbrother halfsister grandson granddaughter grandchild grandkid godson goddaughter godchild
    """
)
_PRONOUNS = words("he she hes shes his her him el ella")
_PETS = words(
    """
    dog cat puppy pup kitten hamster bunny rabbit horse pony parrot goldfish turtle lizard gecko pet pig perro perra
    perrito perrita gato gata gatito gatita conejo caballo
    """
)
_WHO_MISS = words("i we you u they ya really still gonna ill dont never just lowkey")
"""Before "miss" where it is no title."""
_INITIAL = re.compile(r" ([A-Z])(?:\.(?!\w)|(?![\w.'&/+*=#-]))")
_TITLE_GAP = re.compile(r"\.? ?")
_MOST = 200
_MOST_PETS = 40


class Sort(StrEnum):
    """How somebody is spoken of."""

    FULL = "full"
    """By first and family name: a student, on the roster or (`rule` "off_roster") by the shape of the name."""
    GIVEN = "given"
    """By a student's first name, also with an initial ("Hunter F.")."""
    MENTION = "mention"
    """By an account that is mentioned."""
    KIN = "kin"
    """As somebody's child, brother, cousin."""
    PRONOUN = "pronoun"
    """By he or she: means somebody only where another one is named before."""
    EXCLUDED = "excluded"
    """Nobody to protect here: staff, a public figure, a character, a pet. Pronouns may go on about them as well."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """One place where a text speaks of a person; offsets of `Reading.text`.

    `rule` and `score` tell how a full name was found, and how sure it is: below .5 it is a near miss.
    """

    start: int
    end: int
    sort: Sort
    rule: str = ""
    score: float = 1.0


def people(text: str, low: str, known: Known) -> tuple[Somebody, ...]:
    """Everybody whom a text speaks of, in reading order, at most 200."""
    found = tokens(text, low, known.names)
    said = {token.word for token in found}
    pets = [] if _PETS.isdisjoint(said) else [_pet(match, text) for match in islice(_PET.finditer(low), _MOST_PETS)]
    named = [
        one
        for one in _named(found, text, known.names)
        if not any(one.start < pet.end and pet.start < one.end for pet in pets)
    ]
    named += pets
    kin = [] if _KINDRED.isdisjoint(said) else _kin(low, named)
    ends = {one.end for one in kin}
    named = [one for one in named if one.sort is not Sort.GIVEN or one.end not in ends]
    if MENTION in text:
        named += [
            Somebody(match.start(), match.end(), Sort.MENTION) for match in islice(_MENTION.finditer(text), _MOST)
        ]
    if not _PRONOUNS.isdisjoint(said):
        starts = {one.start for one in kin}
        spoken = (match.span() for match in islice(_PRONOUN.finditer(low), _MOST))
        named += [Somebody(start, end, Sort.PRONOUN) for start, end in spoken if start not in starts]
    return tuple(sorted(named + kin, key=lambda one: (one.start, -one.end))[:_MOST])


def _kin(low: str, named: Sequence[Somebody]) -> list[Somebody]:
    """Kin, "my son", with the name where it follows: "my son Mark"."""
    ends = {one.start: one.end for one in named if one.sort is not Sort.EXCLUDED}
    found = (match.span() for match in islice(_KIN.finditer(low), _MOST))
    return [Somebody(start, ends.get(end + 1, ends.get(end + 2, end)), Sort.KIN) for start, end in found]


def _pet(match: re.Match[str], text: str) -> Somebody:
    """A pet with its name, unless the word after it is an ordinary one."""
    named = match["name"] is not None and (match["name"] not in COMMON or text[match.start("name")].isupper())
    end = match.end() if named or match["name"] is None else match.start("name") - 1
    return Somebody(match.start(), end, Sort.EXCLUDED)


def _named(found: Sequence[Token], text: str, names: Names | None) -> Iterator[Somebody]:
    said = [token.word for token in found]
    place = 0
    while place < len(found):
        somebody, taken = _at(found, said, place, text, names)
        if somebody is not None:
            yield somebody
        place += taken


_PLAIN = COMMON - GIVEN - TITLES - SINGLE


def _at(
    found: Sequence[Token], said: Sequence[str], place: int, text: str, names: Names | None
) -> tuple[Somebody | None, int]:
    """Who is named at a word, and how many words that takes."""
    token = found[place]
    if token.word in _PLAIN and (names is None or not (names.given(token.word) or names.family(token.word))):
        return None, 1
    missed = token.word == "miss" and place > 0 and said[place - 1] in _WHO_MISS
    if token.word in TITLES and not missed and (taken := _titled(found, place, text, names)):
        return _over(found, place, taken, Sort.EXCLUDED), taken
    full = full_name_at(found, place, text, names) if names else None
    if full is not None:
        sort = Sort.FULL if full.bearer is Bearer.STUDENT else Sort.EXCLUDED
        taken = full.last - full.first + 1
        return _over(found, place, taken, sort, full.rule, full.score), taken
    if taken := figure(said, place):
        return _over(found, place, taken, Sort.EXCLUDED), taken
    off = off_roster_at(found, place, text)
    if off is not None:
        taken = off[0] - place + 1
        return _over(found, place, taken, Sort.FULL, "off_roster", off[1]), taken
    return _single(found, place, text, names), 1


def _titled(found: Sequence[Token], place: int, text: str, names: Names | None) -> int:
    """How many words a title and its name take: "Ms. Bell", "asst coach pell"; 0 where no name follows."""
    here = place + 1
    while here < len(found) and found[here].word in TITLES:
        here += 1
    start = here
    while (
        here < len(found) and here - start < 2 and _TITLE_GAP.fullmatch(text[found[here - 1].end : found[here].start])
    ):
        token = found[here]
        staff = names is not None and names.staff(token.word)
        if not staff and (not token.capital or token.loud) and (token.word in COMMON or here > start):
            break
        here += 1
    return here - place if here > start else 0


def _single(found: Sequence[Token], place: int, text: str, names: Names | None) -> Somebody | None:
    """A first name alone, or with an initial; a star by one name."""
    token = found[place]
    student = names is not None and (names.given(token.word) or _possessive(token.word, names))
    initial = _INITIAL.match(text, token.end) if token.capital and (student or token.word in GIVEN) else None
    if initial and (initial[1] not in "AI" or initial[0].endswith(".")):
        return Somebody(token.start, initial.end(), Sort.GIVEN)
    if student:
        everyday = token.word in COMMON and not token.disguise
        if (everyday and not given_stands(found, place, text)) or place_follows(found, place, text):
            return None
        if thing_stands(found, place, text):
            return None
        return Somebody(token.start, token.end, Sort.GIVEN)
    if token.word in SINGLE and token.word not in COMMON and (token.word not in GIVEN or token.capital):
        return Somebody(token.start, token.end, Sort.EXCLUDED)
    return None


def _possessive(word: str, names: Names) -> bool:
    """Whether it is a first name with the s of possession and no apostrophe: "dres", "jaydens"."""
    return len(word) > 3 and word[-1] == "s" and word not in COMMON and names.given(word[:-1])


def _over(found: Sequence[Token], place: int, taken: int, sort: Sort, rule: str = "", score: float = 1.0) -> Somebody:
    return Somebody(found[place].start, found[place + taken - 1].end, sort, rule, score)

"""Whether words that are ordinary ones as well ("may chase", "hope", "summer banks") stand where a person does."""

from __future__ import annotations

from collections.abc import Sequence

from policy.detect import person_words as lists
from policy.detect.given_names import GIVEN
from policy.detect.tokens import Token


def pair_stands(found: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether an everyday first and family name, "summer banks", stand for somebody: by capitals, or by what is around.

    `first` and `last` are the places of the name's words.
    """
    inner = found[first : last + 1]
    if last + 1 < len(found) and found[last + 1].word in lists.OF_PLACES:
        return False
    if all(one.capital for one in inner) and not shouted(found):
        return True
    before = found[first - 1].word if first else ""
    after = found[last + 1].word if last + 1 < len(found) else ""
    if before == "a" and first > 1 and found[first - 2].word in lists.TO_SPANISH:
        return True
    if (before in lists.SELVES and found[first].word in lists.VERBS) or (
        before in lists.BEFORE_THINGS and before not in {"that", "de"}
    ):
        return False
    if text.startswith("'s ", found[last].end) or (len(found) <= len(inner) + 1 and {before, after} <= lists.ALONE):
        return True
    if after in lists.LINKS or after in lists.STATES:
        return _links(found[last + 2 :][:1]) if after in lists.LINKS else _says_of_person(found, last)
    return after in lists.DOERS or (before in lists.TO_SOMEBODY | lists.DONE_TO and after not in lists.OF_THINGS)


def place_stands(found: Sequence[Token], first: int, last: int) -> bool:
    """Whether the words around a whole name make a place of it: "the daisy brook trail", "reed hill park"."""
    if last + 1 < len(found) and found[last + 1].word in lists.OF_PLACES:
        return True
    return first > 0 and found[first - 1].word in {"the", "el"} and not found[first].capital


def _links(following: Sequence[Token]) -> bool:
    """Whether "and" goes on with somebody else."""
    return any(one.capital or one.word in GIVEN or one.word in lists.OTHERS for one in following)


def _says_of_person(found: Sequence[Token], last: int) -> bool:
    """Whether "is" or "has" goes on as it does of people: "summer banks is on", "hope marsh is in my class"."""
    following = [token.word for token in found[last + 2 : last + 4]] + ["", ""]
    if following[0] == "in" and following[1] in lists.IN:
        return True
    return following[0] not in lists.OF_THINGS or found[last + 1].word in {"got", "has", "had"}


def given_stands(found: Sequence[Token], place: int, text: str) -> bool:
    """Whether an everyday word that is somebody's first name stands for somebody."""
    token = found[place]
    before = found[place - 1].word if place and _near(found[place - 1], token, text) else ""
    after = found[place + 1].word if place + 1 < len(found) and _near(token, found[place + 1], text) else ""
    if before in lists.BEFORE_THINGS or (before in lists.SELVES and token.word in lists.VERBS):
        return False
    if text.startswith("'s", token.end):
        return token.word not in lists.TIMES or token.capital
    further = found[place + 2].word if place + 2 < len(found) else ""
    if after in lists.STATES and token.word in lists.TIMES:
        return after in {"got", "gets", "had", "has"} or further in lists.HOW
    if after in lists.DOERS:
        return before not in lists.SELVES
    if token.capital and not shouted(found) and place and before and not found[place - 1].capital:
        return token.word not in lists.TIMES or before in lists.TO_SOMEBODY
    if (before in lists.DONE_TO and before not in lists.TO_THINGS) or before in lists.CALLING:
        return (
            (token.word not in lists.TIMES or before in lists.DONE_TO)
            and token.word not in lists.VERBS
            and after not in lists.FOLLOWS_THINGS
        )
    return before in {"does", "did", "is", "with", "dating", "tell", "told", "named"} and token.word not in lists.TIMES


def _near(one: Token, other: Token, text: str) -> bool:
    gap = text[one.end : other.start]
    return len(gap) <= 3 and not set(gap) & set(".!?\n;0123456789")


def person_around(found: Sequence[Token], first: int, last: int) -> bool:
    """Whether what stands before or after two words takes them for somebody."""
    before = found[first - 1].word if first else ""
    after = found[last + 1].word if last + 1 < len(found) else ""
    if before == "a" and first > 1 and found[first - 2].word in lists.TO_SPANISH:
        return True
    return after in lists.DOERS or before in lists.TO_SOMEBODY or before in lists.DONE_TO


def thing_stands(found: Sequence[Token], place: int, text: str) -> bool:
    """Whether a name that is a word ("iris", "luz") is one here: "the iris of the eye". In lower case only."""
    token = found[place]
    if token.word not in lists.NAME_WORDS or token.capital:
        return False
    before = found[place - 1].word if place and _near(found[place - 1], token, text) else ""
    after = found[place + 1].word if place + 1 < len(found) and _near(token, found[place + 1], text) else ""
    return before in lists.BEFORE_THINGS or before in lists.TO_THINGS or after == "of" or after in lists.FOLLOWS_THINGS


def noun_follows(found: Sequence[Token], last: int, text: str) -> bool:
    """Whether a thing follows directly, "Ethan Allen furniture": no link, and nothing that somebody does."""
    if last + 1 >= len(found):
        return False
    after = found[last + 1]
    direct = text[found[last].end : after.start] == " "
    return direct and not after.capital and after.word not in lists.BEHIND and after.word not in lists.DOERS


def place_follows(found: Sequence[Token], place: int, text: str) -> bool:
    """Whether a place's word makes the name before it a place: "Madison Square", "Jordan River", "Taylor St"."""
    if place + 1 >= len(found):
        return False
    name, after = found[place], found[place + 1]
    gap = text[name.end : after.start]
    return name.capital and after.capital and after.word in lists.PLACES and gap == " "


def shouted(found: Sequence[Token]) -> bool:
    """Whether capitals tell nothing: most words have one."""
    if len(found) <= 3:
        return all(one.loud for one in found)
    return sum(one.capital for one in found) * 4 > len(found) * 3

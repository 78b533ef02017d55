"""Words around a picture: names side by side in a sentence or a file's name, and whether they are about the picture.

Whom a picture is for, from or by is not in it, nor is whoever is only spoken to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Protocol
from typing import TypeVar

from policy.detect.normalise import normalise

LONGEST = 2_000
"""Characters of a text that are read."""
_AROUND = 40
_TOKEN = re.compile(r"<@!?(\w{1,40})(?:\|[^<>\n]{0,80})?>|[^\W\d_]+(?:['’][^\W\d_]{2,})*")
_JOIN = re.compile(r"\s*(?:,|&|\+|/|;|\band\b|\by\b|\be\b|,\s*(?:and|y)\b|\bwith\b|\bcon\b)\s*")
_LED = re.compile(
    r"(?:\b(?:with|winners?|captains?|congrat(?:s|ulations)(?: to)?|featuring|feat|students?|players?|of|me and|con|"
    r"ganador\w*|capitan\w*|felicidades a|alumn[oa]s?|foto de)[\s:]+)$"
)
_NOT_OF = re.compile(
    r"(?:\b(?:by|for|from|to|thanks|thx|thank|credits?|courtesy of|ask|dear|hi|hey|hello|hola|por|para|gracias a|in|at|"
    r"near|cc|re)[\s:,]+@?)$"
)
_MAKES = re.compile(
    r"\s*(?:took|takes|drew|made|wrote|painted|sent|asked|says?|said|needs?|wants|shared|filmed|did|can|could|would|"
    r"please|tomo|hizo|dibujo|mando|pregunta|quiere)\b"
)
_OWNS = re.compile(r"['’]s?(?!\w)")
_CALLS = re.compile(r"\s*[,:!]\s*(?:here|this|can|could|please|you|your|look|see|check|aqui|mira|puedes|te)\b")
_HANDS = re.compile(r"\s*(?:here(?:'?s| is| are| you)|can you|could you|please|look at|check|aqui|mira|puedes)\b")
_SHOWN = re.compile(r"\s+(?:at|in|on|with|after|during|before|asleep|and|en|con|\w{2,}ing|\w{2,}[ai]ndo)\b")
_MADE = frozenset({"by", "for", "from"})
_FILE = re.compile(r"\.[A-Za-z0-9]{2,5}$|[\W\d_]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, or a mention (`ident`): where it stands, folded, and whether it begins with a capital."""

    start: int
    end: int
    word: str
    capital: bool
    ident: str = ""


class Placed(Protocol):
    """A name in a text."""

    @property
    def start(self) -> int:
        """Where it begins."""
        ...

    @property
    def end(self) -> int:
        """Where it has ended."""
        ...


_P = TypeVar("_P", bound=Placed)


def file_words(name: str) -> str:
    """A file's name as words: "Leo-and_Zoe2.jpg" is "Leo and Zoe"."""
    return " ".join(_FILE.sub(" ", name).split())


def words_of(text: str) -> list[Word]:
    """The words and mentions of a text, in reading order."""
    return [
        Word(
            start=one.start(),
            end=one.end(),
            word=normalise(one.group()).text.lower() if not one[1] else "",
            capital=one.group()[0].isupper(),
            ident=one[1] or "",
        )
        for one in islice(_TOKEN.finditer(text), LONGEST)
    ]


def are_near(text: str, one: Word, other: Word) -> bool:
    """Whether a word follows another one at once, a point of a title between them or not."""
    return text[one.end : other.start].strip(" ") in ("", ".")


def chains(every: list[_P], text: str, *, file: bool) -> Iterator[list[_P]]:
    """Names that stand side by side, joined by commas and the like; in the name of a file by nothing."""
    chain: list[_P] = []
    for one in every:
        gap = text[chain[-1].end : one.start].lower() if chain else ""
        if chain and not (_JOIN.fullmatch(gap) or (file and not gap.strip())):
            yield chain
            chain = []
        chain.append(one)
    if chain:
        yield chain


def is_led(text: str, start: int) -> bool:
    """Whether what comes before a name says that people follow: winners, captains, with."""
    return _LED.search(_before(text, start)) is not None


def is_shown(text: str, end: int) -> bool:
    """Whether what comes after a name says where somebody is or what they do."""
    return _SHOWN.match(text[end : end + _AROUND].lower()) is not None


def is_beside(text: str, start: int, end: int, *, file: bool) -> bool:
    """Whether a picture is for, from or by those named, belongs to one of them, or they are only spoken to."""
    before, after = _before(text, start), normalise(text[end : end + _AROUND]).text.lower()
    if file:
        return not _MADE.isdisjoint(before.split()[-1:])
    if _NOT_OF.search(before) or _OWNS.match(after) or _MAKES.match(after):
        return True
    return not before.strip() and bool(_CALLS.match(after) or _HANDS.match(after))


def _before(text: str, start: int) -> str:
    return normalise(text[max(0, start - _AROUND) : start]).text.lower()

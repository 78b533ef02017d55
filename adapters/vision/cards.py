"""Whether a picture shows an identity card, told by its words, its barcodes and how many faces there are on it.

No single one of them tells: posters ask for cards, tickets have barcodes and players' cards have portraits. So each is
given points. The shape of the card is no help, as nearly every picture has some rectangle in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from adapters.vision import card_words as words
from policy.model.letters import without_accents

ENOUGH = 5
"""Points from which a picture shows a card."""
FEWER = 60
"""Words: a page has more of them than a card."""
LESS = 1500
"""Letters: the same, where words are not parted."""

_PORTRAIT = (0.003, 0.25)
"""How much of the picture the portrait on a card takes up."""
_BARE = re.compile(rf"(?<![\w$.@/-]){words.CODE}(?![\w@/-])")
_CARRIED = re.compile(r"[A-Z]{0,3}-?[\d-]{6,14}|ANSI \d{6}.*|AAMVA.*", re.DOTALL)
"""What the barcode of a card says: a number, or all of a driver's licence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Signs:
    labelled: bool
    bare: bool
    title: bool
    ends: bool
    details: int
    school: bool
    code: bool
    others: bool

    @property
    def points(self) -> int:
        """The sum of what the words and barcodes tell."""
        told = 2 * self.labelled + self.bare + self.title + min(2, self.details) + self.school + 2 * self.code
        return told - 3 * self.others

    @property
    def names_holder(self) -> bool:
        """Whether there is what a card is for: a number, or until when it holds; and on a ticket its name, too."""
        if self.others and not self.title:
            return False
        return self.labelled or self.bare or self.code or (self.title and self.ends)

    @property
    def clear(self) -> bool:
        """Whether the words alone leave little doubt, so that the portrait need not be the only face."""
        return self.labelled and self.title and self.details > 0


def is_card(lines: Sequence[str], faces: int, share: float, codes: Sequence[str]) -> bool:
    """Whether it shows an identity card.

    `lines`: what can be read. `faces`: how many are in the picture; `share`: the part of it (0 to 1) that the largest
    one takes up. `codes`: what the barcodes say.
    """
    if sum(map(len, lines)) >= LESS or sum(len(line.split()) for line in lines) >= FEWER:
        return False
    signs = _signs("\n".join(folded(line) for line in lines), codes)
    portrait = _portrait(faces, share, clear=signs.clear)
    return signs.points + portrait >= ENOUGH and bool(portrait or signs.code) and signs.names_holder


def folded(line: str) -> str:
    """A line as the patterns want it: lower case, without accents, single spaces."""
    return " ".join(without_accents(line).casefold().split())


def _portrait(faces: int, share: float, *, clear: bool) -> int:
    """Two points for the one face of a card; one where a clear card is held beside a face or has a second, pale one."""
    least, most = _PORTRAIT
    if faces == 1 and least <= share <= most:
        return 2
    return 1 if clear and faces in (1, 2) else 0


def _signs(text: str, codes: Sequence[str]) -> _Signs:
    """What is in the words and the barcodes."""
    undated = words.DATE.sub(" / ", text)
    plain = words.PHONE.sub(" / ", undated)
    labelled = any(one.search(undated) for one in (words.LABELLED, words.MACHINE, words.PERSONAL))
    return _Signs(
        labelled=labelled,
        bare=any(_is_number(one.group()) for one in _BARE.finditer(plain)),
        title=_titled(text.split("\n")) or words.FINDER.search(text) is not None,
        ends=words.ENDS.search(text) is not None,
        details=sum(pattern.search(text) is not None for pattern in words.DETAILS),
        school=words.SCHOOL.search(text) is not None,
        code=any(_CARRIED.fullmatch(code.strip().lstrip("@\n\r\x1e").strip()) for code in codes),
        others=words.OTHERS.search(text) is not None or words.CLOCK.search(text) is not None,
    )


def _titled(lines: Sequence[str]) -> bool:
    """Whether it says what it is, rather than somebody asking for such a thing."""
    for number, line in enumerate(lines):
        around = "\n".join(lines[max(0, number - 1) : number + 2])
        if words.TITLE.search(line) and not words.ASKED.search(line) and not words.DEMANDED.search(around):
            return True
    return False


def _is_number(code: str) -> bool:
    """Six to ten letters and digits, as numbers of cards mostly have."""
    return 6 <= sum(one.isalnum() for one in code) <= 10

"""A name taken apart: which of its words are given, which are the family's, and which of them go together."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policy.detect.given_names import GIVEN
from policy.detect.normalise import normalise
from policy.detect.wordlist import words

TITLES = words(
    """
    mr mrs ms mx miss dr prof professor coach asst assistant sr sra srta profe profesor profesora principal vp sir
    madam
    """
)
"""Said before the name of somebody on the staff."""
PARTICLES = words(
    """
    van der den de la las los del di da das do dos du le von zu al el bin ibn bint abu abd mc mac o st san santa ter
    ten y
    """
)
"""Words between the names: they belong to the family name, and do not make a name by themselves."""
_AFTER = words("jr jnr ii iii iv v phd md esq")
_FIRST_IN_ASIA = words(
    "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly wang li zhang liu chen yang huang zhao wu "
    "zhou xu sun zhu lin kim park lee choi jung kang cho yoon"
)
"""Family names that are written first where the given name follows."""
_WORD = re.compile(r"[^\W\d_]+")
_CHUNK = re.compile(r"[^\s,;/()\"\u201c\u201d]+")
_NICK = re.compile(r"[(\"']\s?([^\W\d_]{2,20})\s?[)\"'](?=\s|$)")
_SPANISH = 4


@dataclass(frozen=True, slots=True)
class Parts:
    """One name. `whole` is as it was written.

    `given` and `family` are sets of words in order, a word of unclear place stands in both.
    `same` are "one+other" of the same side, which only go together with a word of the other side; `calling` are the
    words by which a text that holds the name is noticed, cut as texts are cut.
    """

    whole: str
    given: tuple[str, ...]
    family: tuple[str, ...]
    same: tuple[str, ...]
    calling: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """All words, given and family, once each."""
        return self.given if self.given == self.family else tuple(dict.fromkeys(self.given + self.family))


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name as the index keeps them."""
    return tuple(_WORD.findall(normalise(name).text.lower().replace("'", "")))


def parts(name: str) -> Parts:
    """Take a name apart, as it is written on a roster: "Marisol Vega", "Vega, Marisol", "Coach Ruiz"."""
    low = normalise(name).text.lower()
    nicks = _NICK.findall(low)
    before, comma, after = _NICK.sub(" ", low).partition(",")
    given, family = _chunks(after) if comma else [], _chunks(before)
    if not given:
        given, family = _divide(family)
    if not given and family and not _titled(low):
        given = family
    return _parts(given + [[one] for one in nicks], family, name)


def _chunks(text: str) -> list[list[str]]:
    """The words between spaces, each as its pieces: "reyes-ortiz" has two."""
    pieces = [name_words(chunk) for chunk in _CHUNK.findall(text)]
    return [list(one) for one in pieces if one and one[0] not in TITLES and one[0] not in _AFTER]


def _titled(low: str) -> bool:
    return not TITLES.isdisjoint(name_words(low))


def _divide(chunks: list[list[str]]) -> tuple[list[list[str]], list[list[str]]]:
    """Given names and family names, in the order of most rosters: a particle begins the family name."""
    if len(chunks) <= 1:
        return [], chunks
    for place in range(1, len(chunks) - 1):
        if len(chunks[place]) == 1 and chunks[place][0] in PARTICLES and len(chunks[place][0]) > 1:
            return chunks[:place], chunks[place:]
    if chunks[0][0] in _FIRST_IN_ASIA and chunks[0][0] not in GIVEN and chunks[-1][0] in GIVEN:
        return chunks[1:], chunks[:1]
    if len(chunks) >= _SPANISH and chunks[-2][0] not in GIVEN:
        return chunks[:-2], chunks[-2:]
    if len(chunks) == 3 and len(chunks[1][0]) > 1 and chunks[1][0] not in GIVEN:
        return chunks[:2], chunks[1:]
    return chunks[:-1], chunks[-1:]


def _parts(given: list[list[str]], family: list[list[str]], name: str) -> Parts:
    first, last, low = _forms(given), _forms(family), normalise(name).text.lower()
    same = [
        "+".join(sorted((one, other)))
        for side in (first, last)
        for place, one in enumerate(side)
        for other in side[:place]
    ]
    calling = dict.fromkeys(first + last)
    calling.update(dict.fromkeys(piece for piece in re.findall(r"[a-z]+", low) if len(piece) > 2))
    return Parts(
        whole=name,
        given=first,
        family=last,
        same=tuple(dict.fromkeys(same)),
        calling=tuple(one for one in calling if one not in PARTICLES and one not in TITLES),
    )


def _forms(chunks: list[list[str]]) -> tuple[str, ...]:
    """The words that stand for a part: each piece that is no particle, and what is written together."""
    plain = [piece for chunk in chunks for piece in chunk if piece not in PARTICLES and len(piece) > 1]
    plain = plain or [piece for chunk in chunks for piece in chunk]
    joined = ["".join(chunk) for chunk in chunks if len(chunk) > 1]
    if len(chunks) > 1 and any(chunk[0] in PARTICLES for chunk in chunks):
        joined.append("".join(piece for chunk in chunks for piece in chunk))
    return tuple(dict.fromkeys(plain + joined))

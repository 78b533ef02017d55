"""Whether two texts say nearly the same: a sketch of a text, from which no text can be read back.

The words that carry something are taken as a set, so that case, punctuation, emoji, markup, mentions, greetings, the
reader's name and the order of words do not matter; a small edit of a text matters little, other news much. The sketch
is a minhash of that set: at each position the smallest of the words' hashes. The share of positions at which two
sketches agree is about the share of words that the texts have in common (Broder, "On the resemblance and containment
of documents", 1997).
"""

from __future__ import annotations

import re
import struct
from collections.abc import Collection
from collections.abc import Iterator
from functools import lru_cache
from hashlib import shake_128
from itertools import islice

from policy.detect.normalise import normalise
from policy.detect.wordlist import words

POSITIONS = 512
"""How many numbers a sketch has: enough to tell 75 % of common words from 60 % also when one bit of each is kept."""
ALIKE = 0.68
"""From this share of common words on, two texts are nearly the same: one word of four may be added, none exchanged."""

_FEWEST = 3
"""A text of fewer telling words ("ok", "see you tomorrow") is like too many others."""
_MOST = 120
_LONGEST = 4_000
_UNPACK = struct.Struct(f"<{POSITIONS}H")
_MARKUP = re.compile(r"<[@#!][^<>\n]{1,120}>|<(?:a?:\w{2,32}:\d{15,21}|t:-?\d{1,14}(?::[a-z])?)>|:[a-z][\w+-]{1,40}:")
_GREETING = re.compile(
    r"^\W*(?:hi|hey|hello|hiya|yo|dear|hola|querid[oa]|estimad[oa]|good (?:morning|afternoon|evening)"
    r"|buen[oa]s (?:dias|tardes|noches))\b(?:[ \t]+\w+){0,3}\s*[,.!:;\n-]"
)
_WORD = re.compile(r"\d+|[\u3040-\u30ff\u3400-\u9fff]+|[^\W\d_]+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{2,}")
_EMPTY = words(
    """
    a an the this that these those it its he she they we you i me my your our us him her them of to at in on by for
    from with as and or so but if then than is are was were be been am do does did have has had will would can could
    shall should just please pls plz thanks thank thx ok okay hi hey hello dear all there here up out re s t m ll ve im
    youre ill dont el la los las un una unos unas lo le les se me te mi tu su nos de del al a en con por para y o u que
    es son esta estan ser hay ha han he muy mas por favor gracias hola querido querida
    """
)


def sketch(text: str, names: Collection[str] = ()) -> tuple[int, ...]:
    """The sketch of a text: `POSITIONS` numbers below 65536; () for a text too short to be recognised.

    `names` are those of the people who read it, in whole or in parts: they do not count.
    """
    known = frozenset(one for name in names for one in _words(name))
    telling = list(islice(dict.fromkeys(one for one in _telling(text) if one not in known), _MOST))
    if len(telling) < _FEWEST:
        return ()
    return tuple(map(min, *map(_hashes, telling)))


def similarity(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """The share of words that two texts have in common, by their sketches; 0 where one of them has none."""
    if not one or len(one) != len(other):
        return 0.0
    return sum(left == right for left, right in zip(one, other, strict=True)) / len(one)


def _telling(text: str) -> Iterator[str]:
    folded = _MARKUP.sub(" ", _folded(text[:_LONGEST]))
    for word in _words(_GREETING.sub("", folded)):
        if word not in _EMPTY:
            yield word


def _words(text: str) -> Iterator[str]:
    for match in _WORD.finditer(_folded(text)):
        word = match.group()
        if word[0].isdigit():
            yield from [word.lstrip("0")] if word.strip("0") else []
        elif _UNSPACED.fullmatch(word):
            yield from (word[place : place + 2] for place in range(len(word) - 1))
        else:
            yield word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _folded(text: str) -> str:
    return normalise(normalise(text).text.casefold()).text.replace("'", "")


@lru_cache(maxsize=1024)
def _hashes(word: str) -> tuple[int, ...]:
    return _UNPACK.unpack(shake_128(word.encode("utf-8", "surrogatepass")).digest(_UNPACK.size))

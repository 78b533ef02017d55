"""Which kinds of cue a text can hold at all, by its words: most texts can hold none, and cost one look.

Words are cut after five letters, so that one entry stands for its forms. A kind is called by a word that is rare, or by
words that are common and stand together. Sound by the tables of the tests, not by proof: see `heard_gate_words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from policy.detect.heard_gate_words import ALONE
from policy.detect.heard_gate_words import SETS
from policy.detect.heard_gate_words import TOGETHER
from policy.detect.heard_words import LINKS
from policy.detect.late import at_ready
from policy.detect.normalise import normalise
from policy.detect.talk import is_disguised

LONG = 5
"""Letters of a word that count."""
KINDS = frozenset({"self_harm", "abuse", "danger", "harassment", "threat", "sexual", "substances", "press", "link"})
"""What can be called."""
_NONE: frozenset[str] = frozenset()
_WORDS = re.compile(r"[a-z]+")
_DISGUISED = re.compile(r"[a-z][013457@$!*|]+[a-z]|[013457@$!][a-z]{1,6}[013457@$!]|[a-z][*]{2}|\bk[ .]y[ .]s\b")
_THREE = tuple(letter * 3 for letter in "abcdefghijklmnopqrstuvwxyz")
_AGAIN = re.compile(r"([a-z])\1{2,}")
_ONE = r"\1"
_SPELLED = re.compile(r"\bk[ .]y[ .]s\b")
_Need = tuple[str, tuple[frozenset[str], ...]]


def called_in(text: str) -> frozenset[str]:
    """The kinds of cue whose patterns have to look at a text; a disguised text calls them all."""
    low = text.lower() if text.isascii() else normalise(text).text.lower()
    if _DISGUISED.search(low) is not None and (_SPELLED.search(low) is not None or is_disguised(low)):
        return KINDS
    if any(three in low for three in _THREE):
        low = f"{low} {_AGAIN.sub(_ONE, low)}"
    said = frozenset([word[:LONG] for word in _WORDS.findall(low.replace("'", ""))])
    alone, first = _alone(), _first()
    kinds = {kind for word in alone.keys() & said for kind in alone[word]}
    for word in first.keys() & said:
        for kind, others in first[word]:
            if kind not in kinds and not any(one.isdisjoint(said) for one in others):
                kinds.add(kind)
    return frozenset(kinds) if kinds else _NONE


def _lines(data: str) -> Iterator[tuple[str, list[str]]]:
    """Entries of `name: word word`; a line that is indented goes on with the one above."""
    for line in data.strip().replace("\n  ", " ").splitlines():
        name, _, rest = line.partition(":")
        yield name, rest.split()


@at_ready
@cache
def _alone() -> dict[str, frozenset[str]]:
    made: dict[str, set[str]] = {}
    for kind, given in (*_lines(ALONE), ("link", [word[:LONG] for word in LINKS])):
        for word in given:
            made.setdefault(word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in made.items()}


@at_ready
@cache
def _first() -> dict[str, tuple[_Need, ...]]:
    """By each word of the rarest set of a need: the kind it calls, and the other sets that need a word there."""
    sets = {name: frozenset(given) for name, given in _lines(SETS)}
    made: dict[str, list[_Need]] = {}
    for kind, needs in _lines(TOGETHER):
        for need in needs:
            rarest, *others = (sets[one] for one in need.split("+"))
            for word in rarest:
                made.setdefault(word, []).append((kind, tuple(others)))
    return {word: tuple(needs) for word, needs in made.items()}

"""A text as words with their places, as names are looked for; a spelled-out or disguised name is a word as well."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from policy.detect.name_parts import PARTICLES
from policy.model import Names

_TOKEN = re.compile(r"[^\W\d_]+(?:'(?!s\b)[^\W\d_]{1,30}){0,3}")
_SPACED = re.compile(r"(?<![^\W_])(?<!')[^\W\d_](?:[ .*_-]{1,2}[^\W\d_]){2,24}(?![^\W_])(?!')")
_LEET = re.compile(r"(?<![\w@.])(?=[^\W_]{0,19}[@$!|]|[^\W\d_]{0,19}[013457])[\w@$][\w@$!|]{1,18}[\w@$](?![\w@.]\w)")
DISGUISE = re.compile(r"[013457@$!|](?<=[a-z].)[013457@$!|]?[a-z]")
"""Tells whether a sign may stand for a letter inside a word; in lower case."""
_SIGNS = str.maketrans("@4301$57!|", "aaeoisstil")
_ELL = str.maketrans("1", "l")
_EDGE = 3
_LETTERS = 3
_MOST = 2_000
_MOST_RUNS = 40


class Token(NamedTuple):
    """A word, folded and in lower case without apostrophes, and its place in `Reading.text`.

    `capital`: its first letter is one; `loud`: all letters are, and there are two or more. `disguise` tells how it was
    written around a filter: "spaced", "leet" or "".
    """

    start: int
    end: int
    word: str
    capital: bool
    loud: bool
    disguise: str = ""


def tokens(text: str, low: str, names: Names | None) -> list[Token]:
    """The words of a text in order, the first 2,000."""
    found: list[Token] = []
    for match in _TOKEN.finditer(low):
        start, end = match.span()
        word = match.group()
        if "'" in word:
            word = word.replace("'", "")
        capital = text[start].isupper()
        found.append(Token(start, end, word, capital, capital and end - start > 1 and text[start:end].isupper()))
        if len(found) >= _MOST:
            break
    hidden: list[Token] = []
    if names is not None:
        if sum(one.end - one.start == 1 for one in found) >= _LETTERS:
            hidden += _spaced(text, low, names)
        hidden += disguised(text, low, names)
    if not hidden:
        return found
    taken = [(one.start, one.end) for one in hidden]
    kept = [one for one in found if not any(one.start < end and start < one.end for start, end in taken)]
    return sorted(kept + hidden, key=lambda one: one.start)


def _spaced(text: str, low: str, names: Names) -> Iterator[Token]:
    """Names that are spelled out: "J a y d e n", "k.a.y.l.a"."""
    for count, match in enumerate(_SPACED.finditer(low)):
        if count >= _MOST_RUNS:
            return
        places = [place for place in range(match.start(), match.end()) if low[place].isalpha()]
        for first, last in _named("".join(low[place] for place in places), names):
            start, end = places[first], places[last - 1] + 1
            word = "".join(low[place] for place in places[first:last])
            yield Token(start, end, word, capital=text[start].isupper(), loud=False, disguise="spaced")


def _named(letters: str, names: Names) -> list[tuple[int, int]]:
    """Where in spelled-out letters a name stands, or a first and a family name; a few letters around it are no part."""
    size = len(letters)
    for first in range(min(_EDGE, size)):
        for last in range(size, max(first + 2, size - _EDGE), -1):
            word = letters[first:last]
            if names.given(word) or names.family(word):
                return [(first, last)]
            for cut in range(2, len(word) - 1):
                if names.bearer((word[:cut], word[cut:])) is not None:
                    return [(first, first + cut), (first + cut, last)]
    return []


def disguised(text: str, low: str, names: Names) -> Iterator[Token]:
    """Names with signs for letters: "M@rk St0ne"."""
    if not DISGUISE.search(low):
        return
    for count, match in enumerate(_LEET.finditer(low)):
        if count >= _MOST_RUNS:
            return
        for word in (match.group().translate(_SIGNS), match.group().translate(_ELL).translate(_SIGNS)):
            if word != match.group() and (names.given(word) or names.family(word) or word in PARTICLES):
                start, end = match.span()
                yield Token(start, end, word, capital=text[start].isupper(), loud=False, disguise="leet")
                break

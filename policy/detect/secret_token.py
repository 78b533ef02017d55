"""The secret behind a word for it: announced ("is", ":", "put"), or right behind where its signs are mixed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from policy.detect.late import late
from policy.detect.secret_value import Found
from policy.detect.secret_value import placeholder
from policy.detect.secret_value import strong
from policy.detect.secret_value import trimmed
from policy.detect.secret_words import ACCOUNT
from policy.detect.secret_words import ASIDE
from policy.detect.secret_words import GAP
from policy.detect.secret_words import NOT_A_VALUE
from policy.detect.secret_words import OF_ACCOUNT
from policy.detect.secret_words import SEPARATOR
from policy.detect.secret_words import SMALL
from policy.detect.secret_words import TALK
from policy.detect.secret_words import TALK_ENDINGS
from policy.detect.secret_words import TOLD

CUED, PHRASE, BEHIND, LISTED = "password.cue", "password.phrase", "password.behind", "password.list"
_SPACE = late(r"\s")
_TOKEN = late(r"\S{2,120}")
_QUOTED = late(r"[\"'`]([^\"'`\n]{3,40})[\"'`]")
_SPACED = late(
    r"\d(?:[ .-]\d){3,7}(?![\w:/%]|[.,-]\d)|[^\s\"'`(](?: [^\s,;]| (?:dot|dash|underscore|punto|guion|"
    r"arroba)(?= \S(?!\S))){4,30}(?!\S)"
)
_NUMBERED = late(
    r"(?P<words>(?:[a-z]{2,15}\s(?:(?:and|y|n)\s)?){1,3})\d{1,6}"
    r"(?![\w:/%+-]| (?:char|digit|letter|word|symbol|num|bit|pt|point))"
)
_PHRASE = late(r"[a-z]{1,15}(?: (?:[a-z][a-z0-9]{0,14}|\d{1,2}[a-z]{2,12})){1,4}(?=[.,!\n;)]|\s?$)")
_LINKED = late(r"(?<=[a-z] )(?:and|y|e|n|of|de|con|with)(?= [a-z])")
_LIST = late(r"(?<!\S)(\S{6,64})(?!\S)")
_TRAIL = late(r"(?:reset|manager|protected)\b")
_LINKS = frozenset({"and", "y", "n", "e", "of", "de", "con", "with"})
_LONG = 4
"""Words of a pass phrase that may hold one word of talk: "correct horse battery staple"."""
_HOW = TALK & frozenset({"super", "pretty", "too", "very", "really", "kinda", "sorta", "never", "not", "always", "way"})


def token_after(text: str, low: str, cue: re.Match[str], *, bare: bool) -> Iterator[Found]:
    """The value after a cue; without announcement only where `bare`."""
    at, told = cue.end(), cue.span()
    separator = SEPARATOR.match(low, at)
    if separator is None and cue.group().endswith("'s"):
        separator = _SPACE.match(low, at)
    if separator is not None and separator.end() < len(low):
        here = separator.end()
        quoted = _QUOTED.match(text, here)
        if quoted is not None:
            yield Found(quoted.start(1), quoted.end(1), 0.9, CUED, told)
            return
        equals = any(mark in separator.group() for mark in ":=>")
        found = _announced(text, low, here, equals=equals, told=told)
        if found is not None:
            yield (
                replace(found, score=0.4)
                if found.score < 0.8 and _vague(text, low, cue, found, equals=equals)
                else found
            )
            return
    if bare:
        yield from _behind(text, low, at, told)


def _vague(text: str, low: str, cue: re.Match[str], found: Found, *, equals: bool) -> bool:
    """Whether the cue means other things as well ("the pass is", "la clave es") and plain words follow it."""
    if cue["pass"] is not None and not equals:
        if cue.group() == "contra" and low.endswith(("mi ", "su ", "tu "), 0, cue.start()):
            return False
        mixed = any(char.isupper() or char.isdigit() for char in text[found.start + 1 : found.end])
        near = ACCOUNT.search(low, max(0, cue.start() - 25), cue.start())
        return not mixed and near is None and not OF_ACCOUNT.search(low, max(0, cue.start() - 60), cue.start())
    if cue["token"] in {"token", "secret"}:
        return True
    return not equals and cue.group() in {"la clave", "clave"} and not low.startswith((" de", " para"), cue.end())


def listed(text: str, cue: re.Match[str]) -> Iterator[Found]:
    """Several secrets behind "passwords", each with the place that it belongs to."""
    line = text[cue.end() : cue.end() + 120].partition("\n")[0]
    for match in _LIST.finditer(line):
        start, end = trimmed(text, cue.end() + match.start(1), cue.end() + match.end(1))
        if strong(text[start:end]):
            yield Found(start, end, 0.8, LISTED, cue.span())


def _behind(text: str, low: str, at: int, told: tuple[int, int]) -> Iterator[Found]:
    """A value right behind the cue, without a word or sign that announces it, or after advice."""
    gaps = [match.end() for match in (GAP.match(low, at), TOLD.match(low, at)) if match is not None]
    if low[at : at + 1].isspace():
        gaps.append(at + 1)
    for here in gaps:
        token = _TOKEN.match(text, here)
        if token is None:
            continue
        start, end = trimmed(text, token.start(), token.end())
        value = text[start:end]
        if strong(value) and not placeholder(value) and not value.startswith("@"):
            yield Found(start, end, 0.92, BEHIND, told)
            return
        if value.isdigit() and 4 <= len(value) <= 8 and here == at + 1:
            yield Found(start, end, 0.75, BEHIND, told)
            return


def _announced(text: str, low: str, here: int, *, equals: bool, told: tuple[int, int]) -> Found | None:
    spaced = _SPACED.match(low, here)
    if spaced is not None and any(char.isalnum() for char in spaced.group()):
        return Found(here, spaced.end(), 0.85, CUED, told)
    token = _TOKEN.match(text, here)
    if token is None:
        return _phrase(low, here, equals=equals, told=told)
    start, end = trimmed(text, token.start(), token.end())
    value = text[start:end]
    if len(value) < 3 or placeholder(value):
        return _phrase(low, start, equals=equals, told=told)
    numbered = _NUMBERED.match(low, start)
    if numbered is not None and NOT_A_VALUE.isdisjoint(_LINKED.sub("", numbered["words"]).split()):
        return Found(start, numbered.end(), 0.7, PHRASE, told)
    if strong(value):
        return Found(start, end, 0.97, CUED, told)
    if value.isdigit():
        return Found(start, end, 0.8, CUED, told) if 4 <= len(value) <= 12 else None
    return _plain_word(low, start, end, equals=equals, told=told) or _phrase(low, start, equals=equals, told=told)


def _plain_word(low: str, start: int, end: int, *, equals: bool, told: tuple[int, int]) -> Found | None:
    """A plain word is a secret only where the clause ends with it, and it does not describe a password."""
    word = low[start:end]
    parts = re.split(r"[^a-z]+", word)
    if any(part in NOT_A_VALUE for part in parts) or word.endswith(TALK_ENDINGS) or len(word) < 4:
        return None
    if "-" in word.strip("-") or "_" in word:
        return Found(start, end, 0.8, CUED, told)
    rest = low[end : end + 24].lstrip("\"'`*_~) ")
    ends = not rest or rest[0] in ".,;!\n|/(<" or ASIDE.match(rest) or (equals and _phrase_end(low, end))
    return Found(start, end, 0.7 if equals else 0.6, CUED, told) if ends and not _TRAIL.match(rest) else None


def _phrase_end(low: str, end: int) -> bool:
    """Whether what follows a word behind a colon is not the rest of a phrase."""
    return _PHRASE.match(low, end + 1) is None or any(
        word in NOT_A_VALUE and word not in _LINKS for word in low[end + 1 : end + 16].split()[:1]
    )


def _phrase(low: str, start: int, *, equals: bool, told: tuple[int, int]) -> Found | None:
    """Several plain words to the end of the clause: a pass phrase, where none of them talks about passwords."""
    match = _PHRASE.match(low, start)
    if match is None:
        return None
    said = _LINKED.sub("", match.group()).split()
    talk = sum(word in TALK or word.endswith(TALK_ENDINGS) for word in said)
    if talk > (len(said) >= _LONG and not any(word in SMALL for word in said) and said[0] not in _HOW):
        return None
    small = sum(word in SMALL for word in said)
    if small and (not equals or small * 2 > len(said)):
        return None
    return Found(start, match.end(), 0.65 if equals else 0.55, PHRASE, told)

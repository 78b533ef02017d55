"""Numbers, tags and signs by which games and payment apps find a person ("SW-…", "name#1234", "#2YQ8…", "$name")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from policy.detect import handle_cues as cues
from policy.detect.late import late
from policy.detect.reading import Reading
from policy.detect.wordlist import words

Mark = tuple[int, int, float, tuple[int, int] | None]
"""Start, end, score and cue."""

_MOST = 200
_CODE = 8
"""Digits of the shortest code."""
_GAMES = words("discord dc disc riot valorant league add friend battle epic roblox gamertag queue duo tag")
_CLANS = words("clash coc clan royale brawl supercell player")
_PAYS = words("cash cashapp venmo pay send tip")
_PLAYER = late(r"(?<![\w#&/])#(?=[0-9A-Z]{0,9}\d)(?=[0-9A-Z]{0,9}[A-Z])[0289PYLQGRJCUV]{5,10}(?!\w)")
"""What Supercell's games call a player: fourteen signs only."""
_OWN = late(r"(?<![\w.#/@])(?=[a-z_.]{0,20}[A-Z0-9_][a-z])[A-Za-z][A-Za-z0-9_.]{3,31}#\d{4}(?![\w-])")
_WORK = late(r"(?i:\b(?:issue|ticket|order|bug|room|pull|merge|repo|commit|build|invoice|page|item|job|case)\b)")
_CAMEL = late(r"[a-z][A-Z]|_|[a-zA-Z]\d+[a-zA-Z]?$")


def marks(reading: Reading) -> Iterator[Mark]:
    """What is found, in offsets of `Reading.text`."""
    text = reading.text
    if "#" in text:
        yield from _tags(reading)
    if reading.digits >= _CODE:
        for match in islice(cues.SWITCH.finditer(text), _MOST):
            yield *match.span(), 0.95, None
        for match in islice(cues.CODE_CUE.finditer(text), _MOST):
            yield *match.span("code"), 0.9, (match.start(), match.start("code"))
    if "$" in text and not _PAYS.isdisjoint(reading.words):
        for match in islice(cues.CASH.finditer(text), _MOST):
            yield *match.span(), 0.85, None


def _tags(reading: Reading) -> Iterator[Mark]:
    """A name with its number; beside a game of any look, elsewhere where it looks like no word."""
    game = not _GAMES.isdisjoint(reading.words)
    for match in islice((cues.TAGGED if game else _OWN).finditer(reading.text), _MOST):
        if game or _looks_own(match, reading):
            yield *match.span(), 0.9 if game else 0.7, None
    if not _CLANS.isdisjoint(reading.words):
        for match in islice(_PLAYER.finditer(reading.text), _MOST):
            yield *match.span(), 0.8, None


def _looks_own(match: re.Match[str], reading: Reading) -> bool:
    name = match.group().partition("#")[0]
    return _CAMEL.search(name) is not None and _WORK.search(reading.low) is None

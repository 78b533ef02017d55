"""A place in a text, how much it tells, and the sentence around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from policy.detect import location_cues as cues
from policy.detect.late import late
from policy.detect.location_grammar import OPEN
from policy.detect.location_grammar import PAIR
from policy.detect.location_grammar import PLACE
from policy.detect.location_grammar import PROPER
from policy.detect.location_words import CHAIN
from policy.detect.location_words import HEADS
from policy.detect.location_words import HOTEL
from policy.detect.location_words import KIND
from policy.detect.reading import Reading
from policy.detect.wordlist import words

NEARBY = 45
"""Characters before a place in which a time that is over counts."""
_BEFORE = 90
_AFTER = 45
_AHEAD = 160
"""Characters after which the kind of a place stands at the latest."""
_JOINED = re.compile(r"[&/+]|\s(?:and|x|y|con|n)\s")
_OPENING = ("the ", "that ", "this ", "a ", "an ", "el ", "la ", "los ", "las ", "un ", "una ", "ese ", "esa ")
"""What an open place begins with."""
_TOKENS = re.compile(r"[a-z]+|\d")
_INWARD = words("at in through thru to from @ down off en por al del")
"""Words before a place that are no part of it; "behind" and "on" are."""
_ABOUT = late(rf"(?<!\w)(?:{HOTEL}|{CHAIN}|{KIND})(?!\w)")
_LODGING = late(rf"(?<!\w)(?:{HOTEL}|airbnb|hostel)(?!\w)")
_SUITE = late(r"\b(?:suite|penthouse|adjoining room)\b")
_SENTENCE = re.compile(r"(?<!mr)(?<!mrs)(?<!ms)(?<!dr)[.!?\n](?=\s|$)")


class Detail(IntEnum):
    """How much a place tells."""

    BARE = 1
    """A kind of place: the park."""
    NAMED = 2
    """A shop or a hotel by its name."""
    LOCATED = 3
    """With a street or a landmark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place in a text and the sentence around it, in lower case."""

    start: int
    end: int
    detail: Detail
    room: bool
    lodging: bool
    apart: bool
    """Whether it stands by itself ("its the suite over the pool")."""
    lived: bool
    """Whether the words after it say that somebody lives there."""
    anchor: int
    before: str
    after: str


def spot_at(anchor: re.Match[str], reading: Reading) -> Spot | None:
    """The place that an anchor leads to, or None."""
    low = reading.low
    before = _SENTENCE.split(low[max(0, anchor.start() - _BEFORE) : anchor.start()])[-1]
    ahead = low[anchor.end() : anchor.end() + _AHEAD]
    place = None if HEADS.isdisjoint(_TOKENS.findall(ahead)) else PLACE.match(low, anchor.end())
    match, detail = (place, _detail(place)) if place else _unmarked(anchor, before, reading)
    if match is None:
        return None
    prep = anchor["prep"]
    lodging = place is not None and _lodging(place)
    return Spot(
        start=anchor.end() if prep is None or prep in _INWARD else anchor.start(),
        end=match.end(),
        detail=detail,
        room=place is not None and _room(place, lodging=lodging),
        lodging=lodging,
        apart=anchor["its"] is not None,
        lived=anchor["where"] is not None,
        anchor=anchor.start(),
        before=before + (anchor.group() if prep is None and anchor["its"] is None else ""),
        after=_SENTENCE.split(low[match.end() : match.end() + _AFTER])[0],
    )


def _unmarked(anchor: re.Match[str], before: str, reading: Reading) -> tuple[re.Match[str] | None, Detail]:
    """Two plain words that are streets there, any thing beside another one, or a name with capitals."""
    low, end = reading.low, anchor.end()
    ahead = low[end : end + _AHEAD]
    pair = PAIR.match(low, end) if _JOINED.search(ahead) and _street_talk(before, anchor) else None
    if pair is not None:
        return pair, Detail.LOCATED
    if not ahead.startswith(_OPENING):
        return PROPER.match(reading.text, end), Detail.NAMED
    strong = cues.ALONE.search(before) or cues.NIGHT.search(before) or cues.TRACK.search(before)
    thing = OPEN.match(low, end) if strong or cues.ALONE.search(low, end, end + _BEFORE) else None
    if thing is not None:
        return thing, Detail.LOCATED
    return PROPER.match(reading.text, end), Detail.NAMED


def _street_talk(before: str, anchor: re.Match[str]) -> bool:
    """Whether two plain words after an anchor may be streets."""
    return cues.TRACK.search(before + anchor.group()) is not None or cues.WAITS.search(before) is not None


def _room(match: re.Match[str], *, lodging: bool) -> bool:
    """Whether it is one room of a house for guests."""
    if (match["room"] or match["door"]) is not None:
        return True
    return lodging and _SUITE.search(match.group()) is not None


def _lodging(match: re.Match[str]) -> bool:
    return match["hotel"] is not None or _LODGING.search(match["tails"]) is not None


def _detail(match: re.Match[str]) -> Detail:
    if match["room"] is not None:
        return Detail.LOCATED if _ABOUT.search(match["tails"]) else Detail.BARE
    if match["crossing"] is not None or match["tails"]:
        return Detail.LOCATED
    return Detail.BARE if match["kind"] is not None else Detail.NAMED

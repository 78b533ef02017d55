"""Where a person is now, is alone, sleeps or walks: an exact position, or a place beside words that put somebody there.

A place by itself is a venue, a landmark, a homework. It counts with a person or a tracker before it, and the more it
tells (a street, a landmark, a room of a hotel), the less else is asked: the bench by the bus loop needs somebody alone.
Addresses of streets belong to another detector.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from policy.detect import location_cues as cues
from policy.detect.coordinates import positions
from policy.detect.coordinates import spoken
from policy.detect.location_faint import FAINT
from policy.detect.location_grammar import ANCHOR
from policy.detect.location_spot import NEARBY
from policy.detect.location_spot import Detail
from policy.detect.location_spot import Spot
from policy.detect.location_spot import spot_at
from policy.detect.location_words import WORDS
from policy.detect.protect import MASK
from policy.detect.reading import Reading
from policy.model import Known
from policy.model import Span

TYPE = "LOCATION"
RULES: tuple[str, ...] = ("location.position", "location.tracked", "location.present", "location.habit")
__all__ = ["RULES", "TYPE", "WORDS", "find", "gate"]
_FIGURES = 8
_MOST = 60
_SPELT = frozenset({"point", "dot", "punto"})


def gate(reading: Reading, _known: Known) -> bool:
    """Whether there are digits enough for a position, a link, or a place of three words."""
    return reading.digits >= _FIGURES or MASK in reading.text or "///" in reading.text


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Positions (.6 to .95), then places (.55 to .85) and what only looks like one (below .5)."""
    if reading.digits or MASK in reading.text or "///" in reading.text or "what three words" in reading.low:
        for start, end, score, cue in positions(reading):
            yield reading.span(TYPE, start, end, score, rule="location.position", cue=cue)
    if not _SPELT.isdisjoint(reading.words):
        for start, end, score, _cue in spoken(reading):
            yield reading.number_span(TYPE, start, end, score, rule="location.position")
    for word in WORDS & reading.words:
        if word not in FAINT or FAINT[word].search(reading.low):
            yield from _places(reading, known)
            return


def _places(reading: Reading, known: Known) -> Iterator[Span]:
    last = 0
    for anchor in islice(ANCHOR.finditer(reading.low), _MOST):
        if anchor.start() < last:
            continue
        spot = spot_at(anchor, reading)
        found = _judge(spot, reading, known) if spot else None
        if spot is not None and found is not None:
            last = spot.end
            score, rule, cue = found
            yield reading.span(TYPE, spot.start, spot.end, score, rule=rule, cue=cue)


def _judge(spot: Spot, reading: Reading, known: Known) -> tuple[float, str, tuple[int, int] | None] | None:
    """The score, the rule and the cue of a place, or None where nobody is put there."""
    around = f"{spot.before} {spot.after}"
    track = cues.TRACK.search(spot.before)
    if track is not None and spot.before.endswith(": "):
        return (0.8, "location.tracked", _cue(track, spot))
    somebody = _somebody(spot, reading, known)
    if track is not None and (somebody or cues.FIRST.search(spot.before) or cues.OWNED.search(spot.before)):
        return (0.65 + 0.05 * spot.detail, "location.tracked", _cue(track, spot))
    if cues.FICTION.search(around) or cues.THING.search(spot.before) or cues.TITLE.search(spot.before):
        return None
    if spot.detail is Detail.LOCATED and cues.DWELLS.search(spot.before):
        return (0.7, "location.habit", None)
    if spot.lived:
        return (0.7, "location.habit", None) if spot.detail is Detail.LOCATED else None
    alone = cues.ALONE.search(spot.before) or cues.ALONE.search(spot.after)
    night = cues.NIGHT.search(spot.before)
    if cues.PAST.search(spot.before[-NEARBY:]) and not (alone or night):
        return None
    first = cues.FIRST.search(spot.before) is not None
    habit = cues.HABIT.search(spot.before)
    if (
        habit
        and (somebody or cues.NAMED.search(spot.before))
        and spot.detail is not Detail.NAMED
        and (alone or cues.DAILY.search(around))
    ):
        return (0.6 + 0.08 * spot.detail, "location.habit", _cue(habit, spot))
    asked = (cues.INVITE if somebody else cues.RESCUE).search(spot.after) or cues.PLEA.search(spot.before)
    now = cues.NOW.search(around) or asked
    score = _present(spot, somebody=somebody, first=first, alone=bool(alone), night=bool(night), now=bool(now))
    cue = alone or night
    return (
        (score, "location.present", _cue(cue, spot) if cue and cue.string == spot.before else None) if score else None
    )


def _present(spot: Spot, *, somebody: bool, first: bool, alone: bool, night: bool, now: bool) -> float:
    """The score of a place by what it tells and what stands around it."""
    here = cues.PRESENT.search(spot.before) is not None
    if spot.room and spot.lodging:
        return 0.8 if somebody or first or alone or spot.apart else 0.4
    if not (somebody or first):
        named = cues.NAMED.search(spot.before) is not None and here
        return (
            0.6 if (named and alone) or (spot.detail is Detail.LOCATED and (alone or (named and now) or night)) else 0.0
        )
    if spot.detail is Detail.LOCATED:
        enough = alone or night or now or (somebody and here)
        return 0.8 if enough and (here or alone or night) else 0.3
    if spot.detail is Detail.NAMED:
        enough = alone or (night and not spot.lodging) or (now and here and somebody)
        return 0.65 if enough else 0.0
    return 0.6 if alone and (here or somebody) else 0.0


def _somebody(spot: Spot, reading: Reading, known: Known) -> bool:
    """Whether the words before speak of a person."""
    if cues.THIRD.search(spot.before):
        return True
    first = spot.anchor - len(spot.before)
    if any(first <= one.start and one.end <= spot.anchor for one in reading.people(known)):
        return True
    names = known.names
    return names is not None and any(
        names.given(word[:-1]) for word in spot.before.split() if len(word) > 3 and word.endswith("s")
    )


def _cue(match: re.Match[str], spot: Spot) -> tuple[int, int] | None:
    """Where a cue stands in the text, of those before the place."""
    if match.string != spot.before:
        return None
    first = spot.anchor - len(spot.before)
    return max(0, first + match.start()), max(0, first + match.end())

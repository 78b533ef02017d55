"""Full names of students: first and family name together, of the roster in any writing, of others by their shape.

Staff, public figures and characters are none, and a first name alone is none. Who may say one is for the rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from policy.detect.common_words import COMMON
from policy.detect.given_names import GIVEN
from policy.detect.name_sight import may_be_anybody
from policy.detect.name_sight import may_be_disguised
from policy.detect.name_sight import may_be_mistyped
from policy.detect.name_sight import may_name
from policy.detect.off_roster_words import KID
from policy.detect.people import Sort
from policy.detect.reading import Reading
from policy.detect.wordlist import words
from policy.model import Known
from policy.model import Span

TYPE = "FULL_NAME"
_WORD_NAMES = words(
    """
    amber angel april autumn chase christian crystal daisy dawn dean destiny drew faith frank ginger grace grant
    hunter iris jack jade jordan june mark miles olive reed robin sage summer junior trinity parker porter ruby rosa
    melody carol holly jay joy jean leon luna blanca alma esperanza brandy jewel misty nick paris pearl rob stan
    serenity harmony haven
    """
)
"""Names that are words, yet seldom enough to look for a family name behind them."""
WORDS = (GIVEN - COMMON) | (_WORD_NAMES & GIVEN) | KID
RULES: tuple[str, ...] = (
    "full_name.roster",
    "full_name.typo",
    "full_name.spaced",
    "full_name.leet",
    "full_name.off_roster",
)


def gate(reading: Reading, known: Known) -> bool:
    """Both halves of a name on the roster side by side, with slips of the pen, spelled out or in signs for letters."""
    names = known.names
    if names is None:
        return False
    low = reading.low
    called = names.among(reading.words)
    if called and may_name(low, called, names):
        return True
    if reading.text != low and may_be_mistyped(reading.text, names):
        return True
    return bool(reading.digits or "@" in low or "$" in low) and may_be_disguised(low, names)


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Roster: .95 as written there, .9 disguised, .8 with a slip of the pen. Others: .6 to .85, near misses .3."""
    called = not WORDS.isdisjoint(reading.words) and may_be_anybody(reading.text, reading.low, reading.words)
    if not called and not gate(reading, known):
        return
    for one in reading.people(known):
        if one.sort is Sort.FULL:
            yield reading.span(TYPE, one.start, one.end, one.score, rule=f"full_name.{one.rule}")

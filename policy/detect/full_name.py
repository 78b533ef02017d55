"""Full names of students: first and family name together, of the roster in any writing, of others by their shape.

Staff, public figures and characters are none, and a first name alone is none. Who may say one is for the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from policy.detect.common_words import COMMON
from policy.detect.family_names import FAMILY
from policy.detect.given_names import GIVEN
from policy.detect.name_parts import PARTICLES
from policy.detect.off_roster import KID
from policy.detect.people import Sort
from policy.detect.reading import Reading
from policy.detect.tokens import DISGUISE
from policy.detect.wordlist import words
from policy.model import Known
from policy.model import Names
from policy.model import Span

TYPE = "FULL_NAME"
_WORD_NAMES = words(
    """
    amber angel april autumn chase christian crystal daisy dawn dean destiny drew faith frank ginger grace grant hunter
    iris jack jade jordan june mark miles olive reed robin sage summer junior faith trinity parker porter
    """
)
"""Names that are words, yet seldom enough to look for a family name behind them."""
_CAPITALS = re.compile(r"\b[A-Z][\w'-]{1,20}\.?[ \t]{1,3}(?:\w{1,20}\.?[ \t]){0,2}[A-Z][\w'-]")
_RARE = FAMILY - COMMON
_APOSTROPHE = re.compile(r"'[a-z]{3}")
"""Inside a name rather than in a contraction."""
_LETTERS = 3
_MOST = 12
WORDS = (GIVEN - COMMON) | (_WORD_NAMES & GIVEN) | KID
RULES: tuple[str, ...] = (
    "full_name.roster",
    "full_name.typo",
    "full_name.spaced",
    "full_name.leet",
    "full_name.off_roster",
)


def gate(reading: Reading, known: Known) -> bool:
    """A word of a name on the roster, or a word with signs for letters."""
    if known.names is None:
        return False
    if known.names.touches(reading.words):
        return True
    return (reading.digits > 0 or "@" in reading.low or "$" in reading.low) and bool(DISGUISE.search(reading.low))


def _halves(reading: Reading, names: Names | None) -> bool:
    """Whether both halves of a name on the roster may stand here, side by side or not: a look before the search."""
    if names is None:
        return False
    low, said = reading.low, reading.words
    if not low.isascii() or DISGUISE.search(low) or ("'" in low and _APOSTROPHE.search(low)):
        return True
    if sum(len(word) == 1 for word in said) >= _LETTERS:
        return True
    if any(names.family(small + word) for small in PARTICLES & said for word in said):
        return True
    halves = [word for word in said if names.given(word) or names.family(word)][:_MOST]
    if any(names.bearer((one, other)) is not None for one, other in combinations(halves, 2)):
        return True
    return len(halves) == _MOST or any(names.near(word) for word in said)


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Roster: .95 as written there, .9 disguised, .8 with a slip of the pen. Others: .6 to .85, near misses .3."""
    shaped = not _RARE.isdisjoint(reading.words) or _CAPITALS.search(reading.text)
    if not shaped and not (gate(reading, known) and _halves(reading, known.names)):
        return
    for one in reading.people(known):
        if one.sort is Sort.FULL:
            yield reading.span(TYPE, one.start, one.end, one.score, rule=f"full_name.{one.rule}")

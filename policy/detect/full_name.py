"""Full names of students: first and family name together, of the roster in any writing, of others by their shape.

Staff, public figures and characters are none, and a first name alone is none. Who may say one is for the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.detect.common_words import COMMON
from policy.detect.family_names import FAMILY
from policy.detect.given_names import GIVEN
from policy.detect.people import Sort
from policy.detect.reading import Reading
from policy.detect.tokens import DISGUISE
from policy.model import Known
from policy.model import Span

TYPE = "FULL_NAME"
_CAPITALS = re.compile(r"\b[A-Z][\w'-]{1,20}\.?[ \t]{1,3}(?:\w{1,20}\.?[ \t]){0,2}[A-Z][\w'-]")
WORDS = GIVEN - COMMON
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


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Roster: .95 as written there, .9 disguised, .8 with a slip of the pen. Others: .6 to .85, near misses .3."""
    if FAMILY.isdisjoint(reading.words) and not _CAPITALS.search(reading.text) and not gate(reading, known):
        return
    for one in reading.people(known):
        if one.sort is Sort.FULL:
            yield reading.span(TYPE, one.start, one.end, one.score, rule=f"full_name.{one.rule}")

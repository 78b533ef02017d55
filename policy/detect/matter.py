"""Private matters: is a text to one student about health or about school work (dracut.employee.4)?

A proposal only: the coach confirms by a button (policy defaults A7). Mental health counts as medical (A9); discipline
is neither (A10). Training, timetables, scores and idioms are neither either.
"""

from __future__ import annotations

import re

from policy.detect.matter_words import ACADEMIC
from policy.detect.matter_words import IDIOMS
from policy.detect.matter_words import MEDICAL
from policy.detect.matter_words import TO_ALL
from policy.detect.normalise import normalise
from policy.detect.protect import MASK
from policy.detect.protect import MENTION
from policy.detect.protect import protect
from policy.model import MatterCategory

_ENOUGH = 2
_LONGEST = 6000


def private_matter(text: str) -> MatterCategory | None:
    """The category of a message to one student, or None. Of two, the one with more to it; health wins a tie."""
    low = protect(normalise(text[:_LONGEST]).text).lower().replace(MASK, " ").replace(MENTION, " ")
    plain = IDIOMS.sub(" | ", re.sub(r"[ \t]+", " ", low))
    if TO_ALL.search(low):
        return None
    medical, academic = _weight(plain, MEDICAL), _weight(plain, ACADEMIC)
    if max(medical, academic) < _ENOUGH:
        return None
    return MatterCategory.ACADEMIC if academic > medical else MatterCategory.MEDICAL


def _weight(text: str, patterns: tuple[tuple[re.Pattern[str], int], ...]) -> int:
    """The sum over the patterns that occur, a second different hit of the same pattern counting one."""
    total = 0
    for pattern, weight in patterns:
        hits = {match.group() for match in pattern.finditer(text)}
        if hits:
            total += weight + (len(hits) > 1)
    return total

"""Health of a student who is named: conditions, injuries, medication, treatment. The span is the person and the fact.

Own health, everybody's, staff's, stars' and pets', events for all and idioms ("sick dunk") are nothing here.
"""

from __future__ import annotations

from collections.abc import Iterator

from policy.detect.facts import facts
from policy.detect.lexicon import Lexicon
from policy.detect.medical_words import BARE
from policy.detect.medical_words import BEHIND
from policy.detect.medical_words import DONE
from policy.detect.medical_words import HAS
from policy.detect.medical_words import IDIOMS
from policy.detect.medical_words import MADE
from policy.detect.medical_words import OWNED
from policy.detect.medical_words import SAID
from policy.detect.medical_words import WORDS
from policy.detect.reading import Reading
from policy.model import Known
from policy.model import Span

__all__ = ["RULES", "TYPE", "WORDS", "find", "gate"]

TYPE = "MEDICAL"
RULES: tuple[str, ...] = (
    "medical.has",
    "medical.owned",
    "medical.said",
    "medical.bare",
    "medical.done",
    "medical.made",
)
_LEXICON = Lexicon(has=HAS, owned=OWNED, bare=BARE, said=SAID, done=DONE, made=MADE, behind=BEHIND, idioms=IDIOMS)


def gate(_reading: Reading, _known: Known) -> bool:
    """Nothing but a word of health tells."""
    return False


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Facts of health: .9 and more beside a name or a mention, .7 beside a child, .4 where nothing has happened."""
    for fact in facts(reading, known, _LEXICON):
        yield reading.span(TYPE, fact.start, fact.end, fact.score, rule=f"medical.{fact.form}", cue=fact.cue)

"""Health of a student who is named: conditions, injuries, medication, treatment. The span is the person and the fact.

Own health, everybody's, staff's, stars' and pets', events for all and idioms ("sick dunk") are nothing here.
"""

from __future__ import annotations

from collections.abc import Iterator

from policy.detect import openings
from policy.detect.disguised import FEW
from policy.detect.disguised import HIDES
from policy.detect.disguised import uncovered
from policy.detect.facts import facts
from policy.detect.lexicon import Lexicon
from policy.detect.lexicon import Part
from policy.detect.medical_words import BARE
from policy.detect.medical_words import BEHIND
from policy.detect.medical_words import DONE
from policy.detect.medical_words import HAS
from policy.detect.medical_words import IDIOMS
from policy.detect.medical_words import LIST_ENTRY
from policy.detect.medical_words import LIST_HEAD
from policy.detect.medical_words import MADE
from policy.detect.medical_words import MADE_WORDS
from policy.detect.medical_words import OWNED
from policy.detect.medical_words import SAID
from policy.detect.medical_words import WORDS
from policy.detect.people import Sort
from policy.detect.reading import Reading
from policy.detect.subjects import someone
from policy.detect.subjects import subjects
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
_STEMS = ("allerg", "surger", "algia", "itis", "osis", "emia", "plejia")
"""What may stand behind any word: a nut allergy, knee surgery; and how illnesses end."""
LEXICON = Lexicon(
    parts=(
        Part(form="has", pattern=HAS, openings=openings.CONDITIONS, stems=_STEMS),
        Part(form="owned", pattern=OWNED, openings=openings.OWN_CARE),
        Part(form="said", pattern=SAID, openings=openings.ILL),
        Part(form="bare", pattern=BARE, openings=openings.BARE_ILL),
        Part(form="done", pattern=DONE, openings=openings.TREATED),
        Part(form="made", pattern=MADE, openings=openings.TAKEN, words=MADE_WORDS),
    ),
    behind=BEHIND,
    idioms=IDIOMS,
)


def gate(reading: Reading, _known: Known) -> bool:
    """Nothing but a word of health tells, or one that has figures for letters."""
    return 0 < reading.digits < FEW and HIDES.search(reading.low) is not None


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Facts of health: .9 and more beside a name or a mention, .7 beside a child, .4 where nothing has happened."""
    if not someone(reading, known):
        return
    for shown in (reading, *uncovered(reading, WORDS)):
        for fact in facts(shown, known, LEXICON):
            yield shown.span(TYPE, fact.start, fact.end, fact.score, rule=f"medical.{fact.form}", cue=fact.cue)
    if ":" in reading.low:
        yield from _listed(reading, known)


def _listed(reading: Reading, known: Known) -> Iterator[Span]:
    """Entries of a list that says by its head what they are: "Allergies: Rosa - tree nuts"."""
    head = LIST_HEAD.search(reading.low)
    if head is None:
        return
    for one in subjects(reading.people(known), reading.low):
        if one.start < head.end() or one.sort in {Sort.PRONOUN, Sort.EXCLUDED}:
            continue
        entry = LIST_ENTRY.match(reading.low, one.end)
        if entry is not None:
            yield reading.span(TYPE, one.start, entry.end(), 0.75, rule="medical.has", cue=head.span())

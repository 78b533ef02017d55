"""The topics that people ask about, and the questions on them, out of the policies in force."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from collections.abc import Sequence

from policy.model import Clause
from policy.model import Pack

TOPICS = (
    *("photo", "texting", "personal_account", "friending", "phone_number", "consent", "families"),
    *("privacy", "public", "harassment", "report", "emergency", "official_channels", "copyright"),
)
"""The topics that there are readable names for (`topics` among the labels)."""
MOST_TOPICS, MOST_QUESTIONS = 8, 5


def topics_in(packs: Iterable[Pack]) -> tuple[str, ...]:
    """The topics with most questions in these packs, most first."""
    counts: Counter[str] = Counter()
    for clause in _clauses(packs):
        asked = sum(len(one.en) for one in clause.settles)
        counts.update({topic: asked for topic in clause.topics if topic in TOPICS and asked})
    return tuple(sorted(counts, key=lambda one: (-counts[one], TOPICS.index(one)))[:MOST_TOPICS])


def questions_on(topic: str, packs: Iterable[Pack], lang: str) -> tuple[tuple[str, str], ...]:
    """Clause and question, one a clause: what people ask on a topic, in their language."""
    found = ((one.id, first_question(one, lang)) for one in _clauses(packs) if topic in one.topics)
    return tuple((ident, text) for ident, text in found if text)[:MOST_QUESTIONS]


def first_question(clause: Clause, lang: str) -> str:
    """The first of the questions that a clause settles; '' where it settles none."""
    asked: Sequence[str] = [text for one in clause.settles for text in (one.es if lang == "es" else one.en)]
    return asked[0] if asked else ""


def _clauses(packs: Iterable[Pack]) -> Iterable[Clause]:
    return (clause for pack in packs for clause in pack.clauses)

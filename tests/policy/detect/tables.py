"""What the tables of the detectors ask."""

from __future__ import annotations

from policy.detect import SURE
from policy.detect import detect
from policy.model import Known

KNOWN = Known(regions=("US", "GB"), student_id_patterns=(r"30\d{5}",))


def sure(text: str, known: Known = KNOWN) -> list[tuple[str, str]]:
    """Type and value of what is surely found."""
    return [(span.type, text[span.start : span.end]) for span in detect(text, known) if span.score >= SURE]


def near(text: str, known: Known = KNOWN) -> list[tuple[str, str]]:
    """Type and value of the near misses."""
    return [(span.type, text[span.start : span.end]) for span in detect(text, known) if span.score < SURE]

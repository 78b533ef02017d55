"""What the tables of the detectors ask."""

from __future__ import annotations

from collections.abc import Iterable

from policy.detect import SURE
from policy.detect import TYPES
from policy.detect import detect
from policy.model import Known

KNOWN = Known(regions=("US", "GB"), student_id_patterns=(r"30\d{5}",))


def sure(text: str, known: Known = KNOWN, *, types: Iterable[str] = TYPES) -> list[tuple[str, str]]:
    """Type and value of what is surely found."""
    return [(span.type, text[span.start : span.end]) for span in detect(text, known, types) if span.score >= SURE]


def near(text: str, known: Known = KNOWN, *, types: Iterable[str] = TYPES) -> list[tuple[str, str]]:
    """Type and value of the near misses."""
    return [(span.type, text[span.start : span.end]) for span in detect(text, known, types) if span.score < SURE]

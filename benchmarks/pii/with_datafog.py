"""DataFog's rules (no model). A date is taken as a birth date."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping

from datafog.processing.text_processing.regex_annotator import RegexAnnotator

from benchmarks.pii.worker import Found

TYPES = {"PHONE": "PHONE", "EMAIL": "EMAIL", "SSN": "SSN", "DOB": "BIRTHDATE"}


def build(_context: Mapping[str, object]) -> Callable[[str], list[Found]]:
    annotator = RegexAnnotator()
    return lambda text: [
        (one.start, one.end, TYPES[one.label])
        for one in annotator.annotate_with_spans(text)[1].spans
        if one.label in TYPES
    ]

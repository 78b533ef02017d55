"""Account names: whose they are. Students may hand out their own (policy decisions 3.2), not those of others."""

from __future__ import annotations

import re

from policy.detect.people import Sort
from policy.detect.reading import read
from policy.model import Span
from policy.rules.base import Case

_OWN = re.compile(
    r"\b(?:my|mine|me|i|im|i'm|our|us|we|add|hmu|mi|mis|yo|soy|nuestr[oa]s?|nos|agreg\w+|s[ií]gueme|siganme|buscame|"
    r"a[ñn]ad\w+)\b"
)
_OTHERS = re.compile(r"\b(?:his|hers?|he|she|hes|shes|su|ella|de el)\b")
"""Of one person: "they" and the article "el" speak as often of a club or a band."""


def of_others(case: Case, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The account names in texts that speak of somebody else and not of whoever writes; the rest is nobody's affair."""
    return tuple(one for one in spans if 0 <= one.part < len(case.parts) and _of_another(case, one))


def _of_another(case: Case, span: Span) -> bool:
    text = case.parts[span.part].text
    reading = read(f"{text[: span.start]} {text[span.end :]}")
    if _OWN.search(reading.low) is not None:
        return False
    named = any(one.sort is not Sort.PRONOUN for one in reading.people(case.context.school.known))
    return named or _OTHERS.search(reading.low) is not None

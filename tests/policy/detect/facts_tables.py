"""Who is known to the tables of facts about people, and how a table is read: one text a line, its spans in brackets."""

from __future__ import annotations

import re

import pytest

from policy.detect import SURE
from policy.detect import NameIndex
from policy.detect import detect
from policy.model import Known

_STUDENTS = (
    "Renata Delgado", "Devon Blake", "Tyrell Jackson", "Mia Fontaine", "Ben Okoro", "Sofia Marin", "Grace Holt",
    "Will Sutter", "Ximena Lopez", "Luca Ferri", "Amara Diallo", "Jin Park", "Noelle Strand", "Caleb Frost",
    "Diego Salinas", "Valeria Nunez", "Harper Lane", "Owen Pike", "Zara Malik", "Hope Ellison", "Mateo Rios",
    "Leila Haddad", "Sam Whitlock", "Anders Holm", "Priscilla Oduya", "Nadia Rahman",
)  # fmt: skip
_STAFF = ("Coach Barlow", "Ms. Trent", "Mr. Osei", "Dr. Lindgren", "Paula Kerrigan")
KNOWN = Known(names=NameIndex(_STUDENTS, _STAFF))
STRANGERS = Known()


def rows(table: str) -> list[object]:
    """The lines of a table, each a case of its own."""
    return [pytest.param(line.strip(), id=line.strip()[:60]) for line in table.strip().splitlines() if line.strip()]


def plain(marked: str) -> str:
    """The text without its marks; `//` stands for a line break."""
    return re.sub(r"[\[\]]", "", marked).replace("//", "\n")


def marked_spans(marked: str, type_: str) -> list[tuple[str, str]]:
    """Type and value of what the marks enclose."""
    return [(type_, one.replace("//", "\n")) for one in re.findall(r"\[([^\]]*)\]", marked)]


def found(text: str, type_: str, known: Known = KNOWN) -> list[tuple[str, str]]:
    """Type and value of what is surely found."""
    spans = detect(text, known, frozenset({type_}))
    return [(span.type, text[span.start : span.end]) for span in spans if span.score >= SURE]


def near(text: str, type_: str, known: Known = KNOWN) -> list[tuple[str, str]]:
    """Type and value of the near misses."""
    spans = detect(text, known, frozenset({type_}))
    return [(span.type, text[span.start : span.end]) for span in spans if span.score < SURE]

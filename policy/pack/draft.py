"""Clauses that a machine wrote down: drafts, until a person stands for them with name and date."""

from __future__ import annotations

from datetime import date

from policy.pack.table import Table

DRAFT = "draft"
"""The word of `status` that keeps a clause out of force."""


def is_draft(clause: Table) -> bool:
    """Whether a clause is a draft that nobody has confirmed.

    Raises `PackError` for another status, and for a confirmation that is not a name, a comma and a date.
    """
    drafted = clause.text_or_none("status") is not None
    if drafted:
        clause.one_of("status", (DRAFT,))
    confirmed = clause.text_or_none("confirmed")
    if confirmed is not None:
        _signed(clause, confirmed)
    return drafted and confirmed is None


def _signed(clause: Table, text: str) -> None:
    name, _, day = text.rpartition(",")
    try:
        date.fromisoformat(day.strip())
    except ValueError:
        name = ""
    if not name.strip():
        clause.fail("confirmed", "not a name, a comma and a date", 'write it like "Jane Doe, 2026-09-01"')

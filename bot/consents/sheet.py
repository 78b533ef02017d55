"""Consents as a table: what a spreadsheet holds, and what an import reads again."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from bot.sheets import safe
from policy.model import Consent

COLUMNS = (
    "person", "kind", "given", "mode", "grantor", "other", "scope", "pack", "version", "evidence", "valid_from",
    "valid_to",
)  # fmt: skip
NEEDED = ("person", "kind", "given")


def as_row(one: Consent) -> dict[str, str]:
    """A record by column, with ids for persons."""
    return {
        "person": one.subject,
        "kind": one.kind.value,
        "given": "yes" if one.given else "no",
        "mode": one.mode.value,
        "grantor": one.grantor,
        "other": one.other,
        "scope": one.scope,
        "pack": one.pack,
        "version": one.version,
        "evidence": one.evidence,
        "valid_from": one.valid_from.isoformat(),
        "valid_to": one.valid_to.isoformat() if one.valid_to else "",
    }


def rows_to_csv(rows: Iterable[dict[str, str]], *, header: bool) -> str:
    """The rows as CSV. What looks like a formula is kept from being one; an import takes the mark away again."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    if header:
        writer.writerow(COLUMNS)
    writer.writerows([safe(row[name]) for name in COLUMNS] for row in rows)
    return text.getvalue()

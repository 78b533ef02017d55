"""CSV that a spreadsheet opens as text: a cell that begins like a formula is not run."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from typing import TextIO

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def safe(cell: object) -> str:
    """The cell as text; an apostrophe goes before what Excel, Sheets or Calc would take for a formula."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if _is_risky(text) else text


def as_it_was(cell: str) -> str:
    """A cell as it was before `safe`, so that what an export wrote can be imported again."""
    return cell[1:] if cell.startswith("'") and _is_risky(cell) else cell


def _is_risky(cell: str) -> bool:
    """Whether a cell is a formula, behind however many marks."""
    return cell.lstrip("'").startswith(_FORMULA)


def write_csv(out: TextIO, columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> int:
    """Write a heading and the rows; returns how many rows."""
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    count = 0
    for row in rows:
        writer.writerow([safe(row.get(name)) for name in columns])
        count += 1
    return count

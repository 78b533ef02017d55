"""Text files: which letters their bytes stand for, and tables with what their columns are called."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from collections.abc import Sequence

from adapters.vision.undecodable import Undecodable
from policy.model import Unchecked

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 4096
_MOSTLY = 0.4
"""Share of zero bytes on one side of each pair that makes it UTF-16 without a mark: Western text has nearly half."""
_ODD = 0.02
"""Share of control characters that no text has; one or two may stand in any."""
_KEPT = frozenset("\t\n\r\f\v\x1b\x85")
_DELIMITERS = ",;\t|"
_LONGEST_HEAD = 40


def decoded(data: bytes) -> str:
    """The text, by its mark, as UTF-8, as UTF-16 or as what Windows and Latin-1 write. Raises `Undecodable`."""
    try:
        text = data.decode(_encoding(data))
    except UnicodeDecodeError as error:
        raise Undecodable(Unchecked.UNSUPPORTED, type(error).__name__) from error
    odd = sum(not (one.isprintable() or one in _KEPT or one.isspace()) for one in text[:_LOOKED_AT])
    if odd > max(2, _ODD * min(len(text), _LOOKED_AT)):
        raise Undecodable(Unchecked.UNSUPPORTED, "binary")
    return text


def _encoding(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    start = data[:_LOOKED_AT]
    if b"\0" in start:
        half = max(1, len(start) // 2)
        upper, lower = start[0::2].count(0) / half, start[1::2].count(0) / half
        if max(upper, lower) > _MOSTLY:
            return "utf-16-be" if upper > lower else "utf-16-le"
    for name in ("utf-8", "cp1252"):
        try:
            data.decode(name)
        except UnicodeDecodeError:
            continue
        return name
    return "latin-1"


def table(text: str, most: int) -> str:
    """Rows of a table with the names of their columns before the cells, as far as `most` characters reach.

    A number in the column "Student ID" tells nothing without its name. What is no table with a head stays as it is.
    """
    lines = text.splitlines()
    delimiter = max(_DELIMITERS, key=lines[0].count) if lines else ","
    try:
        return labelled(csv.reader(lines, delimiter=delimiter), most) or text
    except csv.Error:
        return text


def labelled(rows: Iterator[Sequence[str]], most: int) -> str:
    """Each row as `name: cell; name: cell`; "" where the first row does not name the columns."""
    head = [one.strip() for one in next(rows, ())]
    if len(head) < 2 or not all(_names_a_column(one) for one in head):
        return ""
    said = ["; ".join(head)]
    size = len(said[0])
    for row in rows:
        names = [*head, *("" for _ in row[len(head) :])]
        cells = [
            f"{name}: {cell.strip()}" if name else cell.strip()
            for name, cell in zip(names, row, strict=False)
            if cell.strip()
        ]
        said.append("; ".join(cells))
        size += len(said[-1]) + 1
        if size > most:
            break
    return "\n".join(said)


def _names_a_column(cell: str) -> bool:
    return 0 < len(cell) <= _LONGEST_HEAD and "@" not in cell and not sum(one.isdigit() for one in cell) > 2

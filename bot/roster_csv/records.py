"""From bytes to records: finds encoding, separator and columns, and gets past broken lines."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import accumulate
from pathlib import Path

from policy.model import InputError

COLUMNS = (
    "id", "name", "role", "group", "captain", "email", "level", "parents", "relatives", "slack_id", "discord_id",
)  # fmt: skip
_NEEDED = ("name", "role")
_JOIN = 10
"""A quoted cell may run over so many lines; a quote that is open for longer was forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One row: the line that it starts on and its cells by column, stripped; empty cells are left out."""

    line: int
    cells: Mapping[str, str]


def read_records(
    path: Path, columns: Sequence[str] = COLUMNS, needed: Sequence[str] = _NEEDED
) -> Iterator[Record | InputError]:
    """The rows of a file in order, an error in place of each that cannot be read. Other columns are passed over.

    Raises `InputError` where the file as a whole is of no use: unreadable, not text, no header.
    """
    lines = _lines(path)
    number, header = next(((n, line) for n, line in enumerate(lines, 1) if line.strip() and not _hint(line)), (1, ""))
    mark = max(",;\t", key=header.count)
    try:
        head = _cells(header, mark)
    except csv.Error as error:
        raise InputError(
            str(path), "the quotes in the header are not closed", "write the names without them", line=number
        ) from error
    names = _columns(str(path), number, head, columns, needed)
    for line, cells in _rows(lines, number + 1, mark, str(path)):
        if isinstance(cells, InputError):
            yield cells
        elif any(cells):
            yield _record(str(path), line, names, cells)


def _hint(line: str) -> bool:
    """Some spreadsheets name the separator on a line of its own; the header shows it anyway."""
    return line.lower().startswith("sep=") and len(line) <= len("sep=;")


def _lines(path: Path) -> Sequence[str]:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(str(path), "the file cannot be read", "check the path and its permissions") from error
    if content[:4] == b"PK\x03\x04":
        raise InputError(str(path), "this is a workbook or an archive", "save the sheet as CSV UTF-8")
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in content:
        raise InputError(str(path), "this is no UTF-8 text", "save the sheet as CSV UTF-8")
    # a row in another encoding is reported by itself (see _record); the others are good
    return re.split(r"\r\n|\r|\n", content.decode("utf-8-sig", errors="surrogateescape"))


def _rows(lines: Sequence[str], start: int, mark: str, source: str) -> Iterator[tuple[int, list[str] | InputError]]:
    index = start - 1
    while index < len(lines):
        taken = _closed(lines[index : index + _JOIN])
        line = index + 1
        if taken is None:
            yield line, InputError(source, "a quoted cell has no end", 'add the missing "', line=line)
            index += 1
            continue
        try:
            yield line, _cells("\n".join(lines[index : index + taken]), mark)
        except csv.Error:
            yield (
                line,
                InputError(source, "the quotes are not where they belong", 'write " inside a cell as ""', line=line),
            )
        index += taken


def _closed(lines: Sequence[str]) -> int | None:
    """How many lines make one row: as many as it takes until every quote is closed."""
    quotes = accumulate(line.count('"') for line in lines)
    return next((count for count, open_ in enumerate(quotes, 1) if open_ % 2 == 0), None)


def _cells(text: str, mark: str) -> list[str]:
    # with its line break, so that words on two lines of a quoted cell stay two words
    row = next(csv.reader([f"{line}\n" for line in text.split("\n")], delimiter=mark, strict=True), [])
    return [" ".join(cell.split()) for cell in row]


def _columns(
    source: str, line: int, cells: Sequence[str], known: Sequence[str], needed: Sequence[str]
) -> Sequence[str]:
    names = [re.sub(r"[\s-]+", "_", cell.strip().lower()) for cell in cells]
    if missing := [name for name in needed if name not in names]:
        problem = f"the column {missing[0]!r} is missing" if any(names) else "the file is empty"
        raise InputError(source, problem, f"the first line names the columns: {','.join(known)}", line=line)
    for name in names:
        if names.count(name) > 1 and name in known:
            raise InputError(source, f"the column {name!r} is there twice", "leave one of them", line=line)
        near = [] if name in known else get_close_matches(name, known, cutoff=0.8)
        if near and near[0] not in names:
            raise InputError(source, f"there is no column {name!r}", f"did you mean {near[0]!r}?", line=line)
    return names


def _record(source: str, line: int, columns: Sequence[str], cells: Sequence[str]) -> Record | InputError:
    if any(cells[len(columns) :]):
        problem = f"the row has {len(cells)} cells, the header {len(columns)}"
        return InputError(source, problem, 'put cells that hold the separator into "quotes"', line=line)
    if any("\udc80" <= letter <= "\udcff" for cell in cells for letter in cell):
        return InputError(source, "the row is not UTF-8", "save the sheet as CSV UTF-8", line=line)
    return Record(line=line, cells={name: cell for name, cell in zip(columns, cells, strict=False) if cell})

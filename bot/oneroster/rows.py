"""The rows of one CSV file, one at a time, with the columns that are asked for and no others.

What is not asked for (passwords, telephone numbers) is dropped here and reaches neither values nor errors.
"""

from __future__ import annotations

import csv
import io
import zlib
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from zipfile import BadZipFile

from bot.oneroster.package import Package
from policy.model import InputError

_JOIN = 10
"""A quoted cell may run over so many lines; a quote that is open for longer was forgotten."""
_GONE = frozenset({"tobedeleted", "inactive"})


@dataclass(frozen=True, slots=True)
class Row:
    """One row by its first line. A broken one has nothing but its id, where that can be found."""

    line: int
    cells: Mapping[str, str]
    broken: bool = False

    def get(self, column: str) -> str:
        """A cell, by the column's name in small letters; empty where there is none."""
        return self.cells.get(column, "")

    def several(self, column: str) -> tuple[str, ...]:
        """A cell that holds a list."""
        cell = self.cells.get(column)
        return tuple(dict.fromkeys(one.strip() for one in cell.split(",") if one.strip())) if cell else ()

    @property
    def gone(self) -> bool:
        """Whether the row says that its thing is no more."""
        return self.cells.get("status", "").lower() in _GONE


def columns_of(package: Package, name: str) -> frozenset[str]:
    """The names of a file's columns, in small letters."""
    with _text(package, name) as text:
        return frozenset(_header(package.source(name), csv.reader(text)))


def read_rows(
    package: Package, name: str, columns: Sequence[str], problems: list[InputError], *, needed: Sequence[str]
) -> Iterator[Row]:
    """The rows of a file; none where there is no such file. What is wrong with single rows goes to `problems`.

    Raises `InputError` where the file as a whole cannot be trusted: no header, a column missing, damaged, no text.
    """
    if not package.has(name):
        return
    source = package.source(name)
    with _text(package, name) as text:
        reader = csv.reader(text)
        header = _header(source, reader)
        if missing := [one for one in needed if one.lower() not in header]:
            raise InputError(source, f"the column {missing[0]!r} is missing", "export all columns of OneRoster", line=1)
        places = [(one.lower(), header.index(one.lower())) for one in columns if one.lower() in header]
        for line, cells in _records(source, reader):
            problem = _problem(cells, len(header), places)
            if problem is not None:
                problems.append(InputError(source, *problem, line=line))
                first = next((cells[at].strip() for one, at in places[:1] if at < len(cells)), "")
                yield Row(line, {places[0][0]: first}, broken=True)
                continue
            yield Row(line, {one: cell for one, at in places if (cell := cells[at].strip())})


def _text(package: Package, name: str) -> io.TextIOWrapper:
    """The file as text; what is no UTF-8 is seen later, in the row where it stands."""
    return io.TextIOWrapper(package.open(name), "utf-8-sig", errors="surrogateescape", newline="")


def _header(source: str, reader: Iterator[list[str]]) -> list[str]:
    cells = next((cells for _, cells in _records(source, reader)), [])
    header = [one.strip().lower() for one in cells]
    if any("\0" in one for one in header):
        raise InputError(source, "this is no UTF-8 text", "export it as UTF-8")
    if not any(header):
        raise InputError(source, "the file is empty", "the first line names the columns", line=1)
    return header


def _records(source: str, reader: Iterator[list[str]]) -> Iterator[tuple[int, list[str]]]:
    """Lines and cells, blank rows left out."""
    while True:
        line: int = reader.line_num + 1  # type: ignore[attr-defined]
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(source, "a quoted cell has no end", 'add the missing "', line=line) from error
        except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise InputError(source, "the file is damaged", "export the package anew", line=line) from error
        if reader.line_num - line >= _JOIN:  # type: ignore[attr-defined]
            raise InputError(source, "a quoted cell has no end", 'add the missing "', line=line)
        if any(cells):
            yield line, cells


def _problem(cells: Sequence[str], width: int, places: Sequence[tuple[str, int]]) -> tuple[str, str] | None:
    """What is wrong with a row. Its cells are not repeated: they may stand in the wrong columns."""
    if len(cells) < width or any(cells[width:]):
        return f"the row has {len(cells)} cells, the header {width}", 'put cells that hold a comma into "quotes"'
    if not all(cells[at].isascii() or _is_text(cells[at]) for _, at in places):
        return "the row is not UTF-8", "export it as UTF-8"
    return None


def _is_text(cell: str) -> bool:
    return not any("\udc80" <= letter <= "\udcff" for letter in cell)

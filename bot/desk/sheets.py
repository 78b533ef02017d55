"""Lists of the console: sorted by a link, a page at a time, and readable as a table by people and machines."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from datetime import date
from datetime import datetime
from urllib.parse import quote
from urllib.parse import urlencode

from bot.desk.pages import Asked

ROWS = 25
"""Rows on one page of a list."""
_OWN = ("sort", "page", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in one place: a text, a number, a day or a moment (UTC), perhaps with a page behind it.

    `strong` marks what somebody has to see to. `rank` sorts where the text would not.
    """

    text: str = ""
    count: int | None = None
    day: date | None = None
    at: datetime | None = None
    href: str = ""
    strong: bool = False
    rank: int | None = None

    @property
    def order(self) -> tuple[bool, int, str]:
        """How it sorts in its column: what is empty comes last."""
        when = self.at or self.day
        number = self.rank if self.rank is not None else self.count
        text = when.isoformat() if when else self.text.casefold()
        return (number is None and not text, number or 0, text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A list. `name` finds its caption and what is said where it is empty; `columns` are names of words."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    found: int
    page: int
    pages: int
    sort: str
    down: bool
    path: str
    kept: Mapping[str, str] = field(default_factory=dict)

    def sorted_by(self, column: str) -> str:
        """The address of the same list in the order of a column; again the other way round."""
        down = column == self.sort and not self.down
        return self._with(sort=f"-{column}" if down else column)

    def turned(self, page: int) -> str:
        """The address of another page of it."""
        return self._with(sort=f"-{self.sort}" if self.down else self.sort, page=str(page))

    def _with(self, **more: str) -> str:
        query = {**self.kept, **{name: text for name, text in more.items() if text}}
        return f"{self.path}?{urlencode(query)}" if query else self.path


def sheet_of(asked: Asked, name: str, path: str, columns: tuple[str, ...], rows: Sequence[Sequence[Cell]]) -> Sheet:
    """A list as it was asked for; without an order in the address it stays in the order given."""
    sort = asked.query.get("sort", "")
    down, column = sort.startswith("-"), sort.removeprefix("-")
    if column in columns:
        place = columns.index(column)
        rows = _sorted(rows, place, down=down)
    else:
        down, column = False, ""
    pages = max(1, -(-len(rows) // ROWS))
    page = min(max(1, _number(asked.query.get("page", ""))), pages)
    kept = {one: text for one, text in asked.query.items() if one not in _OWN and text}
    return Sheet(
        name=name,
        columns=columns,
        rows=rows[(page - 1) * ROWS : page * ROWS],
        found=len(rows),
        page=page,
        pages=pages,
        sort=column,
        down=down,
        path=path,
        kept=kept,
    )


def path_of(*parts: str) -> str:
    """The address that these parts make up, whatever signs are in them."""
    return "/" + "/".join(quote(one, safe="") for one in parts)


def _sorted(rows: Sequence[Sequence[Cell]], place: int, *, down: bool) -> list[Sequence[Cell]]:
    """Rows that have nothing there stay last either way."""
    full = [one for one in rows if not one[place].order[0]]
    empty = [one for one in rows if one[place].order[0]]
    return [*sorted(full, key=lambda one: one[place].order, reverse=down), *empty]


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < len("1000000") else 1

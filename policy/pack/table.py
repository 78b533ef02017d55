"""One table of a pack's file, read strictly: values by type, errors with file, key and remedy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from enum import StrEnum
from typing import NoReturn
from typing import TypeVar

from policy.model import PackError

_Word = TypeVar("_Word", bound=StrEnum)


class Placed(dict[str, object]):
    """A table that an error names by where it stands in its own file, not by where it came to stand in a list."""

    def __init__(self, values: Mapping[str, object], place: str) -> None:
        super().__init__(values)
        self.place = place


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table of the file: hands out its values by type and remembers which keys were asked for."""

    source: str
    path: str
    values: Mapping[str, object]
    asked: set[str] = field(default_factory=set)

    def fail(self, key: str, problem: str, remedy: str) -> NoReturn:
        """Refuse the file: raises `PackError` with the dotted path of `key`."""
        raise PackError(self.source, self._dotted(key), problem, remedy)

    def text(self, key: str) -> str:
        """A text that must be there."""
        if key not in self.values:
            self.fail(key, "missing", "add it with a text")
        value = self._take(key)
        if not isinstance(value, str) or not value.strip():
            self.fail(key, "not a text", "write a text that is not empty, in quotes")
        return value

    def text_or_none(self, key: str) -> str | None:
        """A text that may be missing."""
        return self.text(key) if key in self.values else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty where it is missing."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
            self.fail(key, "not a list of texts", 'write it like ["a", "b"]')
        return tuple(value)

    def word(self, key: str, words: type[_Word], default: _Word | None = None) -> _Word:
        """A word of a vocabulary."""
        return words(self.one_of(key, tuple(words), default))

    def one_of(self, key: str, words: tuple[str, ...], default: str | None = None) -> str:
        """One of some words."""
        if default is not None and key not in self.values:
            return default
        value = self.text(key)
        if value not in words:
            self.fail(key, f"unknown word {value!r}", f"use one of {', '.join(words)}")
        return value

    def number(self, key: str, default: int) -> int:
        """A whole number of 1 or more."""
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            self.fail(key, "not a number", "write a whole number of 1 or more")
        return value

    def within(self, key: str, first: int, last: int) -> int:
        """A whole number of a range that must be there."""
        if key not in self.values:
            self.fail(key, "missing", f"add it with a number from {first} to {last}")
        value = self._take(key)
        if isinstance(value, bool) or not isinstance(value, int) or not first <= value <= last:
            self.fail(key, "not in its range", f"write a whole number from {first} to {last}")
        return value

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            self.fail(key, "neither true nor false", "write true or false")
        return value

    def table(self, key: str) -> Table | None:
        """The table of that name, if there is one."""
        return self._below(key, self._take(key)) if key in self.values else None

    def tables(self, key: str) -> tuple[Table, ...]:
        """The tables of that name, in their order."""
        value = self._take(key, [])
        if not isinstance(value, list):
            self.fail(key, "not a list of tables", f"write [[{self._dotted(key)}]] above each of them")
        places = (one.place if isinstance(one, Placed) else str(number) for number, one in enumerate(value))
        return tuple(self._below(key, one, f".{place}") for one, place in zip(value, places, strict=True))

    def close(self) -> None:
        """Every key must have been asked for: an unknown one is a slip of the pen."""
        for key in self.values:
            if key not in self.asked:
                known = ", ".join(sorted(self.asked))
                self.fail(key, "unknown key", f"remove it or correct its spelling (known here: {known})")

    def _take(self, key: str, default: object = None) -> object:
        self.asked.add(key)
        return self.values.get(key, default)

    def _below(self, key: str, value: object, place: str = "") -> Table:
        if not isinstance(value, Mapping):
            self.fail(key, "not a table", f"write [{self._dotted(key)}] above its keys")
        return Table(source=self.source, path=self._dotted(key) + place, values=value)

    def _dotted(self, key: str) -> str:
        name = f'"{key}"' if "." in key else key  # as TOML spells it
        return f"{self.path}.{name}" if self.path else name


@dataclass(frozen=True, slots=True)
class Cited:
    """The clause ids that a pack holds, and those of its drafts: reading a citation checks it."""

    ids: frozenset[str]
    drafts: frozenset[str] = frozenset()

    def read(self, table: Table) -> str:
        """The clause that a table rests on; raises `PackError` for one that the pack does not hold."""
        return self._checked(table, "clause", table.text("clause"))

    def read_more(self, table: Table, key: str) -> tuple[str, ...]:
        """Further clauses that it rests on, a list of ids; none where it is missing."""
        return tuple(self._checked(table, key, one) for one in table.texts(key))

    def _checked(self, table: Table, key: str, clause: str) -> str:
        if clause in self.drafts:
            table.fail(key, f"{clause!r} is only a draft", 'confirm it first: confirmed = "NAME, DATE"')
        if clause not in self.ids:
            table.fail(key, f"no clause {clause!r} in this pack", "cite the id of one of its [[clauses]]")
        return clause

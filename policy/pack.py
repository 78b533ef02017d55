"""Read a policy pack: from the mapping that a TOML file holds to a `Pack`, or to an error that names file and key.

The file is read elsewhere; here nothing is guessed: every key is known, every citation leads to a clause.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from enum import StrEnum
from typing import NoReturn
from typing import TypeVar

from policy.model import AudienceRule
from policy.model import AuthorKind
from policy.model import Behaviour
from policy.model import Clause
from policy.model import Contact
from policy.model import Force
from policy.model import Pack
from policy.model import PackError
from policy.model import Row
from policy.model import Severity
from policy.model import Where

RULES = ("pii.phone", "pii.email", "pii.birthdate", "pii.street_address", "pii.password", "personal_contact")
"""The rules that a pack can give rows to."""
COPY_RULES = ("any", "all")
"""Whether one overseer is enough for a copy, or each of them must get it (C2)."""
CONTACT_KINDS = ("danger", "report", "help", "press")
"""What a door is for."""

_Word = TypeVar("_Word", bound=StrEnum)


def parse_pack(mapping: Mapping[str, object], source: str) -> Pack:
    """The pack that a parsed file holds; `source` is the file's name for errors.

    Raises `PackError` for an unknown or missing key, a wrong type or word, a clause id used twice, and a citation
    of a clause that the pack does not hold.
    """
    table = _Table(source=source, path="", values=mapping)
    pack_id = table.text("id")
    clauses = _clauses(table, pack_id)
    cite = _Cited(frozenset(one.id for one in clauses))
    group_only = table.table("group_only")
    pack = Pack(
        id=pack_id,
        title=table.text("title"),
        revision=table.text("revision"),
        date=table.text_or_none("date"),
        owner=table.text("owner"),
        binds=table.texts("binds"),
        clauses=clauses,
        group_only=None if group_only is None else _audience_rule(group_only, cite),
        rules=_rules(table, cite),
        contacts=tuple(_contact(one, cite) for one in table.tables("contacts")),
    )
    table.close()
    return pack


@dataclass(frozen=True, slots=True)
class _Cited:
    """The clause ids that a pack holds: reading a citation checks it."""

    ids: frozenset[str]

    def read(self, table: _Table) -> str:
        clause = table.text("clause")
        if clause not in self.ids:
            table.fail("clause", f"no clause {clause!r} in this pack", "cite the id of one of its [[clauses]]")
        return clause


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """One table of the file: hands out its values by type and remembers which keys were asked for."""

    source: str
    path: str
    values: Mapping[str, object]
    asked: set[str] = field(default_factory=set)

    def fail(self, key: str, problem: str, remedy: str) -> NoReturn:
        raise PackError(self.source, self._dotted(key), problem, remedy)

    def text(self, key: str) -> str:
        if key not in self.values:
            self.fail(key, "missing", "add it with a text")
        value = self._take(key)
        if not isinstance(value, str) or not value.strip():
            self.fail(key, "not a text", "write a text that is not empty, in quotes")
        return value

    def text_or_none(self, key: str) -> str | None:
        return self.text(key) if key in self.values else None

    def texts(self, key: str) -> tuple[str, ...]:
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
            self.fail(key, "not a list of texts", 'write it like ["a", "b"]')
        return tuple(value)

    def word(self, key: str, words: type[_Word], default: _Word | None = None) -> _Word:
        return words(self.one_of(key, tuple(words), default))

    def one_of(self, key: str, words: tuple[str, ...], default: str | None = None) -> str:
        if default is not None and key not in self.values:
            return default
        value = self.text(key)
        if value not in words:
            self.fail(key, f"unknown word {value!r}", f"use one of {', '.join(words)}")
        return value

    def number(self, key: str, default: int) -> int:
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            self.fail(key, "not a number", "write a whole number of 1 or more")
        return value

    def flag(self, key: str, *, default: bool) -> bool:
        value = self._take(key, default)
        if not isinstance(value, bool):
            self.fail(key, "neither true nor false", "write true or false")
        return value

    def table(self, key: str) -> _Table | None:
        return self._below(key, key, self._take(key)) if key in self.values else None

    def tables(self, key: str) -> tuple[_Table, ...]:
        value = self._take(key, [])
        if not isinstance(value, list):
            self.fail(key, "not a list of tables", f"write [[{self._dotted(key)}]] above each of them")
        return tuple(self._below(key, f"{key}.{place}", one) for place, one in enumerate(value))

    def close(self) -> None:
        """Every key must have been asked for: an unknown one is a slip of the pen."""
        for key in self.values:
            if key not in self.asked:
                known = ", ".join(sorted(self.asked))
                self.fail(key, "unknown key", f"remove it or correct its spelling (known here: {known})")

    def _take(self, key: str, default: object = None) -> object:
        self.asked.add(key)
        return self.values.get(key, default)

    def _below(self, key: str, path: str, value: object) -> _Table:
        if not isinstance(value, Mapping):
            self.fail(key, "not a table", f"write [{self._dotted(key)}] above its keys")
        return _Table(source=self.source, path=self._dotted(path), values=value)

    def _dotted(self, key: str) -> str:
        name = f'"{key}"' if key in RULES and "." in key else key
        return f"{self.path}.{name}" if self.path else name


def _clauses(table: _Table, pack: str) -> tuple[Clause, ...]:
    clauses: dict[str, Clause] = {}
    for one in table.tables("clauses"):
        clause = _clause(one, pack)
        if clause.id in clauses:
            one.fail("id", f"{clause.id!r} stands twice", "give each clause its own id")
        clauses[clause.id] = clause
    if not clauses:
        table.fail("clauses", "missing", "add at least one [[clauses]] table")
    return tuple(clauses.values())


def _clause(table: _Table, pack: str) -> Clause:
    clause = Clause(
        id=table.text("id"),
        pack=pack,
        locator=table.text("locator"),
        binds=table.texts("binds"),
        force=table.word("force", Force),
        summary=table.text("summary"),
        topics=table.texts("topics"),
        behaviour=table.word("behaviour", Behaviour),
        how=table.text("how"),
        exceptions=table.texts("exceptions"),
        needs=table.texts("needs"),
        aliases=table.texts("aliases"),
    )
    table.close()
    return clause


def _audience_rule(table: _Table, cite: _Cited) -> AudienceRule:
    rule = AudienceRule(
        clause=cite.read(table),
        minimum=table.number("minimum", 2),
        copy_rule=table.one_of("copy_rule", COPY_RULES, "any"),
        relatives=table.flag("relatives", default=True),
        copy_hours=table.number("copy_hours", 24),
    )
    table.close()
    return rule


def _rules(table: _Table, cite: _Cited) -> dict[str, tuple[Row, ...]]:
    named = table.table("rules")
    if named is None:
        return {}
    for rule in named.values:
        if rule not in RULES:
            named.fail(rule, "unknown rule", f"use one of {', '.join(RULES)}")
    return {rule: tuple(_row(one, cite) for one in named.tables(rule)) for rule in named.values}


def _row(table: _Table, cite: _Cited) -> Row:
    row = Row(
        author=table.word("author", AuthorKind, AuthorKind.ANY),
        where=table.word("where", Where, Where.ANY),
        do=table.word("do", Severity, Severity.WARN),
        clause=cite.read(table),
    )
    table.close()
    return row


def _contact(table: _Table, cite: _Cited) -> Contact:
    contact = Contact(
        label=table.text("label"),
        value=table.text("value"),
        clause=cite.read(table),
        kind=table.one_of("kind", CONTACT_KINDS, "report"),
    )
    table.close()
    return contact

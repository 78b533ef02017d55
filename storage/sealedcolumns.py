"""Every column that something secret or keyed stands in: what rotation seals anew, and what tells which keys are used.

A test compares this with the tables, so that a column of bytes that is named nowhere here is found at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from typing import Final

from sqlalchemy import RowMapping

from storage.keyring import ID_BYTES
from storage.seal import ID_AT


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedColumn:
    """A column of sealed values. A value is bound to the table, the column and what stands in `ids` of its row."""

    table: str
    column: str
    ids: tuple[str, ...] = ("id",)

    def place(self, row: RowMapping | Mapping[str, Any]) -> str:
        """What the value in a row is bound to: `table:column:ids`, as its writer says it."""
        return ":".join((self.table, self.column, *(str(row[name]) for name in self.ids)))


SEALED: Final = (
    SealedColumn(table="appeal", column="words", ids=("decision",)),
    SealedColumn(table="case_entry", column="body"),
    SealedColumn(table="case_file", column="about"),
    SealedColumn(table="case_file", column="data"),
    SealedColumn(table="inbox", column="payload"),
    SealedColumn(table="kept_text", column="text"),
    SealedColumn(table="mode_setting", column="reason"),
    SealedColumn(table="outbox", column="effect"),
    SealedColumn(table="oversight", column="token", ids=("workspace", "account")),
    SealedColumn(table="question", column="text"),
    SealedColumn(table="reminder", column="note", ids=("kind", "subject")),
    SealedColumn(table="report_case", column="body"),
    SealedColumn(table="report_case", column="code"),
    SealedColumn(table="standard_answer", column="answer"),
    SealedColumn(table="standard_answer", column="question"),
)
"""Values that open: a change of keys seals them anew."""

TAGGED: Final = (
    ("log_entry", "tag"),
    ("picture_digest", "digest"),
    ("report_case", "reporter"),
    ("said_sketch", "reader"),
    ("said_sketch", "sketch"),
)
"""Values under a key that begin with its id and can only be compared: the older key stays for as long as they do."""

SIGNED: Final = (("log_segment", "key"),)
"""Columns with the id of a key in hexadecimal."""

PLAIN: Final = (("log_segment", "digest"), ("log_segment", "entries"), ("log_segment", "signature"))
"""Bytes that are no secret."""


def _keyed() -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for one in SEALED:
        found.setdefault(one.table, {})[one.column] = ID_AT
    for table, column in TAGGED:
        found.setdefault(table, {})[column] = 0
    for table, column in SIGNED:
        found.setdefault(table, {})[column] = _IN_WORDS
    return found


_IN_WORDS = -1
KEYED: Final = _keyed()
"""Table -> column -> where in its values the id of the key stands."""


def key_in(value: bytes | str, place: int) -> str:
    """The id, in hexadecimal, of the key that a value was made with."""
    return value if isinstance(value, str) else bytes(value)[place : place + ID_BYTES].hex()

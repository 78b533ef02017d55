"""Values of a row as JSON and back, the same for both databases: bytes in base64, moments in UTC."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC
from datetime import date
from datetime import datetime
from typing import Any

from sqlalchemy import JSON
from sqlalchemy import Boolean
from sqlalchemy import Column
from sqlalchemy import Date
from sqlalchemy import DateTime
from sqlalchemy import Float
from sqlalchemy import Integer
from sqlalchemy import LargeBinary
from sqlalchemy import String
from sqlalchemy.types import TypeEngine

from policy.model import StorageError

Change = Callable[[Any], Any]

_KINDS: tuple[tuple[type[TypeEngine[Any]], str], ...] = (
    (LargeBinary, "bytes"),
    (Boolean, "flag"),
    (DateTime, "moment"),
    (Date, "day"),
    (JSON, "json"),
    (Float, "real"),
    (Integer, "number"),
    (String, "text"),
)
KINDS = frozenset(kind for _, kind in _KINDS)
"""What a column may hold."""


def kind_of(column: Column[Any]) -> str:
    """What a column holds. Raises `StorageError` for a type that no table of ours has."""
    for type_, kind in _KINDS:
        if isinstance(column.type, type_):
            return kind
    raise StorageError(f"{column.table.name}.{column.name} has a type that a backup does not know; report this")


def to_json(kind: str) -> Change:
    """What makes JSON of a column's values; None stays None."""
    return _TO_JSON.get(kind, _same)


def from_json(kind: str, dialect: str) -> Change:
    """What makes a column's values of JSON. SQLite keeps moments without a zone, and means UTC."""
    if kind == "moment":
        return _moment_for_sqlite if dialect == "sqlite" else _moment
    return _FROM_JSON.get(kind, _same)


def _same(value: Any) -> Any:
    return value


def _utc(value: datetime) -> str:
    return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="microseconds")


def _moment(value: str) -> datetime:
    return datetime.fromisoformat(value).astimezone(UTC)


def _moment_for_sqlite(value: str) -> datetime:
    return _moment(value).replace(tzinfo=None)


_TO_JSON: dict[str, Change] = {
    "bytes": lambda value: base64.b64encode(value).decode(),
    "moment": _utc,
    "day": date.isoformat,
}
_FROM_JSON: dict[str, Change] = {
    "bytes": lambda value: base64.b64decode(value, validate=True),
    "day": date.fromisoformat,
}

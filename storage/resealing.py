"""A change of keys: what each key is used for, and sealing anew, in batches, what an older key sealed."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column
from sqlalchemy import Connection
from sqlalchemy import LargeBinary
from sqlalchemy import RowMapping
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import tuple_
from sqlalchemy import update

from policy.model import StorageError
from storage.address import parse
from storage.caserows import Reporters
from storage.caserows import to_case
from storage.chain.body import aware
from storage.database import Database
from storage.database import open_database
from storage.keyring import ID_BYTES
from storage.seal import ID_AT
from storage.seal import Keys
from storage.sealedcolumns import SEALED
from storage.sealedcolumns import SIGNED
from storage.sealedcolumns import TAGGED
from storage.sealedcolumns import SealedColumn
from storage.tables import METADATA
from storage.tables import consent_request
from storage.tables import link_code
from storage.tables import log_entry
from storage.tables import report_case

_BATCH = 200
_FILES = 4
"""Files are large."""
_KEEPING = frozenset({"log_entry.tag", "log_segment.key"})
"""Used for good: what a dropped key leaves behind is enough for these."""
Tell = Callable[[int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """How often a key is used, by column, and when the log was last written with it."""

    places: Mapping[str, int]
    last: datetime | None = None

    @property
    def sealed(self) -> int:
        """Values that only this key opens."""
        return sum(count for place, count in self.places.items() if place in _SEALED)

    @property
    def log(self) -> int:
        """Entries of the log that it authenticates."""
        return self.places.get("log_entry.tag", 0)

    @property
    def hindering(self) -> Mapping[str, int]:
        """What would be lost with it."""
        return {place: count for place, count in self.places.items() if place not in _KEEPING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Resealed:
    """What sealing anew came to. `unreadable` are values that no key here opens; they stay as they are."""

    rows: int
    unreadable: int


_SEALED = frozenset(f"{one.table}.{one.column}" for one in SEALED)


async def used_by(url: str) -> Mapping[str, Used]:
    """Key id in hexadecimal -> what it is used for."""
    database = await open_database(parse(url))
    try:
        return await database.read(_used)
    finally:
        await database.close()


async def handed_out(url: str, *, before: datetime, now: datetime) -> int:
    """How many codes and links that still hold were drawn before a moment: with an older key, perhaps."""

    def count(connection: Connection) -> int:
        codes = select(func.count()).where(link_code.c.used_at.is_(None), link_code.c.expires > now)
        asked = select(func.count()).where(
            consent_request.c.answered_at.is_(None),
            consent_request.c.expires > now,
            consent_request.c.asked_at <= before,
        )
        return connection.execute(codes).scalar_one() + connection.execute(asked).scalar_one()

    database = await open_database(parse(url))
    try:
        return await database.read(count)
    finally:
        await database.close()


async def reseal(url: str, keys: Keys, *, tell: Tell | None = None) -> Resealed:
    """Seal anew what another key than the first sealed. What was done stays done where this is interrupted."""
    database = await open_database(parse(url))
    done = unreadable = 0
    try:
        for one in SEALED:
            after: Any = None
            while page := await _page(database, one, keys, after):
                rows, failed, after = await _batch(database, one, keys, page)
                done, unreadable = done + rows, unreadable + failed
                if tell is not None:
                    tell(done)
    finally:
        await database.close()
    return Resealed(rows=done, unreadable=unreadable)


def _used(connection: Connection) -> dict[str, Used]:
    places: dict[str, dict[str, int]] = {}
    columns = [*((one.table, one.column, ID_AT) for one in SEALED), *((*one, 0) for one in TAGGED)]
    for table, name, at in columns:
        column = METADATA.tables[table].c[name]
        ident = _ident(column, at)
        for found, count in connection.execute(select(ident, func.count()).where(column.is_not(None)).group_by(ident)):
            places.setdefault(bytes(found).hex(), {})[f"{table}.{name}"] = count
    for table, name in SIGNED:
        column = METADATA.tables[table].c[name]
        for found, count in connection.execute(select(column, func.count()).group_by(column)):
            places.setdefault(found, {})[f"{table}.{name}"] = count
    last = _last(connection)
    return {name: Used(places=found, last=last.get(name)) for name, found in places.items()}


def _last(connection: Connection) -> dict[str, datetime]:
    ident = _ident(log_entry.c.tag, 0)
    found = connection.execute(select(ident, func.max(log_entry.c.at)).group_by(ident))
    return {bytes(name).hex(): aware(at) for name, at in found}


def _ident(column: Column[Any], at: int) -> Any:
    return func.substr(column, at + 1, ID_BYTES, type_=LargeBinary)


async def _page(database: Database, one: SealedColumn, keys: Keys, after: Any) -> list[RowMapping]:
    table = METADATA.tables[one.table]
    column, key = table.c[one.column], list(table.primary_key)
    statement = select(table).where(column.is_not(None), _ident(column, ID_AT) != keys.ring.first)
    if after is not None:
        statement = statement.where(tuple_(*key) > tuple_(*after))
    limited = statement.order_by(*key).limit(_FILES if one.table == "case_file" else _BATCH)
    return list(await database.read(lambda connection: connection.execute(limited).mappings().all()))


async def _batch(database: Database, one: SealedColumn, keys: Keys, page: list[RowMapping]) -> tuple[int, int, Any]:
    """Write a page anew, in one transaction. A row that somebody changed in the meantime is sealed anew already."""
    table = METADATA.tables[one.table]
    column, key = table.c[one.column], list(table.primary_key)
    made: list[tuple[RowMapping, dict[str, Any]]] = []
    for row in page:
        try:
            made.append((row, _anew(one, row, keys)))
        except StorageError:
            continue

    def write(connection: Connection) -> int:
        changed = 0
        for row, values in made:
            same = (part == row[part.name] for part in key)
            statement = update(table).where(*same, column == row[one.column]).values(values)
            changed += connection.execute(statement).rowcount
        return changed

    return await database.write(write), len(page) - len(made), [page[-1][part.name] for part in key]


def _anew(one: SealedColumn, row: RowMapping, keys: Keys) -> dict[str, Any]:
    """The values to write; what a case is found by for its reporter follows the case."""
    place = one.place(row)
    values: dict[str, Any] = {one.column: keys.seal(keys.open(row[one.column], place=place), place=place)}
    if (one.table, one.column) == (report_case.name, "body"):
        values["reporter"] = Reporters(keys).of(to_case(row, keys))
    return values

"""Restores a backup into an empty database of either kind: tables of the backup's revision, rows, then the upgrade."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from datetime import UTC
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import Select
from sqlalchemy import Table
from sqlalchemy import select
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import SQLAlchemyError

from policy.model import Entry
from policy.model import EntryKind
from policy.model import Fact
from policy.model import Retention
from policy.model import StorageError
from storage import migrations
from storage.address import parse
from storage.backup.jobs import put_jobs
from storage.backup.manifest import Manifest
from storage.backup.manifest import TablePart
from storage.backup.reading import Archive
from storage.backup.tables import QUEUE_TABLE
from storage.backup.tables import names_in
from storage.backup.tables import number_of
from storage.backup.tables import reflected
from storage.chain.keys import ChainKeys
from storage.chain.moved import MOVED
from storage.chain.moved import TOP
from storage.chain.writer import LogWriter
from storage.migrations.revisions import REVISIONS
from storage.seal import Keys
from storage.subjects import Subjects
from storage.tables import METADATA

_PAGE = 500
_COUNT = text("UPDATE sqlite_sequence SET seq = :top WHERE name = :name AND seq < :top")
_COUNTED = text("SELECT 1 FROM sqlite_sequence WHERE name = :name")
_COUNT_NEW = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :top)")
_SEQUENCE = text("SELECT setval(pg_get_serial_sequence(:name, :column), :top)")
_REMEDY = "name an empty database in DATABASE_URL, or move the present one out of the way"
Tell = Callable[[int], None]


def refuse_newer(manifest: Manifest) -> None:
    """Raise `StorageError` where the backup is of a later revision than this program knows."""
    if manifest.revision not in REVISIONS:
        raise StorageError(
            f"the backup is of revision {manifest.revision}, made by Chaperone {manifest.program}, and this version "
            f"knows those up to {REVISIONS[-1]}; install version {manifest.program} or a newer one, and restore again"
        )


async def refuse_full(url: str) -> None:
    """Raise `StorageError` where the database holds anything."""
    await migrations.on_connection(parse(url), _refuse_full)


async def restore(url: str, archive: Archive, keys: Keys, *, now: datetime, tell: Tell | None = None) -> None:
    """Fill an empty database with a backup, in one transaction, and bring it to this version's revision.

    Raises `StorageError` where the database holds anything, or cannot be used.
    """
    address = parse(url)
    if address.get_backend_name() == "postgresql":
        await refuse_full(url)
        await migrations.install_queue(address)
    restoring = _Restoring(archive, keys, now, tell or (lambda _: None))
    try:
        await migrations.on_connection(address, restoring.run)
    except SQLAlchemyError as error:
        if isinstance(error, DBAPIError):
            raise
        raise StorageError(f"the backup does not fit the tables ({type(error).__name__}); report this") from error


class _Restoring:
    def __init__(self, archive: Archive, keys: Keys, now: datetime, tell: Tell) -> None:
        self._archive = archive
        self._manifest = archive.manifest
        self._keys = keys
        self._now = now
        self._tell = tell
        self._done = 0

    def run(self, connection: Connection) -> None:
        with connection.begin():
            _refuse_full(connection)
            _clear(connection)
            migrations.migrate(connection, self._manifest.revision)
            tables = reflected(connection)
            for part in self._manifest.tables:
                self._fill(connection, tables, part)
            migrations.migrate(connection, "head")
            for table in reflected(connection).values():
                self._count_on(connection, table)
            self._put_jobs(connection)
            self._note_move(connection)

    def _fill(self, connection: Connection, tables: dict[str, Table], part: TablePart) -> None:
        table = tables.get(part.name)
        if table is None or any(name not in table.columns for name, _ in part.columns):
            raise StorageError(f"the backup has a table {part.name} as revision {self._manifest.revision} has none")
        names = [name for name, _ in part.columns]
        for page in _pages(self._archive.rows(part, connection.dialect.name)):
            connection.execute(table.insert(), [dict(zip(names, row, strict=True)) for row in page])
            self._done += len(page)
            self._tell(self._done)

    def _put_jobs(self, connection: Connection) -> None:
        for page in _pages(self._archive.rows(self._manifest.jobs, "")):
            put_jobs(connection, page)
            self._done += len(page)
            self._tell(self._done)

    def _count_on(self, connection: Connection, table: Table) -> None:
        """The next number is one that was never given."""
        column, top = number_of(table), self._manifest.top.get(table.name, 0)
        if column is None or top < 1:
            return
        if connection.dialect.name == "postgresql":
            connection.execute(_SEQUENCE, {"name": table.name, "column": column, "top": top})
        elif METADATA.tables[table.name].dialect_options["sqlite"]["autoincrement"]:
            there = connection.execute(_COUNTED, {"name": table.name}).first() is not None
            connection.execute(_COUNT if there else _COUNT_NEW, {"name": table.name, "top": top})

    def _note_move(self, connection: Connection) -> None:
        """PostgreSQL leaves numbers out, and SQLite does not: what came from the one is not held against the other."""
        top = self._manifest.top.get("log_entry", 0)
        if self._manifest.database == "postgresql" and connection.dialect.name == "sqlite" and top:
            facts: dict[str, Fact] = {MOVED: self._manifest.database, TOP: top}
            entry = Entry(kind=EntryKind.RECEIPT, at=self._now.astimezone(UTC), keep=Retention.KEPT, facts=facts)
            LogWriter(ChainKeys(self._keys), Subjects("sqlite")).write(connection, [entry])


def _refuse_full(connection: Connection) -> None:
    full = [table.name for table in reflected(connection).values() if _any(connection, select(*table.primary_key))]
    if connection.dialect.has_table(connection, QUEUE_TABLE) and _any(connection, select(text("id FROM pgqueuer"))):
        full.append(QUEUE_TABLE)
    if full:
        raise StorageError(f"the database is not empty (there are rows in {full[0]}); {_REMEDY}")


def _any(connection: Connection, statement: Select[Any]) -> bool:
    return connection.execute(statement.limit(1)).first() is not None


def _clear(connection: Connection) -> None:
    """Tables that are there and empty make room for those of the backup's revision."""
    there = names_in(connection)
    METADATA.drop_all(connection, [table for table in METADATA.sorted_tables if table.name in there])
    connection.execute(text("DROP TABLE IF EXISTS alembic_version"))


def _pages(rows: Iterator[Sequence[Any]]) -> Iterator[list[Sequence[Any]]]:
    while page := list(islice(rows, _PAGE)):
        yield page

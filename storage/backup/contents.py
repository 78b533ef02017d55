"""What a database holds, table by table, as a backup needs it."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from typing import Any
from typing import Literal

from sqlalchemy import Connection
from sqlalchemy import Table
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import text

from policy.model import Checkpoint
from storage.backup.jobs import COLUMNS
from storage.backup.jobs import jobs_in
from storage.backup.manifest import JOBS
from storage.backup.manifest import TablePart
from storage.backup.tables import number_of
from storage.backup.values import kind_of
from storage.backup.writing import ArchiveWriter
from storage.chain.body import aware
from storage.sealedcolumns import KEYED
from storage.sealedcolumns import key_in

_PAGE = 500
_GIVEN = text("SELECT seq FROM sqlite_sequence WHERE name = :name")


class Contents:
    """The rows of one snapshot. `keys` collects the ids of the keys that something in it was made with."""

    def __init__(self, connection: Connection, tables: Mapping[str, Table]) -> None:
        self._connection = connection
        self._tables = tables
        self.keys: set[str] = set()

    @property
    def database(self) -> Literal["sqlite", "postgresql"]:
        """The kind of database."""
        return "sqlite" if self._connection.dialect.name == "sqlite" else "postgresql"

    def write(self, writer: ArchiveWriter, table: Table) -> TablePart:
        """Write a table."""
        columns = [(column.name, kind_of(column)) for column in table.columns]
        return writer.table(table.name, columns, self._rows(table))

    def write_jobs(self, writer: ArchiveWriter) -> TablePart:
        """Write the work that waits."""
        return writer.table(JOBS, COLUMNS, jobs_in(self._connection))

    def top(self) -> dict[str, int]:
        """The highest number that each counting table has given, as far as that is known."""
        found: dict[str, int] = {}
        for table in self._tables.values():
            name = number_of(table)
            if name is not None:
                there = self._connection.execute(select(func.max(table.c[name]))).scalar() or 0
                found[table.name] = max(there, self._given(table))
        return found

    def head(self) -> Checkpoint | None:
        """The newest end of the log's chain; without the public key, which the keys tell."""
        table = self._tables.get("log_segment")
        if table is None:
            return None
        row = self._connection.execute(select(table).order_by(table.c.number.desc()).limit(1)).first()
        if row is None:
            return None
        return Checkpoint(
            number=row.number,
            at=aware(row.at),
            last=row.last,
            digest=row.digest.hex(),
            signature=row.signature.hex(),
            key=row.key,
            public="",
        )

    def _given(self, table: Table) -> int:
        """SQLite's own note of the highest number, where it keeps one: what had it may be deleted since."""
        if self._connection.dialect.name != "sqlite":
            return 0
        return self._connection.execute(_GIVEN, {"name": table.name}).scalar() or 0

    def _rows(self, table: Table) -> Iterator[Sequence[Any]]:
        names = table.columns.keys()
        keyed = [(place, names.index(one)) for one, place in KEYED.get(table.name, {}).items() if one in names]
        found = self._connection.execution_options(stream_results=True, yield_per=_PAGE).execute(select(table))
        for row in found:
            for place, index in keyed:
                if row[index] is not None:
                    self.keys.add(key_in(row[index], place))
            yield row

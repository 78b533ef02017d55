"""The tables as they are in a database of any revision, read from the database itself."""

from __future__ import annotations

from sqlalchemy import JSON
from sqlalchemy import Connection
from sqlalchemy import MetaData
from sqlalchemy import Table
from sqlalchemy import inspect
from sqlalchemy import text

from storage.tables import METADATA

JOB_TABLE = "job"
"""The queue's journal on SQLite; a backup keeps the work that waits in a form of its own."""
QUEUE_TABLE = "pgqueuer"
_REVISION = text("SELECT version_num FROM alembic_version")


def names_in(connection: Connection) -> list[str]:
    """Our tables that are there, parents before children."""
    there = set(inspect(connection).get_table_names())
    return [table.name for table in METADATA.sorted_tables if table.name in there]


def reflected(connection: Connection) -> dict[str, Table]:
    """Our tables as they are there, by name, parents before children; without the queue's journal."""
    names, found = names_in(connection), MetaData()
    found.reflect(connection, only=names)
    tables = {name: found.tables[name] for name in names if name != JOB_TABLE}
    for table in tables.values():
        for column in table.columns:
            if isinstance(column.type, JSON):
                column.type.none_as_null = True  # nothing is nothing, and never JSON's word for it
    return tables


def revision_in(connection: Connection) -> str | None:
    """The revision that the tables are of; None where there are none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(_REVISION).scalar()
    return found


def number_of(table: Table) -> str | None:
    """The column that the database counts up; None where the rows bring their own keys."""
    ours = METADATA.tables[table.name]
    counted = [column.name for column in ours.primary_key if column.autoincrement is True]
    return counted[0] if counted and counted[0] in table.columns else None

"""Runs the migrations on the connection that the caller brings. Alembic loads this file by its path."""

from __future__ import annotations

from typing import Any
from typing import Literal

from alembic import context
from sqlalchemy import Connection
from sqlalchemy import TypeDecorator
from sqlalchemy import text

from policy.model import StorageError
from storage.migrations import LOCK
from storage.tables import METADATA


def render_item(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Write column types as plain SQLAlchemy ones, so that old migrations never import the present code."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


def include_name(name: str | None, kind: str, _parents: Any) -> bool:
    """Leave tables alone that are not ours: PgQueuer's stand beside them."""
    return kind != "table" or name in METADATA.tables


def run(connection: Connection) -> None:
    """All revisions in one transaction, also on SQLite: a migration that fails leaves nothing behind."""
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_item=render_item,
        include_name=include_name,
        render_as_batch=True,
        transactional_ddl=True,
    )
    with context.begin_transaction():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        context.run_migrations()
        if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise StorageError("the migration would leave rows that belong to nothing; restore a backup and report it")


run(context.config.attributes["connection"])

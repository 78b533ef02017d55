"""What the two databases write differently."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects import sqlite

Insert = sqlite.Insert | postgresql.Insert


def insert_into(table: Table, dialect: str) -> Insert:
    """An INSERT that knows ON CONFLICT."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


def insert_new(table: Table, dialect: str) -> Insert:
    """An INSERT that passes over a row whose key is there. Test `RETURNING`: `rowcount` is -1 on some drivers."""
    return insert_into(table, dialect).on_conflict_do_nothing()


def upsert(table: Table, dialect: str) -> Insert:
    """An INSERT that replaces all columns of the row with the same primary key."""
    statement = insert_into(table, dialect)
    keys = [column.name for column in table.primary_key]
    values: dict[str, Any] = {c.name: statement.excluded[c.name] for c in table.c if c.name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=values)

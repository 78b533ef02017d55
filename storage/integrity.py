"""Looks through a whole database for damage, and changes nothing. What SQLite and PostgreSQL can tell by themselves."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from storage.address import parse
from storage.database import open_database

PAGES, INDEX, ORPHANS, CHECKSUMS = "pages", "index", "orphans", "checksums"
"""Damaged pages or rows, an index that is not whole, rows whose parent is gone, and what the disk gave back wrong."""

_INDEXES = text(
    "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
    "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT i.indisvalid AND n.nspname = current_schema() ORDER BY 1"
)
_KEYS = text(
    "SELECT c.conname AS name, c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent, "
    "(SELECT string_agg(format('p.%I = c.%I', f.attname, a.attname), ' AND ') FROM unnest(c.conkey, c.confkey) "
    "AS k(mine, theirs) JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.mine "
    "JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = k.theirs) AS same, "
    "(SELECT string_agg(format('c.%I IS NOT NULL', a.attname), ' AND ') FROM unnest(c.conkey) AS k(mine) "
    "JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.mine) AS given "
    "FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace "
    "WHERE c.contype = 'f' AND n.nspname = current_schema() ORDER BY 1"
)
_CHECKSUMS = text("SELECT checksum_failures FROM pg_stat_database WHERE datname = current_database()")


async def damage(url: str) -> tuple[str, ...]:
    """What is wrong, as `kind:where` each, such as `orphans:membership`; nothing where all is well.

    Every page is read: it takes about as long as copying the database. Raises `StorageError` where the database cannot
    be used as it is.
    """
    database = await open_database(parse(url))
    try:
        return await database.read(_on_file if database.dialect == "sqlite" else _on_server)
    finally:
        await database.close()


def _on_file(connection: Connection) -> tuple[str, ...]:
    try:
        told = connection.execute(text("PRAGMA quick_check(1)")).scalar()
        orphans = [str(row[0]) for row in connection.execute(text("PRAGMA foreign_key_check"))]
    except DatabaseError:  # so damaged that it cannot be read to its end
        return (f"{PAGES}:database",)
    broken = () if told == "ok" else (f"{PAGES}:database",)
    return (*broken, *(f"{ORPHANS}:{table}" for table in sorted(set(orphans))))


def _on_server(connection: Connection) -> tuple[str, ...]:
    return tuple(_faults_of_server(connection))


def _faults_of_server(connection: Connection) -> Iterator[str]:
    if connection.execute(_CHECKSUMS).scalar():
        yield f"{CHECKSUMS}:database"
    for name in connection.execute(_INDEXES).scalars():
        yield f"{INDEX}:{name}"
    for key in connection.execute(_KEYS).all():
        # the names come from the server's own catalogue, quoted by it
        parent = f"SELECT 1 FROM {key.parent} p WHERE {key.same}"  # noqa: S608 - as said above
        lost = f"SELECT 1 FROM {key.child} c WHERE {key.given} AND NOT EXISTS ({parent}) LIMIT 1"  # noqa: S608 - as said above
        if connection.execute(text(lost)).scalar():
            yield f"{ORPHANS}:{key.child}"

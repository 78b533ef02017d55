"""The work that waits, taken out of one database's queue and put into the other's.

Work that a process had in hand counts as waiting: its handler finds out whether it was done.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import inspect
from sqlalchemy import text

from storage.backup.tables import JOB_TABLE
from storage.backup.tables import QUEUE_TABLE
from storage.tables import job

COLUMNS = (
    ("kind", "text"),
    ("payload", "text"),
    ("key", "text"),
    ("attempts", "number"),
    ("run_after", "moment"),
    ("error", "text"),
)
HELD = "held"
"""The error of a job that PgQueuer gave up: it keeps the reason elsewhere."""
_QUEUED = text(
    "SELECT entrypoint, payload, dedupe_key, attempts, execute_after, status::text AS status FROM pgqueuer "
    "WHERE status IN ('queued', 'picked', 'failed') ORDER BY id"
)
_ENQUEUE = text(
    "INSERT INTO pgqueuer (priority, status, entrypoint, payload, dedupe_key, attempts, execute_after) "
    "VALUES (0, CAST(:status AS pgqueuer_status), :kind, :payload, :key, :attempts, "
    "coalesce(CAST(:run_after AS timestamptz), now()))"
)


def jobs_in(connection: Connection) -> Iterator[Sequence[Any]]:
    """The jobs in the order in which they were put in, in the columns above."""
    if inspect(connection).has_table(QUEUE_TABLE):
        for row in connection.execute(_QUEUED):
            held = row.status == "failed"
            key = row.dedupe_key or f"{row.entrypoint}:{bytes(row.payload).decode()}"
            later: datetime | None = None if held else row.execute_after
            payload = bytes(row.payload or b"").decode()
            yield row.entrypoint, payload, key, row.attempts, later, HELD if held else None
    elif inspect(connection).has_table(JOB_TABLE):
        wanted = [job.c[name] for name, _ in COLUMNS]
        yield from connection.execute(job.select().with_only_columns(*wanted).order_by(job.c.id))


def put_jobs(connection: Connection, rows: Iterable[Sequence[Any]]) -> None:
    """Put jobs into the queue of the database that is restored into."""
    named = [dict(zip((name for name, _ in COLUMNS), row, strict=True)) for row in rows]
    if not named:
        return
    if connection.dialect.name == "sqlite":
        connection.execute(job.insert(), named)
    else:
        connection.execute(_ENQUEUE, [_queued(one) for one in named])


def _queued(row: dict[str, Any]) -> dict[str, Any]:
    status = "queued" if row["error"] is None else "failed"
    return {
        "status": status,
        "kind": row["kind"],
        "payload": row["payload"].encode(),
        "key": row["key"],
        "attempts": row["attempts"],
        "run_after": row["run_after"],
    }

"""The revisions in order, known without Alembic, which takes most of a second to import."""

from __future__ import annotations

REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
)
HEAD = REVISIONS[-1]


def newer(revision: str) -> str:
    """What is said of a database that a newer version has worked in, and what to do."""
    return (
        f"the database is at revision {revision}, which this version of Chaperone is too old for ({HEAD} is its "
        "newest); install the newer Chaperone again, or restore the backup that was taken before the upgrade"
    )

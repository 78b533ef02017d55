"""A backup's own table of contents: what is in it, of which version, and the digest of every part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from typing import Literal

from pydantic import Field
from pydantic import TypeAdapter

from policy.model import Checkpoint

FORMAT: Literal["chaperone-backup"] = "chaperone-backup"
NAME = "manifest.json"
JOBS = "jobs"
"""The part with the work that waits; each database keeps it elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePart:
    """One table: its columns with what they hold, how many rows, and the SHA-256 of its lines."""

    name: str
    columns: tuple[tuple[str, str], ...]
    rows: Annotated[int, Field(ge=0)]
    sha256: str

    @property
    def path(self) -> str:
        """Where its lines are in the archive."""
        return f"tables/{self.name}.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePart:
    """One file that lies beside the database: a policy of the school's own, or the sealing keys."""

    path: str
    bytes: Annotated[int, Field(ge=0)]
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The whole table of contents. `top` holds the highest number that a table has given.

    `keys` are the ids (hexadecimal) of the sealing keys that something in the tables was made with.
    """

    format: Literal["chaperone-backup"]
    version: Annotated[int, Field(ge=1)]
    program: str
    made_at: datetime
    revision: str
    database: Literal["sqlite", "postgresql"]
    tables: tuple[TablePart, ...]
    jobs: TablePart
    files: tuple[FilePart, ...]
    top: Mapping[str, int]
    keys: tuple[str, ...]
    log: Checkpoint | None

    @property
    def rows(self) -> int:
        """How many rows there are in all."""
        return sum(one.rows for one in self.tables) + self.jobs.rows

    @property
    def paths(self) -> dict[str, str]:
        """Path in the archive -> SHA-256, of every part."""
        found = {one.path: one.sha256 for one in (*self.tables, self.jobs)}
        return found | {one.path: one.sha256 for one in self.files}


VERSION = 1
MANIFEST: TypeAdapter[Manifest] = TypeAdapter(Manifest)

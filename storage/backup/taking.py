"""Takes a backup: one snapshot of the database and the files beside it, under a temporary name until it is whole."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from sqlalchemy import Connection
from sqlalchemy import Table
from sqlalchemy import func
from sqlalchemy import select

from policy.model import InputError
from policy.model import StorageError
from storage.address import parse
from storage.backup.contents import Contents
from storage.backup.manifest import FORMAT
from storage.backup.manifest import VERSION
from storage.backup.manifest import Manifest
from storage.backup.reading import check
from storage.backup.snapshot import snapshot
from storage.backup.tables import reflected
from storage.backup.tables import revision_in
from storage.backup.writing import ArchiveWriter
from storage.backup.writing import Tell

Advance = Callable[[int, int], None]
"""Is told how many rows are done, and of how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """What to back up. `files` are paths in the archive and where the files lie."""

    url: str
    program: str
    at: datetime
    files: Mapping[str, Path | bytes]
    tell: Advance | None = None


async def take(out: Path, taking: Taking) -> Manifest:
    """Write the backup to `out`, for its owner's eyes only, and read it back before it gets that name.

    Raises `InputError` where it cannot be written, `StorageError` where the database cannot be read; in either case
    nothing is left behind.
    """
    draft = out.with_name(f".{out.name}.{secrets.token_hex(4)}.part")
    try:
        _refuse_taken(out)
        with _created(draft) as stream:
            await snapshot(parse(taking.url), lambda connection: _write(connection, stream, taking))
        manifest = check(draft)
        _name(draft, out)
    except OSError as error:
        raise InputError(str(out), _why(error), "make room, or name a place that can be written to") from error
    finally:
        _drop(draft)
    return manifest


def _refuse_taken(out: Path) -> None:
    if out.exists():
        raise InputError(str(out), "there is a file of that name already", "name another one: a backup replaces none")


def _name(draft: Path, out: Path) -> None:
    """The file gets its name when all of it is on the disk, and the name survives a power cut, too."""
    with draft.open("rb") as content:
        os.fsync(content.fileno())
    draft.rename(out)
    if os.name == "posix":
        handle = os.open(out.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _drop(draft: Path) -> None:
    with suppress(OSError):
        draft.unlink()


def _created(draft: Path) -> IO[bytes]:
    return os.fdopen(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b")


def _why(error: OSError) -> str:
    return f"the backup cannot be written ({error.strerror or type(error).__name__}), and nothing of it was left"


def _write(connection: Connection, stream: IO[bytes], taking: Taking) -> None:
    revision = revision_in(connection)
    if revision is None:
        raise StorageError("the database is empty, so there is nothing to back up; look at DATABASE_URL")
    tables = reflected(connection)
    writer = ArchiveWriter(stream, tell=_teller(connection, tables.values(), taking.tell))
    try:
        _fill(writer, Contents(connection, tables), tables.values(), revision, taking)
    except BaseException:
        writer.abandon()
        raise


def _fill(writer: ArchiveWriter, contents: Contents, tables: Iterable[Table], revision: str, taking: Taking) -> None:
    parts = tuple(contents.write(writer, table) for table in tables)
    jobs = contents.write_jobs(writer)
    files = tuple(writer.file(path, source) for path, source in taking.files.items())
    writer.finish(
        Manifest(
            format=FORMAT,
            version=VERSION,
            program=taking.program,
            made_at=taking.at,
            revision=revision,
            database=contents.database,
            tables=parts,
            jobs=jobs,
            files=files,
            top=contents.top(),
            keys=tuple(sorted(contents.keys)),
            log=contents.head(),
        )
    )


def _teller(connection: Connection, tables: Iterable[Table], tell: Advance | None) -> Tell:
    """Who tells how far the work is; the rows are counted only where somebody wants to know."""
    if tell is None:
        return lambda _: None
    total = sum(connection.execute(select(func.count()).select_from(one)).scalar_one() for one in tables)
    return lambda done: tell(done, max(done, total))

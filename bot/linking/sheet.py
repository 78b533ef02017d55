"""The list of codes as a file: for its owner's eyes only, whole or not there at all."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from bot.sheets import safe
from policy.model import InputError

COLUMNS = ("name", "group", "code", "expires")


@contextmanager
def sheet(path: Path, *, force: bool) -> Iterator[TextIO]:
    """A file that takes its name only when all went well; before, nothing is lost and nobody else can read it.

    Raises `InputError` where a file of that name is there already, or none can be made.
    """
    if path.exists() and not force:
        raise InputError(str(path), "the file is there already", "choose another name, or replace it with --force")
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise InputError(str(path), "the file cannot be made", "name a folder that you may write to") from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def write_rows(file: TextIO, rows: Iterable[tuple[str, ...]]) -> None:
    """The header and the rows as CSV. A name that looks like a formula is kept from being one."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([safe(cell) for cell in row] for row in rows)

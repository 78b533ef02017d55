"""Reads an archive: nothing of it is believed before every part has the digest that the table of contents names."""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterator
from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path
from pathlib import PurePosixPath
from typing import Any

from pydantic import ValidationError

from policy.model import InputError
from storage.backup.manifest import MANIFEST
from storage.backup.manifest import NAME
from storage.backup.manifest import VERSION
from storage.backup.manifest import FilePart
from storage.backup.manifest import Manifest
from storage.backup.manifest import TablePart
from storage.backup.values import KINDS
from storage.backup.values import from_json
from storage.backup.writing import Tell

_CHUNK = 1 << 20
_LONGEST = 16 << 20
"""A longer table of contents is none of ours."""
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
_ANOTHER = "take another copy of it, or an earlier backup"
_FOREIGN = "give a file that `chaperone db backup` wrote"


class Archive:
    """A backup that was opened. `manifest` is what it says of itself; `verify` finds out whether that is true."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._path = path
        self._zip = archive
        self.manifest = self._manifest()

    def verify(self, *, tell: Tell | None = None) -> None:
        """See that every part is there, whole, and nothing else. Raises `InputError`."""
        parts = self.manifest.paths
        there = self._zip.namelist()
        if sorted(there) != sorted([*parts, NAME]):
            raise self._bad("its parts are not those that its table of contents names", _ANOTHER)
        done = 0
        for table in (*self.manifest.tables, self.manifest.jobs):
            lines, digest = self._digest(table.path)
            if lines != table.rows or digest != table.sha256:
                raise self._bad(f"{table.path} is damaged", _ANOTHER)
            done += lines
            if tell is not None:
                tell(done)
        for file in self.manifest.files:
            if self._digest(file.path)[1] != file.sha256:
                raise self._bad(f"{file.path} is damaged", _ANOTHER)

    def rows(self, table: TablePart, dialect: str) -> Iterator[Sequence[Any]]:
        """The rows of a table, as the database of that kind takes them."""
        changes = [from_json(kind, dialect) for _, kind in table.columns]
        try:
            with self._zip.open(table.path) as lines:
                for line in lines:
                    values = json.loads(line)
                    yield [None if one is None else change(one) for change, one in zip(changes, values, strict=True)]
        except (ValueError, TypeError, AttributeError, *_UNREADABLE) as error:
            raise self._bad(f"{table.path} is damaged", _ANOTHER) from error

    def content(self, file: FilePart) -> bytes:
        """A file that lay beside the database."""
        return self._zip.read(file.path)

    def _manifest(self) -> Manifest:
        try:
            info = self._zip.getinfo(NAME)
            content = self._zip.read(info) if info.file_size <= _LONGEST else b""
            said = json.loads(content)
        except (KeyError, ValueError, *_UNREADABLE) as error:
            raise self._bad("this is no backup of Chaperone", _FOREIGN) from error
        version = said.get("version") if isinstance(said, dict) else None
        if isinstance(version, int) and version > VERSION:
            raise self._bad("a newer version of Chaperone made this backup", "install that version, or a newer one")
        try:
            manifest = MANIFEST.validate_json(content)
        except ValidationError as error:
            raise self._bad("this is no backup of Chaperone", _FOREIGN) from error
        if not _is_sound(manifest):
            raise self._bad("its table of contents is damaged", _ANOTHER)
        return manifest

    def _digest(self, path: str) -> tuple[int, str]:
        digest, lines = hashlib.sha256(), 0
        try:
            with self._zip.open(path) as content:
                while chunk := content.read(_CHUNK):
                    digest.update(chunk)
                    lines += chunk.count(b"\n")
        except _UNREADABLE as error:
            raise self._bad(f"{path} is damaged", _ANOTHER) from error
        return lines, digest.hexdigest()

    def _bad(self, problem: str, remedy: str) -> InputError:
        return InputError(str(self._path), problem, remedy)


@contextmanager
def opened_archive(path: Path) -> Iterator[Archive]:
    """Open a backup. Raises `InputError` where it is none, is cut short, or cannot be read."""
    try:
        archive = zipfile.ZipFile(path)
    except OSError as error:
        raise InputError(
            str(path), f"it cannot be read ({error.strerror or type(error).__name__})", _FOREIGN
        ) from error
    except _UNREADABLE as error:
        raise InputError(
            str(path), "this is no backup of Chaperone, or it is cut short", f"{_FOREIGN}, or {_ANOTHER}"
        ) from error
    with archive:
        yield Archive(path, archive)


def check(path: Path, *, tell: Tell | None = None) -> Manifest:
    """What a backup holds, after every part of it was found whole. Raises `InputError`."""
    with opened_archive(path) as archive:
        archive.verify(tell=tell)
        return archive.manifest


def _is_sound(manifest: Manifest) -> bool:
    """Names are names, and no path leads out of its folder."""
    tables = (*manifest.tables, manifest.jobs)
    kinds = {kind for one in tables for _, kind in one.columns}
    names = [one.name for one in tables]
    paths = [PurePosixPath(one.path) for one in manifest.files]
    safe = all(not one.is_absolute() and ".." not in one.parts and "\\" not in str(one) for one in paths)
    return kinds <= KINDS and len(set(names)) == len(names) and all(one.isidentifier() for one in names) and safe

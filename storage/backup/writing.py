"""Writes an archive: rows as they come, and the table of contents last, so that half an archive is none."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import IO
from typing import Any

from storage.backup.manifest import MANIFEST
from storage.backup.manifest import NAME
from storage.backup.manifest import FilePart
from storage.backup.manifest import Manifest
from storage.backup.manifest import TablePart
from storage.backup.values import to_json

_CHUNK = 1 << 20
Tell = Callable[[int], None]
"""Is told how many rows were done in all."""


class ArchiveWriter:
    """A zip file that is being written. No row is held longer than it takes to write it."""

    def __init__(self, stream: IO[bytes], *, tell: Tell) -> None:
        self._zip = zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, allowZip64=True, compresslevel=3)
        self._tell = tell
        self._done = 0

    def table(self, name: str, columns: Sequence[tuple[str, str]], rows: Iterable[Sequence[Any]]) -> TablePart:
        """Write a table, one row a line, each a JSON array in the order of the columns."""
        digest, count, part = hashlib.sha256(), 0, TablePart(name=name, columns=tuple(columns), rows=0, sha256="")
        changes = [to_json(kind) for _, kind in columns]
        with self._zip.open(part.path, "w", force_zip64=True) as out:
            for row in rows:
                values = [value if value is None else change(value) for change, value in zip(changes, row, strict=True)]
                line = json.dumps(values, separators=(",", ":")).encode() + b"\n"
                digest.update(line)
                out.write(line)
                count += 1
                self._done += 1
                if self._done % 1_000 == 0:
                    self._tell(self._done)
        self._tell(self._done)
        return TablePart(name=name, columns=tuple(columns), rows=count, sha256=digest.hexdigest())

    def file(self, path: str, source: Path | bytes) -> FilePart:
        """Write a file of the installation, or what would stand in one."""
        digest, size = hashlib.sha256(), 0
        opened = BytesIO(source) if isinstance(source, bytes) else source.open("rb")
        with opened as content, self._zip.open(path, "w", force_zip64=True) as out:
            while chunk := content.read(_CHUNK):
                digest.update(chunk)
                out.write(chunk)
                size += len(chunk)
        return FilePart(path=path, bytes=size, sha256=digest.hexdigest())

    def abandon(self) -> None:
        """Leave it as it is: half an archive gets no end."""
        self._zip.fp = None

    def finish(self, manifest: Manifest) -> None:
        """Write the table of contents, and the archive's end."""
        self._zip.writestr(NAME, MANIFEST.dump_json(manifest, indent=2))
        self._zip.close()

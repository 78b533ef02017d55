"""The files of an export, be it a folder, a zip or one file: names with `/`, bytes counted as they are read."""

from __future__ import annotations

import os
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO
from typing import Protocol

from adapters.exports.reader import Source
from policy.model import InputError

_AGAIN = "make or download the export again"
_FOREIGN = ("__MACOSX",)


class Shelf(Protocol):
    """Where the files stand. `sizes` maps a name to its bytes, uncompressed."""

    sizes: dict[str, int]

    def open(self, name: str) -> BinaryIO:
        """The file's bytes; OSError, BadZipFile or NotImplementedError where it cannot be read."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class Folder:
    """A folder, or one file in it."""

    def __init__(self, root: Path, only: str | None = None) -> None:
        self._root = root
        names = [only] if only is not None else sorted(_walk(root))
        self.sizes = {name: (root / name).stat().st_size for name in names if _is_ours(name)}

    def open(self, name: str) -> BinaryIO:
        """The file's bytes."""
        return (self._root / name).open("rb")

    def close(self) -> None:
        """Nothing is held open."""


class Zip:
    """A zip, also one whose content sits in one folder. Names that lead out of it are not looked at."""

    def __init__(self, path: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, NotImplementedError, UnicodeDecodeError) as error:
            raise InputError(str(path), "the zip cannot be read, its end may be missing", _AGAIN) from error
        members = [one for one in self._zip.infolist() if not one.is_dir() and _is_ours(one.filename)]
        if any(one.flag_bits & 1 for one in members):
            self._zip.close()
            raise InputError(str(path), "the zip is encrypted", "unpack it with its password and give the folder")
        self.sizes = {one.filename: one.file_size for one in sorted(members, key=lambda one: one.filename)}

    def open(self, name: str) -> BinaryIO:
        """The file's bytes, unpacked while they are read."""
        return self._zip.open(name)  # type: ignore[return-value] # an IO[bytes] that reads like a BinaryIO

    def close(self) -> None:
        """Let go of the zip."""
        self._zip.close()


class Archive:
    """A shelf seen without its one top folder, if it has one. `position` counts the bytes that were metered."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._top = _top_folder(tuple(shelf.sizes))
        self.sizes = {name.removeprefix(self._top): size for name, size in shelf.sizes.items()}
        self.position = 0

    def open(self, name: str, *, metered: bool = False) -> Stream:
        """The file as a stream that breaks off where the file cannot be read on."""
        try:
            return Stream(self, self._shelf.open(self._top + name), metered=metered)
        except (OSError, NotImplementedError, zipfile.BadZipFile):
            return Stream(self, None, metered=False)

    def start(self, name: str, size: int = 1 << 16) -> bytes:
        """The first bytes of a file; fewer, or none, where it has no more."""
        with self.open(name) as stream:
            try:
                return stream.read(size)
            except (OSError, EOFError, zlib.error, zipfile.BadZipFile):
                return b""

    def close(self) -> None:
        """Let go of the files."""
        self._shelf.close()


class Stream:
    """An open file of an archive, to be used in a `with`."""

    def __init__(self, archive: Archive, source: BinaryIO | None, *, metered: bool) -> None:
        self._archive = archive
        self._source = source
        self._metered = metered

    def __enter__(self) -> Source:
        return self

    def __exit__(self, *_: object) -> None:
        if self._source is not None:
            self._source.close()

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes."""
        data = self._source.read(size) if self._source is not None else b""
        if self._metered:
            self._archive.position += len(data)
        return data


def _walk(root: Path) -> list[str]:
    """All files below `root`; links are not followed, so that nothing outside of it is read."""
    found = []
    for folder, _, names in os.walk(root):
        paths = (Path(folder, name) for name in names)
        found += [path.relative_to(root).as_posix() for path in paths if path.is_file() and not path.is_symlink()]
    return found


def _is_ours(name: str) -> bool:
    """Whether a name belongs to the export: no hidden file, no leftover of a Mac, no way out of the archive."""
    parts = name.split("/")
    if "\\" in name or parts[0].endswith(":"):
        return False
    return not any(part in _FOREIGN or part == "" or part.startswith(".") for part in parts)


def _top_folder(names: tuple[str, ...]) -> str:
    """The one folder in which everything stands, with its slash; '' where there is none."""
    tops = {name.partition("/")[0] for name in names}
    nested = all(name.count("/") >= 1 for name in names) and any(name.endswith(".json") for name in names)
    if len(tops) != 1 or not nested:
        return ""
    top = f"{tops.pop()}/"
    inner = tuple(name.removeprefix(top) for name in names)
    is_export = any("/" in name for name in inner) or "users.json" in inner or "channels.json" in inner
    return top + _top_folder(inner) if is_export else ""

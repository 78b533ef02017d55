"""A OneRoster package as it lies on the disk: a folder of CSV files, or a zip of them. Nothing is ever unpacked.

A zip from elsewhere may be made to harm: what it holds is counted before anything is read, and nothing is read beyond
the size that was counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from pathlib import PurePosixPath
from typing import IO
from zipfile import BadZipFile
from zipfile import ZipFile
from zipfile import ZipInfo

from policy.model import InputError

_MB = 1_000_000
MOST_MEMBERS = 200
MOST_BYTES = 500 * _MB
"""Of one file, uncompressed: about eight million enrollments."""
MOST_IN_ALL = 2_000 * _MB
MOST_RATIO = 200
_SMALL = _MB
"""Below this size, however well it is compressed, a file harms nobody."""
_AGAIN = "export it anew from the student information system"


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """Files by their names in small letters. Opened one at a time, and only those that are asked for."""

    path: Path
    files: Mapping[str, str]
    zipped: bool

    def has(self, name: str) -> bool:
        """Whether there is a file of that name."""
        return name in self.files

    def source(self, name: str) -> str:
        """What errors call the file."""
        return f"{self.path}/{name}"

    def open(self, name: str) -> IO[bytes]:
        """The file's bytes. Raises `InputError` where it cannot be opened."""
        try:
            if not self.zipped:
                return (self.path / self.files[name]).open("rb")
            with ZipFile(self.path) as archive:
                return archive.open(self.files[name])
        except (OSError, BadZipFile, NotImplementedError, RuntimeError) as error:
            raise InputError(self.source(name), "the file cannot be opened", _AGAIN) from error


def is_package(path: Path) -> bool:
    """Whether this is a folder or a zip, and so no single CSV file. Raises `InputError` where it cannot be read."""
    if path.is_dir():
        return True
    try:
        with path.open("rb") as file:
            return file.read(2) == b"PK"
    except OSError as error:
        raise InputError(str(path), "the file cannot be read", "check the path and its permissions") from error


def open_package(path: Path) -> Package:
    """Look into a folder or a zip. Raises `InputError` for a zip that is damaged, encrypted or a danger."""
    if path.is_dir():
        names = {one.name.lower(): one.name for one in path.iterdir() if one.is_file()}
        return Package(path=path, files=names, zipped=False)
    try:
        with ZipFile(path) as archive:
            members = [one for one in archive.infolist() if not one.is_dir() and not _litter(one.filename)]
    except (BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise InputError(str(path), "the zip is damaged or cut short", _AGAIN) from error
    _check(path, members)
    return Package(path=path, files=_named(path, members), zipped=True)


def _litter(name: str) -> bool:
    """What macOS puts into every zip."""
    return name.startswith("__MACOSX/") or name.endswith(".DS_Store")


def _check(path: Path, members: Sequence[ZipInfo]) -> None:
    problem = next((found for one in members if (found := _danger(one))), None)
    if any(one.filename == "[Content_Types].xml" for one in members):
        raise InputError(str(path), "this is a workbook", "save the sheet as CSV UTF-8")
    if problem is not None:
        raise InputError(str(path), problem, "zip the CSV files of the export, and nothing else")
    if len(members) > MOST_MEMBERS:
        raise InputError(str(path), f"the zip holds {len(members):,} files", "a OneRoster package has about fifteen")
    if sum(one.file_size for one in members) > MOST_IN_ALL:
        problem = f"unpacked it would be more than {MOST_IN_ALL // _MB:,} MB"
        raise InputError(str(path), problem, "import one school at a time, or the unpacked folder")


def _danger(one: ZipInfo) -> str | None:
    """What is wrong with a member; its name is not repeated where it may be a trick."""
    name = PurePosixPath(one.filename.replace("\\", "/"))
    checks = (
        (name.is_absolute() or ".." in name.parts or ":" in one.filename, "a file in the zip wants to lie outside it"),
        (bool(one.flag_bits & 1), "the zip is encrypted"),
        (name.suffix.lower() in (".zip", ".7z", ".rar", ".gz", ".tar"), "there is an archive inside the zip"),
        (one.file_size > MOST_BYTES, f"a file would be more than {MOST_BYTES // _MB:,} MB unpacked"),
        (
            one.file_size > max(_SMALL, MOST_RATIO * one.compress_size),
            f"a file unpacks to more than {MOST_RATIO} times its size",
        ),
    )
    return next((problem for wrong, problem in checks if wrong), None)


def _named(path: Path, members: Sequence[ZipInfo]) -> Mapping[str, str]:
    """The files by name, at the top of the zip or in the one folder that holds `users.csv` or the manifest."""
    folders = {
        str(PurePosixPath(one.filename).parent)
        for one in members
        if PurePosixPath(one.filename).name.lower() in ("users.csv", "manifest.csv")
    }
    if len(folders) > 1:
        raise InputError(str(path), "there is more than one package in the zip", "make a zip of each")
    folder = next(iter(folders), ".")
    names: dict[str, str] = {}
    for one in members:
        if str(PurePosixPath(one.filename).parent) != folder:
            continue
        name = PurePosixPath(one.filename).name.lower()
        if name in names:
            raise InputError(str(path), f"{name} is in the zip twice", _AGAIN)
        names[name] = one.filename
    return names

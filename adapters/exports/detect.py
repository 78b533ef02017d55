"""Which export a path holds, and why not."""

from __future__ import annotations

import zipfile
from pathlib import Path

from adapters.exports.archive import Archive
from adapters.exports.archive import Folder
from adapters.exports.archive import Shelf
from adapters.exports.archive import Zip
from adapters.exports.discord import DiscordExport
from adapters.exports.discord import channel_files
from adapters.exports.model import Export
from adapters.exports.slack import SlackExport
from adapters.exports.slack import is_slack
from policy.model import InputError

_REMEDY = (
    "give a Slack export (the zip, or the folder that it unpacks to) "
    "or what DiscordChatExporter wrote as JSON (a file, or the folder of files)"
)
_WIDE = (b"\xff\xfe", b"\xfe\xff")
"""The byte order marks of UTF-16 and UTF-32; without one, there is a zero among the first four bytes."""


def open_export(path: Path) -> Export:
    """The export at `path`, ready to be read; InputError says what is wrong with it and what to give instead."""
    archive = Archive(_shelf(path))
    try:
        return _recognised(path, archive)
    except InputError:
        archive.close()
        raise


def _shelf(path: Path) -> Shelf:
    try:
        if path.is_dir():
            return Folder(path)
        if not path.is_file():
            raise InputError(str(path), "there is no such file or folder", _REMEDY)
        with path.open("rb") as file:
            start = file.read(4)
    except OSError as error:
        raise InputError(str(path), "it cannot be read", "give this user the right to read it") from error
    if not start:
        raise InputError(str(path), "the file is empty", _REMEDY)
    if start[:2] == b"PK" or zipfile.is_zipfile(path) or path.suffix.lower() == ".zip":
        return Zip(path)
    return Folder(path.parent, only=path.name)


def _recognised(path: Path, archive: Archive) -> Export:
    if not archive.sizes:
        raise InputError(str(path), "it is empty", _REMEDY)
    _require_utf8(path, archive)
    if is_slack(archive.sizes):
        return SlackExport(archive)
    files = channel_files(archive)
    if files:
        return DiscordExport(archive, files)
    raise InputError(str(path), "it is neither a Slack nor a Discord export", _REMEDY)


def _require_utf8(path: Path, archive: Archive) -> None:
    """Refuse files in another encoding, told by their first bytes; single bad bytes in a text do no harm."""
    for name in archive.sizes:
        if not name.lower().endswith(".json"):
            continue
        start = archive.start(name, 4)
        if start.startswith(_WIDE) or b"\x00" in start:
            raise InputError(f"{path}: {name}", "the text is not UTF-8", "save the file as UTF-8, or export again")

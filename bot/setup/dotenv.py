"""Puts values into the text of a `.env` and writes it: comments stay, and the file is whole and its owner's alone."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from policy.model import SettingError

_PLAIN = re.compile(r"[\w@%+=:,./~^!?&*()<>|\[\]{};→-]+(?: [\w@%+=:,./~^!?&*()<>|\[\]{};→-]+)*")
"""What needs no quotes: no quote, no `#`, no backslash, no `$`, and single spaces between words alone."""
_NO_ROOM = {errno.ENOSPC: "the disk is full", errno.EDQUOT: "this user's share of the disk is full"}


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with each value behind its name. A name that is not there yet is added at the end."""
    for name, value in values.items():
        text = _with(text, name, value)
    return text


def _with(text: str, name: str, value: str) -> str:
    line = f"{name}={quoted(value)}"
    found = list(re.finditer(rf"^[ \t]*(?:export[ \t]+)?{name}[ \t]*=[ \t]*{_VALUE}", text, re.MULTILINE))
    if not found:
        joint = "" if not text or text.endswith("\n") else "\n"
        return f"{text}{joint}{line}\n" if value else text
    last = found[-1]  # of a name that stands there twice the last one counts
    return text[: last.start()] + line + text[last.end() :]


_VALUE = r"""(?:'(?:[^'\\]|\\.)*'[^\n]*|"(?:[^"\\]|\\.)*"[^\n]*|[^\n]*)"""
"""To the end of the line; what stands in quotes may go on for several."""


def quoted(value: str) -> str:
    """A value as it stands in the file: as it is where that is read back the same, else in single quotes."""
    if not value or _PLAIN.fullmatch(value):
        return value
    inside = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{inside}'"


def write(path: Path, text: str) -> None:
    """Write it whole or not at all, for its owner's eyes only. Raises `SettingError` where that cannot be done."""
    target = path.resolve()  # a link stays one
    beside = target.with_name(f"{target.name}.new")
    try:
        with suppress(FileNotFoundError):
            beside.unlink()  # what was left of an earlier try
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
            _hand_over(file.fileno(), target)
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise SettingError(str(path), _problem(error, path), _remedy(error)) from error


def _hand_over(file: int, before: Path) -> None:
    """Whose file it was stays whose it is, also where root answered."""
    if before.exists() and before.stat().st_uid != os.geteuid():
        os.fchown(file, before.stat().st_uid, before.stat().st_gid)


def _problem(error: OSError, path: Path) -> str:
    kept = "it stands there as it was before" if path.exists() else "nothing of it was written"
    return f"{_NO_ROOM.get(error.errno or 0, 'this user may not write there')}, and {kept}"


def _remedy(error: OSError) -> str:
    if error.errno in _NO_ROOM:
        return "make room, then run `chaperone init` again"
    return "correct the folder's owner and mode, or change to a folder of yours; then run `chaperone init` again"

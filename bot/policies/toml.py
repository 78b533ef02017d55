"""Writes values as TOML, and files all or nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

from policy.model import InputError


def text(value: str) -> str:
    """A text in quotes. TOML spells escapes as JSON does; what is no letter at all has no place in either."""
    sound = value.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(sound, ensure_ascii=False).replace("\x7f", "\\u007f")


def texts(values: Iterable[str]) -> str:
    """A list of texts on one line."""
    return f"[{', '.join(map(text, values))}]"


def comment(value: str) -> str:
    """A text as a part of a comment: on one line, and without what TOML lets nobody write."""
    sound = value.encode("utf-8", "replace").decode("utf-8")
    return " ".join("".join(one if one.isprintable() else " " for one in sound).split())


def write(path: Path, content: str) -> None:
    """Write a file as a whole, in a folder that is made where it is missing. Raises `InputError`."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.write_text(content, "utf-8")
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise InputError(str(path), "it cannot be written", "make its folder writable, or set another one") from error

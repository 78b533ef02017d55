"""Changing a key file: one at a time, so that no key is lost between its reading and its writing."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextlib import suppress
from pathlib import Path


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Nobody else on this machine changes the key file meanwhile: whoever comes second waits.

    The folder is what is locked, so that nothing stays behind; a process that is killed lets go. Windows locks no
    folders, and a file system that locks nothing refuses: there it is for people to change keys one after another.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415 - it is not to be had on Windows

    folder = os.open(path.parent, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network file systems
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)

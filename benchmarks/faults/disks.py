"""A disk that can be full: a tmpfs of its own where one can be mounted, else a limit on the size of files."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

_ROOM = 4 << 30
"""Bytes that a tmpfs may take; what is not written takes none."""
_PAGE = 4096


class Disk:
    """A folder that can be made full for a while. Use it as a context."""

    def __init__(self) -> None:
        """The folder is short, as the socket of PostgreSQL needs."""
        self.path = Path(tempfile.mkdtemp(prefix="cf", dir="/tmp"))
        self.mounted = False

    def __enter__(self) -> Disk:
        self.path.chmod(0o755)
        self.mounted = _run("mount", "-t", "tmpfs", "-o", f"size={_ROOM},mode=0755", "tmpfs", str(self.path))
        return self

    def __exit__(self, *_: object) -> None:
        if self.mounted:
            _run("umount", "-l", str(self.path))
        shutil.rmtree(self.path, ignore_errors=True)

    def fill(self, processes: Iterable[int]) -> None:
        """From now on nothing more fits. Without a mount: no file of these processes grows beyond the largest."""
        if self.mounted:
            found = os.statvfs(self.path)
            used = (found.f_blocks - found.f_bfree) * found.f_frsize
            _run("mount", "-o", f"remount,size={used + _PAGE}", str(self.path))
            return
        largest = max((one.stat().st_size for one in self.path.rglob("*") if one.is_file()), default=0)
        _limit(processes, largest)

    def empty(self, processes: Iterable[int]) -> None:
        """There is room again."""
        if self.mounted:
            _run("mount", "-o", f"remount,size={_ROOM}", str(self.path))
        else:
            _limit(processes, resource.RLIM_INFINITY)


def _limit(processes: Iterable[int], size: int) -> None:
    for one in processes:
        try:
            resource.prlimit(one, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        except ProcessLookupError:  # it ended meanwhile; the next one is born without a limit
            continue


def _run(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0  # noqa: S603 - ours
    except OSError:
        return False

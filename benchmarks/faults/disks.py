"""A disk that can be full and slow: a file system of its own where one can be mounted, which needs root.

It lies in a file behind a loop device, so that the kernel can hold back what is written to it. Where there is none, a
tmpfs can at least be full; and where nothing can be mounted, a limit on the size of files stands in for that.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_ROOM = 4 << 30
"""Bytes that there is room for; what is not written takes none."""
_PAGE = 4096
_MEMORY = Path("/dev/shm")  # noqa: S108 - a disk that is fast until it is made slow
_GROUPS = Path("/sys/fs/cgroup/blkio")
_LIMIT = "blkio.throttle.write_iops_device"


class Disk:
    """A folder that can be made full or slow for a while. Use it as a context."""

    def __init__(self) -> None:
        """The folder is short, as the socket of PostgreSQL needs."""
        self.path = Path(tempfile.mkdtemp(prefix="cf", dir="/tmp"))
        self.mounted = ""
        self._group = _GROUPS / self.path.name

    def __enter__(self) -> Disk:
        self.path.chmod(0o755)
        options = f"size={_ROOM},mode=0755"
        if self._looped():
            self.mounted = "ext4"
        elif _run("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(self.path)):
            self.mounted = "tmpfs"
        return self

    def __exit__(self, *_: object) -> None:
        if self._group.exists():
            self.hurry()
            with suppress(OSError):
                self._group.rmdir()
        if self.mounted:
            _run("umount", "-l", str(self.path))
        shutil.rmtree(self.path, ignore_errors=True)

    @property
    def slows(self) -> bool:
        """Whether it can be made slow."""
        return self.mounted == "ext4"

    def slow(self, processes: Iterable[int], *, writes: int) -> None:
        """From now on these processes, and those that they start, get so many writes a second together."""
        number = self.path.stat().st_dev
        self._group.mkdir(exist_ok=True)
        (self._group / _LIMIT).write_text(f"{os.major(number)}:{os.minor(number)} {writes}")
        _move(processes, self._group)

    def hurry(self) -> None:
        """It is as fast again as it was."""
        number = self.path.stat().st_dev
        (self._group / _LIMIT).write_text(f"{os.major(number)}:{os.minor(number)} 0")
        _move(map(int, (self._group / "cgroup.procs").read_text().split()), _GROUPS)

    def fill(self, processes: Iterable[int]) -> None:
        """From now on nothing more fits. Without a mount: no file of these processes grows beyond the largest."""
        found = os.statvfs(self.path)
        if self.mounted == "ext4":
            _take(self.path / "full", found.f_bavail * found.f_frsize)
        elif self.mounted:
            used = (found.f_blocks - found.f_bfree) * found.f_frsize
            _run("mount", "-o", f"remount,size={used + _PAGE}", str(self.path))
        else:
            largest = max((one.stat().st_size for one in self.path.rglob("*") if one.is_file()), default=0)
            _limit(processes, largest)

    def empty(self, processes: Iterable[int]) -> None:
        """There is room again."""
        if self.mounted == "ext4":
            (self.path / "full").unlink(missing_ok=True)
        elif self.mounted:
            _run("mount", "-o", f"remount,size={_ROOM}", str(self.path))
        else:
            _limit(processes, resource.RLIM_INFINITY)

    def _looped(self) -> bool:
        if not (_GROUPS / _LIMIT).exists():
            return False
        with tempfile.NamedTemporaryFile(prefix="cf", dir=_MEMORY if _MEMORY.is_dir() else None) as file:
            file.truncate(_ROOM)
            made = _run("mkfs.ext4", "-q", "-F", "-m", "0", "-O", "^has_journal", file.name)
            return made and _run("mount", "-o", "loop", file.name, str(self.path))


def _take(file: Path, room: int) -> None:
    """As much as there is, in pieces that get smaller."""
    with file.open("wb") as taken:
        end = 0
        while room >= _PAGE:
            try:
                os.posix_fallocate(taken.fileno(), end, room)
                end += room
            except OSError:
                room //= 2


def _move(processes: Iterable[int], group: Path) -> None:
    for one in processes:
        with suppress(OSError):  # it ended meanwhile
            (group / "cgroup.procs").write_text(str(one))


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

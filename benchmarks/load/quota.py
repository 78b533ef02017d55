"""A share of a core for each replica: what a second worker adds can be told on a machine that has no core to spare.

Control groups of Linux, of either version; that needs root.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from contextlib import contextmanager
from contextlib import suppress
from pathlib import Path

_ROOT = Path("/sys/fs/cgroup")
_PERIOD = 10_000
"""Microseconds after which a process gets its share anew: short beside the ways that are measured."""


@contextmanager
def held_to(share: float | None, processes: Sequence[int]) -> Iterator[None]:
    """Hold each of these processes to that share of a core; None lets them be. Raises `OSError` without the right."""
    if share is None:
        yield
        return
    groups = [_group(share, one) for one in processes]
    try:
        yield
    finally:
        for one in groups:
            _dissolve(one)


def _group(share: float, process: int) -> Path:
    first = _ROOT / "cpu"
    root = first if first.is_dir() else _ROOT
    group = root / f"chaperone-load-{process}"
    group.mkdir()
    quota = int(share * _PERIOD)
    if root is first:
        (group / "cpu.cfs_period_us").write_text(str(_PERIOD))
        (group / "cpu.cfs_quota_us").write_text(str(quota))
    else:
        (group / "cpu.max").write_text(f"{quota} {_PERIOD}")
    (group / "cgroup.procs").write_text(str(process))
    return group


def _dissolve(group: Path) -> None:
    """A group goes when nobody is in it."""
    for one in (group / "cgroup.procs").read_text().split():
        with suppress(ProcessLookupError):
            (group.parent / "cgroup.procs").write_text(one)
    group.rmdir()

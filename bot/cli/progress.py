"""A progress bar for long work: on a terminal, and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn
from rich.progress import DownloadColumn
from rich.progress import MofNCompleteColumn
from rich.progress import Progress
from rich.progress import ProgressColumn
from rich.progress import TextColumn
from rich.progress import TimeRemainingColumn


class Advance(Protocol):
    """Tells how far the work has come in all, in the unit of its total, and what the total is once that is known."""

    def __call__(self, done: int, total: int | None = None, /) -> None:
        """So much is done, of so much."""
        ...


@contextmanager
def progress(what: str, total: int | None, *, in_bytes: bool = False, wanted: bool = True) -> Iterator[Advance]:
    """Show how far the work is, on standard error. Without a terminal there, nothing is shown."""
    unit: ProgressColumn = DownloadColumn() if in_bytes else MofNCompleteColumn()
    columns = (TextColumn("{task.description}"), BarColumn(), unit, TimeRemainingColumn())
    with Progress(
        *columns, console=Console(stderr=True), transient=True, disable=not (wanted and sys.stderr.isatty())
    ) as bar:
        task = bar.add_task(what, total=total)
        yield lambda done, of=None, /: bar.update(task, completed=done, total=of)

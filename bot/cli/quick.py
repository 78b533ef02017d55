"""Runs one command line, with the shortest way to the command that stands in pipes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code, as `bot.cli.entry.run` does.

    `scan` with plain options needs no Typer: what it takes to start counts where a script calls it for every text.
    """
    # each of the two ways imports what the other needs not
    if arguments[:1] == ["scan"]:
        from bot.cli.ends import guarded  # noqa: PLC0415
        from bot.cli.scanning import plain_options  # noqa: PLC0415
        from bot.cli.scanning import scan_stream  # noqa: PLC0415

        options = plain_options(arguments[1:])
        if options is not None:
            return guarded(partial(scan_stream, options))
    from bot.cli.entry import run as run_any  # noqa: PLC0415

    return run_any(arguments)

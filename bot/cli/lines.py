"""Streams of lines: in from standard input, out to standard output, what is wrong to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping

from bot.cli.ends import complain
from policy.model import InputError

STDIN = "standard input"


class Refused:
    """Says what is wrong with a line at once and remembers that something was."""

    def __init__(self) -> None:
        """Nothing is refused yet."""
        self.count = 0

    def __call__(self, error: InputError) -> None:
        """Say it on standard error."""
        self.count += 1
        complain(str(error))

    def finish(self) -> None:
        """End the command: with 2 where anything was refused."""
        if self.count:
            import typer  # noqa: PLC0415 - a stream in a pipe starts without it

            raise typer.Exit(2)


def lines_in(refuse: Refused) -> Iterator[str]:
    """The lines of standard input as they come.

    One that is no UTF-8 is refused and becomes a blank one, so that the numbers stay right.
    """
    for number, raw in enumerate(sys.stdin.buffer, start=1):
        try:
            yield raw.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError:
            refuse(InputError(STDIN, "the line is not UTF-8", "send it as UTF-8", line=number))
            yield ""


def lines_out(objects: Iterable[Mapping[str, object]]) -> None:
    """Each object as one line of JSON, sent on at once: whoever reads the other end of the pipe is waiting."""
    for one in objects:
        sys.stdout.write(json.dumps(one, ensure_ascii=False) + "\n")
        sys.stdout.flush()

"""Runs one command line: which commands there are, and what their errors look like."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version
from typing import Annotated

import typer

from bot.cli import DISTRIBUTION
from bot.cli.ends import complain
from bot.cli.ends import guarded
from bot.cli.lazy import LazyGroup

app = typer.Typer(
    cls=LazyGroup,
    name="chaperone",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        try:
            typer.echo(f"chaperone {version(DISTRIBUTION)}")
        except PackageNotFoundError:
            typer.echo("chaperone (not installed, running from its source)")
        raise typer.Exit


@app.callback()
def _root(
    _version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_show_version, help="Show the version and exit.")
    ] = False,
) -> None:
    """Tells people in school chats privately what the school's written policy asks. Sits in Slack and Discord."""


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code: 0 done, 1 a check failed, 2 bad usage or input, 130 interrupted.

    A closed pipe ends the run silently with 141, as the shell's own tools end.
    """
    return guarded(lambda: _called(arguments))


def _called(arguments: Sequence[str]) -> int:
    command = typer.main.get_command(app)
    try:
        code = command.main(args=list(arguments), prog_name="chaperone", standalone_mode=False)
    except typer.Abort:
        return 128 + signal.SIGINT
    except typer.TyperException as error:
        return _misused(error)
    return code if isinstance(code, int) else 0


def _misused(error: typer.TyperException) -> int:
    """A usage error on one line; help that was asked for by giving no arguments is help, not an error."""
    context = getattr(error, "ctx", None)
    words = getattr(error, "format_message", lambda: str(error))().strip()
    if context is not None and words.startswith("Usage:"):
        typer.echo(words, err=True)
        return 2
    where = context.command_path if context is not None else "chaperone"
    return complain(f"{_line(words)}; see '{where} --help'")


def _line(words: str) -> str:
    return " ".join(words.split()).removeprefix("Invalid value: ").removesuffix(".")

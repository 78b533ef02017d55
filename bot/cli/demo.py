"""`chaperone demo`: a sample school in the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.demo import run
from bot.logs import set_up

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def demo(
    once: Annotated[bool, typer.Option("--once", help="End after the transcript.")] = False,
    scenes: Annotated[Path | None, typer.Option(help="Play the scenes of this file.", show_default=False)] = None,
) -> None:
    """Play a sample school, then speak as its people."""
    set_up("warning")
    raise typer.Exit(run(once=once, scenes=scenes))

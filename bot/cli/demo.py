"""`chaperone demo`: a sample school on the terminal, then in the browser."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.demo import PORT
from bot.demo import run
from bot.logs import set_up

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def demo(
    once: Annotated[bool, typer.Option("--once", help="End after the transcript.")] = False,
    scenes: Annotated[Path | None, typer.Option(help="Play the scenes of this file.", show_default=False)] = None,
    terminal: Annotated[bool, typer.Option("--terminal", help="Speak as its people on the terminal instead.")] = False,
    port: Annotated[int, typer.Option(min=0, max=65_535, help="Where it is served; else the next free.")] = PORT,
) -> None:
    """Play a sample school, then open it in the browser of this machine."""
    set_up("warning")
    raise typer.Exit(run(once=once, scenes=scenes, terminal=terminal, port=port))

"""`chaperone roster`: the school's people."""

from __future__ import annotations

import typer

from bot.cli.roster_codes import codes
from bot.cli.roster_import import import_
from bot.cli.roster_link import link
from bot.cli.roster_link import unlink
from bot.cli.roster_unlinked import unlinked

app = typer.Typer(
    help="Bring the school's people in.", no_args_is_help=True, add_completion=False, rich_markup_mode=None
)

app.command(name="import")(import_)
for _command in (codes, unlinked, link, unlink):
    app.command()(_command)


@app.callback()
def _roster() -> None:
    """Bring the school's people in."""

"""`chaperone db`: the database's tables and their version."""

from __future__ import annotations

import asyncio

import typer

from bot.cli.backup import backup
from bot.cli.backup_restore import restore
from bot.cli.stores import is_there
from bot.cli.stores import make_data_folder
from bot.logs import set_up
from bot.settings import load_settings
from storage.migrations import revision_of
from storage.migrations import upgrade as upgrade_database
from storage.migrations.revisions import HEAD

app = typer.Typer(help="Look after the database.", no_args_is_help=True, add_completion=False, rich_markup_mode=None)


@app.command()
def upgrade() -> None:
    """Make the tables, or bring them to this version. Running it twice does no harm."""
    set_up("warning")
    settings = load_settings()
    make_data_folder(settings)
    before = asyncio.run(revision_of(settings.database))
    if before == HEAD:
        typer.echo(f"The database is at the newest revision already ({HEAD}).")
        return
    asyncio.run(upgrade_database(settings.database))
    typer.echo(f"The database is now at revision {HEAD} (before: {before or 'empty'}).")


@app.command()
def revision() -> None:
    """Say which revision the database is at."""
    settings = load_settings()
    found = asyncio.run(revision_of(settings.database)) if is_there(settings) else None
    if found == HEAD:
        typer.echo(f"{found} (the newest)")
    else:
        typer.echo(f"{found or 'empty'} (the newest is {HEAD}: run `chaperone db upgrade`)")


app.command()(backup)
app.command()(restore)

"""`chaperone log`: proves what was recorded."""

from __future__ import annotations

import typer

from bot.cli import log_hold
from bot.cli.log_export import export
from bot.cli.log_requests import request
from bot.cli.log_requests import requests
from bot.cli.log_retention import retention
from bot.cli.log_verify import checkpoint
from bot.cli.log_verify import verify

app = typer.Typer(
    help="Prove what was recorded, and hand it out.", no_args_is_help=True, add_completion=False, rich_markup_mode=None
)

for _command in (verify, checkpoint, export, retention, request, requests):
    app.command()(_command)
app.add_typer(log_hold.app, name="hold")


@app.callback()
def _log() -> None:
    """Prove what was recorded, and hand it out."""

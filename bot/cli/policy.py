"""`chaperone policy`: a school's own policies."""

from __future__ import annotations

import typer

from bot.cli import policy_changes
from bot.cli import policy_check
from bot.cli import policy_import
from bot.cli import policy_new

app = typer.Typer(
    help="Make, take in and check your school's own policies.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)

app.command(name="new")(policy_new.new)
app.command(name="import")(policy_import.import_)
app.command(name="check")(policy_check.check)
app.command(name="changes")(policy_changes.changes)


@app.callback()
def _policy() -> None:
    """Make, take in and check your school's own policies."""

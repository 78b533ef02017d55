"""`chaperone forget`: every trace of a person leaves every table."""

from __future__ import annotations

import asyncio
import sys
from typing import Annotated

import typer

from bot.cli.stores import opened
from bot.cli.whom import HeldError
from bot.cli.whom import WhoError
from bot.cli.whom import one_person
from bot.clock import SystemClock
from bot.logs import set_up
from bot.settings import load_settings
from policy.model import Forgotten

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_NOT_REACHED = "Backups, exports that were handed out, and what Slack or Discord keep are not reached."


@app.command()
def forget(
    who: Annotated[str, typer.Argument(metavar="PERSON", help="A person's id, name or e-mail, or WORKSPACE/ACCOUNT.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Forget a person: roster, accounts, consents, codes, requests, and every way from the log to them.

    The log's entries stay, about nobody, and the chain stays whole. There is no way back.
    """
    set_up("warning")
    asyncio.run(_forget(who, yes=yes))


async def _forget(who: str, *, yes: bool) -> None:
    async with opened(load_settings()) as stores:
        eraser = stores.keeping.eraser
        whom = await one_person(eraser, who)
        would = await eraser.would(whom)
        if would.holds:
            raise HeldError(would.holds)
        _tell(whom.key, whom.name, would)
        _confirm(whom.key, yes=yes)
        done = await eraser.forget(whom, at=SystemClock().now())
        if done.holds:
            raise HeldError(done.holds)
        typer.echo(f"Forgotten: {done.rows:,} rows. {_NOT_REACHED}")


def _tell(key: str, name: str, would: Forgotten) -> None:
    typer.echo(f"{key}{f' ({name})' if name else ''}: {would.rows:,} rows would be deleted or cut loose.")
    for table, rows in would.tables.items():
        typer.echo(f"  {table}: {rows:,}")


def _confirm(key: str, *, yes: bool) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise WhoError("nothing was changed: there is no terminal to ask; say --yes if you mean it")
    if typer.prompt("Type the id to confirm").strip() != key:
        raise WhoError("nothing was changed: that is another id")

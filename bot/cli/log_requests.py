"""`chaperone log request` and `log requests`: who asked to see records, and by when they must be shown."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from secrets import token_hex
from typing import Annotated

import typer

from bot.cli.stores import opened
from bot.cli.whom import on_the_roster
from bot.clock import SystemClock
from bot.logs import set_up
from bot.settings import load_settings
from policy.model import REQUEST_DAYS
from policy.model import RecordRequest
from storage.stores import Stores


def request(
    who: Annotated[str, typer.Argument(metavar="PERSON", help="Whose records: a person's id, name or e-mail.")],
) -> None:
    """Note that somebody asked to see a person's records: they must be shown within 45 days (34 CFR 99.10)."""
    set_up("warning")
    asyncio.run(_open(who))


def requests(all_: Annotated[bool, typer.Option("--all", help="Also those that were answered.")] = False) -> None:
    """Show the requests that wait, the most pressing first. `log export --person` answers one."""
    set_up("warning")
    asyncio.run(_list(all_=all_))


async def _open(who: str) -> None:
    settings = load_settings()
    async with opened(settings) as stores:
        whom = await on_the_roster(stores.keeping.eraser, who)
        now = SystemClock().now()
        one = RecordRequest(id=token_hex(4), person=whom.person, asked_at=now, due=now + timedelta(days=REQUEST_DAYS))
        workspace = await _workspace(stores, settings.supervisor)
        await stores.keeping.requests.open(one, workspace=workspace)
    typer.echo(f"Request {one.id}: the records of {whom.person} must be shown by {one.due:%Y-%m-%d}.")
    if not workspace:
        typer.echo("chaperone: nobody can be reminded: CHAPERONE_SUPERVISOR has no account known here", err=True)


async def _workspace(stores: Stores, supervisor: str | None) -> str:
    """Where the supervisor can be reminded; "" where there is no account."""
    found = await stores.keeping.eraser.find(supervisor) if supervisor else ()
    return found[0].accounts[0].workspace if found and found[0].accounts else ""


async def _list(*, all_: bool) -> None:
    async with opened(load_settings()) as stores:
        found = await stores.keeping.requests.list(open_only=not all_)
    now = SystemClock().now()
    if not found:
        typer.echo("No request waits.")
    for one in found:
        days = (one.due.date() - now.date()).days
        state = f"answered {one.done_at:%Y-%m-%d}" if one.done_at else f"{days} days left" if days >= 0 else "OVERDUE"
        typer.echo(f"{one.id}  {one.person}  asked {one.asked_at:%Y-%m-%d}  due {one.due:%Y-%m-%d}  {state}")

"""`chaperone log retention`: how long each class stays, and what is deleted now."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Annotated

import typer

from bot.cli.stores import opened
from bot.cli.whom import WhoError
from bot.clock import SystemClock
from bot.logs import set_up
from bot.records.purging import LEASE
from bot.records.purging import purge_all
from bot.settings import load_settings
from policy.model import KeptClass
from policy.model import Receipt


def retention(
    run: Annotated[bool, typer.Option("--run", help="Delete now what has had its time, with receipts.")] = False,
) -> None:
    """Show how long each class of records stays and how it stands. A running Chaperone deletes once a day."""
    set_up("warning")
    asyncio.run(_run() if run else _show())


async def _show() -> None:
    settings = load_settings()
    async with opened(settings) as stores:
        for line in table(await stores.keeping.retention.stand(SystemClock().now(), settings.keep)):
            typer.echo(line)
        if any(one.person is None and one.released_at is None for one in await stores.keeping.holds.list()):
            typer.echo("A legal hold covers everybody: nothing is deleted.")


async def _run() -> None:
    settings = load_settings()
    async with opened(settings) as stores:
        if not await stores.lease.acquire(LEASE):
            raise WhoError("another process is deleting already; look again in a minute")
        try:
            now = SystemClock().now()
            await stores.book.seal(now=now)
            receipts = await purge_all(stores.keeping.retention, now, settings.keep)
        finally:
            await stores.lease.release(LEASE)
    typer.echo(summary(receipts))


def table(classes: Sequence[KeptClass]) -> list[str]:
    """The classes in columns: class, days, rows, the oldest, how many go next."""
    rows = [("class", "days", "rows", "oldest", "to go")]
    for one in classes:
        oldest = f"{one.oldest:%Y-%m-%d}" if one.oldest else "-"
        rows.append((one.keep, str(one.days or "kept"), f"{one.rows:,}", oldest, f"{one.expired:,}"))
    return [f"{a:<10} {b:>6} {c:>12}  {d:<10} {e:>10}".rstrip() for a, b, c, d, e in rows]


def summary(receipts: Sequence[Receipt]) -> str:
    """What a purge deleted, in one line."""
    if not receipts:
        return "Nothing has had its time, or a legal hold covers it."
    rows, hanging = sum(one.rows for one in receipts), sum(one.hanging for one in receipts)
    return f"Deleted {rows:,} rows and {hanging:,} that hung on them; {len(receipts):,} receipts are in the log."

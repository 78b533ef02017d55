"""`chaperone log hold`: what a court or a lawyer wants kept is neither purged nor forgotten."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from secrets import token_hex
from typing import Annotated

import typer

from bot.cli.lines import lines_out
from bot.cli.stores import opened
from bot.cli.whom import WhoError
from bot.cli.whom import on_the_roster
from bot.clock import SystemClock
from bot.logs import set_up
from bot.settings import load_settings
from policy.model import Hold

app = typer.Typer(
    help="Keep records that a case needs.", no_args_is_help=True, add_completion=False, rich_markup_mode=None
)


@app.command()
def add(
    reason: Annotated[str, typer.Option(help="Why; it is kept beside the hold, and never in the log.")],
    person: Annotated[str | None, typer.Option(help="Whose records; without it, everybody's.")] = None,
) -> None:
    """Put a hold on a person's records, or on all: nothing of them is deleted until it is released."""
    set_up("warning")
    asyncio.run(_add(reason, person))


@app.command(name="list")
def list_(as_json: Annotated[bool, typer.Option("--json", help="One object a line.")] = False) -> None:
    """Show every hold, also those that were released."""
    set_up("warning")
    holds = asyncio.run(_list())
    if as_json:
        lines_out({key: _plain(value) for key, value in asdict(one).items()} for one in holds)
        return
    if not holds:
        typer.echo("There is no legal hold.")
    for one in holds:
        until = f"released {one.released_at:%Y-%m-%d}" if one.released_at else "in force"
        typer.echo(f"{one.id}  {one.since:%Y-%m-%d}  {one.person or 'everybody'}  {until}  {one.reason}")


@app.command()
def release(hold: Annotated[str, typer.Argument(metavar="ID")]) -> None:
    """End a hold: retention and forgetting take their course again."""
    set_up("warning")
    asyncio.run(_release(hold))
    typer.echo(f"The hold {hold} is released.")


@app.command()
def case(
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="The case's number, as its team speaks of it.")],
    release: Annotated[bool, typer.Option("--release", help="End the hold on it.")] = False,
) -> None:
    """Put a hold on one case: it is neither deleted nor changed by forgetting somebody, until it is released."""
    set_up("warning")
    asyncio.run(_hold_case(number, held=not release))
    typer.echo(f"The case {number.upper()} is {'released' if release else 'held'}.")


async def _hold_case(number: str, *, held: bool) -> None:
    async with opened(load_settings()) as stores:
        if not await stores.keeping.case_holds.hold(number, held=held, at=SystemClock().now()):
            raise WhoError(
                f"there is no case {number} that is {'not held yet' if held else 'held'}; look at its number"
            )


async def _add(reason: str, person: str | None) -> None:
    async with opened(load_settings()) as stores:
        whom = await on_the_roster(stores.keeping.eraser, person) if person is not None else None
        hold = Hold(
            id=token_hex(4), person=whom.person if whom else None, reason=reason.strip(), since=SystemClock().now()
        )
        await stores.keeping.holds.add(hold)
    typer.echo(f"The hold {hold.id} covers {hold.person or 'all records'}.")


async def _list() -> list[Hold]:
    async with opened(load_settings()) as stores:
        return list(await stores.keeping.holds.list())


async def _release(hold: str) -> None:
    async with opened(load_settings()) as stores:
        if not await stores.keeping.holds.release(hold, at=SystemClock().now()):
            raise WhoError(f"there is no hold {hold} in force; `chaperone log hold list` shows them")


def _plain(value: object) -> object:
    return value if value is None else str(value)

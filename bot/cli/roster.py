"""`chaperone roster`: the school's people."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated
from typing import Any

import typer

from bot.cli.progress import Advance
from bot.cli.progress import progress
from bot.cli.roster_codes import codes
from bot.cli.roster_link import link
from bot.cli.roster_link import unlink
from bot.cli.roster_unlinked import unlinked
from bot.cli.stores import is_there
from bot.cli.stores import opened
from bot.logs import set_up
from bot.ports import Roster
from bot.roster_csv import RosterFile
from bot.roster_csv import compare
from bot.roster_csv import describe
from bot.roster_csv import read_roster
from bot.settings import Settings
from bot.settings import load_settings
from policy.model import Person

app = typer.Typer(
    help="Bring the school's people in.", no_args_is_help=True, add_completion=False, rich_markup_mode=None
)

_BATCH = 1_000
_SHOWN = 10
_SHOWN_DRY = 1_000


for _command in (codes, unlinked, link, unlink):
    app.command()(_command)


@app.callback()
def _roster() -> None:
    """Bring the school's people in."""


@app.command(name="import")
def import_(
    path: Annotated[Path, typer.Argument(help="A CSV file with at least the columns name and role.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change, and write nothing.")] = False,
) -> None:
    """Import people from a CSV file: add those that are new, update the others, remove nobody.

    Columns: id,name,role,group,captain,email,level,parents,relatives,slack_id,discord_id.
    """
    set_up("warning")
    settings = load_settings()
    found = asyncio.run(_look(settings, path) if dry_run else _import(settings, path))
    for problem in found.problems:
        typer.echo(f"chaperone: {problem}", err=True)
    if found.problems:
        fate = "would be imported" if dry_run else "is imported"
        typer.echo(f"chaperone: {_count(len(found.problems), 'problem')}; all the rest {fate}", err=True)
        raise typer.Exit(2)


async def _look(settings: Settings, path: Path) -> RosterFile:
    """Say what an import would change, without writing, not even an empty database."""
    before: Sequence[Person] = ()
    if is_there(settings):
        async with opened(settings) as stores:
            before = await stores.roster.people()
    found = _read(path, before)
    _tell(before, found, limit=_SHOWN_DRY)
    typer.echo("Nothing was written (--dry-run).")
    return found


async def _import(settings: Settings, path: Path) -> RosterFile:
    async with opened(settings) as stores:
        before = await stores.roster.people()
        found = _read(path, before)
        await _write(stores.roster, found)
    _tell(before, found, limit=_SHOWN)
    typer.echo(f"Imported {_count(len(found.people), 'person', 'people')}, {_count(len(found.members), 'account')}.")
    return found


def _read(path: Path, before: Sequence[Person]) -> RosterFile:
    return read_roster(path, known={one.id: one.name for one in before})


async def _write(roster: Roster, found: RosterFile) -> None:
    total = len(found.people) + len(found.members)
    with progress("Importing", total, wanted=total > _BATCH) as advance:
        await _in_batches(found.people, roster.put_people, advance, 0)
        await _in_batches(found.members, roster.put_members, advance, len(found.people))


async def _in_batches(items: Sequence[Any], put: Callable[[Any], Any], advance: Advance, done: int) -> None:
    for start in range(0, len(items), _BATCH):
        await put(items[start : start + _BATCH])
        advance(done + start + _BATCH)


def _tell(before: Sequence[Person], found: RosterFile, *, limit: int) -> None:
    changes = compare(before, found.people)
    for line in describe(changes, limit=limit):
        typer.echo(line)
    if changes.gone:
        typer.echo("  They stay on the roster: an import removes nobody.")


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"

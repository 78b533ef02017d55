"""`chaperone roster import`: a OneRoster package or a CSV file, compared with the roster and written to it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot.cli.progress import progress
from bot.cli.stores import is_there
from bot.cli.stores import opened
from bot.clock import SystemClock
from bot.logs import set_up
from bot.oneroster import OneRoster
from bot.oneroster import Options
from bot.oneroster import is_package
from bot.oneroster import role_map
from bot.roster_csv import read_roster
from bot.roster_import import BATCH
from bot.roster_import import Import
from bot.roster_import import Kind
from bot.roster_import import Roll
from bot.roster_import import Stores
from bot.roster_import import Tally
from bot.roster_import import attach_teams
from bot.roster_import import simple_roll
from bot.settings import Settings
from bot.settings import load_settings
from policy.model import InputError
from storage.memory import memory_stores
from storage.stores import Stores as Opened

_SHOWN = 10
_SHOWN_DRY = 1_000
_PROBLEMS = 50
CSV = "csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How an import was asked for."""

    path: Path
    dry_run: bool
    force: bool
    kind: Kind | None
    org: str | None
    source: str | None
    teams: Path | None
    members: Path | None


def import_(  # noqa: PLR0913 - one argument an option
    path: Annotated[Path, typer.Argument(help="A OneRoster package (zip or folder), or one CSV file.")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change, and write nothing.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Retire however many are missing.")] = False,
    bulk: Annotated[bool, typer.Option("--bulk", help="It names everybody: retire who is missing.")] = False,
    delta: Annotated[bool, typer.Option("--delta", help="It holds changes only (OneRoster).")] = False,
    org: Annotated[str | None, typer.Option(help="One school of a district, by its id or name (OneRoster).")] = None,
    source: Annotated[str | None, typer.Option(help="Where it comes from, if the file does not say.")] = None,
    teams: Annotated[Path | None, typer.Option(help="teams.csv: team,adult_email,role (OneRoster).")] = None,
    members: Annotated[Path | None, typer.Option(help="members.csv: team,student,captain (OneRoster).")] = None,
) -> None:
    """Import people from a OneRoster 1.1 or 1.2 package, or from a CSV file with at least the columns name and role.

    A OneRoster package says itself whether it is complete (who is missing is retired) or holds changes only. A CSV file
    retires nobody without --bulk; its columns are
    id,name,role,group,captain,email,level,parents,relatives,slack_id,discord_id.
    """
    set_up("warning")
    if bulk and delta:
        raise InputError("--bulk --delta", "a file is one or the other", "leave one of them out")
    kind = Kind.BULK if bulk else Kind.DELTA if delta else None
    asked = Asked(
        path=path, dry_run=dry_run, force=force, kind=kind, org=org, source=source, teams=teams, members=members
    )
    problems = asyncio.run(_run(load_settings(), asked))
    for problem in problems[:_PROBLEMS]:
        typer.echo(f"chaperone: {problem}", err=True)
    if problems:
        more = f", {len(problems) - _PROBLEMS:,} not shown" if len(problems) > _PROBLEMS else ""
        fate = "would be imported" if dry_run else "is imported"
        typer.echo(f"chaperone: {_count(len(problems), 'problem')}{more}; all the rest {fate}", err=True)
        raise typer.Exit(2)


async def _run(settings: Settings, asked: Asked) -> Sequence[InputError]:
    """Read, compare, and write unless it is a dry run, which makes no database either. Returns what was wrong."""
    async with AsyncExitStack() as stack:
        if asked.dry_run and not is_there(settings):
            found: Opened = memory_stores()
        else:
            found = await stack.enter_async_context(opened(settings))
        roll = await _read(asked, settings, found)
        tally = Tally(limit=_SHOWN_DRY if asked.dry_run else _SHOWN)
        await _bring(roll, tally, found, settings, asked)
        _tell(tally, roll, asked)
    return sorted(roll.problems, key=lambda one: (one.source, one.line or 0))


async def _read(asked: Asked, settings: Settings, stores: Opened) -> Roll:
    if is_package(asked.path):
        package = OneRoster(asked.path, _options(asked, settings))
        with progress("Reading", None):
            roll = package.read(await stores.sources.groups(package.source))
            places = package.teams(roll.problems)
        if places is not None:
            await attach_teams(roll, places, stores.people)
        return roll
    if asked.kind is Kind.DELTA or asked.org or asked.teams or asked.members:
        problem = "--delta, --org, --teams and --members are for OneRoster packages"
        raise InputError(str(asked.path), problem, "leave them out")
    found = read_roster(asked.path, known={one.id: one.name for one in await stores.roster.people()})
    name = f"{CSV}:{asked.source}" if asked.source else CSV
    return simple_roll(found, name, bulk=asked.kind is Kind.BULK)


def _options(asked: Asked, settings: Settings) -> Options:
    first, _, last = settings.roster_middle.partition("-")
    return Options(
        today=SystemClock().now().astimezone(ZoneInfo(settings.zone)).date(),
        kind=asked.kind,
        org=asked.org,
        source=asked.source,
        roles=role_map(settings.roster_roles),
        middle=(int(first), int(last)),
        teams=asked.teams,
        members=asked.members,
    )


async def _bring(roll: Roll, tally: Tally, found: Opened, settings: Settings, asked: Asked) -> None:
    """Import, unless too many would leave: then nothing is written, and a dry run shows what would be."""
    stores = Stores(
        roster=found.roster, people=found.people, sources=found.sources, registry=found.registry, book=found.book
    )
    work = Import(stores, roll, tally, write=not asked.dry_run)
    refusal = await work.prepare(most=inf if asked.force else settings.roster_max_retired)
    if refusal is not None and not asked.dry_run:
        raise refusal
    with progress("Importing", len(roll.told), wanted=len(roll.told) > BATCH) as advance:
        await work.run(advance, at=SystemClock().now())
    if refusal is not None:
        _tell(tally, roll, asked)
        raise refusal


def _tell(tally: Tally, roll: Roll, asked: Asked) -> None:
    for line in tally.lines():
        typer.echo(line)
    if tally.missing:
        missing = _count(tally.missing, "person", "people")
        typer.echo(f"{missing} of {roll.source} not in this file: they stay, as it need not hold everybody (--bulk).")
    if asked.dry_run:
        typer.echo("Nothing was written (--dry-run).")
    elif tally.nothing:
        typer.echo("Nothing changed, and nothing was written.")
    else:
        people, accounts = tally.added + tally.changed, _count(tally.accounts, "account")
        typer.echo(f"Imported {_count(people, 'person', 'people')}, {accounts}.")


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"

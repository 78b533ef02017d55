"""`chaperone consent`: what families and staff agreed to."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import AsyncIterator
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import date
from datetime import datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli import consent_ask
from bot.cli.lines import lines_out
from bot.cli.progress import progress
from bot.cli.stores import is_there
from bot.cli.stores import opened
from bot.clock import SystemClock
from bot.consents import ConsentFile
from bot.consents import Finder
from bot.consents import as_row
from bot.consents import read_consents
from bot.consents import rows_to_csv
from bot.consents.entries import Frame
from bot.logs import set_up
from bot.packs import OPTIONAL
from bot.settings import Settings
from bot.settings import load_settings
from bot.wiring import load_packs
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Fact
from policy.model import InputError
from storage.memory import memory_stores
from storage.stores import Stores

app = typer.Typer(
    help="Keep what families and staff agreed to.", no_args_is_help=True, add_completion=False, rich_markup_mode=None
)

for _command in (consent_ask.ask, consent_ask.asked):
    app.command()(_command)

_BATCH = 1_000
_BY = "cli"


@app.callback()
def _consent() -> None:
    """Keep what families and staff agreed to."""


@app.command(name="import")
def import_(
    path: Annotated[Path, typer.Argument(help="A CSV file with at least the columns person, kind and given.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change, and write nothing.")] = False,
) -> None:
    """Import consents from a CSV file. The same file twice changes nothing; nothing is removed.

    Columns: person,kind,given,mode,grantor,other,scope,pack,version,evidence,valid_from,valid_to. A person is an id, an
    e-mail address or a name that only one person has. Without valid_from it holds from the first school day on.
    """
    set_up("warning")
    problems = asyncio.run(_import(load_settings(), path, dry_run=dry_run))
    for problem in problems:
        typer.echo(f"chaperone: {problem}", err=True)
    if problems:
        fate = "would be imported" if dry_run else "is imported"
        count = "1 problem" if len(problems) == 1 else f"{len(problems):,} problems"
        typer.echo(f"chaperone: {count}; all the rest {fate}", err=True)
        raise typer.Exit(2)


async def _import(settings: Settings, path: Path, *, dry_run: bool) -> Sequence[InputError]:
    """Read and write, unless it is a dry run, which makes no database either. Returns what was wrong."""
    now = SystemClock().now()
    async with AsyncExitStack() as stack:
        if dry_run and not is_there(settings):
            stores = memory_stores()
        else:
            stores = await stack.enter_async_context(opened(settings))
        found = await read_consents(path, stores.people, _frame(settings, path, now))
        changes = 0 if dry_run else await _write(stores, found, now)
    kinds = Counter(one.kind.value for one in found.consents)
    for kind, count in sorted(kinds.items()):
        typer.echo(f"  {kind}: {count:,}")
    end = "Nothing was written (--dry-run)." if dry_run else f"{changes:,} new or changed."
    typer.echo(f"Read {len(found.consents):,} consents. {end}")
    return found.problems


def _frame(settings: Settings, path: Path, now: datetime) -> Frame:
    return Frame(
        source=str(path),
        today=_today(settings, now),
        year_starts=settings.school_year_starts,
        packs=frozenset(load_packs(settings.own_packs, named=OPTIONAL)),
    )


def _today(settings: Settings, now: datetime) -> date:
    return now.astimezone(ZoneInfo(settings.zone)).date()


async def _write(stores: Stores, found: ConsentFile, now: datetime) -> int:
    """Write in batches, and say in the log how many of which kind; names and persons stay out of it."""
    total, changes = len(found.consents), 0
    with progress("Importing", total, wanted=total > _BATCH) as advance:
        for start in range(0, total, _BATCH):
            some = found.consents[start : start + _BATCH]
            changes += await stores.consents.put([replace(one, recorded_at=now, recorded_by=_BY) for one in some])
            advance(start + len(some))
    if changes:
        counts = Counter((one.kind.value, one.given) for one in found.consents)
        await stores.book.add(
            [
                _entry(EntryKind.CONSENT, now, how="import", consent=kind, given=given, count=number)
                for (kind, given), number in counts.items()
            ]
        )
    return changes


@app.command(name="list")
def list_(
    person: Annotated[str | None, typer.Option(help="About one person: an id, an e-mail address or a name.")] = None,
    kind: Annotated[ConsentKind | None, typer.Option(help="Of one kind.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON each.")] = False,
) -> None:
    """List what is on file, also what holds no more or not yet."""
    set_up("warning")
    asyncio.run(_list(load_settings(), person, kind, as_json=as_json))


async def _list(settings: Settings, person: str | None, kind: ConsentKind | None, *, as_json: bool) -> None:
    now = SystemClock().now()
    async with opened(settings) as stores:
        whose = await _one(stores, person) if person else None
        pages = _pages(stores) if whose is None else _about(stores, whose)
        every = [one async for page in pages for one in page if kind in (None, one.kind)]
        names = {one.id: one.name for one in (await stores.people.with_ids({one.subject for one in every})).values()}
        looked = _entry(EntryKind.VIEW, now, what="consents", count=len(every), one=whose is not None)
        await stores.book.add([looked])
    if as_json:
        lines_out({"id": one.id, **as_row(one)} for one in every)
    else:
        _show(every, names, _today(settings, now))


async def _one(stores: Stores, words: str) -> str:
    found = await Finder(stores.people).find(words)
    if len(found) != 1:
        problem = "more than one person fits" if found else "nobody on the roster fits"
        raise InputError("--person", problem, "write the id, as the roster has it")
    return found[0].id


async def _pages(stores: Stores) -> AsyncIterator[Sequence[Consent]]:
    after = ""
    while page := await stores.consents.every(after=after, limit=_BATCH):
        yield page
        after = page[-1].id


async def _about(stores: Stores, person: str) -> AsyncIterator[Sequence[Consent]]:
    yield await stores.consents.of([person])


def _show(every: Sequence[Consent], names: dict[str, str], today: date) -> None:
    table = Table(title=f"Consents: {len(every):,}", title_justify="left")
    for column in ("person", "name", "kind", "given", "where", "from", "until", "now"):
        table.add_column(column, overflow="fold", no_wrap=column in ("from", "until"))
    for one in every:
        where = " ".join(part for part in (one.scope, one.pack) if part) or "everywhere"
        end = one.valid_to.isoformat() if one.valid_to else ""
        holds = one.valid_from <= today and (one.valid_to is None or today <= one.valid_to)
        cells = (
            one.subject, names.get(one.subject, ""), one.kind.value, "yes" if one.given else "no", where,
            one.valid_from.isoformat(), end, "in force" if holds else "",
        )  # fmt: skip
        table.add_row(*map(Text, cells))
    Console(highlight=False).print(table)


@app.command()
def export() -> None:
    """Print all that is on file as CSV, as an import reads it."""
    set_up("warning")
    asyncio.run(_export(load_settings()))


async def _export(settings: Settings) -> None:
    now, count = SystemClock().now(), 0
    async with opened(settings) as stores:
        sys.stdout.write(rows_to_csv((), header=True))
        async for page in _pages(stores):
            sys.stdout.write(rows_to_csv(map(as_row, page), header=False))
            count += len(page)
        await stores.book.add([_entry(EntryKind.EXPORT, now, what="consents", count=count)])


def _entry(kind: EntryKind, at: datetime, **facts: Fact) -> Entry:
    return Entry(kind=kind, at=at, facts=facts)

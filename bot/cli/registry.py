"""`chaperone registry`: the school's list of conversations (nycdoe.D.2.f)."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Sequence
from datetime import UTC
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.lines import lines_out
from bot.cli.stores import opened
from bot.logs import set_up
from bot.registry_csv import COLUMNS
from bot.registry_csv import Listed
from bot.registry_csv import cells_of
from bot.registry_csv import read_list
from bot.registry_csv import urgency
from bot.settings import Settings
from bot.settings import load_settings
from policy.model import Conversation
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Fact
from policy.model import InputError
from policy.model import Member
from policy.model import MemberRef
from policy.model import Registration
from policy.rules.places import is_place
from storage.stores import Stores

app = typer.Typer(
    help="The school's list of conversations.", no_args_is_help=True, add_completion=False, rich_markup_mode=None
)


@app.callback()
def _registry() -> None:
    """The school's list of conversations."""


@app.command(name="list")
def list_(
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON each.")] = False,
) -> None:
    """Show every conversation that the bot knows of, and where it stands with the list."""
    set_up("warning")
    rows = asyncio.run(_rows(load_settings()))
    if as_json:
        lines_out(dict(row) for row in rows)
        return
    table = Table(title=f"Conversations: {len(rows):,}", title_justify="left")
    for column in ("name", "kind", "state", "owner", "purpose"):
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(row[column]) for column in ("name", "kind", "state", "owner", "purpose")))
    Console(highlight=False).print(table)


@app.command()
def export(
    out: Annotated[Path | None, typer.Option(help="The file to write; without it the list is printed.")] = None,
) -> None:
    """Write the whole list as CSV, as `registry import` reads it. That it was taken out is logged."""
    set_up("warning")
    settings = load_settings()
    rows = asyncio.run(_rows(settings, note=EntryKind.EXPORT))
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    if out is None:
        typer.echo(text.getvalue(), nl=False)
        return
    try:
        out.write_text(text.getvalue(), "utf-8")
    except OSError as error:
        raise InputError(str(out), "the file cannot be written", "name a folder that you may write to") from error
    typer.echo(f"Wrote {len(rows):,} conversations to {out}.")


@app.command(name="import")
def import_(
    path: Annotated[Path, typer.Argument(help="A CSV file with at least the column conversation (an id or a name).")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change, and write nothing.")] = False,
) -> None:
    """Bring in a list that the school kept before. Conversations that are not in the file stay as they are."""
    set_up("warning")
    found, changed = asyncio.run(_import(load_settings(), path, dry_run=dry_run))
    fate = "Nothing was written (--dry-run)." if dry_run else "Written."
    typer.echo(f"{len(found.entries):,} conversations read, {changed:,} new or changed. {fate}")
    for problem in found.problems:
        typer.echo(f"chaperone: {problem}", err=True)
    if found.problems:
        raise typer.Exit(2)


async def _rows(settings: Settings, *, note: EntryKind | None = None) -> Sequence[dict[str, str]]:
    async with opened(settings) as stores:
        places = await _places(stores)
        names = await _names(stores, places)
        rows = [dict(cells_of(one, lambda ref: names.get(ref, ref.id))) for one in places]
        if note is not None:
            facts: dict[str, Fact] = {"what": "registry", "count": len(rows)}
            await stores.book.add([Entry(kind=note, at=datetime.now(UTC), facts=facts)])
    return rows


async def _import(settings: Settings, path: Path, *, dry_run: bool) -> tuple[Listed, int]:
    async with opened(settings) as stores:
        places = await _places(stores)
        accounts = await _accounts(stores, places)
        now = datetime.now(UTC)
        found = read_list(path, places, lambda workspace, word: accounts.get((workspace, word)), now=now)
        changed = _changed(found.entries, places)
        if changed and not dry_run:
            await stores.registry.register(changed)
            await stores.book.add([_entry(one, now) for one in changed])
    return found, len(changed)


def _changed(entries: Sequence[Registration], places: Sequence[Conversation]) -> list[Registration]:
    """What differs from what is on file; a moment that only this run would set makes no difference."""
    known = {one.ref: one for one in places}
    return [one for one in entries if known[one.conversation].registration != one]


def _entry(one: Registration, now: datetime) -> Entry:
    return Entry(
        kind=EntryKind.REGISTRATION,
        at=now,
        conversation=one.conversation,
        facts={"state": one.state.value, "by": "import"},
    )


async def _places(stores: Stores) -> list[Conversation]:
    """All that can be registered, the undecided first."""
    found = [
        place
        for workspace in await stores.registry.workspaces()
        for place in await stores.registry.conversations(workspace)
        if is_place(place)
    ]
    return sorted(found, key=urgency)


async def _names(stores: Stores, places: Sequence[Conversation]) -> dict[MemberRef, str]:
    """The persons' ids of the accounts that the list names."""
    entries = [one.registration for one in places if one.registration]
    wanted = {ref for one in entries for ref in (one.owner, one.designee, one.decided_by) if ref}
    members = [await stores.registry.member(ref) for ref in sorted(wanted)]
    return {one.ref: one.person.id for one in members if one is not None and one.person is not None}


async def _accounts(stores: Stores, places: Sequence[Conversation]) -> dict[tuple[str, str], MemberRef]:
    """Accounts by workspace and by their person's id or their own."""
    found: dict[tuple[str, str], MemberRef] = {}
    readers: list[Member] = []
    for one in places:
        readers += await stores.registry.audience(one.ref)
    for member in readers:
        found[member.ref.workspace, member.ref.id] = member.ref
        if member.person is not None:
            found.setdefault((member.ref.workspace, member.person.id), member.ref)
    return found

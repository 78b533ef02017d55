"""`chaperone roster unlinked`: accounts without a person, and people without an account."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.lines import lines_out
from bot.cli.roster_codes import PlatformName
from bot.cli.stores import opened
from bot.linking import PLATFORMS
from bot.linking import of_platform
from bot.linking import platform_of
from bot.logs import set_up
from bot.settings import Settings
from bot.settings import load_settings
from policy.model import Member
from policy.model import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What is not linked: accounts with the number of conversations they are in, and people by platform."""

    accounts: Sequence[tuple[Member, int]]
    people: Sequence[tuple[str, Person]]


def unlinked(
    platform: Annotated[PlatformName | None, typer.Option(help="Only this platform.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON each.")] = False,
) -> None:
    """List accounts that belong to nobody on the roster, and people who have no account."""
    set_up("warning")
    left = asyncio.run(_look(load_settings(), platform.value if platform else ""))
    if as_json:
        lines_out(_lines(left))
    else:
        _show(left)


async def _look(settings: Settings, platform: str) -> Left:
    """On the platform asked for, or on all that there are accounts of."""
    async with opened(settings) as stores:
        workspaces = await stores.unlinked.workspaces()
        platforms = [platform] if platform else sorted({platform_of(one) for one in workspaces})
        accounts: list[tuple[Member, int]] = []
        people: list[tuple[str, Person]] = []
        for one in platforms:
            there = of_platform(workspaces, one)
            accounts += await stores.unlinked.accounts([found for found in there if found not in PLATFORMS])
            people += [(one, person) for person in await stores.unlinked.people(there)]
        return Left(accounts=accounts, people=people)


def _lines(left: Left) -> Iterator[dict[str, object]]:
    for one, places in left.accounts:
        yield {
            "kind": "account",
            "platform": platform_of(one.ref.workspace),
            "account": f"{one.ref.workspace}/{one.ref.id}",
            "name": one.display_name,
            "conversations": places,
        }
    for platform, person in left.people:
        groups = list(dict.fromkeys(one.group for one in person.memberships))
        yield {
            "kind": "person",
            "platform": platform,
            "person": person.id,
            "name": person.name,
            "role": person.role.value,
            "groups": groups,
        }


def _show(left: Left) -> None:
    """Two tables; an account in no conversation may be one that left."""
    accounts = [
        (platform_of(one.ref.workspace), f"{one.ref.workspace}/{one.ref.id}", one.display_name, str(places))
        for one, places in left.accounts
    ]
    people = [
        (platform, one.id, one.name, one.role.value, "; ".join(dict.fromkeys(m.group for m in one.memberships)))
        for platform, one in left.people
    ]
    console = Console(highlight=False)
    _table(console, "Accounts without a person", ("platform", "account", "name", "conversations"), accounts)
    _table(console, "People without an account", ("platform", "person", "name", "role", "groups"), people)
    console.print("Codes for them: chaperone roster codes. By hand: chaperone roster link ACCOUNT PERSON.")


def _table(console: Console, title: str, columns: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
    """Names are shown as they are, whatever marks they hold."""
    table = Table(title=f"{title}: {len(rows):,}", title_justify="left")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    console.print(table)

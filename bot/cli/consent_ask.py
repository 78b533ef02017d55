"""`chaperone consent ask`: put a question to parents, and see which are open."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.asking import Asked
from bot.asking import ask as ask_parents
from bot.cli.lines import lines_out
from bot.cli.stores import opened
from bot.clock import SystemClock
from bot.commands.consent_ask import state_of
from bot.consents import Finder
from bot.logs import set_up
from bot.settings import Settings
from bot.settings import load_settings
from bot.settings import remedy
from policy.model import ASK_DAYS
from policy.model import ASKABLE
from policy.model import ConsentKind
from policy.model import ConsentRequest
from policy.model import Entry
from policy.model import EntryKind
from policy.model import InputError
from policy.model import Person
from policy.model import SettingError
from storage.stores import Stores

_GROUP = "group:"


def ask(
    person: Annotated[str, typer.Argument(help="The student: an id, an e-mail address or a name.")],
    kind: Annotated[ConsentKind, typer.Option(help="What is asked.")] = ConsentKind.MEDIA_RELEASE,
    scope: Annotated[str, typer.Option(help="Where it is to hold: group:NAME; everywhere without it.")] = "",
) -> None:
    """Ask each parent of a student, by a link of their own that can be used once. The running bot sends the links."""
    set_up("warning")
    settings = load_settings()
    if settings.url is None:
        raise SettingError("CHAPERONE_URL", "is not set, so that no link leads anywhere", remedy("CHAPERONE_URL"))
    if kind not in ASKABLE:
        known = ", ".join(ASKABLE)
        raise InputError("--kind", f"there is no page that asks for {kind.value}", f"use {known}, or import the record")
    if scope and (not scope.startswith(_GROUP) or scope == _GROUP):
        raise InputError("--scope", f"is {scope!r}", "leave it out for everywhere, or write group:NAME")
    asyncio.run(_ask(settings, person, kind, scope))


async def _ask(settings: Settings, words: str, kind: ConsentKind, scope: str) -> None:
    async with opened(settings) as stores:
        about = await _one(stores, words)
        now = SystemClock().now()
        done = await ask_parents(about, kind, scope=scope, by="", at=now, people=stores.people, asked=stores.asked)
    if not done.parents:
        raise InputError("PERSON", f"the roster names no parents of {about.id}", "import the roster with them first")
    _tell(done, mail=settings.smtp_url is not None)


def _tell(done: Asked, *, mail: bool) -> None:
    for one in done.new:
        way = "in the chat and by e-mail, where they can be reached" if mail and one.email else "in the chat, if linked"
        typer.echo(f"  {one.id}: {way}")
    for one in done.already:
        typer.echo(f"  {one.id}: asked before, and not answered yet")
    typer.echo(f"Asked {len(done.new)} of {len(done.parents)} parents. They have {ASK_DAYS.days} days.")


async def _one(stores: Stores, words: str) -> Person:
    found = await Finder(stores.people).find(words)
    if len(found) != 1:
        problem = "more than one person fits" if found else "nobody on the roster fits"
        raise InputError("PERSON", problem, "write the id, as the roster has it")
    return found[0]


def asked(as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON each.")] = False) -> None:
    """List the questions that parents have not answered yet."""
    set_up("warning")
    asyncio.run(_asked(load_settings(), as_json=as_json))


async def _asked(settings: Settings, *, as_json: bool) -> None:
    now = SystemClock().now()
    async with opened(settings) as stores:
        every = await stores.asked.open(now=now)
        await stores.book.add([_looked(now, len(every))])
    zone = ZoneInfo(settings.zone)
    if as_json:
        lines_out(_row(one, zone) for one in every)
        return
    table = Table(title=f"Open questions: {len(every):,}", title_justify="left")
    for column in ("person", "parent", "kind", "scope", "asked", "until", "state", "error"):
        table.add_column(column, overflow="fold", no_wrap=column in ("asked", "until"))
    for one in every:
        table.add_row(*(Text(word) for word in _row(one, zone).values()))
    Console(highlight=False).print(table)


def _row(one: ConsentRequest, zone: ZoneInfo) -> dict[str, str]:
    return {
        "person": one.subject,
        "parent": one.parent,
        "kind": one.kind.value,
        "scope": one.scope,
        "asked": one.asked_at.astimezone(zone).date().isoformat(),
        "until": one.expires.astimezone(zone).date().isoformat(),
        "state": state_of(one),
        "error": one.error,
    }


def _looked(at: datetime, count: int) -> Entry:
    return Entry(kind=EntryKind.VIEW, at=at, facts={"what": "consent_requests", "count": count})

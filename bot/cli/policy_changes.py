"""`chaperone policy changes`: what became of a policy's clauses since a revision."""

from __future__ import annotations

from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot.cli.lines import lines_out
from bot.clock import SystemClock
from bot.packs import OPTIONAL
from bot.packs import load_packs
from bot.policies.history import Noted
from bot.policies.history import note
from bot.policies.history import read_history
from bot.settings import load_settings
from policy.model import InputError
from policy.pack.changes import changes as changes_between
from policy.pack.changes import digests


def changes(
    ident: Annotated[str, typer.Argument(metavar="ID", help="The policy.", show_default=False)],
    since: Annotated[str, typer.Option(metavar="REV", help="The revision that was read.", show_default=False)],
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON a clause.")] = False,
) -> None:
    """Say which clauses changed since a revision that was in force here, were added, or are gone."""
    settings = load_settings()
    packs = load_packs(settings.own_packs, named=OPTIONAL)
    if ident not in packs:
        raise InputError(ident, "there is no such policy", f"the known ones are {', '.join(packs)}")
    pack, now = packs[ident], SystemClock().now()
    if ident in settings.packs:
        note(settings.own_packs, [pack], now.astimezone(ZoneInfo(settings.zone)).date())
    before = _revision(read_history(settings.own_packs, ident), since)
    found = changes_between(before.clauses, digests(pack))
    places = {one.id: one.locator for one in pack.clauses}
    if as_json:
        lines_out(
            {"clause": one.clause, "became": one.became.value, "locator": places.get(one.clause)} for one in found
        )
        return
    for one in found:
        typer.echo(f"{one.became.value:8} {one.clause}  {places.get(one.clause, '')}".rstrip())
    typer.echo(f"{len(found)} of {len(pack.clauses)} clauses since revision {since}, noted on {before.seen}.")


def _revision(history: tuple[Noted, ...], since: str) -> Noted:
    for one in history:
        if one.revision == since:
            return one
    known = ", ".join(one.revision for one in history)
    raise InputError("--since", f"revision {since!r} was not noted here", f"use {known}" if known else "none is yet")

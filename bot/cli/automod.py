"""`chaperone automod`: what Discord would be asked to hold back, to read, or to paste by hand."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Annotated

import typer

from bot.brakes import BrakePlanner
from bot.cli.stores import opened
from bot.clock import SystemClock
from bot.logs import set_up
from bot.packs import load_packs
from bot.settings import Settings
from bot.settings import load_settings
from bot.words import word
from policy.model import Brake
from policy.model import BrakeState
from policy.model import InputError
from policy.model import ModeSetting
from policy.model import brake_setting
from policy.model.automod import AutomodPlan
from storage.stores import Stores

app = typer.Typer(
    help="Show what Discord holds back, or would.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)

_Json = Annotated[bool, typer.Option("--json", help="Print one line of JSON a rule.")]
_Server = Annotated[str | None, typer.Option("--server", metavar="ID", help="The id of one of several servers.")]


@app.callback()
def automod() -> None:
    """Show what Discord holds back, or would. A supervisor switches it on, on the console's page Brakes."""


@app.command()
def plan(server: _Server = None, as_json: _Json = False) -> None:
    """Print the rules that would be made: names, patterns, the text for whoever wrote, and what is left out.

    Nothing is asked of Discord. The patterns can be pasted into Server Settings → Safety Setup → AutoMod by hand.
    """
    set_up("warning")
    settings = load_settings()
    found = asyncio.run(_planned(settings, server))
    for line in _json(found) if as_json else _told(found, settings.lang):
        typer.echo(line)


@app.command()
def show(server: _Server = None) -> None:
    """Print how the brakes of a server stand, as Discord said last: since when, until when, what is wrong."""
    set_up("warning")
    for line in asyncio.run(_standing(load_settings(), server)):
        typer.echo(line)


async def _planned(settings: Settings, server: str | None) -> AutomodPlan:
    async with opened(settings) as stores:
        school = settings.school()
        planner = BrakePlanner(
            places=stores.registry,
            registry=stores.registry,
            modes=stores.modes,
            schools=lambda _: school,
            packs=load_packs(settings.own_packs, named=settings.packs),
            clock=SystemClock(),
            exempt_roles=settings.exempt_roles,
        )
        return await planner.plan(await _server(stores, server))


async def _standing(settings: Settings, server: str | None) -> list[str]:
    async with opened(settings) as stores:
        workspace, now = await _server(stores, server), SystemClock().now()
        found = await stores.modes.in_force(workspace)
        states = {one.name: one for one in await stores.brakes.of(workspace)}
        return [_line(one, brake_setting(found, one, now), states.get(one), settings.lang, now) for one in Brake]


async def _server(stores: Stores, wanted: str | None) -> str:
    """The server that was named, or the one that there is: Discord's ids are digits, Slack's are not."""
    known = [one for one in await stores.unlinked.workspaces() if one.isdecimal()]
    if not known:  # the bot has met none yet: a plan can be shown all the same
        return wanted or ""
    if wanted is None and len(known) == 1:
        return known[0]
    if wanted in known:
        return str(wanted)
    problem = f"no server {wanted} is known" if wanted else f"{len(known)} servers of Discord are known"
    raise InputError("--server", problem, f"use one of {', '.join(known)}")


def _line(brake: Brake, on: ModeSetting | None, state: BrakeState | None, lang: str, now: datetime) -> str:
    name = word(lang, f"rule.{brake}")
    if on is None:
        return f"{name}: off"
    until = f", holds until {state.until.isoformat(timespec='minutes')}" if state and state.until else ""
    if state is None or state.applied != on.id:
        return f"{name}: on since {on.since.isoformat(timespec='minutes')}, and Discord was not asked yet"
    if state.trouble:
        return f"{name}: TROUBLE, {word(lang, f'console.brakes.trouble_{state.trouble}')}"
    late = " (lapsed)" if state.until and state.until < now else ""
    return f"{name}: on since {on.since.isoformat(timespec='minutes')}{until}{late}"


def _told(found: AutomodPlan, lang: str) -> Iterator[str]:
    for one in found.rules:
        yield one.name + ("" if one.enabled else f" ({word(lang, 'console.brakes.disabled')})")
        yield f"  {word(lang, 'console.brakes.text')}: {one.text}"
        yield from (f"  {pattern}" for pattern in one.patterns)
    for rule, why in found.left:
        yield f"{word(lang, 'console.brakes.left')}: {word(lang, f'rule.{rule}')}: " + word(
            lang, f"console.brakes.left_{why}"
        )


def _json(found: AutomodPlan) -> Iterator[str]:
    for one in found.rules:
        told = {"rule": one.rule, "name": one.name, "enabled": one.enabled, "text": one.text, "patterns": one.patterns}
        exempt = {"exempt_roles": one.exempt_roles, "exempt_channels": one.exempt_channels}
        yield json.dumps({**told, **exempt}, ensure_ascii=False)
    for rule, why in found.left:
        yield json.dumps({"rule": rule, "left": why})

"""`chaperone doctor`: looks at this installation and says what to do."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from collections.abc import Collection
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import asdict
from datetime import UTC
from datetime import datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from adapters.vision.parts import installed
from bot.cli import strangers
from bot.cli.lines import lines_out
from bot.cli.probe import Probe
from bot.cli.rulings import rules_on_discord
from bot.cli.rulings import rules_on_slack
from bot.doctor import Check
from bot.doctor import State
from bot.doctor import families
from bot.doctor import school
from bot.doctor.audit import audit
from bot.doctor.audit import barriers
from bot.doctor.backups import backups
from bot.doctor.brakes import brakes
from bot.doctor.console import console
from bot.doctor.discord import discord_says
from bot.doctor.files import files
from bot.doctor.linking import linking
from bot.doctor.machine import machine
from bot.doctor.noted import noted
from bot.doctor.oversight import oversight
from bot.doctor.own import own_packs
from bot.doctor.reports import reports
from bot.doctor.seen import seen
from bot.doctor.slack import slack_says
from bot.logs import set_up
from bot.packs import load_packs
from bot.settings import DOTENV
from bot.settings import Settings
from bot.settings import inspect_settings
from bot.settings.sources import NAMES
from bot.settings.sources import read_raw
from policy.model import SettingError

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_MAIL = {"SMTP_URL", "SMTP_FROM"}
_PATIENCE = 10.0
"""Seconds that the mail server has for everything."""
_STYLES = {State.OK: "green", State.WARN: "yellow", State.FAIL: "bold red"}


@app.command()
def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON a check.")] = False,
) -> None:
    """Check this installation and say what to do.

    Exits with 1 where a check fails. Warnings are for you to weigh.
    """
    set_up("warning")
    checks = asyncio.run(_collect())
    if as_json:
        lines_out(asdict(one) for one in checks)
    else:
        _show(checks)
    if any(one.state is State.FAIL for one in checks):
        raise typer.Exit(1)


async def _collect() -> Sequence[Check]:
    return [check async for check in examine()]


async def examine() -> AsyncIterator[Check]:
    """All checks in the order of the report."""
    try:
        given: Collection[str] = read_raw()
        settings, problems = inspect_settings()
    except SettingError as error:
        given, settings, problems = (), Settings(), (error,)
    computer = machine(
        settings, version=tuple(sys.version_info[:3]), strangers=strangers(), load_packs=load_packs, dotenv_path=DOTENV
    )
    own = own_packs(settings.own_packs, settings.packs)
    for check in (*computer, *own, *files(installed()), *school.settings_form(given, NAMES, problems)):
        yield check
    probe = Probe(settings)
    async for check in probe.look():
        yield check
    kept = backups(probe.noted if probe.people is not None else None, _now())
    readers = (*kept, *audit(probe.audited, _now()), *barriers(probe.noted, _now()))
    for check in (*noted(probe.noted, _now()), *seen(probe.places), *readers, *brakes(probe.braked, _now())):
        yield check
    people = (*school.people(settings, probe.people), *linking(probe.linking))
    told = (
        *oversight(settings, probe.overseen, probe.unsettled),
        *reports(settings, probe.cases, probe.people, _now()),
    )
    for check in (school.policy(settings, given), school.mode(settings), *people, *told):
        yield check
    for check in await _platforms(settings, {one.name for one in problems}):
        yield check
    web = (*await _families(settings, {one.name for one in problems}), *console(settings, probe.people))
    for check in web:
        yield check
    yield school.age_terms(settings)
    yield school.zone(settings, _now())


async def _platforms(settings: Settings, malformed: Collection[str]) -> Sequence[Check]:
    """The form of the tokens, and what the platforms say about them."""
    slack, discord = await asyncio.gather(_asked_of_slack(settings), _asked_of_discord(settings))
    return (school.slack(settings, malformed), *slack, school.discord(settings, malformed), *discord)


async def _asked_of_slack(settings: Settings) -> Sequence[Check]:
    """What Slack says about its tokens; without a bot token it is not asked."""
    if settings.slack_bot_token is None:
        return ()
    from adapters.slack.checkup import check_slack  # noqa: PLC0415 - Slack's SDK takes long to import: only if needed

    app_token, secret = settings.slack_app_token, settings.slack_signing_secret
    found = await check_slack(
        settings.slack_bot_token.get_secret_value(),
        app_token=app_token.get_secret_value() if app_token else "",
        api_url=settings.slack_api_url,
        now=_now,
    )
    said = slack_says(found, app_token=app_token is not None, signing_secret=secret is not None)
    return (*said, *rules_on_slack(settings, found))


async def _asked_of_discord(settings: Settings) -> Sequence[Check]:
    """What Discord says about its token; without one it is not asked."""
    if settings.discord_token is None:
        return ()
    from adapters.discord.checkup import check_discord  # noqa: PLC0415 - discord.py takes long to import: only if needed

    found = await check_discord(settings.discord_token.get_secret_value(), api_url=settings.discord_api_url, now=_now)
    return (*discord_says(found, content=settings.discord_content), *rules_on_discord(settings, found))


async def _families(settings: Settings, malformed: AbstractSet[str]) -> Sequence[Check]:
    """The address of the pages for parents, and what the mail server says; malformed settings are used for nothing."""
    pages = families.pages(settings, malformed)
    if settings.smtp_url is None or malformed & _MAIL:
        return (pages, *families.mail(settings, malformed, error=None, sender=""))
    from adapters.email import SmtpMail  # noqa: PLC0415 - what a school without mail needs not

    server = SmtpMail(settings.smtp_url.get_secret_value(), sender=settings.smtp_from or "")
    error = await server.check(limit=_PATIENCE)
    return (pages, *families.mail(settings, malformed, error=error, sender=server.sender))


def _now() -> datetime:
    return datetime.now(UTC)


def _show(checks: Sequence[Check]) -> None:
    """A table for people; the state is a word, the colour only repeats it."""
    console = Console(highlight=False)
    table = Table(expand=True)
    for column, ratio in (("state", None), ("check", None), ("what was found, and what to do", 1)):
        table.add_column(column, ratio=ratio, overflow="fold")
    for one in checks:
        cell = Text(one.found)
        if one.do:
            cell.append(f"\n→ {one.do}", style="bold")
        table.add_row(Text(one.state.value, style=_STYLES[one.state]), one.check, cell)
    console.print(table)
    counts = {state: sum(one.state is state for one in checks) for state in State}
    console.print(f"{counts[State.OK]} ok, {counts[State.WARN]} to weigh, {counts[State.FAIL]} failed")

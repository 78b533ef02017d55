"""`chaperone rehearse`: scenes from files, played through the whole bot."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.logs import set_up
from bot.packs import OPTIONAL
from bot.packs import load_packs
from bot.rehearse.driver import Step
from bot.rehearse.driver import open_play
from bot.rehearse.report import as_line
from bot.rehearse.report import difference
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import load
from policy.model import InputError

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def rehearse(
    files: Annotated[list[Path], typer.Argument(help="Files of scenes.", metavar="FILE.yaml...")],
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON an event.")] = False,
    only: Annotated[str | None, typer.Option(metavar="ID", help="Play this scene alone.", show_default=False)] = None,
) -> None:
    """Play scenes from a file through the whole bot.

    Where a file says what to expect, differences go to standard error and the exit code is 1.
    """
    set_up("warning")
    scenarios = [scenario for file in files for scenario in _wanted(load(file), file)]
    if only is not None:
        scenarios = [one for one in scenarios if one.id == only] or _no_such(only, scenarios)
    different = asyncio.run(_perform(scenarios, as_json=as_json))
    if different:
        raise typer.Exit(1)


def _wanted(scenarios: Sequence[Scenario], file: Path) -> Sequence[Scenario]:
    known = load_packs(named=OPTIONAL)
    for scenario in scenarios:
        if unknown := [pack for pack in scenario.packs if pack not in known]:
            problem = f"scene {scenario.id}: there is no pack {unknown[0]!r}"
            raise InputError(str(file), problem, f"the known ones are {', '.join(known)}")
    return scenarios


def _no_such(only: str, scenarios: Sequence[Scenario]) -> list[Scenario]:
    ids = ", ".join(one.id for one in scenarios[:10]) + (", …" if len(scenarios) > 10 else "")
    raise InputError("--only", f"there is no scene {only!r}", f"the file has {ids}" if ids else "the file has none")


async def _perform(scenarios: Sequence[Scenario], *, as_json: bool) -> int:
    """Play everything, print it as it happens, and count what differs from what was expected."""
    different = 0
    console = Console(highlight=False)
    for scenario in scenarios:
        steps = []
        async for step in _steps(scenario):
            steps.append(step)
            different += step.differs
            if as_json:
                typer.echo(as_line(step))
            if step.differs:
                typer.echo(difference(step), err=True)
        if not as_json:
            console.print(_table(scenario, steps))
    if different:
        typer.echo(f"chaperone: {different} events led to something else than expected", err=True)
    return different


async def _steps(scenario: Scenario) -> AsyncIterator[Step]:
    play = await open_play(scenario, dict(load_packs(named=scenario.packs)))
    try:
        async for step in play.steps():
            yield step
    finally:
        await play.close()


def _table(scenario: Scenario, steps: Sequence[Step]) -> Table:
    table = Table(title=f"{scenario.id}  {scenario.title}", title_justify="left", box=SIMPLE_HEAD, expand=True)
    for column, ratio in (("at", None), ("event", 2), ("decided", 3), ("notices", 3)):
        table.add_column(column, ratio=ratio, overflow="fold")
    for step in steps:
        notices = sorted({key.value for one in step.notices for key in one.notice.keys})
        what = f"{step.event.do.replace('_', ' ')} by {step.event.by or 'the clock'}"
        table.add_row(step.event.t, what, _decided(step), "\n".join(notices))
    return table


def _decided(step: Step) -> Text:
    """Findings above actions, and a word where the file expects something else."""
    cell = Text(", ".join(step.findings), style="yellow")
    cell.append("\n" if step.findings else "").append(", ".join(step.actions), style="default")
    if step.differs:
        cell.append("\nDIFFERS from what is expected", style="bold red")
    return cell

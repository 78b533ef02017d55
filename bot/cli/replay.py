"""`chaperone replay`: a real history, before anything is switched on."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated
from typing import TypeVar

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from adapters.exports import Export
from adapters.exports import open_export
from bot.cli.lines import lines_out
from bot.cli.packs import DEFAULT
from bot.cli.packs import chosen_packs
from bot.cli.progress import progress
from bot.replay import Replay
from bot.replay import Setup
from bot.replay import Summary
from bot.replay import hit_line
from bot.replay import summary_line
from bot.replay.page import render_report
from bot.roster_csv import RosterFile
from bot.roster_csv import read_roster
from bot.settings import forms
from bot.settings import load_settings
from policy.model import InputError
from policy.model import School

app = typer.Typer(add_completion=False, rich_markup_mode=None)
_SHOWN = 15
_K = TypeVar("_K")

_Export = Annotated[Path, typer.Argument(help="A Slack or Discord export: a folder, a zip or a JSON file.")]
_Pack = Annotated[str, typer.Option(metavar="ID", help="The policy to judge by.")]
_Roster = Annotated[Path | None, typer.Option(metavar="CSV", help="The school's people: who is a student, a coach …")]
_AsJson = Annotated[bool, typer.Option("--json", help="Print one line of JSON a finding, then a summary.")]
_Report = Annotated[Path | None, typer.Option(metavar="FILE.html", help="Write a page with charts, to read or print.")]
_Zone = Annotated[str | None, typer.Option(metavar="ZONE", help="The zone of days and hours. Default: the setting's.")]


@app.command()
def replay(
    export: _Export,
    pack: _Pack = DEFAULT,
    roster: _Roster = None,
    as_json: _AsJson = False,
    report: _Report = None,
    zone: _Zone = None,
) -> None:
    """Judge a real Slack or Discord export, in silence.

    Nothing is sent and nothing is stored. Text is never shown: a finding is a place, a time, a rule and its clause.
    """
    packs = chosen_packs(pack)
    school = _school(zone)
    people = _people(roster)
    _check_report(report)
    with _opened(export) as history:
        setup = Setup(packs=(packs[pack],), school=school, roster=people)
        summary = _run(history, setup, as_json=as_json)
    if as_json:
        lines_out([summary_line(summary)])
    else:
        _show(summary, Console(highlight=False))
    if report is not None:
        _write(report, render_report(summary, packs))


@contextmanager
def _opened(path: Path) -> Iterator[Export]:
    export = open_export(path)
    try:
        yield export
    finally:
        export.close()


def _run(history: Export, setup: Setup, *, as_json: bool) -> Summary:
    """Judge everything with a progress bar in bytes; findings go out as they are made."""
    with progress("Looking who is there", history.total, in_bytes=True) as looking:
        run = Replay(history, replace(setup, looking=looking))
    with progress("Judging", history.total, in_bytes=True) as judging:
        for hit in run.hits(judging):
            if as_json:
                lines_out([hit_line(hit)])
    return run.summary()


def _school(zone: str | None) -> School:
    school = load_settings().school()
    if zone is None:
        return school
    try:
        return replace(school, zone=forms.zone(zone))
    except ValueError as error:
        raise InputError("--zone", str(error), "write a name such as America/New_York") from error


def _people(path: Path | None) -> RosterFile | None:
    """The roster; rows that cannot be used are said on standard error and leave their people unverified."""
    if path is None:
        return None
    roster = read_roster(path)
    for problem in roster.problems:
        typer.echo(f"chaperone: {problem}", err=True)
    return roster


def _check_report(path: Path | None) -> None:
    """Before the work, not after it."""
    if path is not None and (path.is_dir() or not path.parent.is_dir()):
        raise InputError(str(path), "no file can be written there", "name a file in a folder that exists")


def _write(path: Path, page: str) -> None:
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        problem = f"cannot be written ({error.strerror or type(error).__name__})"
        raise InputError(str(path), problem, "name a file in a folder that you may write to") from error
    typer.echo(f"chaperone: the report is in {path}", err=True)


def _show(summary: Summary, console: Console) -> None:
    """The result as tables for people."""
    console.print(_line(summary))
    rates = [(name, count, 1000 * count / summary.judged) for name, count in _most(summary.findings)]
    _table(console, ("Rule", "Findings", "in 1,000"), [(n, f"{c:,}", f"{r:.2f}") for n, c, r in rates])
    places = [(one.name or one.id, f"{one.findings:,}", f"{one.judged:,}") for one in summary.conversations[:_SHOWN]]
    _table(console, ("Conversation", "Findings", "Judged"), [one for one in places if one[1] != "0"])
    near = [(rule, why, f"{count:,}") for (rule, why), count in _most(summary.near)]
    _table(console, ("Nearest misses", "Why it is silent", "Times"), near[:_SHOWN])
    _table(console, ("Skipped", "Rows"), [(reason, f"{count:,}") for reason, count in _most(summary.skipped)])
    console.print("Nothing was sent and nothing was stored.")


def _line(summary: Summary) -> str:
    messages, findings = (
        f"{number:,} {word}{'' if number == 1 else 's'}"
        for number, word in ((summary.messages, "message"), (summary.found, "finding"))
    )
    return (
        f"{messages} read, {summary.judged:,} judged, {findings} "
        f"({summary.per_thousand:.2f} in 1,000), {summary.messages_per_second:,} messages a second"
    )


def _most(counts: Mapping[_K, int]) -> list[tuple[_K, int]]:
    """The largest first."""
    return sorted(counts.items(), key=lambda one: -one[1])


def _table(console: Console, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    if not rows:
        return
    table = Table(box=SIMPLE_HEAD, title_justify="left")
    numeric = {"Findings", "in 1,000", "Judged", "Times", "Rows"}
    for head in heads:
        table.add_column(head, justify="right" if head in numeric else "left")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console.print(table)

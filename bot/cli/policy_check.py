"""`chaperone policy check`: what is in force, where it differs, and what waits for a person."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.ends import complain
from bot.cli.lines import lines_out
from bot.packs import OPTIONAL
from bot.packs import Own
from bot.packs import load_packs
from bot.packs import read_own
from bot.policies.check import Report
from bot.policies.check import Standing
from bot.policies.check import look
from bot.policies.history import reworded
from bot.policies.words import Words
from bot.policies.words import as_row
from bot.policies.words import load_words
from bot.policies.words import said
from bot.policies.words import todo
from bot.settings import Settings
from bot.settings import inspect_settings
from policy.model import InputError

_NARROW = 14
_WIDE = 24
"""Columns of the screen that an id and a title need to be read."""


def check(
    idents: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID]...", help="As if these were in force; else those that are.", show_default=False),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON each.")] = False,
) -> None:
    """Say what is in force, where policies differ and what Chaperone does about it, and what waits for you.

    Exits with 1 where something waits for a person, with 2 where a policy cannot be read.
    """
    settings, wrong = inspect_settings()
    own = read_own(settings.own_packs)
    for problem in (*wrong, *own.problems):
        complain(str(problem))
    report, words = _looked(settings, own, idents or []), load_words(settings.lang)
    if as_json:
        lines_out(_rows(report, words))
    else:
        _show(report, words)
    if wrong or own.problems:
        raise typer.Exit(2)
    if report.needs:
        raise typer.Exit(1)


def _looked(settings: Settings, own: Own, idents: Sequence[str]) -> Report:
    """The report on the policies that are named, else on those in force."""
    packs = {**load_packs(named=OPTIONAL), **own.packs}
    wanted = list(dict.fromkeys(idents or settings.packs))
    known = [one for one in wanted if one in packs]
    if idents and (unknown := [one for one in wanted if one not in packs]):
        if own.problems:
            raise typer.Exit(2)
        raise InputError(unknown[0], "there is no such policy", f"the known ones are {', '.join(packs)}")
    return look(packs, known, own.packs, reworded(settings.own_packs, [packs[one] for one in known]))


def _rows(report: Report, words: Words) -> Iterator[dict[str, object]]:
    for one in report.packs:
        yield {
            "kind": "pack",
            "id": one.pack.id,
            "in_force": one.in_force,
            "own": one.own,
            "title": one.pack.title,
            "owner": one.pack.owner,
            "revision": one.pack.revision,
            "date": one.pack.date,
            "extends": list(one.pack.extends),
            "levels": [level.value for level in one.levels],
            "clauses": len(one.pack.clauses),
            "drafts": [draft.id for draft in one.pack.drafts],
            "without_questions": list(one.silent),
        }
    for conflict in report.conflicts:
        yield as_row(conflict, words)
    for need in report.needs:
        yield {"kind": "need", "need": need.word, "pack": need.values[0], "text": todo(need, words)}


def _show(report: Report, words: Words) -> None:
    """Tables and paragraphs for people."""
    console, names = Console(highlight=False), words["report"]
    console.print(_table(names["in_force"], [one for one in report.packs if one.in_force], words))
    if others := [one.pack.id for one in report.packs if not one.in_force]:
        console.print(Text(f"{names['others']}: {', '.join(others)}"))
    console.print(Text(f"\n{names['conflicts']}" if report.conflicts else f"\n{names['no_conflicts']}", style="bold"))
    for conflict in report.conflicts:
        about = words[conflict.id]
        console.print(Text(f"\n{conflict.id}  {about['title']}", style="bold"))
        for name, stance in conflict.stances.items():
            console.print(Text(f"  {name}: {said(stance, words)}"))
        console.print(Text(f"  {names['done']}: {about['does']}"))
        console.print(Text(f"  {names['setting']}: {about['setting']}"))
    console.print(Text(f"\n{names['needs']}" if report.needs else f"\n{names['no_needs']}", style="bold"))
    for need in report.needs:
        console.print(Text(f"→ {todo(need, words)}"))


def _table(title: str, some: Sequence[Standing], words: Words) -> Table:
    names, terms = words["report"], words["terms"]
    table = Table(title=title, title_justify="left")
    table.add_column(names["pack"], min_width=_WIDE)
    for key in ("revision", "date", "levels", "clauses"):
        table.add_column(names[key], max_width=_NARROW)
    for one in some:
        pack = one.pack
        name = f"{pack.id} ({' + '.join(pack.extends)})" if pack.extends else pack.id
        levels = ", ".join(terms[level] for level in one.levels) or names["all_levels"]
        cells = (f"{name}\n{pack.title}", pack.revision, pack.date or names["no_date"], levels, _counts(one, names))
        table.add_row(*map(Text, cells))
    return table


def _counts(one: Standing, names: Mapping[str, str]) -> str:
    """How many clauses count; drafts and clauses without questions where there are any."""
    more = {"drafts": len(one.pack.drafts), "silent": len(one.silent)}
    return "\n".join((str(len(one.pack.clauses)), *(f"{names[key]}: {count}" for key, count in more.items() if count)))

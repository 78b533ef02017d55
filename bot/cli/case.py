"""`chaperone case files`: the files of a report, for one person of its team. Each that is handed out is logged."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.casefacts import about_of
from bot.cli.stores import opened
from bot.cli.whom import WhoError
from bot.cli.whom import on_the_roster
from bot.clock import SystemClock
from bot.logs import set_up
from bot.settings import Settings
from bot.settings import load_settings
from policy.model import Case
from policy.model import CaseFile
from policy.model import CaseState
from policy.model import Member
from policy.model import MemberRef
from policy.rules.concerned import is_apart
from storage.stores import Stores

app = typer.Typer(help="Hand out the files of a report.", no_args_is_help=True, add_completion=False)

_MOST = 10_000


@app.callback()
def case() -> None:
    """Hand out the files of a report."""


@app.command()
def files(
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="The case's number, as its team speaks of it.")],
    person: Annotated[str, typer.Option("--for", help="Who of the team looks at them: an id, name or e-mail.")],
    out: Annotated[Path, typer.Option(help="A folder, made for them; nobody else may read it.")],
) -> None:
    """Write a case's files into a folder, for somebody of its team whom it does not concern."""
    set_up("warning")
    found = asyncio.run(_files(number, person))
    out.mkdir(mode=0o700, parents=True, exist_ok=True)
    for file in found:
        _write(out / f"{number.strip().lstrip('#').upper()}-{Path(file.name).name}", file.data)
    typer.echo(f"{len(found)} files of case {number.upper()} are in {out}. Delete them when they were looked at.")


async def _files(number: str, person: str) -> list[CaseFile]:
    settings, now = load_settings(), SystemClock().now()
    async with opened(settings) as stores:
        who = (await on_the_roster(stores.keeping.eraser, person)).person
        case = await _case(stores, number)
        if case is None or not await _may(stores, settings, case, who):
            raise WhoError(f"there is no case {number} that {who} may see; look at its number and its team")
        said = await stores.cases.entries(case.id, viewer=who, now=now)
        found = [await stores.case_files.get(one.file, viewer=who, now=now) for one in said if one.file]
    return [one for one in found if one is not None]


async def _case(stores: Stores, number: str) -> Case | None:
    wanted = number.strip().lstrip("#").casefold()
    every = await stores.cases.listed(tuple(CaseState), limit=_MOST)
    found = [one for one in every if one.number.casefold() == wanted]
    return found[0] if len(found) == 1 else None


async def _may(stores: Stores, settings: Settings, case: Case, who: str) -> bool:
    """As in chat: somebody of the list or of its team, and nobody whom it is about, nor anybody below them."""
    if who not in (*settings.safeguarding, *case.team, case.owner):
        return False
    persons = await stores.people.with_ids({who})
    if who not in persons:
        return False
    about = await about_of(case, now=SystemClock().now(), registry=stores.registry, log=stores.log)
    member = Member(ref=MemberRef(workspace=case.workspace, id=""), person=persons[who])
    return is_apart(member, about)


def _write(path: Path, data: bytes) -> None:
    path.touch(mode=0o600)
    path.write_bytes(data)

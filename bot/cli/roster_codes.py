"""`chaperone roster codes`: one-time codes for people whose account nobody knows yet."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime
from datetime import time
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot.cli.progress import progress
from bot.cli.stores import keys_of
from bot.cli.stores import opened
from bot.linking import PURPOSE
from bot.linking import Codes
from bot.linking import Wanted
from bot.linking import choose
from bot.linking import of_platform
from bot.linking import shown
from bot.linking.sheet import sheet
from bot.linking.sheet import write_rows
from bot.logs import set_up
from bot.settings import Settings
from bot.settings import load_settings
from policy.model import Entry
from policy.model import EntryKind
from policy.model import InputError
from policy.model import LinkCode
from policy.model import Person
from policy.model import Role
from storage.stores import Stores

_BATCH = 1_000


class PlatformName(StrEnum):
    """Where accounts are."""

    DISCORD = "discord"
    SLACK = "slack"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Whom codes are asked for: some persons by id, or all who fit and have no account on the platform."""

    ids: tuple[str, ...]
    wanted: Wanted
    platform: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A code beside whom it is for. It exists nowhere else."""

    person: Person
    code: str
    digest: str


def codes(
    role: Annotated[Role | None, typer.Option(help="Only people with this role.")] = None,
    group: Annotated[str, typer.Option(help="Only people in this group.")] = "",
    person: Annotated[
        list[str] | None, typer.Option(help="The id of a person, whether linked or not; may be given again.")
    ] = None,
    platform: Annotated[PlatformName, typer.Option(help="Where they have no account yet.")] = PlatformName.DISCORD,
    out: Annotated[Path | None, typer.Option(help="The CSV file to write; without it the list is printed.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the file where it is there already.")] = False,
) -> None:
    """Make one-time codes for people without a linked account, and write them as CSV: name,group,code,expires.

    Each code is shown this once. A person's newer code makes the older one void.
    """
    set_up("warning")
    if person and (role or group):
        raise typer.BadParameter("give either --person, or --role and --group")
    asked = Asked(ids=tuple(person or ()), wanted=Wanted(role=role, group=group.strip()), platform=platform.value)
    asyncio.run(_codes(load_settings(), asked, out, force=force))


async def _codes(settings: Settings, asked: Asked, out: Path | None, *, force: bool) -> None:
    async with opened(settings) as stores:
        people = await _people(stores, asked)
        if not people:
            typer.echo(f"Everybody who fits has an account on {asked.platform.title()}: there is nothing to hand out.")
            return
        drawn, expires = _draw(settings, people), _expires(settings)
        rows = [(one.person.name, _groups(one.person), shown(one.code), _last_day(settings)) for one in drawn]
        if out is None:
            await _issue(stores, drawn, expires)
            write_rows(sys.stdout, rows)
            return
        with sheet(out, force=force) as file:
            write_rows(file, rows)
            await _issue(stores, drawn, expires)
    typer.echo(f"{len(drawn):,} {'code' if len(drawn) == 1 else 'codes'} in {out}, good through {_last_day(settings)}.")
    typer.echo("They are shown nowhere else. Hand each to its person, then delete the file.")


async def _people(stores: Stores, asked: Asked) -> Sequence[Person]:
    if asked.ids:
        found = await stores.people.with_ids(asked.ids)
        for one in asked.ids:
            if one not in found:
                raise InputError("--person", f"{one!r} is not on the roster", "write the id as the roster has it")
        return choose(list(found.values()), asked.wanted)
    workspaces = of_platform(await stores.unlinked.workspaces(), asked.platform)
    people = choose(await stores.unlinked.people(workspaces), asked.wanted)
    if not people and not choose(await stores.roster.people(), asked.wanted):
        what = "--group" if asked.wanted.group else "--role" if asked.wanted.role else "the roster"
        raise InputError(what, "there is nobody on the roster who fits", "look at it, or bring people in first")
    return people


def _draw(settings: Settings, people: Sequence[Person]) -> list[Drawn]:
    source = Codes(keys_of(settings).derive(PURPOSE).secrets)
    drawn = []
    for one in people:
        code, digest = source.draw()
        drawn.append(Drawn(person=one, code=code, digest=digest))
    return drawn


async def _issue(stores: Stores, drawn: Sequence[Drawn], expires: datetime) -> None:
    """Keep the digests, and that codes were made: how many, never for whom."""
    kept = [LinkCode(digest=one.digest, person=one.person.id, expires=expires) for one in drawn]
    with progress("Making codes", len(kept), wanted=len(kept) > _BATCH) as advance:
        for start in range(0, len(kept), _BATCH):
            await stores.codes.issue(kept[start : start + _BATCH])
            advance(start + _BATCH)
    entry = Entry(kind=EntryKind.LINK, at=datetime.now(UTC), facts={"what": "codes", "count": len(kept)})
    await stores.book.add([entry])


def _today(settings: Settings) -> datetime:
    return datetime.now(ZoneInfo(settings.zone))


def _last_day(settings: Settings) -> str:
    return (_today(settings).date() + timedelta(days=settings.link_days)).isoformat()


def _expires(settings: Settings) -> datetime:
    """Midnight after the last day, by the school's clock."""
    day = _today(settings).date() + timedelta(days=settings.link_days + 1)
    return datetime.combine(day, time(), ZoneInfo(settings.zone)).astimezone(UTC)


def _groups(person: Person) -> str:
    return "; ".join(dict.fromkeys(one.group for one in person.memberships))

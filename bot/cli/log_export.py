"""`chaperone log export`: the log for the school, for the public, or for one person."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from pathlib import Path
from typing import Annotated
from typing import TextIO

import typer

from bot.cli.stores import opened
from bot.cli.whom import WhoError
from bot.cli.whom import one_person
from bot.clock import SystemClock
from bot.logs import set_up
from bot.records.dossier import lines_of
from bot.records.exporting import Export
from bot.records.exporting import Span
from bot.records.full import COLUMNS
from bot.records.public import COLUMNS as PUBLIC
from bot.settings import load_settings
from bot.sheets import write_csv
from policy.model import InputError
from storage.stores import Stores

_DAY = "%Y-%m-%d"
_NewDay = Annotated[datetime | None, typer.Option(formats=[_DAY], help="A day, in UTC; it is included.")]


def export(
    as_json: Annotated[
        bool, typer.Option("--json/--csv", help="One object a line, or a table that is safe in a spreadsheet.")
    ] = False,
    since: _NewDay = None,
    until: _NewDay = None,
    out: Annotated[Path | None, typer.Option(help="Write to this file instead of standard output.")] = None,
    names: Annotated[
        bool, typer.Option(help="Put the roster's names for random ids; the log says that you did.")
    ] = False,
    public: Annotated[bool, typer.Option("--public", help="Counts only, fit for a public records request.")] = False,
    person: Annotated[str | None, typer.Option(help="Everything about one person, everybody else masked.")] = None,
) -> None:
    """Hand the log out: all of it for the school, --public for anybody, --person for one student (FERPA).

    Every export is itself an entry of the log.
    """
    set_up("warning")
    if sum((names, public, person is not None)) > 1:
        raise WhoError("--names, --public and --person do not go together; choose one")
    span = Span(since=_start(since), until=_start(until + timedelta(days=1) if until else None))
    if person is not None:
        asyncio.run(_person(person, span, out, as_json=as_json))
    else:
        asyncio.run(_table(span, out, as_json=as_json, names=names, public=public))


async def _table(span: Span, out: Path | None, *, as_json: bool, names: bool, public: bool) -> None:
    async with opened(load_settings()) as stores:
        export = _export(stores)
        rows = await (export.public(span) if public else export.full(span, names=names))
        with _to(out) as file:
            if as_json:
                file.writelines(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
            else:
                write_csv(file, PUBLIC if public else COLUMNS, rows)
        what = "public" if public else "full"
        await export.book(what, rows=len(rows), at=SystemClock().now(), names=names)
    _told(out, len(rows))


async def _person(who: str, span: Span, out: Path | None, *, as_json: bool) -> None:
    async with opened(load_settings()) as stores:
        whom = await one_person(stores.keeping.eraser, who)
        export = _export(stores)
        found = await export.person(whom, span)
        data = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
        text = "\n".join(lines_of(found))
        if out is None:
            sys.stdout.write(data if as_json else text)
        for path, content in ((out.with_suffix(".json"), data), (out.with_suffix(".txt"), text)) if out else ():
            with _to(path) as file:
                file.write(content)
        now = SystemClock().now()
        await export.book("person", rows=sum(map(_size, found.values())), at=now, whom=whom)
        answered = await stores.keeping.requests.answer(whom.person, at=now) if whom.person else ()
    for one in answered:
        typer.echo(f"chaperone: the request {one.id} is answered", err=True)


def _export(stores: Stores) -> Export:
    return Export(book=stores.book, dossiers=stores.keeping.dossiers, registry=stores.registry)


def _size(content: object) -> int:
    return len(content) if isinstance(content, list) else 1


def _told(out: Path | None, rows: int) -> None:
    if out is not None:
        typer.echo(f"{rows:,} rows in {out}.")


def _start(day: datetime | None) -> datetime | None:
    return day.replace(tzinfo=UTC) if day else None


@contextmanager
def _to(out: Path | None) -> Iterator[TextIO]:
    """A file that only its owner may read, or standard output."""
    if out is None:
        yield sys.stdout
        return
    try:
        out.touch(mode=0o600)
        with out.open("w", encoding="utf-8", newline="") as file:
            yield file
    except OSError as error:
        raise InputError(str(out), "the file cannot be written", "name another one") from error

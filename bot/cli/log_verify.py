"""`chaperone log verify` and `chaperone log checkpoint`: the log is whole, or where it is broken."""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Annotated
from typing import Any

import typer
from pydantic import TypeAdapter
from pydantic import ValidationError

from bot.cli.lines import lines_out
from bot.cli.progress import progress
from bot.cli.stores import is_there
from bot.cli.stores import opened
from bot.logs import set_up
from bot.settings import load_settings
from policy.model import Breach
from policy.model import Broken
from policy.model import ChainReport
from policy.model import ChaperoneError
from policy.model import Checkpoint
from policy.model import InputError

_CHECKPOINT = TypeAdapter(Checkpoint)
_WHAT = {
    Breach.CHANGED: "was changed",
    Breach.REMOVED: "was removed",
    Breach.INSERTED: "was put in, or changed before it was sealed: Chaperone did not write it so",
    Breach.REORDERED: "is not in its place: entries were exchanged or moved",
    Breach.SEGMENT_CHANGED: "was changed",
    Breach.SEGMENT_REMOVED: "was removed",
    Breach.SIGNATURE: "has no valid signature: it was made anew, or the key that signed it is not among CHAPERONE_KEYS",
    Breach.ROLLED_BACK: "is not the one that the checkpoint tells of: the end of the log was cut off or made anew",
}


class NoLogError(ChaperoneError):
    """There is nothing to verify."""


def verify(
    as_json: Annotated[bool, typer.Option("--json", help="Print the verdict as one line of JSON.")] = False,
    kept: Annotated[
        Path | None,
        typer.Option(
            "--checkpoint", metavar="FILE", help="A checkpoint that was kept elsewhere must be part of the log."
        ),
    ] = None,
) -> None:
    """Check every entry of the log and every link of its chain.

    Exits with 1 where it is broken, and names the first broken link.
    """
    set_up("warning")
    verdict = asyncio.run(_verify(_read(kept) if kept else None))
    if as_json:
        lines_out([_as_json(verdict)])
    if verdict.broken is not None:
        typer.echo(f"chaperone: the log is broken: {describe(verdict.broken)}", err=True)
        raise typer.Exit(1)
    if not as_json:
        typer.echo(whole(verdict))


def checkpoint() -> None:
    """Print the newest checkpoint as JSON: keep it elsewhere, and `log verify --checkpoint` finds a log cut short."""
    set_up("warning")
    found = asyncio.run(_checkpoint())
    if found is None:
        raise NoLogError("nothing is sealed yet; a running Chaperone seals every few seconds")
    lines_out([_plain(asdict(found))])


async def _verify(kept: Checkpoint | None) -> ChainReport:
    settings = load_settings()
    if not is_there(settings):
        raise NoLogError("there is no database yet; `chaperone db upgrade` makes it, and so does the first import")
    async with AsyncExitStack() as stack:
        stores = await stack.enter_async_context(opened(settings))
        newest = await stores.book.checkpoint()
        advance = stack.enter_context(progress("Verifying", newest.last if newest else None))
        return await stores.book.verify(progress=lambda done, _: advance(done), checkpoint=kept)


async def _checkpoint() -> Checkpoint | None:
    settings = load_settings()
    if not is_there(settings):
        return None
    async with opened(settings) as stores:
        return await stores.book.checkpoint()


def _read(file: Path) -> Checkpoint:
    remedy = "give a file that `chaperone log checkpoint` wrote"
    try:
        return _CHECKPOINT.validate_json(file.read_bytes())
    except OSError as error:
        raise InputError(str(file), "the file cannot be read", remedy) from error
    except ValidationError as error:
        raise InputError(str(file), "this is no checkpoint", remedy) from error


def describe(broken: Broken) -> str:
    """The broken link in one line: which, when, and what happened to it."""
    if broken.number is None:
        return f"segment {broken.segment} {_WHAT[broken.what]}"
    known = [f"id {broken.id}"] if broken.id else []
    if broken.at is not None:
        known.append(f"written {broken.at:%Y-%m-%d %H:%M:%S} UTC")
    more = f" ({', '.join(known)})" if known else ""
    return f"entry {broken.number}{more} {_WHAT[broken.what]}"


def whole(verdict: ChainReport) -> str:
    """What was found in a log that is whole, in one line."""
    entries = f"{verdict.entries:,} {'entry' if verdict.entries == 1 else 'entries'}"
    parts = [f"{entries} in {verdict.segments:,} {'segment' if verdict.segments == 1 else 'segments'}"]
    if verdict.deleted:
        parts.append(f"{verdict.deleted:,} deleted with a receipt")
    if verdict.unsealed:
        parts.append(f"{verdict.unsealed:,} not sealed yet")
    if verdict.gaps:
        parts.append(f"{verdict.gaps:,} numbers never used")
    return f"The log is whole: {', '.join(parts)}."


def _as_json(verdict: ChainReport) -> dict[str, Any]:
    return {"whole": verdict.broken is None, **_plain(asdict(verdict))}


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    """Moments as text."""
    plain: dict[str, Any] = json.loads(json.dumps(values, default=lambda moment: moment.isoformat()))
    return plain

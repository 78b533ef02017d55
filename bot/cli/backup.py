"""`chaperone db backup`: everything in one file, while Chaperone runs; and whether such a file is whole."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from bot.cli import DISTRIBUTION
from bot.cli.progress import progress
from bot.cli.stores import keys_of
from bot.clock import SystemClock
from bot.doctor.backups import MADE
from bot.logs import set_up
from bot.settings import Settings
from bot.settings import load_settings
from policy.model import ChaperoneError
from policy.model import InputError
from storage.address import parse
from storage.backup.manifest import Manifest
from storage.backup.reading import opened_archive
from storage.backup.taking import Taking
from storage.backup.taking import take
from storage.database import open_database
from storage.health import SqlHealthLog
from storage.keyring import text_of

KEYS_PART = "keys"
PACKS_PART = "packs/"
_WITH_KEYS = "The sealing keys are in this file: whoever has it reads all that is sealed. Keep it as you keep them."


def backup(
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="Where to; else into the data folder's `backups`."),
    ] = None,
    only_check: Annotated[
        bool, typer.Option("--check", help="See whether FILE is a whole backup; nothing else.")
    ] = False,
    with_keys: Annotated[bool, typer.Option("--with-keys", help="Put the sealing keys in, too.")] = False,
) -> None:
    """Back up the database and the school's own policies to one file, while Chaperone runs.

    It restores on SQLite and on PostgreSQL. The sealing keys are not in it unless you ask for them.
    """
    set_up("warning")
    if only_check:
        if file is None:
            raise typer.BadParameter("name the backup to check: chaperone db backup --check FILE")
        _check(file)
        return
    settings = load_settings()
    out = file or _default(settings)
    manifest = _take(settings, out, with_keys=with_keys)
    typer.echo(f"{out}: {summary(manifest)}")
    asyncio.run(_receipt(settings, manifest.made_at))
    typer.echo(_WITH_KEYS if with_keys else _without_keys(settings), err=True)


def summary(manifest: Manifest) -> str:
    """What a backup holds, in one line."""
    tables = sum(1 for one in manifest.tables if one.rows)
    parts = [f"{manifest.rows:,} rows of {tables} tables"]
    if manifest.files:
        parts.append(f"{len(manifest.files)} {'file' if len(manifest.files) == 1 else 'files'}")
    where = f"revision {manifest.revision} on {manifest.database}, Chaperone {manifest.program}"
    return f"{' and '.join(parts)}, {where}, {manifest.made_at:%Y-%m-%d %H:%M} UTC."


def _check(file: Path) -> None:
    with opened_archive(file) as archive, progress("Checking", archive.manifest.rows) as advance:
        archive.verify(tell=advance)
    typer.echo(f"{file} is whole: {summary(archive.manifest)}")


def _take(settings: Settings, out: Path, *, with_keys: bool) -> Manifest:
    files: dict[str, Path | bytes] = dict(_packs(settings.own_packs))
    if with_keys:
        files[KEYS_PART] = text_of(keys_of(settings).ring).encode()
    with progress("Backing up", None) as advance:
        taking = Taking(
            url=settings.database,
            program=program(),
            at=SystemClock().now(),
            files=files,
            tell=advance,
        )
        return asyncio.run(take(out, taking))


async def _receipt(settings: Settings, at: datetime) -> None:
    """When one was made, for the doctor; not where it lies. A database that cannot keep it is backed up, too."""
    try:
        database = await open_database(parse(settings.database))
    except ChaperoneError:  # of an earlier version: what comes before an upgrade
        return
    try:
        await SqlHealthLog(database).add({MADE: 1}, at=at)
    finally:
        await database.close()


def _packs(folder: Path) -> Iterator[tuple[str, Path]]:
    """The school's own policies, with what is kept of earlier ones."""
    for one in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if one.is_file():
            yield f"{PACKS_PART}{one.relative_to(folder).as_posix()}", one


def _default(settings: Settings) -> Path:
    folder = settings.data / "backups"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(str(folder), "the folder cannot be made", "name a file that can be written to") from error
    return folder / f"chaperone-{SystemClock().now():%Y%m%dT%H%M%SZ}.zip"


def _without_keys(settings: Settings) -> str:
    where = "CHAPERONE_KEYS" if settings.keys is not None else f"the file {settings.key_file}"
    return (
        f"The sealing keys are not in it: they are in {where}. Keep a copy of them apart from the backup; without them "
        "the sealed pieces cannot be read and the log cannot be verified."
    )


def program() -> str:
    """This version of Chaperone."""
    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return "from its source"

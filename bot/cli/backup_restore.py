"""`chaperone db restore`: a backup into an empty database, and the proof that the log came through whole."""

from __future__ import annotations

import asyncio
from pathlib import Path
from pathlib import PurePosixPath
from typing import Annotated

import typer

from bot.cli.backup import KEYS_PART
from bot.cli.backup import PACKS_PART
from bot.cli.backup import summary
from bot.cli.log_verify import describe
from bot.cli.log_verify import whole
from bot.cli.progress import progress
from bot.cli.stores import is_there
from bot.cli.stores import keys_of
from bot.cli.stores import make_data_folder
from bot.cli.stores import opened
from bot.clock import SystemClock
from bot.logs import set_up
from bot.settings import Settings
from bot.settings import load_settings
from policy.model import ChainReport
from policy.model import ChaperoneError
from policy.model import InputError
from storage.backup.manifest import Manifest
from storage.backup.reading import Archive
from storage.backup.reading import opened_archive
from storage.backup.restoring import refuse_full
from storage.backup.restoring import refuse_newer
from storage.backup.restoring import restore as restore_rows
from storage.keyring import Ring
from storage.keyring import text_of
from storage.keyring import write_keys
from storage.migrations.revisions import HEAD
from storage.seal import Keys


class KeysMissingError(ChaperoneError):
    """The keys that a backup was made with are not here."""


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A backup that `chaperone db backup` wrote.")],
    without_keys: Annotated[
        bool,
        typer.Option("--without-keys", help="Restore without the keys; what they sealed stays unreadable."),
    ] = False,
) -> None:
    """Restore a backup into an empty database, of either kind, and verify the log.

    Everything is checked before anything is written, and the database is filled in one transaction. Exits with 1
    where the log is not whole.
    """
    set_up("warning")
    settings = load_settings()
    make_data_folder(settings)
    with opened_archive(file) as archive:
        _refuse(settings, archive)
        packs, ring = _packs(settings, archive), _ring(settings, archive)
        missing = _missing(archive.manifest, ring)
        if missing and not without_keys:
            raise KeysMissingError(_how_to_bring(settings, missing))
        _fill(settings, archive, _put_keys(settings, ring))
        _put_packs(packs)
    typer.echo(f"Restored {summary(archive.manifest)} The database is at revision {HEAD} now.")
    _report(settings, archive.manifest, missing)


def _refuse(settings: Settings, archive: Archive) -> None:
    """Nothing is written for a backup that is damaged or too new, nor where the database has content."""
    with progress("Checking", archive.manifest.rows) as advance:
        archive.verify(tell=advance)
    refuse_newer(archive.manifest)
    if is_there(settings):
        asyncio.run(refuse_full(settings.database))


def _fill(settings: Settings, archive: Archive, keys: Keys) -> None:
    with progress("Restoring", archive.manifest.rows) as advance:
        asyncio.run(restore_rows(settings.database, archive, keys, now=SystemClock().now(), tell=advance))


def _report(settings: Settings, manifest: Manifest, missing: list[str]) -> None:
    if missing:
        typer.echo(f"The log was not verified: the keys {', '.join(missing)} are not here.", err=True)
        return
    verdict = asyncio.run(_verified(settings, manifest))
    if verdict.broken is not None:
        typer.echo(f"chaperone: the log is broken: {describe(verdict.broken)}", err=True)
        raise typer.Exit(1)
    typer.echo(whole(verdict))


async def _verified(settings: Settings, manifest: Manifest) -> ChainReport:
    async with opened(settings) as stores:
        return await stores.book.verify(checkpoint=manifest.log)


def _ring(settings: Settings, archive: Archive) -> Ring | None:
    """The keys that would be here, those of the backup in front; None where there are none."""
    here: Ring | None = None
    if settings.keys is not None or settings.key_file.exists():
        here = keys_of(settings).ring
    found = [one for one in archive.manifest.files if one.path == KEYS_PART]
    if not found or settings.keys is not None:
        return here
    brought = Ring.from_text(archive.content(found[0]).decode("ascii", "replace"))
    return brought.joined(here) if here is not None else brought


def _missing(manifest: Manifest, ring: Ring | None) -> list[str]:
    known = {name.hex() for name in (*ring.keys, *ring.left)} if ring is not None else set()
    return [name for name in manifest.keys if name not in known]


def _how_to_bring(settings: Settings, missing: list[str]) -> str:
    where = "to CHAPERONE_KEYS, behind the present ones" if settings.keys is not None else f"in {settings.key_file}"
    return (
        f"the backup was made with keys that are not here ({', '.join(missing)}); put the earlier ones {where}, "
        "or use --without-keys: then what is sealed stays unreadable, and the log cannot be verified"
    )


def _put_keys(settings: Settings, ring: Ring | None) -> Keys:
    if ring is None or settings.keys is not None:
        return keys_of(settings)
    text = text_of(ring)
    try:
        if not settings.key_file.exists() or text_of(keys_of(settings).ring) != text:
            write_keys(settings.key_file, text)
    except OSError as error:
        raise InputError(str(settings.key_file), "the keys cannot be written", "make the folder writable") from error
    return keys_of(settings)


def _packs(settings: Settings, archive: Archive) -> dict[Path, bytes]:
    """The school's own policies that are not here yet. Raises `InputError` where another one has the same name."""
    found = {}
    for one in archive.manifest.files:
        if not one.path.startswith(PACKS_PART):
            continue
        path = settings.own_packs / PurePosixPath(one.path.removeprefix(PACKS_PART))
        content = archive.content(one)
        if not path.exists():
            found[path] = content
        elif path.read_bytes() != content:
            raise InputError(str(path), "another file of that name is in the backup", "move one of the two away")
    return found


def _put_packs(packs: dict[Path, bytes]) -> None:
    for path, content in packs.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError as error:
            problem = "the database is restored, but this file cannot be written"
            raise InputError(
                str(path), problem, "make room, and take it from the backup, which is a zip file"
            ) from error

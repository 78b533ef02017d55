"""`chaperone keys`: which sealing keys there are, a new one in front, and dropping one that nothing needs."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime
from datetime import timedelta
from typing import Annotated

import typer

from bot.cli.keys_table import USES
from bot.cli.keys_table import droppable
from bot.cli.keys_table import table
from bot.cli.progress import progress
from bot.cli.stores import is_there
from bot.cli.stores import keys_of
from bot.cli.stores import opened
from bot.clock import SystemClock
from bot.logs import set_up
from bot.settings import Settings
from bot.settings import load_settings
from policy.model import ChaperoneError
from policy.model import Entry
from policy.model import EntryKind
from policy.model import InputError
from storage.keyfile import alone
from storage.keyring import Ring
from storage.keyring import fresh
from storage.keyring import id_of
from storage.keyring import text_of
from storage.keyring import word_of
from storage.keyring import write_keys
from storage.resealing import Used
from storage.resealing import handed_out
from storage.resealing import reseal
from storage.resealing import used_by
from storage.seal import Keys

app = typer.Typer(help="Change the sealing keys.", no_args_is_help=True, add_completion=False, rich_markup_mode=None)
LINKS_HOLD = timedelta(days=14)
"""How long links to the report page hold, which no table knows of."""
_SET_IT = """\
Put this key in front of the present ones where CHAPERONE_KEYS is set, with a comma between, and start Chaperone anew.
Where several processes share the database, put it behind the others first, start all of them anew, then move it to the
front and start them anew again. Then run `chaperone keys rotate` once more: it seals everything anew."""


class KeyRefusedError(ChaperoneError):
    """A key cannot be changed in that way."""


@app.command("list")
def list_keys() -> None:
    """Show the keys by their ids, and what each is used for. The keys themselves are never shown."""
    set_up("warning")
    settings = _there()
    for line in table(keys_of(settings).ring, asyncio.run(used_by(settings.database))):
        typer.echo(line)


@app.command()
def add() -> None:
    """Add a key behind the others: known, and not used. Then copy the key file to every machine of the installation."""
    settings = load_settings()
    if settings.keys is not None:
        _print_new()
        return
    key = fresh()
    with alone(settings.key_file):
        _write(settings, keys_of(settings).ring.with_last(key))
    name = id_of(key).hex()
    typer.echo(f"Key {name} is in {settings.key_file}. Where all have that file: chaperone keys rotate --use {name}")


@app.command()
def rotate(
    use: Annotated[str, typer.Option("--use", metavar="ID", help="Not a new key: one that is here already.")] = "",
) -> None:
    """Put a new key in front, and seal everything anew with it, while Chaperone runs.

    Where this was interrupted the next call goes on with it.
    """
    set_up("warning")
    settings = _there()
    if settings.keys is not None:
        in_front = _rotated_elsewhere(settings, use)
    else:
        with alone(settings.key_file):
            in_front = _in_front(settings, use)
    if in_front:
        _reseal(settings)


@app.command()
def drop(
    name: Annotated[str, typer.Argument(metavar="ID", help="The key's id, as `keys list` shows it.")],
    now: Annotated[bool, typer.Option("--now", help="Although links and codes stop working.")] = False,
) -> None:
    """Drop a key that nothing needs any more. It opens no earlier backup then, either.

    What the log needs of it to be verified stays, and so do codes of cases.
    """
    set_up("warning")
    settings = _there()
    if settings.keys is not None:
        left = _left(settings, name, now=now)
        typer.echo(text_of(left).splitlines()[-1])
        typer.echo(f"Put this word in the place of key {name} where CHAPERONE_KEYS is set.", err=True)
        return
    with alone(settings.key_file):
        _write(settings, _left(settings, name, now=now))
    typer.echo(f"Key {name} is dropped. What the log needs of it stays in {settings.key_file}.")


def _in_front(settings: Settings, use: str) -> bool:
    """Put a key in front in the key file, unless there is something to go on with; whoever comes second goes on."""
    ring = keys_of(settings).ring
    if not use and _goes_on(settings, ring):
        return True
    before, ring = ring.first, ring.with_first(_known(ring, use) if use else fresh())
    _write(settings, ring)
    _note(settings, before=before)
    typer.echo(f"Key {ring.first.hex()} is in front now. Keep a copy of {settings.key_file} elsewhere.")
    return True


def _rotated_elsewhere(settings: Settings, use: str) -> bool:
    """With keys that are set: whether another one was put in front; else say how to."""
    ring = keys_of(settings).ring
    if use:
        raise KeyRefusedError("the keys are in CHAPERONE_KEYS: move that one to the front there")
    if not _goes_on(settings, ring):
        _print_new()
        return False
    _note(settings, before=next(one for one in ring.keys if one != ring.first))
    return True


def _goes_on(settings: Settings, ring: Ring) -> bool:
    """Whether values are left that older keys sealed."""
    older = _older(ring, asyncio.run(used_by(settings.database)))
    if older:
        typer.echo(f"{older:,} values are sealed with older keys: going on with these, without a new key.")
    return older > 0


def _left(settings: Settings, name: str, *, now: bool) -> Ring:
    """The ring without a key that nothing needs."""
    ring = keys_of(settings).ring
    return ring.without(id_of(_free(settings, ring, name, now=now)))


def _free(settings: Settings, ring: Ring, name: str, *, now: bool) -> bytes:
    """The key of that id, if nothing needs it."""
    key = _known(ring, name)
    if id_of(key) == ring.first:
        raise KeyRefusedError(f"{name} is the key in front; `chaperone keys rotate` puts another one there")
    used = asyncio.run(used_by(settings.database)).get(name, Used(places={}))
    if used.hindering:
        raise KeyRefusedError(f"{name} is in use: {_named(used)}; `chaperone keys rotate`, or wait until they expire")
    if not now:
        _refuse_handed_out(settings, name, used, SystemClock().now())
    return key


def _reseal(settings: Settings) -> None:
    keys = keys_of(settings)
    older = _older(keys.ring, asyncio.run(used_by(settings.database)))
    with progress("Sealing anew", older) as advance:
        done = asyncio.run(reseal(settings.database, keys, tell=advance))
    typer.echo(f"{done.rows:,} values are sealed anew.")
    if done.unreadable:
        typer.echo(f"{done.unreadable:,} values open with no key that is here, and stay as they are.", err=True)
    for one in droppable(keys.ring, asyncio.run(used_by(settings.database))):
        typer.echo(f"Key {one} opens nothing any more. When no earlier backup needs it: chaperone keys drop {one}")


def _note(settings: Settings, *, before: bytes) -> None:
    """That another key is in front, by its id and the earlier one's: whoever runs the commands has no name here."""

    async def add() -> None:
        async with opened(settings) as stores:
            first = keys_of(settings).ring.first.hex()
            facts = {"what": "keys", "by": "operator", "key": first, "before": before.hex()}
            await stores.book.add([Entry(kind=EntryKind.OVERRIDE, at=SystemClock().now(), facts=facts)])

    asyncio.run(add())


def _refuse_handed_out(settings: Settings, name: str, used: Used, now: datetime) -> None:
    if used.last is None:
        return
    hold = max(LINKS_HOLD, timedelta(days=settings.link_days))
    if now < used.last + hold:
        raise KeyRefusedError(
            f"{name} was used until {used.last:%Y-%m-%d}, and links and codes that it drew hold for {hold.days} days; "
            f"drop it after {used.last + hold:%Y-%m-%d}, or with --now"
        )
    waiting = asyncio.run(handed_out(settings.database, before=used.last, now=now))
    if waiting:
        raise KeyRefusedError(f"{name} may have drawn {waiting} links that are not answered yet; wait, or use --now")


def _there() -> Settings:
    settings = load_settings()
    if not is_there(settings):
        raise KeyRefusedError("there is no database yet; `chaperone db upgrade` makes it")
    return settings


def _known(ring: Ring, name: str) -> bytes:
    for one, key in ring.keys.items():
        if one.hex() == name:
            return key
    raise KeyRefusedError(f"there is no key {name}; the known ones are {', '.join(one.hex() for one in ring.keys)}")


def _older(ring: Ring, used: Mapping[str, Used]) -> int:
    """Values that are not sealed with the first key."""
    return sum(one.sealed for name, one in used.items() if name != ring.first.hex())


def _named(used: Used) -> str:
    return ", ".join(f"{count:,} in {USES.get(place, place)}" for place, count in sorted(used.hindering.items()))


def _print_new() -> None:
    typer.echo(word_of(fresh()))
    typer.echo(_SET_IT, err=True)


def _write(settings: Settings, ring: Ring) -> Keys:
    try:
        write_keys(settings.key_file, text_of(ring))
    except OSError as error:
        problem = f"it cannot be written ({error.strerror or type(error).__name__}), and is as it was"
        raise InputError(str(settings.key_file), problem, "make room, or the folder writable") from error
    return keys_of(settings)

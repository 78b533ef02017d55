"""The database and the sealing keys that the settings name."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.settings import Settings
from policy.model import SettingError
from storage.address import parse
from storage.migrations import revision_of
from storage.migrations import upgrade
from storage.seal import Keys
from storage.stores import Stores
from storage.stores import open_stores


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Stores]:
    """The stores, closed at the end. An empty database gets its tables; one of another version is refused."""
    make_data_folder(settings)
    if await revision_of(settings.database) is None:
        await upgrade(settings.database)
    stores = await open_stores(settings.database, keys_of(settings))
    try:
        yield stores
    finally:
        await stores.close()


def keys_of(settings: Settings) -> Keys:
    """The keys that are set, else those in the data folder; a missing key file is made."""
    if settings.keys is not None:
        return Keys.from_text(settings.keys.get_secret_value())
    try:
        return Keys.from_file(settings.key_file)
    except OSError as error:
        problem = f"the key file {settings.key_file} cannot be used"
        raise SettingError("CHAPERONE_DATA", problem, "make it readable to the user that Chaperone runs as") from error


def database_file(settings: Settings) -> Path | None:
    """The file of an SQLite database; None for a server."""
    address = parse(settings.database)
    return Path(address.database or "") if address.get_backend_name() == "sqlite" else None


def is_there(settings: Settings) -> bool:
    """Whether there is a database to look into, without making one by looking."""
    file = database_file(settings)
    return file is None or file.exists()


def make_data_folder(settings: Settings) -> None:
    """Make the data folder, for its owner's eyes only."""
    try:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        problem = f"the folder {settings.data} cannot be made"
        raise SettingError("CHAPERONE_DATA", problem, "name a folder that Chaperone may write to") from error

"""One consistent look at a database, of either kind, while others write to it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import URL
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from policy.model import StorageError
from storage.sqlite import make_engine

Result = TypeVar("Result")

_READING = ("busy_timeout=60000", "query_only=ON")


async def snapshot(url: URL, work: Callable[[Connection], Result]) -> Result:
    """Run `work`, which only reads, within one transaction that sees a single moment. Nobody waits for it.

    Raises `StorageError` where the database cannot be read.
    """
    try:
        if url.get_backend_name() == "sqlite":
            return await asyncio.to_thread(_on_file, url, work)
        return await _on_server(url, work)
    except DBAPIError as error:
        raise StorageError(f"the database cannot be read ({type(error).__name__}); look at DATABASE_URL") from error


def _on_file(url: URL, work: Callable[[Connection], Result]) -> Result:
    if not Path(url.database or "").exists():
        raise StorageError("there is no database yet, so there is nothing to back up; look at DATABASE_URL")
    engine = make_engine(url, _READING, begin="BEGIN")
    try:
        with engine.connect() as connection, connection.begin():
            return work(connection)
    finally:
        engine.dispose()


async def _on_server(url: URL, work: Callable[[Connection], Result]) -> Result:
    options = {"postgresql_readonly": True}
    engine = create_async_engine(url, isolation_level="REPEATABLE READ", execution_options=options)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(work)
    except OSError as error:
        raise StorageError(f"the database cannot be reached ({type(error).__name__}); look at DATABASE_URL") from error
    finally:
        await engine.dispose()

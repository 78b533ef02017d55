"""PostgreSQL over asyncpg."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from sqlalchemy import URL
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from storage.away import told_away
from storage.singles import PostgresSingles

Result = TypeVar("Result")

_SERVER_SETTINGS = {
    "application_name": "chaperone",
    "idle_in_transaction_session_timeout": "30s",  # a replica that hangs frees the rows it claimed
}
_POOL = 8
_FAREWELL = 5.0
"""Seconds."""


class PostgresDatabase:
    """A database that several replicas may share."""

    dialect = "postgresql"

    def __init__(self, url: URL) -> None:
        self.url = url
        self._engine = create_async_engine(
            url, pool_size=_POOL, max_overflow=0, connect_args={"server_settings": _SERVER_SETTINGS}
        )
        self._autocommit = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self.singles = PostgresSingles(url, _SERVER_SETTINGS)

    async def write(self, work: Callable[[Connection], Result]) -> Result:
        """Run `work` in one transaction; once more where the connection turned out dead before anything was committed.

        A commit whose answer was lost is not repeated: whether it took place is unknown, and the inbox tells later.
        """
        with told_away():
            return await self._written(work)

    async def _written(self, work: Callable[[Connection], Result]) -> Result:
        async with self._engine.connect() as connection:
            try:
                result = await connection.run_sync(work)
            except DBAPIError as error:
                if not error.connection_invalidated:
                    raise
            else:
                await connection.commit()
                return result
        async with self._engine.begin() as connection:
            return await connection.run_sync(work)

    async def read(self, work: Callable[[Connection], Result]) -> Result:
        """Run `work` without a transaction around it."""
        with told_away():
            try:
                return await self._look(work)
            except DBAPIError as error:
                if not error.connection_invalidated:
                    raise
                return await self._look(work)

    async def close(self) -> None:
        """Close the pools. A server that does not answer the farewell holds nobody up."""
        await self.singles.close()
        with suppress(TimeoutError):
            async with asyncio.timeout(_FAREWELL):
                await self._engine.dispose()

    async def _look(self, work: Callable[[Connection], Result]) -> Result:
        async with self._autocommit.connect() as connection:
            return await connection.run_sync(work)

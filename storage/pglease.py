"""A lease on PostgreSQL: an advisory lock, which the server itself frees when its holder's connection ends.

It lives on a connection of its own, as locks of a session do; a pooler between us that shares sessions
(PgBouncer's transaction mode) would break that.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

import asyncpg  # type: ignore[import-untyped]
import structlog

from storage.address import dsn
from storage.database import Database

_log = structlog.get_logger(__name__)
_KEY = "hashtext('chaperone.lease'), hashtext($1)"
_TAKE = f"SELECT pg_try_advisory_lock({_KEY})"
_GIVE = f"SELECT pg_advisory_unlock({_KEY})"
_LOOK = "SELECT 1"
_SETTINGS = {
    "application_name": "chaperone lease",
    "tcp_keepalives_idle": "10",  # a holder whose machine is gone keeps others out for less than half a minute
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}
_CONNECT = 10.0
_ANSWER = 5.0
"""Seconds. A server that does not answer for so long may have given the lease to somebody else."""
_FAULTS = (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError)


class PostgresLease:
    """The leases of one process, all on one connection: when that is lost, so are they."""

    def __init__(self, database: Database) -> None:
        self._dsn = dsn(database.url)
        self._connection: asyncpg.Connection | None = None
        self._names: set[str] = set()
        self._turn = asyncio.Lock()

    async def acquire(self, name: str) -> bool:
        """Take a lease. True also where it is held already; False where another holds it, or the server is away."""
        async with self._turn:
            if name in self._names and await self._lives():
                return True
            try:
                taken: bool = await (await self._connected()).fetchval(_TAKE, name)
            except _FAULTS as error:
                _log.warning("lease not asked for", name=name, error=type(error).__name__)
                self._lost(error)
                return False
            if taken:
                self._names.add(name)
            return taken

    async def held(self, name: str) -> bool:
        """Whether it is still ours: the server is asked. Call it every few seconds while holding one."""
        async with self._turn:
            return name in self._names and await self._lives()

    async def release(self, name: str) -> None:
        """Give a lease back; one that is not held is no error."""
        async with self._turn:
            if name not in self._names or self._connection is None:
                return
            self._names.discard(name)
            try:
                await self._connection.execute(_GIVE, name)
            except _FAULTS as error:
                self._lost(error)

    async def close(self) -> None:
        """Give everything back, with the connection."""
        async with self._turn:
            connection, self._connection = self._connection, None
            self._names.clear()
            if connection is not None:
                with suppress(*_FAULTS):
                    await connection.close(timeout=_ANSWER)

    async def _connected(self) -> asyncpg.Connection:
        if self._connection is not None and self._connection.is_closed():
            self._lost(None)
        if self._connection is None:
            self._connection = await asyncpg.connect(
                self._dsn, timeout=_CONNECT, command_timeout=_ANSWER, server_settings=_SETTINGS
            )
        return self._connection

    async def _lives(self) -> bool:
        if self._connection is None or self._connection.is_closed():
            self._lost(None)
            return False
        try:
            await self._connection.execute(_LOOK)
        except _FAULTS as error:
            self._lost(error)
            return False
        return True

    def _lost(self, error: BaseException | None) -> None:
        """The server frees what we held as soon as it sees the connection gone; from here on it is not ours."""
        if self._names:
            _log.warning("leases lost", names=sorted(self._names), error=type(error).__name__ if error else "closed")
            self._names.clear()
        if self._connection is not None:
            self._connection.terminate()
            self._connection = None

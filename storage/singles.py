"""Statements that are a transaction each, the short way to PostgreSQL: what every message of a day needs.

Through SQLAlchemy's engine a question costs 0.31 ms of CPU, and a transaction of one statement 0.42 and two more ways;
straight over asyncpg's pool it is 0.08 (a loop of `SELECT` with three values). The statements are SQLAlchemy's all the
same: they are written as everything else is, and compiled here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from typing import Protocol
from typing import cast

import asyncpg  # type: ignore[import-untyped]
from sqlalchemy import URL
from sqlalchemy import ClauseElement
from sqlalchemy.dialects.postgresql import asyncpg as driver
from sqlalchemy.sql.compiler import SQLCompiler

from storage.address import dsn
from storage.away import told_away

Values = Mapping[str, object]
Row = Mapping[str, Any]
_LINES = 6
_WAIT = 30.0
"""Seconds until a free connection; the engine's own pool waits as long."""
_DIALECT = driver.dialect()  # type: ignore[no-untyped-call]  # of its metaclass
_AS_IT_IS: Callable[[Any], Any] = lambda value: value  # noqa: E731 - one of the values of a mapping


class Single:
    """A statement as PostgreSQL takes it, with the order of its values."""

    def __init__(self, statement: ClauseElement) -> None:
        """Compile it. A list in `IN` has no fixed number of values and cannot be in it."""
        compiled = cast("SQLCompiler", statement.compile(dialect=_DIALECT))
        self.sql = str(compiled)
        self._fixed = {name: one.value for name, one in compiled.binds.items() if not one.required}
        self._into = {
            name: one.type.dialect_impl(_DIALECT).bind_processor(_DIALECT) or _AS_IT_IS
            for name, one in ((name, compiled.binds[name]) for name in compiled.positiontup or ())
        }

    def in_order(self, values: Values) -> list[object]:
        """The values as they are sent. Raises `KeyError` where one is missing."""
        fixed = self._fixed
        return [into(fixed[name] if name in fixed else values[name]) for name, into in self._into.items()]


class Singles(Protocol):
    """The short way, where a database has one."""

    async def first(self, statement: Single, values: Values) -> Row | None:
        """The first row of what the statement gives. Raises `AwayError`: then it may have taken place or not."""
        ...


class PostgresSingles:
    """That, over a pool of its own. Nothing that these statements do outlives them on a connection."""

    def __init__(self, url: URL, settings: Mapping[str, str]) -> None:
        """Connects when it is first asked; `settings` are those of each session."""
        self._dsn = dsn(url)
        self._settings = dict(settings)
        self._pool: asyncpg.Pool | None = None
        self._opening = asyncio.Lock()

    async def first(self, statement: Single, values: Values) -> Row | None:
        """The first row; asyncpg itself connects again where a connection is closed."""
        given = statement.in_order(values)
        with told_away():
            pool = self._pool or await self._open()
            for _ in range(_LINES):
                with suppress(asyncpg.InternalClientError):
                    return await _asked(pool, statement.sql, given)
            return await _asked(pool, statement.sql, given)

    async def close(self) -> None:
        """Let go of the connections; one that hangs is cut."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.terminate()

    async def _open(self) -> asyncpg.Pool:
        async with self._opening:
            if self._pool is None:
                self._pool = await asyncpg.create_pool(
                    self._dsn, min_size=0, max_size=_LINES, reset=_left_as_it_is, server_settings=self._settings
                )
            return self._pool


async def _asked(pool: asyncpg.Pool, sql: str, given: list[object]) -> Row | None:
    """Raises `InternalClientError` where the server said farewell to a connection whose end asyncpg has not seen yet.

    Nothing was sent then, and the pool has one connection less that is of no use.
    """
    async with pool.acquire(timeout=_WAIT) as connection:
        try:
            found: Row | None = await connection.fetchrow(sql, *given)
        except asyncpg.InternalClientError:
            connection.terminate()
            raise
        return found


async def _left_as_it_is(_: asyncpg.Connection) -> None:
    """After each use asyncpg asks the server to forget locks and settings: one more way, and there are none here."""

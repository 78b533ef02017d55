"""Which errors of a database tell of the database and not of what was asked: those pass, and can be asked again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg  # type: ignore[import-untyped]
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from policy.model import AwayError

_ASKED_WRONG = ("22", "23", "42")
"""Classes of SQLSTATE that what was asked is to blame for: data, a constraint, a statement."""
_FILE_TROUBLE = frozenset(
    (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)
)
"""SQLite's primary codes for a file that is held, cannot grow, or cannot be reached."""
BY_CLIENT = (asyncpg.InterfaceError, asyncpg.InternalClientError)
"""What asyncpg itself raises: the connection is closed, or the server said farewell to it and it is about to be."""


@contextmanager
def told_away() -> Iterator[None]:
    """Raise `AwayError` in place of what a driver raises where the database is away, stands still or is full."""
    try:
        yield
    except (DBAPIError, PoolTimeout, OSError, asyncpg.PostgresError, *BY_CLIENT) as error:
        if not is_passing(error):
            raise
        raise AwayError(type(getattr(error, "orig", None) or error).__name__) from error


def is_passing(error: BaseException) -> bool:
    """Whether the same could succeed a moment later."""
    if isinstance(error, DBAPIError):
        state, code = getattr(error.orig, "sqlstate", None), getattr(error.orig, "sqlite_errorcode", 0)
        if state is None:
            return error.connection_invalidated or code & 0xFF in _FILE_TROUBLE
    elif isinstance(error, asyncpg.PostgresError):
        state = error.sqlstate
    else:
        return isinstance(error, (PoolTimeout, OSError, *BY_CLIENT))
    return str(state)[:2] not in _ASKED_WRONG

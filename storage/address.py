"""Database addresses in the forms that people write, in the forms that the drivers want."""

from __future__ import annotations

from sqlalchemy import URL
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from policy.model import SettingError

_FORMS = "sqlite:///PATH or postgresql://USER:PASSWORD@HOST/NAME"


def parse(url: str) -> URL:
    """`sqlite[+aiosqlite]:///PATH` or `postgres[ql][+asyncpg]://…`, with the driver that is used here.

    Raises `SettingError` for anything else; it does not repeat the address, which may hold a password.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise SettingError("DATABASE_URL", "this is no database address", f"write {_FORMS}") from error
    backend = parsed.drivername.partition("+")[0]
    if backend == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed.set(drivername="sqlite+pysqlite")
    if backend in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+asyncpg")
    raise SettingError("DATABASE_URL", f"{backend} is no database that can be used here", f"write {_FORMS}")


def dsn(url: URL) -> str:
    """The address as asyncpg itself takes it."""
    return url.set(drivername="postgresql").render_as_string(hide_password=False)

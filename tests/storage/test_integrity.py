"""What a damaged database says of itself, on both."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy import text

from storage import migrations
from storage.address import parse
from storage.integrity import damage


async def test_a_whole_database_has_nothing_to_say(database_url: str) -> None:
    assert await damage(database_url) == ()


@pytest.fixture(params=["sqlite_url", "empty_postgres"])
def url(request: pytest.FixtureRequest) -> str:
    """One that nobody else uses."""
    found: str = request.getfixturevalue(request.param)
    return found


async def test_rows_whose_parent_is_gone_are_found(url: str) -> None:
    await migrations.upgrade(url)

    def orphan(connection: Connection) -> None:
        with connection.begin():
            if connection.dialect.name == "postgresql":
                connection.execute(text("SET LOCAL session_replication_role = replica"))
            connection.execute(text("INSERT INTO membership VALUES ('nobody', 0, 'track', 'coach', false)"))

    await migrations.on_connection(parse(url), orphan)
    assert await damage(url) == ("orphans:membership",)


async def test_overwritten_pages_are_found(sqlite_url: str) -> None:
    def overwrite() -> None:
        file = Path(parse(sqlite_url).database or "")
        content = bytearray(file.read_bytes())
        content[-4 * 4096 :] = b"\xff" * (4 * 4096)
        file.write_bytes(content)

    await asyncio.to_thread(overwrite)
    assert await damage(sqlite_url) == ("pages:database",)

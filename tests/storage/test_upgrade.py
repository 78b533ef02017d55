"""A database of an earlier version keeps what is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import datetime
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection
from sqlalchemy import MetaData
from sqlalchemy import Table

from policy.model import Acknowledge
from policy.model import Acknowledgement
from policy.model import ButtonPressed
from policy.model import Noted
from policy.model import Reminder
from storage import migrations
from storage.address import parse
from storage.migrations.revisions import HEAD
from storage.seal import Keys
from storage.stores import open_stores
from tests.contracts.samples import NOW
from tests.contracts.samples import PATIENCE
from tests.contracts.samples import STUDENT
from tests.contracts.samples import judged

_OLD = datetime(2026, 1, 5, 12, tzinfo=UTC)
_ROWS: dict[str, dict[str, object]] = {
    "person": {
        "id": "p-coach",
        "name": "Kim Coach",
        "role": "coach",
        "level": None,
        "email": None,
        "parents": ["p-parent"],
        "relatives": [],
    },
    "membership": {"person": "p-coach", "position": 0, "group": "track", "role": "coach", "captain": False},
    "account": {
        "workspace": "W",
        "member": "U-student",
        "person": "p-coach",
        "display_name": "Kim",
        "bot": False,
        "lang": "en",
    },
    "inbox": {
        "id": "e0",
        "fingerprint": None,
        "workspace": "W",
        "conversation": "C1",
        "at": _OLD,
        "payload": None,
        "claimed_at": _OLD,
        "judged_at": _OLD,
    },
    "subject": {"id": "s0", "workspace": "W", "member": "U-student"},
    "decision": {
        "id": "d0",
        "event": "check:decorum:p-coach:2025",
        "workspace": "W",
        "at": _OLD,
        "late": False,
        "subject": "s0",
        "conversation": "C1",
        "message": None,
        "findings": None,
        "words": ["remind"],
        "withheld": None,
        "silences": None,
        "notes": None,
        "revisions": ["dracut@1"],
    },
    "outbox": {
        "id": "d0-0",
        "decision": "d0",
        "ordinal": 0,
        "effect": None,
        "state": "done",
        "attempts": 1,
        "error": None,
    },
    "reminder": {
        "kind": "decorum",
        "subject": "p-coach",
        "period": "2025",
        "due": _OLD,
        "workspace": "W",
        "conversation": None,
        "member": "s0",
        "fired_at": _OLD,
    },
    "job": {
        "kind": "perform",
        "payload": "d0-0",
        "key": "perform:d0-0",
        "run_after": None,
        "attempts": 2,
        "error": "busy",
    },
}


@pytest.fixture(params=["sqlite", "postgresql"])
def first_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without tables, of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'first.db'}"
    url: str = request.getfixturevalue("empty_postgres")
    return url


def _first(connection: Connection) -> None:
    command.upgrade(migrations.config_for(connection), "0001")


def _tables(connection: Connection) -> list[Table]:
    metadata = MetaData()
    metadata.reflect(connection, only=list(_ROWS))
    return [metadata.tables[name] for name in _ROWS]


def _fill(connection: Connection) -> None:
    with connection.begin():
        for table in _tables(connection):
            connection.execute(table.insert(), _ROWS[table.name])


async def _rows(url: str) -> dict[str, list[dict[str, object]]]:
    found: dict[str, list[dict[str, object]]] = {}

    def read(connection: Connection) -> None:
        for table in _tables(connection):
            found[table.name] = [dict(row) for row in connection.execute(table.select()).mappings()]

    await migrations.on_connection(parse(url), read)
    return found


async def test_an_upgrade_keeps_what_is_there(first_url: str) -> None:
    await migrations.on_connection(parse(first_url), _first)
    await migrations.on_connection(parse(first_url), _fill)
    before = await _rows(first_url)
    assert [len(rows) for rows in before.values()] == [1] * len(_ROWS)
    await migrations.upgrade(first_url)
    assert await migrations.revision_of(first_url) == HEAD
    after = await _rows(first_url)
    before["person"] = [{**row, "source": "", "active": True} for row in before["person"]]
    before["reminder"] = [{**row, "note": None} for row in before["reminder"]]
    assert after == before
    await migrations.check(first_url)


async def test_an_upgraded_database_is_worked_with(first_url: str) -> None:
    await migrations.on_connection(parse(first_url), _first)
    await migrations.on_connection(parse(first_url), _fill)
    await migrations.upgrade(first_url)
    stores = await open_stores(first_url, Keys.generate(), patience=PATIENCE)
    press = ButtonPressed(id="press", workspace="W", at=NOW, by=STUDENT, button="understood", value="d0")
    await stores.inbox.claim(press)
    await stores.log.settle(judged(press, Acknowledge(decision="d0", by=STUDENT), place=None))
    await stores.health.add({"slack.ignored": 1}, at=NOW)
    yearly = Reminder(kind="decorum", subject="p-coach", period="2025", due=NOW)
    assert await stores.reminders.plan([yearly, replace(yearly, period="2026")], workspace="W") == 1
    assert [one.id for one in await stores.reminders.fire(now=NOW)] == ["check:decorum:p-coach:2026"]
    acknowledged = Acknowledgement(decision="d0", member=STUDENT, at=NOW)
    assert list(await stores.reminders.acknowledgements(kind="decorum", period="2025")) == [acknowledged]
    assert list(await stores.health.noted()) == [Noted(what="slack.ignored", count=1, first_at=NOW, last_at=NOW)]
    await stores.close()

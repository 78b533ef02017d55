from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy import text

from policy.model import Acknowledge
from policy.model import AwayError
from policy.model import DeliveryError
from policy.model import Reminder
from policy.model import StorageError
from storage.address import parse
from storage.database import open_database
from storage.registry import SqlRegistry
from storage.rostercache import RosterCache
from storage.seal import Keys
from storage.sqlite import SqliteDatabase
from storage.stores import Stores
from storage.stores import open_stores
from tests.contracts.samples import COACH
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW
from tests.contracts.samples import PATIENCE
from tests.contracts.samples import PLACE
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import finding
from tests.contracts.samples import forget
from tests.contracts.samples import judged
from tests.contracts.samples import member
from tests.contracts.samples import posted
from tests.contracts.samples import student
from tests.contracts.samples import team
from tests.contracts.samples import warn

KEYS = Keys.generate()


@asynccontextmanager
async def _opened(url: str, keys: Keys = KEYS) -> AsyncIterator[Stores]:
    stores = await open_stores(url, keys, patience=PATIENCE)
    try:
        yield stores
    finally:
        await stores.close()


async def test_what_waited_is_still_there_after_a_restart(database_url: str) -> None:
    done: list[str] = []

    async def handler(payload: str) -> None:
        done.append(payload)

    async with _opened(database_url) as stores:
        await stores.inbox.claim(posted("judged"))
        await stores.inbox.claim(posted("unjudged"))
        await stores.log.settle(judged(posted("judged"), warn(), warn()))
    async with _opened(database_url) as stores:
        assert list(await stores.inbox.waiting()) == [posted("unjudged")]
        stores.jobs.on("perform", handler)
        await stores.jobs.drain()
    async with _opened(database_url) as stores:
        stores.jobs.on("perform", handler)
        await stores.jobs.drain()
    assert done == ["d-judged-0", "d-judged-1"]


async def test_attempts_are_counted_over_restarts(sqlite_url: str) -> None:
    tried: list[str] = []

    async def handler(payload: str) -> None:
        tried.append(payload)
        raise OSError

    async with _opened(sqlite_url) as stores:
        await stores.inbox.claim(posted("e1"))
        await stores.log.settle(judged(posted("e1"), warn()))
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as raw:
        raw.execute("UPDATE job SET attempts = 2")
    raw.close()
    for _ in range(2):
        async with _opened(sqlite_url) as stores:
            stores.jobs.on("perform", handler)
            await stores.jobs.drain()
            assert list(await stores.outbox.waiting()) == []
    assert tried == ["d-e1-0"]


async def test_two_processes_share_the_roster(database_url: str) -> None:
    database = await open_database(parse(database_url))
    registry = SqlRegistry(database, RosterCache(), monotonic=partial(next, count(0.0)))
    async with _opened(database_url) as theirs:
        assert await registry.member(COACH) is None
        assert await registry.conversation(PLACE) is None
        await theirs.roster.put_people([coach])
        await theirs.roster.put_members([member(COACH, coach)])
        await theirs.roster.put_conversation(team, [COACH])
        assert await registry.member(COACH) == member(COACH, coach)
        assert await registry.conversation(PLACE) == team
        await forget(theirs, "p-coach")
        assert await registry.member(COACH) is None
    await database.close()


async def test_two_processes_judge_an_event_once(database_url: str) -> None:
    async with _opened(database_url) as ours, _opened(database_url) as theirs:
        claims = await asyncio.gather(*(one.inbox.claim(posted("e1")) for one in (ours, theirs)))
        assert sorted(claims) == [False, True]
        settled = await asyncio.gather(
            *(one.log.settle(judged(posted("e1"), warn(), name=f"d{n}")) for n, one in enumerate((ours, theirs)))
        )
        assert [one is None for one in settled].count(True) == 1
        assert len(await ours.log.tail()) == 1


async def test_what_fails_halfway_leaves_nothing(database_url: str) -> None:
    async with _opened(database_url) as stores:
        await stores.inbox.claim(posted("e1"))
        broken = judged(posted("e1"), warn(), warn(), findings=(finding(),), name="d1")
        stores.jobs.put = lambda *_: 1 / 0  # type: ignore[method-assign, union-attr]
        with pytest.raises(ZeroDivisionError):
            await stores.log.settle(broken)
        assert list(await stores.inbox.waiting()) == [posted("e1")]
        assert list(await stores.log.tail()) == []
        assert list(await stores.outbox.waiting()) == []


async def test_a_reader_cannot_write(sqlite_url: str) -> None:
    database = await open_database(parse(sqlite_url))

    def write(connection: Connection) -> None:
        connection.execute(text("DELETE FROM person"))

    with pytest.raises(Exception, match="readonly"):
        await database.read(write)
    await database.close()


async def test_no_text_or_name_of_the_log_lies_open_on_disk(sqlite_url: str) -> None:
    async with _opened(sqlite_url) as stores:
        await stores.inbox.claim(posted("waiting", text="my secret pony"))
        await stores.inbox.claim(posted("judged", text="my secret pony"))
        await stores.log.settle(judged(posted("judged"), warn(), findings=(finding(),), keep="my secret pony"))
        path = Path(sqlite_url.removeprefix("sqlite:///"))
        stored = b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*"))
    assert b"judged" in stored
    assert b"pony" not in stored
    assert b"pii.phone.warn" not in stored


async def test_forgetting_leaves_no_trace_of_the_account_in_the_log(sqlite_url: str) -> None:
    async with _opened(sqlite_url) as stores:
        await stores.roster.put_people([student])
        event = posted("e1")
        await stores.roster.put_members([member(event.message.author, student)])
        await stores.inbox.claim(event)
        await stores.log.settle(judged(event, warn(), findings=(finding(),)))
        await forget(stores, "p-student")
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as raw:
        tables = ("decision", "incident", "outbox", "kept_text", "policy_exception", "reminder", "subject")
        rows = [row for table in tables for row in raw.execute(f"SELECT * FROM {table}")]  # noqa: S608 - our own names
    raw.close()
    assert len(rows) == 2
    assert "U-student" not in str(rows)
    assert "m-e1" not in str(rows)


async def test_forgetting_leaves_no_trace_of_the_person_in_what_was_planned(sqlite_url: str) -> None:
    async with _opened(sqlite_url) as stores:
        await stores.roster.put_people([student])
        await stores.roster.put_members([member(STUDENT, student)])
        yearly = Reminder(kind="decorum", subject="p-student", period="2026", due=NOW, member=STUDENT)
        await stores.reminders.plan([yearly, replace(yearly, period="2027", due=NOW + HOUR)], workspace="W")
        (check,) = await stores.reminders.fire(now=NOW)
        await stores.log.settle(judged(check, Acknowledge(decision=f"d-{check.id}", by=STUDENT), name="d1"))
        read = posted("read")
        await stores.inbox.claim(read)
        await stores.log.settle(judged(read, Acknowledge(decision="d1", by=STUDENT)))
        await forget(stores, "p-student")
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as raw:
        tables = ("decision", "inbox", "reminder", "acknowledgement", "outbox", "subject", "job")
        rows = {table: list(raw.execute(f"SELECT * FROM {table}")) for table in tables}  # noqa: S608 - our own names
    raw.close()
    assert {table: len(found) for table, found in rows.items() if found} == {"decision": 2}
    assert "p-student" not in str(rows)
    assert "U-student" not in str(rows)


async def test_a_released_job_leaves_nothing_in_the_journal(sqlite_url: str) -> None:
    async def refuse(_: str) -> None:
        raise DeliveryError("refused", retry=False, code="token_revoked")

    async with _opened(sqlite_url) as stores:
        stores.jobs.on("perform", refuse)
        await stores.inbox.claim(posted("e1"))
        await stores.log.settle(judged(posted("e1"), warn()))
        for _ in range(2):
            await stores.jobs.drain()
            assert await stores.outbox.release("token_revoked") == 1
        stores.jobs.on("perform", stores.outbox.done)
        await stores.jobs.drain()
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as raw:
        assert list(raw.execute("SELECT * FROM job")) == []
    raw.close()


async def test_a_lost_key_is_told(sqlite_url: str) -> None:
    async with _opened(sqlite_url) as stores:
        await stores.inbox.claim(posted("e1"))
    async with _opened(sqlite_url, Keys.generate()) as stores:
        with pytest.raises(StorageError, match="inbox:payload:e1: the key of this seal is not here"):
            await stores.inbox.waiting()


async def test_a_damaged_event_holds_up_no_other(sqlite_url: str) -> None:
    async with _opened(sqlite_url) as stores:
        await stores.inbox.claim(posted("damaged", message="m1"))
        await stores.inbox.claim(posted("whole", message="m2"))
        with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as raw:
            raw.execute("UPDATE inbox SET payload = x'00' WHERE id = 'damaged'")
        raw.close()
        assert [one.id for one in await stores.inbox.waiting()] == ["whole"]


async def test_a_failed_job_is_tried_again_also_where_that_cannot_be_written_down(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full: the queue in memory knows of the job, and loses it to nobody."""
    tried: list[str] = []
    async with _opened(sqlite_url) as stores:
        await stores.inbox.claim(posted("e1"))
        await stores.log.settle(judged(posted("e1"), warn()))

        async def full(*_: object) -> None:
            raise AwayError("OperationalError")

        async def handler(payload: str) -> None:
            tried.append(payload)
            if len(tried) <= 20:  # more often than a job that fails of its own is tried
                raise AwayError("OperationalError")

        stores.jobs.on("perform", handler)
        with monkeypatch.context() as patch:
            patch.setattr(SqliteDatabase, "write", full)
            await stores.jobs.drain()
        assert (len(tried), list(await stores.outbox.waiting())) == (21, ["d-e1-0"])


async def test_moments_come_back_in_utc(database_url: str) -> None:
    async with _opened(database_url) as stores:
        await stores.inbox.claim(posted("e1"))
        found = await stores.inbox.mark(PLACE)
        assert found is not None
        assert (found, found.utcoffset()) == (NOW, NOW.utcoffset())

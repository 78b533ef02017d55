"""The short way on PostgreSQL: one statement leaves what the transaction leaves, and gives way to it where it must."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import asyncpg  # type: ignore[import-untyped]
import pytest
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import insert
from sqlalchemy import select

from policy.model import AwayError
from policy.model import Judgement
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import Retention
from policy.model import Situation
from storage.database import Database
from storage.seal import Keys
from storage.singles import Row
from storage.singles import Single
from storage.singles import Singles
from storage.singles import Values
from storage.stores import Stores
from storage.stores import open_stores
from storage.tables import conversation_mark
from storage.tables import decision
from storage.tables import inbox
from storage.tables import log_entry
from storage.tables import subject
from tests.contracts.samples import NOW
from tests.contracts.samples import STUDENT
from tests.contracts.samples import flagged
from tests.contracts.samples import judged
from tests.contracts.samples import posted

_OTHERS = """SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()"""
_RANDOM = frozenset(("seq", "id", "tag", "claimed_at"))


class Noting:
    """The short way, and whether each statement gave a row."""

    def __init__(self, real: Singles) -> None:
        self.real = real
        self.gave: list[bool] = []

    async def first(self, statement: Single, values: Values) -> Row | None:
        found = await self.real.first(statement, values)
        self.gave.append(found is not None)
        return found


class Away:
    """A connection that breaks after the statement took place."""

    def __init__(self, real: Singles) -> None:
        self.real = real

    async def first(self, statement: Single, values: Values) -> Row | None:
        await self.real.first(statement, values)
        raise AwayError("ConnectionDoesNotExistError")


def _database(stores: Stores) -> Database:
    found: Database = vars(stores.log)["_database"]
    return found


@asynccontextmanager
async def _opened(url: str, keys: Keys) -> AsyncIterator[tuple[Stores, Noting]]:
    stores = await open_stores(url, keys)
    database = _database(stores)
    assert database.singles is not None
    noting = Noting(database.singles)
    vars(database)["singles"] = noting
    try:
        yield stores, noting
    finally:
        vars(database)["singles"] = noting.real
        await stores.close()


async def _rows(stores: Stores) -> dict[str, list[dict[str, Any]]]:
    found = {}
    for table in (inbox, conversation_mark, decision, log_entry):
        statement = select(table).order_by(*table.primary_key)
        rows = await _database(stores).read(lambda c, s=statement: c.execute(s).mappings().all())  # type: ignore[misc]
        kept = [{k: v for k, v in row.items() if k not in _RANDOM or table is decision} for row in rows]
        found[table.name] = [{k: v for k, v in row.items() if k != "seq"} for row in kept]
    return found


async def _emptied(stores: Stores) -> None:
    for table in (inbox, conversation_mark, log_entry, decision):
        await _database(stores).write(lambda c, t=table: c.execute(delete(t)).rowcount)  # type: ignore[misc]


def _day() -> tuple[Judgement, ...]:
    """Messages that nothing follows from; the second is older than the first, the third comes with silences."""
    first, second = posted("e1"), posted("e2", at=NOW - timedelta(minutes=5))
    edit = MessageEdited(id="e3", workspace=first.workspace, at=NOW, message=first.message)
    return judged(first), judged(second), judged(edit)


async def _play(stores: Stores, day: tuple[Judgement, ...]) -> None:
    for one in day:
        event = one.event
        assert isinstance(event, MessagePosted | MessageEdited)
        assert await stores.inbox.claim(event)
        assert not await stores.inbox.claim(event)
        assert await stores.log.situation(event, now=NOW) == Situation()
        assert await stores.log.settle(one) == ()
        assert await stores.log.settle(one) is None


async def _introduced(stores: Stores) -> None:
    """The author is one whom the log knows."""
    await _database(stores).write(
        lambda c: c.execute(insert(subject), {"id": "s1", "workspace": STUDENT.workspace, "member": STUDENT.id})
    )


async def test_one_statement_leaves_what_the_transaction_leaves(postgresql_url: str, keys: Keys) -> None:
    async with _opened(postgresql_url, keys) as (stores, noting):
        await _introduced(stores)
        await _play(stores, _day())
        shortly = await _rows(stores)
        #                     claim, again, look, settle, again; what was said before an edit needs the transaction
        assert noting.gave == [True, False, True, True, False] * 2 + [True, False, True]
        await _emptied(stores)
        vars(_database(stores))["singles"] = None
        await _play(stores, _day())
        assert await _rows(stores) == shortly
        assert {row["keep"] for row in shortly["log_entry"]} == {Retention.ROUTINE}
        assert [row["at"] for row in shortly["conversation_mark"]] == [NOW]
        assert [row["payload"] for row in shortly["inbox"]] == [None] * 3


async def test_the_first_message_of_somebody_draws_a_random_id(postgresql_url: str, keys: Keys) -> None:
    async with _opened(postgresql_url, keys) as (stores, noting):
        first, second = posted("e1"), posted("e2")
        for one in (first, second):
            assert await stores.inbox.claim(one)
            await stores.log.situation(one, now=NOW)
            assert await stores.log.settle(judged(one)) == ()
        assert noting.gave == [True] * 6
        (row,) = await _database(stores).read(lambda c: c.execute(select(subject)).mappings().all())
        assert (row["workspace"], row["member"]) == (STUDENT.workspace, STUDENT.id)
        assert [one["subject"] for one in (await _rows(stores))["decision"]] == [row["id"]] * 2


async def test_whose_random_id_was_drawn_meanwhile_keeps_it(postgresql_url: str, keys: Keys) -> None:
    async with _opened(postgresql_url, keys) as (stores, noting):
        event = posted("e1")
        assert await stores.inbox.claim(event)
        await stores.log.situation(event, now=NOW)
        await _introduced(stores)
        assert await stores.log.settle(judged(event)) == ()
        assert noting.gave == [True, True, False]
        assert [one["subject"] for one in (await _rows(stores))["decision"]] == ["s1"]


async def test_what_follows_from_a_judgement_needs_the_transaction(postgresql_url: str, keys: Keys) -> None:
    async with _opened(postgresql_url, keys) as (stores, noting):
        await _introduced(stores)
        event = posted("e1")
        assert await stores.inbox.claim(event)
        await stores.log.situation(event, now=NOW)
        assert len(await stores.log.settle(flagged(event)) or ()) == 1
        assert noting.gave == [True, True]
        later = posted("e2")
        assert (await stores.log.situation(later, now=NOW)).incidents != ()


async def test_who_was_forgotten_meanwhile_gets_another_random_id(postgresql_url: str, keys: Keys) -> None:
    async with _opened(postgresql_url, keys) as (stores, noting):
        await _introduced(stores)
        event = posted("e1")
        assert await stores.inbox.claim(event)
        await stores.log.situation(event, now=NOW)
        await _database(stores).write(lambda c: c.execute(delete(subject)).rowcount)
        assert await stores.log.settle(judged(event)) == ()
        assert noting.gave == [True, True, False]
        (row,) = (await _rows(stores))["decision"]
        assert row["subject"] not in (None, "s1")


async def test_an_answer_that_was_lost_does_nothing_twice(postgresql_url: str, keys: Keys) -> None:
    async with _opened(postgresql_url, keys) as (stores, noting):
        await _introduced(stores)
        event = posted("e1")
        await stores.log.situation(event, now=NOW)
        vars(_database(stores))["singles"] = Away(noting.real)
        assert not await stores.inbox.claim(event)  # it was: and waits there
        assert [one.id for one in await stores.inbox.waiting()] == ["e1"]
        assert await stores.log.settle(judged(event)) is None
        assert [len(rows) for rows in (await _rows(stores)).values()] == [1, 1, 1, 1]


async def test_connections_that_were_cut_are_made_anew(postgresql_url: str, keys: Keys) -> None:
    async with _opened(postgresql_url, keys) as (stores, _):
        assert await stores.inbox.claim(posted("e1"))
        connection = await asyncpg.connect(postgresql_url)
        await connection.execute(_OTHERS)
        await connection.close()
        assert await stores.inbox.claim(posted("e2"))
        assert not await stores.inbox.claim(posted("e1"))


def test_a_value_that_is_missing_is_named() -> None:
    with pytest.raises(KeyError, match="conversation"):
        Single(select(inbox.c.id).where(inbox.c.conversation == bindparam("conversation"))).in_order({})

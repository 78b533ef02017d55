"""Numbers that appear late, as PostgreSQL's transactions leave them, and two processes that seal at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from collections.abc import Callable
from datetime import UTC
from datetime import datetime
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy import insert
from sqlalchemy import update

from policy.model import Breach
from policy.model import Broken
from policy.model import ChainReport
from policy.model import Entry
from policy.model import EntryKind
from storage.address import parse
from storage.chain.book import SqlLogBook
from storage.chain.keys import ChainKeys
from storage.chain.links import unpack
from storage.chain.rows import SqlSource
from storage.chain.writer import entry_row
from storage.database import Database
from storage.database import open_database
from storage.seal import Keys
from storage.tables import log_entry
from storage.tables import log_segment

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
DAY = timedelta(days=1)
KEYS = Keys([b"k" * 32])


async def written(database: Database, *numbers: int) -> None:
    """Entries that take those numbers, whatever was there before."""
    entry = Entry(kind=EntryKind.VIEW, at=NOW)
    rows = [{"seq": number, **entry_row(ChainKeys(KEYS), entry, None)} for number in numbers]
    await database.write(lambda connection: connection.execute(insert(log_entry), rows))


async def sealed(database: Database) -> list[list[int]]:
    """The numbers that each segment holds."""
    found = await SqlSource(database).segments(after=0, limit=100)
    return [list(unpack(one.entries)) for one in found]


def on(url: str, story: Callable[[Database], Awaitable[None]]) -> None:
    async def run() -> None:
        database = await open_database(parse(url))
        try:
            await story(database)
        finally:
            await database.close()

    asyncio.run(run())


def test_a_number_that_appears_late_is_sealed_late(postgresql_url: str) -> None:
    async def story(database: Database) -> None:
        book = SqlLogBook(database, KEYS)
        await written(database, 3, 5, 6, 9)
        assert await book.seal(now=NOW) == 4
        await written(database, 4, 8)
        assert await book.verify() == ChainReport(segments=1, entries=4, unsealed=2, gaps=3)
        assert await book.seal(now=NOW) == 2
        await written(database, 1, 7, 10)
        assert await SqlLogBook(database, KEYS).seal(now=NOW) == 3, "also by a process that starts anew"
        assert await book.seal(now=NOW) == 0
        assert await sealed(database) == [[3, 5, 6, 9], [4, 8], [1, 7, 10]]
        assert await book.verify() == ChainReport(segments=3, entries=9, gaps=1)

    on(postgresql_url, story)


def test_a_number_from_long_ago_is_not_sealed_but_found(postgresql_url: str) -> None:
    async def story(database: Database) -> None:
        await written(database, 1, 3)
        await SqlLogBook(database, KEYS).seal(now=NOW)
        await written(database, 4)
        await SqlLogBook(database, KEYS).seal(now=NOW + 2 * DAY)
        await written(database, 2)
        book = SqlLogBook(database, KEYS)
        assert await book.seal(now=NOW + 2 * DAY) == 0
        broken = (await book.verify()).broken
        assert broken is not None
        assert (broken.what, broken.number) == (Breach.INSERTED, 2)

    on(postgresql_url, story)


def test_two_that_seal_at_once_make_one_chain(database_url: str) -> None:
    async def story(database: Database) -> None:
        books = [SqlLogBook(database, KEYS) for _ in range(3)]
        for _ in range(4):
            await books[0].add([Entry(kind=EntryKind.VIEW, at=NOW)] * 5)
            await asyncio.gather(*(book.seal(now=NOW) for book in books))
        while sum([await book.seal(now=NOW) for book in books]):
            """Whoever came second begins again in the next round."""
        verdict = await books[0].verify()
        assert (verdict.entries, verdict.unsealed, verdict.broken) == (20, 0, None)

    on(database_url, story)


def test_a_receipt_that_is_written_while_the_log_is_verified_counts(database_url: str) -> None:
    async def story(database: Database) -> None:
        book = SqlLogBook(database, KEYS)
        await written(database, 1, 2, 3)
        await book.seal(now=NOW)
        source = SqlSource(database)
        first = await source.receipts()
        await database.write(lambda c: c.execute(delete(log_entry).where(log_entry.c.seq == 2)))
        assert (await book.verify()).broken == Broken(what=Breach.REMOVED, number=2)
        receipt = Entry(kind=EntryKind.RECEIPT, at=NOW, facts={"class": "record", "ranges": ("2",), "count": 1})
        rows = [{"seq": 4, **entry_row(ChainKeys(KEYS), receipt, None)}]
        await database.write(lambda c: c.execute(insert(log_entry), rows))
        assert (len(first), (await book.verify()).deleted) == (0, 1)

    on(database_url, story)


def test_a_segment_whose_moment_was_moved_is_no_excuse_for_late_numbers(postgresql_url: str) -> None:
    async def story(database: Database) -> None:
        book = SqlLogBook(database, KEYS)
        await written(database, 1, 3)
        await book.seal(now=NOW)
        await database.write(lambda c: c.execute(update(log_segment).values(at=NOW + 9 * DAY)))
        assert (await book.verify()).broken == Broken(what=Breach.SEGMENT_CHANGED, segment=1)

    on(postgresql_url, story)

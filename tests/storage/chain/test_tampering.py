"""Somebody with a hand in the database, and without the key: whatever they do to one row is found and named."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy import text

from policy.model import Breach
from policy.model import Broken
from policy.model import ChainReport
from policy.model import ConversationRef
from policy.model import Entry
from policy.model import EntryKind
from policy.model import MemberRef
from policy.model import Retention
from storage.address import parse
from storage.chain.book import SqlLogBook
from storage.database import Database
from storage.database import open_database
from storage.seal import Keys

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """A log of three segments with four entries each, the last two days old, and two entries that wait."""

    database: Database
    book: SqlLogBook
    numbers: list[int]

    async def do(self, statement: str, **values: object) -> None:
        await self.database.write(lambda c: c.execute(text(statement), values))

    async def row(self, number: int) -> dict[str, Any]:
        def read(connection: Connection) -> dict[str, Any]:
            return dict(connection.execute(text(f"SELECT * FROM log_entry WHERE seq = {number}")).mappings().one())  # noqa: S608

        return await self.database.read(read)

    async def put(self, row: dict[str, Any]) -> None:
        names = ", ".join(row)
        await self.do(f"INSERT INTO log_entry ({names}) VALUES ({', '.join(f':{one}' for one in row)})", **row)  # noqa: S608

    async def found(self) -> Broken:
        verdict = await self.book.verify()
        assert verdict.broken is not None
        return verdict.broken

    async def entry(self, what: Breach, place: int) -> Broken:
        """The broken link at one of the entries as it stood in the beginning, with its id and moment."""
        (written,) = await self.book.entries(after=self.numbers[place] - 1, limit=1)
        return Broken(what=what, number=written.number, id=written.id, at=written.at)


def entry(number: int) -> Entry:
    return Entry(
        kind=EntryKind.DECISION,
        at=NOW + timedelta(minutes=number),
        subject=MemberRef(workspace="W", id=f"U{number % 3}"),
        conversation=ConversationRef(workspace="W", id="C1"),
        facts={"decision": f"d-{number}", "rules": ("pii.phone",)},
    )


@pytest.fixture
async def hand(database_url: str, keys: Keys) -> AsyncIterator[Hand]:
    database = await open_database(parse(database_url))
    book = SqlLogBook(database, keys)
    for segment in range(3):
        await book.add([entry(4 * segment + number) for number in range(4)])
        assert await book.seal(now=NOW + segment * DAY) == 4
    await book.add([entry(12), entry(13)])
    yield Hand(database=database, book=book, numbers=[one.number for one in await book.entries()])
    await database.close()


SEALED = (0, 1, 5, 10, 11)
WAITING = (12, 13)
CHANGES = {
    "id": "'0123'",
    "kind": "'view'",
    "keep": "'routine'",
    "at": "'2026-03-02 15:00:00.000001+00:00'",
    "subject": "'somebody'",
    "conversation": "'C2'",
    "body": "replace(body, 'pii.phone', 'pii.email')",
}


async def test_what_nobody_touched_is_whole(hand: Hand) -> None:
    verdict = await hand.book.verify()
    assert verdict == ChainReport(segments=3, entries=12, unsealed=2, gaps=hand.numbers[0] - 1)


@pytest.mark.parametrize("place", SEALED)
@pytest.mark.parametrize("column", CHANGES)
async def test_a_changed_column_is_found(hand: Hand, column: str, place: int) -> None:
    await hand.do(f"UPDATE log_entry SET {column} = {CHANGES[column]} WHERE seq = :seq", seq=hand.numbers[place])  # noqa: S608
    assert await hand.found() == await hand.entry(Breach.CHANGED, place)


@pytest.mark.parametrize("place", [*SEALED, *WAITING])
async def test_a_changed_tag_is_found(hand: Hand, place: int) -> None:
    tag = (await hand.row(hand.numbers[place]))["tag"]
    await hand.do(
        "UPDATE log_entry SET tag = :tag WHERE seq = :seq",
        tag=tag[:-1] + bytes([tag[-1] ^ 1]),
        seq=hand.numbers[place],
    )
    what = Breach.CHANGED if place in SEALED else Breach.INSERTED
    assert await hand.found() == await hand.entry(what, place)


@pytest.mark.parametrize("place", WAITING)
@pytest.mark.parametrize("column", CHANGES)
async def test_a_change_before_the_seal_is_found(hand: Hand, column: str, place: int) -> None:
    await hand.do(f"UPDATE log_entry SET {column} = {CHANGES[column]} WHERE seq = :seq", seq=hand.numbers[place])  # noqa: S608
    what = Breach.INSERTED if column in ("id", "body") else Breach.CHANGED
    found = await hand.entry(what, place)
    assert await hand.found() == found
    await hand.book.seal(now=NOW + 3 * DAY)
    assert await hand.found() == found


@pytest.mark.parametrize("place", SEALED)
async def test_a_removed_entry_is_found(hand: Hand, place: int) -> None:
    await hand.do("DELETE FROM log_entry WHERE seq = :seq", seq=hand.numbers[place])
    assert await hand.found() == Broken(what=Breach.REMOVED, number=hand.numbers[place])


@pytest.mark.parametrize("place", WAITING)
async def test_an_entry_that_is_removed_before_the_seal_is_found_where_no_number_is_left_out(
    hand: Hand, place: int
) -> None:
    await hand.do("DELETE FROM log_entry WHERE seq = :seq", seq=hand.numbers[place])
    gone = Broken(what=Breach.REMOVED, number=hand.numbers[place]) if hand.database.dialect == "sqlite" else None
    assert (await hand.book.verify()).broken == gone
    await hand.book.add([entry(14)])
    await hand.book.seal(now=NOW + 3 * DAY)
    assert (await hand.book.verify()).broken == gone


@pytest.mark.parametrize("number", [-5, 0, 10**6, 2**62])
@pytest.mark.parametrize("copied", [False, True])
async def test_an_entry_that_was_put_in_is_found(hand: Hand, number: int, copied: bool) -> None:
    row = await hand.row(hand.numbers[3])
    tag = row["tag"] if copied else b"\0" * 36
    await hand.put({**row, "seq": number, "id": "f" * 32, "tag": tag})
    found = await hand.found()
    if hand.database.dialect == "sqlite" and number > 0:
        assert found == Broken(what=Breach.REMOVED, number=hand.numbers[-1] + 1), "numbers were left out before it"
    else:
        assert found == Broken(what=Breach.INSERTED, number=number, id="f" * 32, at=NOW + timedelta(minutes=3))


async def test_an_entry_that_was_put_in_next_is_found(hand: Hand) -> None:
    row = await hand.row(hand.numbers[3])
    await hand.put({**row, "seq": hand.numbers[-1] + 1, "id": "f" * 32})
    inserted = Broken(what=Breach.INSERTED, number=hand.numbers[-1] + 1, id="f" * 32, at=NOW + timedelta(minutes=3))
    assert await hand.found() == inserted
    await hand.book.seal(now=NOW + 3 * DAY)
    assert await hand.found() == inserted


@pytest.mark.parametrize("columns", [("body",), ("id", "body", "tag"), ("body", "tag")])
async def test_exchanged_entries_are_found(hand: Hand, columns: tuple[str, ...]) -> None:
    first, second = [await hand.row(hand.numbers[place]) for place in (2, 9)]
    await hand.do("UPDATE log_entry SET id = 'away' WHERE seq = :seq", seq=second["seq"])
    for row, other in ((first, second), (second, first)):
        taken = {**row, **{one: other[one] for one in columns}}
        await hand.do(
            "UPDATE log_entry SET id = :id, body = :body, tag = :tag WHERE seq = :seq",
            **{one: taken[one] for one in ("id", "body", "tag", "seq")},
        )
    broken = await hand.found()
    assert (broken.what, broken.number) == (Breach.REORDERED, hand.numbers[2])


async def test_an_entry_with_another_number_is_found(hand: Hand) -> None:
    row = await hand.row(hand.numbers[5])
    await hand.do("UPDATE log_entry SET seq = :new WHERE seq = :seq", new=hand.numbers[-1] + 1, seq=row["seq"])
    assert await hand.found() == Broken(
        what=Breach.REORDERED, number=row["seq"], id=row["id"], at=NOW + timedelta(minutes=5)
    )


async def test_entries_in_each_others_place_are_found(hand: Hand) -> None:
    for old, new in ((5, -1), (6, 5), (-1, 6)):
        number = hand.numbers[old] if old >= 0 else -1
        target = hand.numbers[new] if new >= 0 else -1
        await hand.do("UPDATE log_entry SET seq = :new WHERE seq = :seq", new=target, seq=number)
    broken = await hand.found()
    assert (broken.what, broken.number) == (Breach.REORDERED, hand.numbers[5])


@pytest.mark.parametrize("number", [1, 2])
async def test_a_removed_segment_is_found(hand: Hand, number: int) -> None:
    await hand.do("DELETE FROM log_segment WHERE number = :number", number=number)
    assert await hand.found() == Broken(what=Breach.SEGMENT_REMOVED, segment=number)


@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize(
    "change",
    [
        "last = last + 1",
        "count = count - 1",
        "at = '2026-03-09 15:00:00.000000+00:00'",
        "entries = substr(entries, 41)",
        "entries = substr(entries, 1, 39)",
        "digest = entries",
    ],
)
async def test_a_changed_segment_is_found(hand: Hand, change: str, number: int) -> None:
    await hand.do(f"UPDATE log_segment SET {change} WHERE number = :number", number=number)  # noqa: S608
    assert await hand.found() == Broken(what=Breach.SEGMENT_CHANGED, segment=number)


async def test_a_segment_with_another_number_is_found(hand: Hand) -> None:
    await hand.do("UPDATE log_segment SET number = -7 WHERE number = 3")
    assert await hand.found() == Broken(what=Breach.SEGMENT_CHANGED, segment=1)


@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("change", ["signature = digest", "signature = substr(signature, 2)", "key = 'beef'"])
async def test_a_changed_signature_is_found(hand: Hand, change: str, number: int) -> None:
    await hand.do(f"UPDATE log_segment SET {change} WHERE number = :number", number=number)  # noqa: S608
    assert await hand.found() == Broken(what=Breach.SIGNATURE, segment=number)


async def test_a_log_that_another_key_made_anew_is_found(hand: Hand, database_url: str) -> None:
    await hand.do("DELETE FROM log_segment")
    await SqlLogBook(hand.database, Keys.generate()).seal(now=NOW)
    assert await hand.found() == Broken(what=Breach.SIGNATURE, segment=1)


async def test_a_cut_end_is_found_with_a_checkpoint_that_was_kept_elsewhere(hand: Hand) -> None:
    kept = await hand.book.checkpoint()
    await hand.do("DELETE FROM log_segment WHERE number = 3")
    await hand.do("DELETE FROM log_entry WHERE seq > :seq", seq=hand.numbers[7])
    if hand.database.dialect == "sqlite":
        await hand.do("UPDATE sqlite_sequence SET seq = :seq WHERE name = 'log_entry'", seq=hand.numbers[7])
    assert (await hand.book.verify()).broken is None, "nothing inside the database can tell"
    assert (await hand.book.verify(checkpoint=kept)).broken == Broken(what=Breach.ROLLED_BACK, segment=3)


async def test_an_end_that_was_made_anew_is_found_with_a_checkpoint(hand: Hand) -> None:
    kept = await hand.book.checkpoint()
    assert kept is not None
    other = replace(kept, digest="0" * 64)
    assert (await hand.book.verify(checkpoint=kept)).broken is None
    assert (await hand.book.verify(checkpoint=other)).broken == Broken(what=Breach.ROLLED_BACK, segment=3)


async def test_what_a_receipt_accounts_for_may_be_missing(hand: Hand) -> None:
    first, last, other = hand.numbers[1], hand.numbers[4], hand.numbers[7]
    await hand.do(
        "DELETE FROM log_entry WHERE seq BETWEEN :first AND :last OR seq = :other", first=first, last=last, other=other
    )
    receipt = Entry(
        kind=EntryKind.RECEIPT,
        at=NOW,
        keep=Retention.KEPT,
        facts={"class": "record", "ranges": (f"{first}-{last}", str(other)), "count": 5},
    )
    await hand.book.add([receipt])
    whole = ChainReport(segments=3, entries=7, deleted=5, unsealed=3, gaps=hand.numbers[0] - 1)
    assert await hand.book.verify() == whole
    await hand.book.seal(now=NOW + 3 * DAY)
    assert await hand.book.verify() == replace(whole, segments=4, entries=10, unsealed=0)
    await hand.do("DELETE FROM log_entry WHERE seq = :seq", seq=hand.numbers[8])
    assert await hand.found() == Broken(what=Breach.REMOVED, number=hand.numbers[8])


async def test_a_forged_receipt_accounts_for_nothing(hand: Hand) -> None:
    row = await hand.row(hand.numbers[3])
    gone = hand.numbers[5]
    body = row["body"].replace('"kind":"decision"', '"kind":"receipt"').replace('["pii.phone"]', f'["{gone}"]')
    await hand.do("DELETE FROM log_entry WHERE seq = :seq", seq=gone)
    await hand.put({**row, "seq": hand.numbers[-1] + 1, "id": "f" * 32, "kind": "receipt", "body": body})
    broken = await hand.found()
    assert (broken.what, broken.id) == (Breach.INSERTED, "f" * 32)


@pytest.mark.parametrize("place", SEALED)
@pytest.mark.parametrize("change", ["tag = 'text'", "at = 'never'", "body = x'ff'", "id = x'ff'"])
async def test_what_the_driver_cannot_read_is_found(hand: Hand, change: str, place: int) -> None:
    if hand.database.dialect == "postgresql":
        pytest.skip("PostgreSQL refuses such values")
    await hand.do(f"UPDATE log_entry SET {change} WHERE seq = :seq", seq=hand.numbers[place])  # noqa: S608
    assert await hand.found() == Broken(what=Breach.CHANGED, number=hand.numbers[place])


@pytest.mark.parametrize("change", ["at = 'never'", "entries = 'text'", "signature = 7", "last = 'x'"])
async def test_a_segment_that_the_driver_cannot_read_is_found(hand: Hand, change: str) -> None:
    if hand.database.dialect == "postgresql":
        pytest.skip("PostgreSQL refuses such values")
    await hand.do(f"UPDATE log_segment SET {change} WHERE number = 2")  # noqa: S608
    assert await hand.found() == Broken(what=Breach.SEGMENT_CHANGED, segment=2)


async def test_entries_of_an_earlier_key_still_verify(database_url: str) -> None:
    database = await open_database(parse(database_url))
    old, new = b"o" * 32, b"n" * 32
    before = SqlLogBook(database, Keys([old]))
    await before.add([entry(1)])
    await before.seal(now=NOW)
    after = SqlLogBook(database, Keys([new, old]))
    await after.add([entry(2)])
    await after.seal(now=NOW)
    verdict = await after.verify()
    assert (verdict.broken, verdict.segments, verdict.entries) == (None, 2, 2)
    lost = (await SqlLogBook(database, Keys([new])).verify()).broken
    assert lost == Broken(what=Breach.SIGNATURE, segment=1)
    await database.close()

"""Changing keys while others write, and that every sealed value is bound to its row and column."""

from __future__ import annotations

import base64
import os
import sqlite3
from collections.abc import Mapping
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy import LargeBinary
from sqlalchemy import RowMapping
from sqlalchemy import Select
from sqlalchemy import insert
from sqlalchemy import select

from policy.model import StorageError
from storage.address import parse
from storage.appealrows import reason_place
from storage.appealrows import words_place
from storage.caserows import case_place
from storage.caserows import code_place
from storage.caserows import entry_place
from storage.caserows import file_place
from storage.database import Database
from storage.database import open_database
from storage.inbox import inbox_row
from storage.keyfile import alone
from storage.keyring import Ring
from storage.keyring import fresh
from storage.keyring import id_of
from storage.keyring import text_of
from storage.keyring import write_keys
from storage.oversight import token_place
from storage.questionrows import question_place
from storage.questionrows import standard_place
from storage.resealing import Resealed
from storage.resealing import reseal
from storage.resealing import used_by
from storage.seal import Keys
from storage.sealedcolumns import PLAIN
from storage.sealedcolumns import SEALED
from storage.sealedcolumns import SIGNED
from storage.sealedcolumns import TAGGED
from storage.sealedcolumns import SealedColumn
from storage.settling import effect_place
from storage.settling import kept_place
from storage.settling import note_place
from storage.stores import open_stores
from storage.tables import METADATA
from tests.contracts.samples import NOW
from tests.contracts.samples import PATIENCE
from tests.contracts.samples import finding
from tests.contracts.samples import judged
from tests.contracts.samples import posted
from tests.contracts.samples import warn

_PLACES = {
    "appeal.words": words_place("1"),
    "case_entry.body": entry_place("1"),
    "case_file.about": file_place("1", "about"),
    "case_file.data": file_place("1", "data"),
    "inbox.payload": "inbox:payload:1",
    "kept_text.text": kept_place("1"),
    "mode_setting.reason": reason_place("1"),
    "outbox.effect": effect_place("1"),
    "oversight.token": token_place("1", "1"),
    "question.text": question_place("1"),
    "reminder.note": note_place("1", "1"),
    "report_case.body": case_place("1"),
    "report_case.code": code_place("1"),
    "standard_answer.answer": standard_place("1", "answer"),
    "standard_answer.question": standard_place("1", "question"),
}
"""What the writers of the columns bind their values to, for the row "1"."""


def _name(one: SealedColumn) -> str:
    return f"{one.table}.{one.column}"


def test_every_column_of_bytes_is_sealed_tagged_or_plain() -> None:
    found = {
        (table.name, column.name)
        for table in METADATA.sorted_tables
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    }
    assert found == {(one.table, one.column) for one in SEALED} | set(TAGGED) | set(PLAIN)
    assert all(column in METADATA.tables[table].columns for table, column in SIGNED)


def test_every_sealed_column_is_bound_as_its_writer_says() -> None:
    assert {_name(one): one.place(dict.fromkeys(one.ids, "1")) for one in SEALED} == _PLACES
    keys = Keys.generate()
    assert keys.open(inbox_row(posted("1"), keys, NOW)["payload"], place=_PLACES["inbox.payload"])


@pytest.mark.parametrize("one", SEALED, ids=_name)
def test_a_value_that_was_moved_is_refused(one: SealedColumn) -> None:
    keys = Keys.generate()
    sealed = keys.seal(b"x", place=one.place(dict.fromkeys(one.ids, "1")))
    others = [other.place(dict.fromkeys(other.ids, "1")) for other in SEALED if other != one]
    for place in (one.place(dict.fromkeys(one.ids, "2")), *others):
        with pytest.raises(StorageError, match="the seal is broken"):
            keys.open(sealed, place=place)


def _row(one: SealedColumn, ident: str, keys: Keys) -> dict[str, Any]:
    """A row with something in every column that must have something."""
    values: dict[str, Any] = {}
    for column in METADATA.tables[one.table].columns:
        if column.name in one.ids:
            values[column.name] = ident
        elif not column.nullable and not (column.primary_key and column.autoincrement is True):
            values[column.name] = _any(column.type.python_type, ident)
    for other in SEALED:
        if other.table == one.table:
            values[other.column] = keys.seal(b'{"any":1}', place=other.place(values))
    return values


def _any(type_: type, ident: str) -> object:
    made: Mapping[type, object] = {str: ident, bytes: b"x", bool: False, int: 0, list: [], dict: {}}
    return made.get(type_, NOW)


async def _all(database: Database, statement: Select[Any]) -> Sequence[RowMapping]:
    return await database.read(lambda connection: connection.execute(statement).mappings().all())


async def test_every_sealed_column_is_sealed_anew(sqlite_url: str) -> None:
    old, new = fresh(), fresh()
    database = await open_database(parse(sqlite_url))
    tables = [one for one in SEALED if one.table not in ("report_case", "outbox", "appeal")]  # they hang on others

    def fill(connection: Connection) -> None:
        for one in {one.table: one for one in tables}.values():
            for ident in ("1", "2", "3"):
                connection.execute(insert(METADATA.tables[one.table]), _row(one, ident, Keys([old])))

    await database.write(fill)
    both, told = Keys([new, old]), [0]
    assert await reseal(sqlite_url, both, tell=told.append) == Resealed(rows=3 * len(tables), unreadable=0)
    assert told[-1] == 3 * len(tables)
    for one in tables:
        table = METADATA.tables[one.table]
        for row in await _all(database, select(table)):
            assert Keys([new]).open(row[one.column], place=one.place(row)) == b'{"any":1}'
    await database.close()
    assert await reseal(sqlite_url, both) == Resealed(rows=0, unreadable=0)
    assert await reseal(sqlite_url, Keys([old])) == Resealed(rows=0, unreadable=3 * len(tables))


async def test_a_table_whose_rows_share_half_their_key_is_sealed_anew_to_its_end(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.resealing._BATCH", 2)
    old, new = fresh(), fresh()
    (tokens,) = (one for one in SEALED if one.table == "oversight")
    database = await open_database(parse(database_url))

    def fill(connection: Connection) -> None:
        for account in "12345":
            words = dict.fromkeys(("workspace", "person", "wording", "asked_by", "ended", "told"), "1")
            values: dict[str, Any] = {**words, "account": account, "given_at": NOW}
            values["token"] = Keys([old]).seal(b"t", place=tokens.place(values))
            connection.execute(insert(METADATA.tables["oversight"]), values)

    await database.write(fill)
    await database.close()
    assert await reseal(database_url, Keys([new, old])) == Resealed(rows=5, unreadable=0)
    assert await reseal(database_url, Keys([new, old])) == Resealed(rows=0, unreadable=0)


def test_keys_that_many_add_at_once_are_all_there(tmp_path: Path) -> None:
    file = tmp_path / "keys"
    first = Keys.from_file(file).ring

    def add(_: int) -> bytes:
        key = fresh()
        with alone(file):
            write_keys(file, text_of(Keys.from_file(file).ring.with_last(key)))
        return id_of(key)

    with ThreadPoolExecutor(8) as operators:
        added = set(operators.map(add, range(40)))
    ring = Keys.from_file(file).ring
    assert (ring.first, set(ring.keys)) == (first.first, {first.first, *added})


async def test_keys_change_under_a_running_process(database_url: str, tmp_path: Path) -> None:
    file = tmp_path / "keys"
    first = Keys.from_file(file)
    running = await open_stores(database_url, first, patience=PATIENCE)
    await running.inbox.claim(posted("e1"))
    await running.inbox.claim(posted("e2"))
    await running.log.settle(judged(posted("e1"), warn(), findings=(finding(),), name="d1"))
    await running.book.seal(now=NOW)
    old = first.ring
    write_keys(file, text_of(old.with_first(fresh())))
    done = await reseal(database_url, Keys.from_file(file))
    await running.inbox.claim(posted("e3"))
    waiting = sorted(one.id for one in await running.inbox.waiting())
    await running.log.settle(judged(posted("e3"), warn(), name="d3"))
    await running.book.seal(now=NOW)
    assert (done, waiting, (await running.book.verify()).broken) == (Resealed(rows=2, unreadable=0), ["e2", "e3"], None)
    used = await used_by(database_url)
    assert (used[old.first.hex()].hindering, used[old.first.hex()].log > 0) == ({}, True)
    assert used[first.ring.first.hex()].hindering == {"inbox.payload": 1, "outbox.effect": 2}
    write_keys(file, text_of(first.ring.without(old.first)))
    assert (await running.book.verify()).broken is None
    assert [one.id for one in await running.inbox.waiting()] == ["e2"]
    await running.jobs.stop()
    await running.close()


async def test_a_row_that_changed_meanwhile_stays_as_it_is(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = fresh(), fresh()
    stores = await open_stores(sqlite_url, Keys([old]), patience=PATIENCE)
    await stores.inbox.claim(posted("e1"))
    both = Keys([new, old])
    seal = both.seal

    def sealing(content: bytes, *, place: str) -> bytes:
        """Somebody judges the event while it is sealed anew."""
        monkeypatch.undo()
        with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as other:
            other.execute("UPDATE inbox SET payload = NULL")
        other.close()
        return seal(content, place=place)

    monkeypatch.setattr(both, "seal", sealing)
    assert await reseal(sqlite_url, both) == Resealed(rows=0, unreadable=0)
    assert list(await stores.inbox.waiting()) == []
    await stores.close()


def test_a_dropped_key_leaves_what_lasts() -> None:
    old, new = fresh(), fresh()
    both = Ring([new, old])
    left = Ring.from_text(text_of(both.without(id_of(old))))
    assert list(left.keys.values()) == [new]
    for purpose in ("log entry", "log segment", "case codes"):
        assert left.derived(purpose) == both.derived(purpose)
    assert list(left.derived("said sketch")) == [id_of(new)]
    assert base64.b64encode(old).decode() not in text_of(left)
    with pytest.raises(StorageError, match="the key of this seal is not here"):
        Keys.of(left).open(Keys([old]).seal(b"x", place="p"), place="p")


def test_a_damaged_key_file_leaves_a_running_process_its_keys(tmp_path: Path) -> None:
    file = tmp_path / "keys"
    keys = Keys.from_file(file)
    sealed, ring = keys.seal(b"x", place="p"), keys.ring
    for content in (b"", b"nonsense", os.urandom(40)):
        file.write_bytes(content)
        assert keys.open(sealed, place="p") == b"x"
        assert keys.ring is ring
    file.unlink()
    assert keys.open(keys.seal(b"y", place="p"), place="p") == b"y"


def test_each_change_of_the_ring_keeps_the_rest() -> None:
    one, two, three = fresh(), fresh(), fresh()
    ring = Ring([one]).with_last(two)
    assert (list(ring.keys.values()), ring.first) == ([one, two], id_of(one))
    assert list(ring.with_first(two).keys.values()) == [two, one]
    assert list(ring.joined(Ring([three, one])).keys.values()) == [one, two, three]

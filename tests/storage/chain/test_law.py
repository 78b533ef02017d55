"""A law: whatever single thing happens to the rows of a sealed log, verifying it finds something broken."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from policy.model import Entry
from policy.model import EntryKind
from policy.model import MemberRef
from storage.chain.body import EntryRow
from storage.memory.book import MemoryLogBook
from storage.memory.state import State

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
Sizes = list[int]


async def _sealed(sizes: Sizes) -> tuple[State, MemoryLogBook]:
    state = State()
    book = MemoryLogBook(state)
    for day, size in enumerate(sizes):
        at = NOW + timedelta(days=day)
        who = MemberRef(workspace="W", id=f"U{day}")
        await book.add([Entry(kind=EntryKind.VIEW, at=at, subject=who, facts={"n": n}) for n in range(size)])
        await book.seal(now=at)
    return state, book


def _change(row: EntryRow, column: int) -> EntryRow:
    changes: tuple[Callable[[EntryRow], EntryRow], ...] = (
        lambda one: one._replace(seq=one.seq + 1_000),
        lambda one: one._replace(id=one.id[::-1] + "0"),
        lambda one: one._replace(kind="export"),
        lambda one: one._replace(keep="routine"),
        lambda one: one._replace(at=one.at + timedelta(microseconds=1)),
        lambda one: one._replace(subject=None),
        lambda one: one._replace(conversation="C9"),
        lambda one: one._replace(body=one.body.replace('"n":', '"m":')),
        lambda one: one._replace(tag=one.tag[:-1] + bytes([one.tag[-1] ^ 128])),
    )
    return changes[column](row)


LOGS = st.lists(st.integers(1, 4), min_size=1, max_size=4)


def _broken(sizes: Sizes, meddle: Callable[[State], None]) -> bool:
    async def run() -> bool:
        state, book = await _sealed(sizes)
        assert (await book.verify()).broken is None
        meddle(state)
        return (await book.verify()).broken is not None

    return asyncio.run(run())


@given(LOGS, st.data())
def test_a_changed_column_breaks_the_chain(sizes: Sizes, data: st.DataObject) -> None:
    place, column = data.draw(st.integers(0, sum(sizes) - 1)), data.draw(st.integers(0, 8))

    def meddle(state: State) -> None:
        state.entries[place] = _change(state.entries[place], column)

    assert _broken(sizes, meddle)


@given(LOGS, st.data())
def test_a_removed_entry_breaks_the_chain(sizes: Sizes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, sum(sizes) - 1))

    def meddle(state: State) -> None:
        del state.entries[place]

    assert _broken(sizes, meddle)


@given(LOGS, st.data())
def test_an_inserted_entry_breaks_the_chain(sizes: Sizes, data: st.DataObject) -> None:
    """With the content of another one, and with its id and tag or without."""
    place, number = data.draw(st.integers(0, sum(sizes) - 1)), data.draw(st.integers(-3, sum(sizes) + 3))
    ident = data.draw(st.sampled_from(["", "f" * 32]))

    def meddle(state: State) -> None:
        taken = {row.seq for row in state.entries}
        row = state.entries[place]
        seq = number if number not in taken else max(taken) + 1
        state.entries.append(row._replace(seq=seq, id=ident or row.id))

    assert _broken(sizes, meddle)


@given(st.lists(st.integers(2, 4), min_size=1, max_size=4), st.data())
def test_exchanged_entries_break_the_chain(sizes: Sizes, data: st.DataObject) -> None:
    first, second = data.draw(st.lists(st.integers(0, sum(sizes) - 1), min_size=2, max_size=2, unique=True))

    def meddle(state: State) -> None:
        one, other = state.entries[first], state.entries[second]
        state.entries[first], state.entries[second] = other._replace(seq=one.seq), one._replace(seq=other.seq)

    assert _broken(sizes, meddle)


@given(LOGS, st.data())
def test_a_meddled_segment_breaks_the_chain(sizes: Sizes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(sizes) - 1))
    changes = st.sampled_from(
        [
            {"last": 99},
            {"count": 99},
            {"entries": b""},
            {"at": NOW - timedelta(days=1)},
            {"digest": b"\0" * 32},
            {"signature": b"\0" * 64},
            {"key": "00000000"},
            {"number": 99},
        ]
    )
    change = data.draw(changes)

    def meddle(state: State) -> None:
        state.segments[place] = replace(state.segments[place], **change)  # type: ignore[arg-type]  # any field

    assert _broken(sizes, meddle)


@given(st.lists(st.integers(1, 4), min_size=2, max_size=4), st.data())
def test_a_removed_segment_breaks_the_chain(sizes: Sizes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(sizes) - 2))

    def meddle(state: State) -> None:
        del state.segments[place]

    assert _broken(sizes, meddle)

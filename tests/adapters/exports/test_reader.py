"""Rows come out of any bytes, one by one, and damage costs no more than the row that it is in."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.exports.reader import CHUNK
from adapters.exports.reader import Damage
from adapters.exports.reader import JsonReader
from adapters.exports.rows import head_of
from adapters.exports.rows import rows_of

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


class Dribble(io.BytesIO):
    """Hands out at most three bytes at once, as a slow stream does."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(3)


def rows(data: bytes) -> list[object]:
    return list(rows_of(io.BytesIO(data)))


@given(st.lists(st.dictionaries(st.text(), VALUES, max_size=4), max_size=6), st.sampled_from([None, 2]))
def test_rows_are_what_was_written_however_the_bytes_arrive(written: list[object], indent: int | None) -> None:
    data = json.dumps(written, indent=indent).encode("utf-8", "replace")
    assert list(rows_of(Dribble(data))) == rows(data) == json.loads(data)


@given(st.binary(max_size=200) | st.text('[]{}",:\\ a1e-.', max_size=60).map(str.encode))
def test_any_bytes_give_rows_or_damage(data: bytes) -> None:
    assert all(isinstance(row, (dict, Damage)) for row in rows(data))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"[]", []),
        (b'\xef\xbb\xbf[{"a": 1}]', [{"a": 1}]),
        (b'{"messages": [{"a": 1}], "n": 1}', [{"a": 1}]),
        (b'[{"a": 1}, {"b": }, {"c": 3}]', [{"a": 1}, Damage.MALFORMED, {"c": 3}]),
        (b'[{"a": 1}, 7, null, {"c": 3}]', [{"a": 1}, Damage.MALFORMED, Damage.MALFORMED, {"c": 3}]),
        (b'[{"a": "\xff"}, {"c": 3}]', [{"a": "\ufffd"}, {"c": 3}]),
        (b'[{"a": 1}, {"b": "cut', [{"a": 1}, Damage.TRUNCATED]),
        (b'[{"a": 1},', [{"a": 1}, Damage.TRUNCATED]),
        (b"", [Damage.TRUNCATED]),
        (b'"text"', [Damage.MALFORMED]),
        (b'{"a": 1}', [Damage.MALFORMED]),
        (b"[" + b"[" * 5000 + b"]" * 5000 + b', {"c": 3}]', [Damage.MALFORMED, {"c": 3}]),
        (b"[" + b"[" * 5000, [Damage.TRUNCATED]),
        (b'[{"n": ' + b"9" * 5000 + b'}, {"c": 3}]', [Damage.MALFORMED, {"c": 3}]),
    ],
)
def test_damage_costs_its_own_row(data: bytes, expected: list[object]) -> None:
    assert rows(data) == expected


def test_a_row_longer_than_what_is_read_at_once() -> None:
    written = [{"a": "x" * (3 * CHUNK)}, {"b": '",]}' * CHUNK}, {"c": 3}]
    assert rows(json.dumps(written).encode()) == written


def test_a_stream_that_breaks_is_truncated() -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(9)
            if not data:
                raise OSError
            return data

    assert list(rows_of(Broken(b'[{"a": 1}'))) == [{"a": 1}, Damage.TRUNCATED]


def test_the_head_stands_before_the_messages() -> None:
    data = b'{"guild": {"id": "1"}, "n": 12, "messages": [{"a": 1}]}'
    assert head_of(JsonReader(Dribble(data))) == {"guild": {"id": "1"}, "n": 12, "messages": True}

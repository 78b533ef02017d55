"""The rows of a JSON file one after the other, and what an object says before them."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.exports.reader import Damage
from adapters.exports.reader import JsonReader
from adapters.exports.reader import Source
from adapters.values import Json

ROWS = "messages"
"""The key of the list of messages, where a file is one object."""

Row = Json | Damage


def head_of(reader: JsonReader) -> dict[str, object]:
    """What the object says before its messages; the reader then stands at their list. Empty for anything else."""
    head: dict[str, object] = {}
    if not reader.take("{"):
        return head
    while reader.peek() not in ("", "}"):
        reader.take(",")
        key = reader.value()
        if not isinstance(key, str) or not reader.take(":"):
            return head
        if key == ROWS and reader.peek() == "[":
            head[ROWS] = True
            return head
        head[key] = reader.value()
    return head


def rows_of(source: Source) -> Iterator[Row]:
    """The rows of a list, or of the messages in an object. Every row that cannot be read yields its damage."""
    reader = JsonReader(source)
    if reader.peek() == "{":
        head_of(reader)
    yield from rows_after(reader)


def rows_after(reader: JsonReader) -> Iterator[Row]:
    """The rows of the list at which the reader stands."""
    if not reader.take("["):
        yield Damage.MALFORMED if reader.peek() else Damage.TRUNCATED
        return
    while not reader.take("]"):
        if reader.take(","):
            continue
        if not reader.peek():
            yield Damage.TRUNCATED
            return
        row = reader.value()
        yield row if isinstance(row, (dict, Damage)) else Damage.MALFORMED
        if row is Damage.TRUNCATED:
            return

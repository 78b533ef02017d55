"""Reading values of unknown JSON: what is missing or of another type counts as empty."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from datetime import UTC
from datetime import datetime
from datetime import timedelta

Json = Mapping[str, object]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def text_of(row: Json, key: str) -> str:
    """The text under `key`, or '', as every database takes it."""
    value = row.get(key)
    return storable(value) if isinstance(value, str) else ""


def storable(text: str) -> str:
    """A text without what no encoding or no PostgreSQL takes: half a surrogate pair and NUL become '?' each."""
    if "\0" in text:
        text = text.replace("\0", "?")
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def word_of(row: Json, key: str) -> str:
    """The id or word under `key` without blanks around it; a whole number is taken as its digits."""
    value = row.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if abs(value) < 10**30 else ""
    return text_of(row, key).strip()


def object_of(row: Json, key: str) -> Json:
    """The object under `key`, or an empty one."""
    value = row.get(key)
    return value if isinstance(value, dict) else {}


def objects_of(row: Json, key: str) -> Iterator[Json]:
    """The objects of the list under `key`; other things in it are passed over."""
    value = row.get(key)
    return (one for one in value if isinstance(one, dict)) if isinstance(value, list) else iter(())


def words_of(row: Json, key: str) -> tuple[str, ...]:
    """The non-empty texts of the list under `key`, each once, in order."""
    value = row.get(key)
    if not isinstance(value, list):
        return ()
    return tuple(dict.fromkeys(storable(one) for one in value if isinstance(one, str) and one))


def joined(*texts: str) -> str:
    """The non-empty texts, a line each."""
    return "\n".join(text for text in texts if text.strip())


def moment_after(microseconds: int) -> datetime | None:
    """So many microseconds after 1970 in UTC; None for what no calendar holds."""
    try:
        return _EPOCH + timedelta(microseconds=microseconds)
    except OverflowError:
        return None

"""The links of the chain: digests of entries and of the segments that hold them."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime

from storage.chain.body import EntryRow
from storage.chain.body import aware

_LINK = struct.Struct(">q32s")
"""An entry's number and SHA-256."""
_HEAD = struct.Struct(">qqq")
"""A segment's number, the highest number of an entry up to its end, and how many entries it holds."""
MOST = 10_000
"""How many entries a segment holds at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A piece of the chain: `entries` holds a packed link for each entry, `last` the highest number up to its end."""

    number: int
    at: datetime
    last: int
    count: int
    entries: bytes
    digest: bytes
    signature: bytes
    key: str


def entry_digest(row: EntryRow) -> bytes:
    """SHA-256 of an entry's id, text and tag."""
    return hashlib.sha256(f"{row.id}\0{row.body}\0".encode("utf-8", "surrogatepass") + row.tag).digest()


def pack(rows: Iterable[EntryRow]) -> bytes:
    """The links of some entries, 40 bytes each."""
    return b"".join(_LINK.pack(row.seq, entry_digest(row)) for row in rows)


def unpack(entries: bytes) -> dict[int, bytes]:
    """Number -> digest, in the order in which they were packed. A rest that is no link is left out."""
    return dict(_LINK.iter_unpack(entries[: len(entries) // _LINK.size * _LINK.size]))


def segment_digest(previous: bytes, segment: Segment) -> bytes:
    """SHA-256 of a segment and of all before it, by their digest; `digest`, `signature` and `key` are not in it."""
    moment = aware(segment.at).astimezone(UTC).isoformat(timespec="microseconds")
    head = _HEAD.pack(segment.number, segment.last, segment.count)
    return hashlib.sha256(previous + head + moment.encode() + segment.entries).digest()

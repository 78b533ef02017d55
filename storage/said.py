"""What leaders said to one student alone, for a day: sketches under a key, so that the table tells nothing.

A row holds one keyed bit of each number of a sketch (b-bit minwise hashing, Li and Koenig 2010) and the reader under
the same key. Without the key no guess can be tried; with it a whole text can be guessed at, and no word be read out.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta

from policy.model import Alike
from policy.model import ConversationRef
from policy.model import Said
from storage.seal import Keys

ALIKE = 0.68
"""From this share of common words on, two texts are nearly the same; that of `policy.detect.similar`."""

_ID_BYTES = 4
_DIGEST_BYTES = 16
_POSITION = struct.Struct("<HI")


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """One message as it is remembered. An empty sketch is that of a message that was deleted or says something else."""

    place: ConversationRef
    at: datetime
    sketch: bytes
    reader: bytes
    told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Where and when something is said now."""

    place: ConversationRef
    at: datetime


class Veil:
    """Puts sketches and readers under the installation's keys: the newest makes, any compares."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys.derive("said sketch")

    def sketch(self, numbers: tuple[int, ...], author: str, key: bytes = b"") -> bytes:
        """`key id (4 bytes) | a bit for each number`. Equal texts of two authors have nothing in common."""
        key = key or next(iter(self._keys))
        secret = hashlib.blake2b(author.encode(), key=self._keys[key], digest_size=32).digest()
        bits = 0
        for position, number in enumerate(numbers):
            tag = hashlib.blake2b(_POSITION.pack(position, number), key=secret, digest_size=1).digest()
            bits = bits << 1 | tag[0] & 1
        return key + bits.to_bytes(-(-len(numbers) // 8), "big")

    def readers(self, person: str) -> Iterator[bytes]:
        """`key id (4 bytes) | tag (16)` of a person, under each key, the newest first."""
        for key, secret in self._keys.items():
            tag = hashlib.blake2b(person.encode(), key=secret, digest_size=_DIGEST_BYTES, person=b"reader")
            yield key + tag.digest()

    def alike(self, traces: Iterable[Trace], said: Said, author: str, now: Moment) -> Alike:
        """In how many of the author's other conversations nearly the same was said to others, around a moment."""
        hours, readers = timedelta(hours=said.hours), frozenset(self.readers(said.reader))
        known = list(traces)
        keys = {one.sketch[:_ID_BYTES] for one in known} & self._keys.keys()
        mine = {key: self.sketch(said.sketch, author, key) for key in keys}
        same = [
            one
            for one in known
            if one.place != now.place
            and one.reader not in readers
            and _is_alike(one.sketch, mine.get(one.sketch[:_ID_BYTES], b""))
        ]
        told = any(one.told and abs(now.at - one.at) < hours for one in known)
        return Alike(conversations=_most_within(same, now.at, hours), told=told)


def _is_alike(one: bytes, other: bytes) -> bool:
    """Whether two veiled sketches agree; of numbers that differ every other bit is equal all the same."""
    if len(one) != len(other) or len(one) <= _ID_BYTES:
        return False
    body, other_body = one[_ID_BYTES:], other[_ID_BYTES:]
    differ = (int.from_bytes(body, "big") ^ int.from_bytes(other_body, "big")).bit_count()
    return 1 - 2 * differ / (8 * len(body)) >= ALIKE


def _most_within(traces: list[Trace], at: datetime, span: timedelta) -> int:
    """The most conversations, each with a reader of its own, in any window of that length around a moment.

    Messages are not always judged in the order in which they were written: a history is read place by place.
    """
    starts = [at, *(one.at for one in traces if at - span < one.at <= at)]
    windows = ([one for one in traces if start <= one.at < start + span] for start in starts)
    return max(min(len({one.place for one in some}), len({one.reader for one in some})) for some in windows)

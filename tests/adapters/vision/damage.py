"""Damages files, always in the same way: a seed is a file."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable
from collections.abc import Iterator

from tests.adapters.vision.files import BOMBS
from tests.adapters.vision.files import NEVER
from tests.adapters.vision.files import SOUND

Damage = Callable[[random.Random, bytearray], bytes]


def flipped(chance: random.Random, data: bytearray) -> bytes:
    """A few bits."""
    for _ in range(chance.choice((1, 2, 8, 64))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def cut(chance: random.Random, data: bytearray) -> bytes:
    """The rest is missing."""
    return bytes(data[: chance.randrange(len(data))])


def holed(chance: random.Random, data: bytearray) -> bytes:
    """Something in the middle is missing, or zero, or there twice."""
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice((1, 4, 50, 500)))
    piece = chance.choice((b"", b"\0" * (end - start), bytes(data[start:end]) * 2))
    return bytes(data[:start]) + piece + bytes(data[end:])


def lying(chance: random.Random, data: bytearray) -> bytes:
    """Its header tells of other sizes, counts and places than there are."""
    value = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\0\0\xff\xff"))
    start = chance.randrange(4, min(len(data), 120))
    data[start : start + 4] = value
    return bytes(data)


def spliced(chance: random.Random, data: bytearray) -> bytes:
    """The beginning of it and the end of something else."""
    other = SOUND[chance.choice(sorted(SOUND))]
    return bytes(data[: chance.randrange(len(data))]) + other[chance.randrange(len(other)) :]


def resealed(chance: random.Random, data: bytearray) -> bytes:
    """Damage in a PNG whose checksums are right again, so that it is believed; elsewhere in what follows the header."""
    damaged = bytearray(flipped(chance, data[:8] + data[8:]))
    if data[:4] != b"\x89PNG":
        return bytes(data[:24]) + bytes(damaged[24:])
    damaged[:8] = data[:8]
    place = 8
    while place + 12 <= len(damaged):
        (length,) = struct.unpack_from(">I", damaged, place)
        end = place + 8 + length
        if end + 4 > len(damaged):
            break
        struct.pack_into(">I", damaged, end, zlib.crc32(damaged[place + 4 : end]))
        place = end + 4
    return bytes(damaged)


WAYS: tuple[Damage, ...] = (flipped, cut, holed, lying, spliced, resealed)


def damaged(each: int) -> Iterator[tuple[str, bytes]]:
    """So many files of each format and each way, what wants to be large, and what is never opened."""
    for name, data in sorted(SOUND.items()):
        for way in WAYS:
            for number in range(each):
                case = f"{name}-{way.__name__}-{number}"
                yield case, way(random.Random(case), bytearray(data))  # noqa: S311 - the same every time
    yield from sorted(BOMBS.items())
    yield from sorted(NEVER.items())

"""Files that are a little wrong, or very: made from good ones with a seed, so that each can be made again."""

from __future__ import annotations

import io
import random
from zipfile import ZIP_DEFLATED
from zipfile import BadZipFile
from zipfile import ZipFile

TOKENS = (
    b"", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"'", b",", b";", b"\r", b"\n\n", b"{", b"}", b"[", b"]", b":",
    b"&a", b"*a", b"!!python/object/apply:os.system ['true']", b"<<: *a", b"- ", b"\t", b"=", b"#", b"'''", b"null",
    b"true", b"-1", b"1e999", b"9" * 5_000, b"0x", b"2026-02-30", b"99:99", b"\xed\xa0\x80", "\u202e".encode(),
    b"../../x", b"C:\\x", b"=cmd|'/c calc'!A1", b"[" * 3_000, b"{\"a\":" * 2_000, b"x" * 20_000, b"(" * 500, b"\\u0000",
)  # fmt: skip
"""What formats trip over."""


def mutated(data: bytes, chance: random.Random) -> bytes:
    """One to four changes to a file; a zip is changed inside as often as outside."""
    if data[:2] == b"PK" and chance.random() < 0.7:
        return _inside(data, chance)
    found = bytearray(data)
    for _ in range(chance.randrange(1, 5)):
        _change(found, chance)
    return bytes(found)


def _change(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) + 1)
    end = min(len(data), start + chance.choice((1, 4, 40, 400)))
    match chance.randrange(6):
        case 0:
            data[start:start] = chance.choice(TOKENS)
        case 1:
            data[start:end] = chance.choice(TOKENS)
        case 2:
            del data[start:end]
        case 3:
            data[start:start] = data[start:end]
        case 4:
            data[start:end] = chance.randbytes(end - start)
        case _:
            del data[start:]


def _inside(data: bytes, chance: random.Random) -> bytes:
    out = io.BytesIO()
    try:
        with ZipFile(io.BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
            names = old.namelist()
            hit = chance.choice(names)
            for name in names:
                content = old.read(name)
                new.writestr(name, mutated(content, chance) if name == hit else content)
    except BadZipFile:
        return data
    return out.getvalue()

"""Pictures without what cameras and programs write beside them: place, time, device, owner, remarks.

The picture itself is not touched. Of what stands around it only that is kept without which it could not be shown, and
which way is up; profiles of colours name devices, and go. Whatever is not laid out as its format says is refused.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    b"IHDR PLTE tRNS gAMA cHRM sRGB cICP sBIT acTL fcTL fdAT IDAT IEND".split()  # acTL, fcTL and fdAT make an animation
)
_WEBP_KEPT = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"})
_WEBP_TELLS = 0b0010_1100
"""Bits of a WebP's head that announce colours (ICC), EXIF and XMP, none of which is kept."""
_ORIENTATION = 0x0112
_SOI, _EOI, _SOS, _APP0, _APP1, _APP14, _APP15, _COM = 0xD8, 0xD9, 0xDA, 0xE0, 0xE1, 0xEE, 0xEF, 0xFE
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers of a JPEG that nothing follows."""


class UncleanError(ValueError):
    """The bytes are not laid out as the format says."""


def cleaned(kind: str, data: bytes) -> bytes:
    """The same picture alone. Raises `UncleanError`."""
    clean = _BY_KIND.get(kind)
    if clean is None:
        return data
    try:
        return clean(data)
    except (struct.error, IndexError, OverflowError) as error:
        raise UncleanError(kind) from error


def _jpeg(data: bytes) -> bytes:
    """Everything up to the end of the first picture: later ones are previews and films."""
    turned = _upright(data)
    kept = [data[:2]]
    if turned > 1:
        kept.append(_turned(turned))
    for marker, piece in _segments(data):
        remark = _APP1 <= marker <= _APP15 and marker != _APP14
        if not remark and marker != _COM:
            kept.append(piece)
    return b"".join(kept)


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 2
    while True:
        if data[at] != 0xFF:
            raise UncleanError("image/jpeg")
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
            continue
        if marker == _EOI:
            yield marker, data[at : at + 2]
            return
        end = at + 2 if marker in _BARE else at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        if end > len(data):
            raise UncleanError("image/jpeg")
        if marker == _SOS:
            end = _scanned(data, end)
        yield marker, data[at:end]
        if end >= len(data):  # cut off: programs show such pictures
            return
        at = end


def _scanned(data: bytes, at: int) -> int:
    """Where the picture's own bytes end: at the next marker that is neither a stuffed byte nor a restart."""
    while (found := data.find(b"\xff", at)) >= 0 and found + 1 < len(data):
        if data[found + 1] != 0 and data[found + 1] not in _BARE:
            return found
        at = found + 2
    return len(data)


def _upright(data: bytes) -> int:
    """Which way is up, by the EXIF of a JPEG; 1 where nothing says so."""
    for marker, piece in _segments(data):
        if marker == _SOS:
            break
        if marker == _APP1 and piece[4:10] == b"Exif\0\0":
            return _orientation(piece[10:])
    return 1


def _orientation(tiff: bytes) -> int:
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 1
    try:
        start = struct.unpack_from(f"{order}I", tiff, 4)[0]
        for number in range(struct.unpack_from(f"{order}H", tiff, start)[0]):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * number)
            if tag == _ORIENTATION:
                return value if 1 <= value <= 8 else 1
    except struct.error:
        pass
    return 1


def _turned(orientation: int) -> bytes:
    """An EXIF that says which way is up, and nothing else."""
    tiff = b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, orientation, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", 8 + len(tiff)) + b"Exif\0\0" + tiff


def _png(data: bytes) -> bytes:
    kept, at = [_PNG], len(_PNG)
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + size
        if end > len(data) or zlib.crc32(data[at + 4 : end - 4]) != struct.unpack_from(">I", data, end - 4)[0]:
            raise UncleanError("image/png")
        if kind in _PNG_KEPT:
            kept.append(data[at:end])
        if kind == b"IEND":
            return b"".join(kept)
        at = end
    raise UncleanError("image/png")


def _webp(data: bytes) -> bytes:
    kept, at, end = [b"WEBP"], 12, min(len(data), 8 + struct.unpack_from("<I", data, 4)[0])
    while at < end:
        kind, size = struct.unpack_from("<4sI", data, at)
        after = at + 8 + size + size % 2
        if after > end + 1:
            raise UncleanError("image/webp")
        piece = data[at:after]
        if kind == b"VP8X":
            piece = piece[:8] + bytes([piece[8] & ~_WEBP_TELLS]) + piece[9:]
        if kind in _WEBP_KEPT:
            kept.append(piece)
        at = after
    body = b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _gif(data: bytes) -> bytes:
    """Without remarks and programs' own blocks, save the one that says how often an animation runs."""
    at = 13 + _table(data[10])
    kept = [data[:at]]
    while data[at] != 0x3B:
        start = at
        if data[at] == 0x21:
            at = _blocks(data, at + 2)
            kept.append(data[start:at] if _shows(data[start : start + 11]) else b"")
        elif data[at] == 0x2C:
            at = _blocks(data, at + 11 + _table(data[at + 9]))
            kept.append(data[start:at])
        else:
            raise UncleanError("image/gif")
    return b"".join(kept) + b";"


def _shows(block: bytes) -> bool:
    """Whether an extension is about how the pictures are shown: their time, and how often they run."""
    return block[1] == 0xF9 or (block[1] == 0xFF and block[3:] == b"NETSCAPE")


def _table(flags: int) -> int:
    """Bytes of a table of colours."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _blocks(data: bytes, at: int) -> int:
    """The end of a row of blocks."""
    while data[at]:
        at += 1 + data[at]
    return at + 1


_BY_KIND: Mapping[str, Callable[[bytes], bytes]] = {
    "image/jpeg": _jpeg,
    "image/png": _png,
    "image/webp": _webp,
    "image/gif": _gif,
}

"""Small files of every kind, rendered; and what hostile ones say of themselves."""

from __future__ import annotations

import base64
import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image
from PIL import ImageDraw

HEIC = base64.b64decode(
    b"AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAVZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA"
    b"ACJpbG9jAAAAAERAAAEAAQAAAAABegABAAAAAAAAACgAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRt"
    b"AAAAAAABAAAA1mlwcnAAAAC3aXBjbwAAAHhodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMA"
    b"AAMAHroCQGEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoDCBBZbqSSmubgIaDAgAAAMAyAAAAwAIQGIAAQAHRAHBcrAiQAAAABNjb2xy"
    b"bmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAABgAAAAQAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgQIDBAAAADBt"
    b"ZGF0AAAAJCgBrxmA93yFN//4oYf+a1r/r+C7T4X5Q/ncLaf5ZsgB7HSv/g=="
)
"""96 x 64, its left half red: nothing that is installed here writes the format."""


def drawn(size: tuple[int, int] = (96, 64), mode: str = "RGB") -> Image.Image:
    """White, its left half red."""
    picture = Image.new("RGB", size, "white")
    ImageDraw.Draw(picture).rectangle((0, 0, max(0, size[0] // 2 - 1), size[1]), fill="red")
    return picture.convert(mode)


def saved(picture: Image.Image, kind: str, **more: Any) -> bytes:
    """Its bytes in that format."""
    buffer = BytesIO()
    picture.save(buffer, kind, **more)
    return buffer.getvalue()


def moving(kind: str, count: int = 12) -> bytes:
    """An animation whose frames grow brighter: 0, 10, 20 and so on."""
    frames = [Image.new("RGB", (48, 32), (number * 10, number * 10, number * 10)) for number in range(count)]
    lossless = {"lossless": True} if kind == "WEBP" else {}
    return saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=40, **lossless)


def noisy(kind: str, mode: str = "RGB", **more: Any) -> bytes:
    """With enough in it that damage hits something."""
    return saved(Image.effect_mandelbrot((120, 80), (-2.0, -1.0, 1.0, 1.0), 40).convert(mode), kind, **more)


SOUND: dict[str, bytes] = {
    "jpeg": noisy("JPEG"),
    "jpeg_progressive": noisy("JPEG", progressive=True),
    "jpeg_cmyk": noisy("JPEG", "CMYK"),
    "png": noisy("PNG"),
    "png_alpha": noisy("PNG", "RGBA"),
    "png_palette": noisy("PNG", "P"),
    "png_deep": noisy("PNG", "I;16"),
    "png_moving": moving("PNG"),
    "gif": noisy("GIF", "P"),
    "gif_moving": moving("GIF"),
    "webp": noisy("WEBP"),
    "webp_lossless": noisy("WEBP", "RGBA", lossless=True),
    "webp_moving": moving("WEBP"),
    "avif": noisy("AVIF"),
    "avif_moving": moving("AVIF"),
    "bmp": noisy("BMP"),
    "bmp_palette": noisy("BMP", "P"),
    "heic": HEIC,
}
"""Every format that is looked into."""

NEVER = {
    "tiff": noisy("TIFF"),
    "eps": noisy("EPS"),
    "ico": noisy("ICO"),
    "jpeg2000": noisy("JPEG2000"),
    "svg": b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><text>hello</text></svg>',
    "psd": b"8BPS\0\1" + b"\0" * 64,
}
"""Formats that are never opened."""


def chunk(name: bytes, data: bytes) -> bytes:
    """A PNG's chunk with the checksum it has to have."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int, height: int, *more: bytes, packed: bytes = b"") -> bytes:
    """A PNG that says to be that large, with these chunks before its pixels."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def swollen(megabytes: int) -> bytes:
    """So many million zeros, packed."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(1_000_000)) for _ in range(megabytes)) + packer.flush()


def huge(kind: str, width: int, height: int) -> bytes:
    """A sound file whose header says that it is that large."""
    if kind == "png":
        return png(width, height, packed=zlib.compress(b"\0" * 64))
    data = bytearray(SOUND[kind])
    if kind == "gif":
        struct.pack_into("<HH", data, 6, width, height)
    elif kind == "bmp":
        struct.pack_into("<ii", data, 18, width, height)
    else:
        struct.pack_into(">HH", data, data.index(b"\xff\xc0") + 5, height, width)
    return bytes(data)


BOMBS = {
    "text": png(32, 32, chunk(b"zTXt", b"Comment\0\0" + swollen(100)), packed=zlib.compress(b"\0" * 97 * 32)),
    "profile": png(32, 32, chunk(b"iCCP", b"ICC\0\0" + swollen(100)), packed=zlib.compress(b"\0" * 97 * 32)),
    "png": huge("png", 60_000, 60_000),
    "gif": huge("gif", 65_000, 65_000),
    "bmp": huge("bmp", 100_000, 100_000),
    "jpeg": huge("jpeg", 65_000, 65_000),
}
"""Small files that want to be large."""

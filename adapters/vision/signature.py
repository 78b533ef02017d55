"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

from enum import StrEnum


class Looks(StrEnum):
    """As what a file begins."""

    PICTURE = "picture"
    """One of the formats that are looked into."""
    OTHER_PICTURE = "other_picture"
    """A format that is never opened, or not with what is installed: its reader runs programs or floods the machine."""
    NO_PICTURE = "no_picture"


_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")
_OTHERS = (
    b"II*\0",  # TIFF, and raw pictures of cameras
    b"MM\0*",
    b"II+\0",
    b"MM\0+",
    b"8BPS",
    b"%!PS",
    b"\xc5\xd0\xd3\xc6",  # EPS with a preview
    b"\0\0\1\0",  # icons
    b"icns",
    b"\0\0\0\x0cjP  ",  # JPEG 2000
    b"\xff\x4f\xff\x51",
    b"\0\0\0\x0cJXL ",
    b"\xff\x0a",
    b"qoif",
    b"DDS ",
    b"gimp xcf",
)
_BRANDS = (b"avif", b"avis", b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")
_DRAWN = (b"<svg", b"<?xml", b"<!DOCTYPE svg")


def looks_like(data: bytes) -> Looks:
    """As what the file begins. It tells which reader is asked, never that the file is sound."""
    if data.startswith(_PICTURES) or _is_bitmap(data) or _in_container(data):
        return Looks.PICTURE
    head = data[:512].removeprefix(b"\xef\xbb\xbf").lstrip()
    drawn = head.startswith(_DRAWN) and (b"<svg" in data[:4096])
    return Looks.OTHER_PICTURE if drawn or data.startswith(_OTHERS) else Looks.NO_PICTURE


def _in_container(data: bytes) -> bool:
    """WebP in RIFF, AVIF and HEIF in boxes."""
    return (data[:4] == b"RIFF" and data[8:12] == b"WEBP") or (data[4:8] == b"ftyp" and data[8:12] in _BRANDS)


def _is_bitmap(data: bytes) -> bool:
    """BMP, and not a text that begins with these two letters."""
    return data[:2] == b"BM" and b"\0" in data[2:14]

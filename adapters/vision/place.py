"""Whether a picture carries the place where it was taken: that it does, never which one."""

from __future__ import annotations

import re
import struct
import warnings
from collections.abc import Iterator

from PIL import Image

_GPS = 0x8825
_LATITUDE = 2
_LONGITUDE = 4
_XMP = re.compile(rb'GPSL(?:at|ong)itude(?!Ref)(?!\s*=\s*(?:""|\'\'))(?!\s*(?:/>|></))')
_UNREADABLE = (SyntaxError, ValueError, OSError, struct.error, ArithmeticError, LookupError, TypeError, MemoryError)
"""What Pillow raises for broken tags: a place that no reader can read is not one that is carried along."""


def has_location(image: Image.Image) -> bool:
    """Whether EXIF (GPS tags 2 and 4: latitude, longitude) or XMP tells a place. A lone version number is none."""
    return _in_exif(image) or any(_XMP.search(data.replace(b"\0", b"")) for data in _packets(image))


def _in_exif(image: Image.Image) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's, of tags cut short
        try:
            tags = image.getexif().get_ifd(_GPS)
        except _UNREADABLE:
            return False
    return _LATITUDE in tags or _LONGITUDE in tags


def _packets(image: Image.Image) -> Iterator[bytes]:
    """What may hold XMP: the packet that Pillow found, a PNG's text of that name, a JPEG's further segments."""
    for key in ("xmp", "XML:com.adobe.xmp", "Raw profile type xmp"):
        value = image.info.get(key)
        if isinstance(value, bytes):
            yield value
        elif isinstance(value, str):
            yield value.encode("utf-8", "replace")
    for _, segment in getattr(image, "applist", ()):
        yield segment

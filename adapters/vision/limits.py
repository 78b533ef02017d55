"""How large a picture may be, and what is told of one that cannot be decoded."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image
from PIL import ImageFile
from PIL import UnidentifiedImageError

from adapters.vision.signature import Looks
from adapters.vision.signature import looks_like
from adapters.vision.undecodable import Undecodable
from policy.model import Unchecked

MOST_BYTES = 20_000_000
MOST_PIXELS = 50_000_000
MOST_JPEG_PIXELS = 300_000_000
"""A JPEG is made smaller while it is decoded."""
MOST_WEBP_PIXELS = 32_000_000
"""Its decoder holds the whole canvas three times over."""
_JPEG = b"\xff\xd8\xff"
_BOMBS = (MemoryError, Image.DecompressionBombError, Image.DecompressionBombWarning)
_SWELLING = ("decompressed data too large", "out of memory", "security limit")
"""What Pillow and libheif say of texts, colour profiles and canvases that are far larger unpacked than packed."""


@contextmanager
def bounded(data: bytes, *, lenient: bool = False) -> Iterator[None]:
    """Set the bounds for one file; `lenient` takes what there is of a picture that was cut off.

    Pillow and Python keep these for the whole process, so a picture is decoded in a process of its own, one at a time.
    """
    most, cut = Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        Image.MAX_IMAGE_PIXELS = most_pixels(data)
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient
        try:
            yield
        finally:
            Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES = most, cut


def most_pixels(data: bytes) -> int:
    """How many pixels that file may have."""
    if data[8:12] == b"WEBP":
        return MOST_WEBP_PIXELS
    return MOST_JPEG_PIXELS if data.startswith(_JPEG) else MOST_PIXELS


def undecodable(error: Exception, data: bytes) -> Undecodable:
    """What a picture's failing comes to: what nobody foresaw counts as damage, never as a picture that was checked."""
    return Undecodable(_why(error, data), type(error).__name__)


def _why(error: Exception, data: bytes) -> Unchecked:
    text = str(error).casefold()
    if isinstance(error, _BOMBS) or any(one in text for one in _SWELLING):
        return Unchecked.BOMB
    if not isinstance(error, UnidentifiedImageError):
        return Unchecked.TRUNCATED
    return {
        Looks.PICTURE: Unchecked.TRUNCATED,
        Looks.OTHER_PICTURE: Unchecked.UNSUPPORTED,
        Looks.NO_PICTURE: Unchecked.NOT_AN_IMAGE,
    }[looks_like(data)]

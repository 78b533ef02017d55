"""From the bytes of a file to pictures: few formats, bounded in size, whatever the bytes say of themselves."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import numpy as np
from PIL import AvifImagePlugin
from PIL import Image
from PIL import UnidentifiedImageError

from adapters.vision.frames import frames
from adapters.vision.frames import is_animated
from adapters.vision.large import lean
from adapters.vision.limits import MOST_BYTES
from adapters.vision.limits import bounded
from adapters.vision.limits import most_pixels
from adapters.vision.limits import undecodable
from adapters.vision.picture import LONGEST
from adapters.vision.picture import Picture
from adapters.vision.place import has_location
from adapters.vision.show import upright
from adapters.vision.signature import Looks
from adapters.vision.signature import looks_like
from adapters.vision.undecodable import Undecodable
from policy.model import Unchecked

_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "AVIF", "BMP")
_MAKE = 271
"""EXIF: the maker of the camera."""


def decode(data: bytes) -> tuple[Picture, ...]:
    """One picture, or up to three frames of an animation: first, middle, last. Raises `Undecodable`, nothing else.

    It changes what is global to a process while it works: see `bounded`.
    """
    if len(data) > MOST_BYTES:
        raise Undecodable(Unchecked.TOO_LARGE)
    try:
        return _decoded(data)
    except Exception as error:  # noqa: BLE001 - decoders raise anything, and a file must have an answer
        if isinstance(error, UnidentifiedImageError) and _is_heif(data) and "HEIF" not in _formats():
            raise Undecodable(Unchecked.UNSUPPORTED, "HEIF") from None
        raise undecodable(error, data) from None


def _is_heif(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and not data[8:12].startswith(b"avi")


def _decoded(data: bytes) -> tuple[Picture, ...]:
    """The pictures; of a file that was cut off, what there is, as programs show it to people."""
    try:
        with bounded(data):
            return _pictures(data)
    except (OSError, SyntaxError, EOFError) as error:
        if not _cut_off(error, data):
            raise
    with bounded(data, lenient=True):
        return _pictures(data)


def _cut_off(error: Exception, data: bytes) -> bool:
    """Whether another try is worth it. What is missing of a HEIF would be painted over whole, as if it were checked."""
    if looks_like(data) is not Looks.PICTURE or data[4:8] == b"ftyp":
        return False
    text = str(error).casefold()
    cut = ("truncated" in text, "broken" in text, "premature" in text)
    return isinstance(error, UnidentifiedImageError | EOFError) or any(cut)


def _pictures(data: bytes) -> tuple[Picture, ...]:
    with _opened(data) as image:
        width, height = image.size
        if not 0 < width * height <= most_pixels(data):
            raise Image.DecompressionBombError(f"{width} x {height} pixels")
        if image.format in ("JPEG", "MPO"):
            image.draft("RGB", (LONGEST, LONGEST))
        shown = [(upright(one), has_location(one)) for one in frames(lean(image, data), lambda: _opened(data))]
        camera = _of_camera(image)
        return tuple(
            Picture(
                pixels=np.asarray(pixels, dtype=np.uint8),
                width=width,
                height=height,
                camera=camera,
                location=any(place for _, place in shown),
                animated=is_animated(image),
            )
            for pixels, _ in shown
        )


def _opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data), formats=_formats())


def _of_camera(image: Image.Image) -> bool:
    try:
        return bool(image.getexif().get(_MAKE))
    except Exception:  # noqa: BLE001 - broken tags are no reason to leave a picture unchecked
        return False


@cache
def _formats() -> tuple[str, ...]:
    """What is opened, and nothing else. Decoders work in one thread, as the process has one core to itself."""
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    try:
        import pi_heif  # type: ignore[import-untyped]  # noqa: PLC0415 - schools may do without it
    except ImportError:
        return _FORMATS
    pi_heif.register_heif_opener(decode_threads=1, thumbnails=False, depth_images=False, aux_images=False)
    return (*_FORMATS, "HEIF")

"""A large WebP without what Pillow takes for one: it holds the canvas four times, so 12 million pixels are 200 MB."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from adapters.vision.picture import LONGEST

LARGE = 2_000_000
"""Pixels above which it matters."""
_STRIP = 64
"""Rows that are laid on white at a time."""
_OPAQUE = 3
"""Colours of a picture that nothing shines through."""
_KEPT = ("exif", "xmp")


def lean(image: Image.Image, data: bytes) -> Image.Image:
    """What is to be looked at in place of `image`, which was opened and not loaded from `data`, and never is then.

    A large WebP that stands still comes on white, its longest side at most 1280, with what it says of itself, not
    turned yet. Any other, and one that cannot be had that way, comes as it is: Pillow tells what is wrong with it.
    """
    if image.format != "WEBP" or getattr(image, "is_animated", False) or image.width * image.height <= LARGE:
        return image
    pixels = _decoded(data)
    if pixels is None or pixels.shape[:2] != (image.height, image.width):
        return image
    small = Image.fromarray(np.ascontiguousarray(_small(_on_white(pixels))[:, :, 2::-1]))
    small.info = {name: image.info[name] for name in _KEPT if name in image.info}
    return small


def _decoded(data: bytes) -> NDArray[np.uint8] | None:
    """Blue, green, red, and how much shines through where anything does; None where it is damaged."""
    try:
        pixels = cv2.imdecode(np.frombuffer(data, dtype=np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return None
    if pixels is None or pixels.dtype != np.uint8 or pixels.ndim != _OPAQUE or pixels.shape[2] < _OPAQUE:
        return None
    return np.asarray(pixels, dtype=np.uint8)


def _on_white(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The same pixels, changed in place."""
    if pixels.shape[2] == _OPAQUE:
        return pixels
    for top in range(0, len(pixels), _STRIP):
        strip = pixels[top : top + _STRIP]
        opaque = strip[:, :, _OPAQUE:].astype(np.uint16)
        strip[:, :, :_OPAQUE] = (strip[:, :, :_OPAQUE] * opaque + 255 * (255 - opaque) + 127) // 255
    return pixels


def _small(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    scale = min(1.0, LONGEST / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)

"""A decoded frame as a person sees it: small, upright, in eight bits a colour, on white."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PIL import Image

from adapters.vision.picture import LONGEST

_ORIENTATION = 274
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF's orientation: what puts it right."""
_PLAIN = ("RGB", "RGBA", "L")
_STRIP = 64
"""Rows of what comes out that are made at a time."""


def upright(image: Image.Image) -> Image.Image:
    """The frame in RGB, its longest side at most 1280; the image itself stays as it is."""
    turn = _TURNS.get(_orientation(image))
    factor = max(image.size) // (2 * LONGEST)
    small = _reduced(image, factor) if factor > 1 and not _is_deep(image) else _plain(image)
    if max(small.size) > LONGEST:
        small = small.copy() if small is image else small
        small.thumbnail((LONGEST, LONGEST))
    small = small.transpose(turn) if turn is not None else small
    return _on_white(small)


def _orientation(image: Image.Image) -> int:
    """As EXIF says; 1 where it says nothing that can be read."""
    try:
        value: Any = image.getexif().get(_ORIENTATION, 1)
        return int(value)
    except Exception:  # noqa: BLE001 - broken tags are no reason to leave a picture unchecked
        return 1


def _reduced(image: Image.Image, factor: int) -> Image.Image:
    """So many times smaller, strip by strip: fifty million pixels are 200 MB for each copy that is made of them."""
    mode = "RGBA" if image.has_transparency_data else "RGB"
    width, height = image.size
    small = Image.new(mode, (math.ceil(width / factor), math.ceil(height / factor)))
    for top in range(0, height, factor * _STRIP):
        strip = image.crop((0, top, width, min(height, top + factor * _STRIP)))
        small.paste(strip.convert(mode).reduce(factor), (0, top // factor))
    return small


def _is_deep(image: Image.Image) -> bool:
    return image.mode.startswith(("I", "F"))


def _plain(image: Image.Image) -> Image.Image:
    """In a mode that can be made smaller and laid on white."""
    if image.mode in _PLAIN and "transparency" not in image.info:
        return image
    if _is_deep(image):
        return _eight_bits(image)
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Deep greys from their darkest to their brightest, as Pillow would cut off all above 255."""
    step = max(1, max(image.size) // (2 * LONGEST))
    values = np.nan_to_num(np.asarray(image)[::step, ::step].astype(np.float32), posinf=0, neginf=0)
    low, high = float(values.min()), float(values.max())
    return Image.fromarray(((values - low) * (255 / ((high - low) or 1))).astype(np.uint8))


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image.convert("RGB")
    white = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(white, image).convert("RGB")

"""The frames of a picture that are looked at: of an animation the first, the middle and the last one."""

from __future__ import annotations

import struct
import time
from collections.abc import Callable
from collections.abc import Iterator

from PIL import Image

SECONDS = 1.5
"""For walking through an animation. What was reached by then is looked at."""
_ANIMATED = frozenset({"GIF", "PNG", "WEBP", "AVIF"})
"""The others hold previews, depths or other shots beside the picture that people are shown."""
_BY_DECODING = frozenset({"WEBP", "AVIF"})
"""They go forward only as their frames are decoded, not as they are asked for."""


def is_animated(image: Image.Image) -> bool:
    """Whether it is shown as moving."""
    return image.format in _ANIMATED and bool(getattr(image, "is_animated", False))


def frames(
    image: Image.Image, *, seconds: float = SECONDS, clock: Callable[[], float] = time.monotonic
) -> Iterator[Image.Image]:
    """The image itself, moved to the frame that is to be looked at: use each before asking for the next.

    How many frames it says to have is not believed: the end is walked to, one frame at a time, while there is time.
    Damage after the first frame ends the walk.
    """
    image.load()
    yield image
    if not is_animated(image):
        return
    last = _walk(image, clock() + seconds, clock)
    for number in sorted({last, last // 2} - {0}, reverse=True):
        if _moved(image, number, load=True):
            yield image


def _walk(image: Image.Image, until: float, clock: Callable[[], float]) -> int:
    """Go forward to the last frame that can be had in time; its number."""
    reached = image.tell()
    while clock() < until and _moved(image, reached + 1, load=image.format in _BY_DECODING):
        reached += 1
    return reached


def _moved(image: Image.Image, number: int, *, load: bool) -> bool:
    """Whether the frame could be had."""
    try:
        image.seek(number)
        if load:
            image.load()
    except (EOFError, OSError, SyntaxError, ValueError, struct.error):
        return False
    return True

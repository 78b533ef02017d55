"""The frames of a picture that are looked at: of an animation the first, the middle and the last one."""

from __future__ import annotations

import struct
import time
from collections.abc import Callable
from collections.abc import Iterator

from PIL import Image

SECONDS = 0.5
"""Of work for walking through an animation once. What was reached by then is looked at."""
LARGEST = 12_000_000
"""Pixels of an animation; of a larger one only the first frame is shown, as each of them would take half a second."""
_ANIMATED = frozenset({"GIF", "PNG", "WEBP", "AVIF"})
"""The others hold previews, depths or other shots beside the picture that people are shown."""
_BY_DECODING = frozenset({"WEBP", "AVIF"})
"""They go forward only as their frames are decoded, not as they are asked for."""


def is_animated(image: Image.Image) -> bool:
    """Whether it is shown as moving."""
    return image.format in _ANIMATED and bool(getattr(image, "is_animated", False))


def frames(
    image: Image.Image,
    again: Callable[[], Image.Image],
    *,
    seconds: float = SECONDS,
    clock: Callable[[], float] = time.process_time,
) -> Iterator[Image.Image]:
    """An image that stands at the frame that is to be looked at: use each before asking for the next.

    How many frames it says to have is not believed: the end is walked to, one frame at a time, while there is time.
    Damage after the first frame ends the walk. `again` opens the file anew, as readers do not go back reliably.
    """
    image.load()
    yield image
    if not is_animated(image) or _is_too_large(image):
        return
    last = _walk(image, clock() + seconds, clock)
    if not last:
        return
    with again() as fresh:
        fresh.load()
        for number in sorted({last // 2, last} - {0}):
            if _moved(fresh, number, load=True):
                yield fresh


def _walk(image: Image.Image, until: float, clock: Callable[[], float]) -> int:
    """Go forward to the last frame that can be had in time; its number."""
    reached = image.tell()
    while clock() < until and _moved(image, reached + 1, load=image.format in _BY_DECODING):
        reached += 1
    return reached


def _moved(image: Image.Image, number: int, *, load: bool) -> bool:
    """Whether the frame could be had. One that is larger than the first makes the whole larger, and ends the walk."""
    try:
        image.seek(number)
        if _is_too_large(image):
            return False
        if load:
            image.load()
    except (EOFError, OSError, SyntaxError, ValueError, struct.error):
        return False
    return True


def _is_too_large(image: Image.Image) -> bool:
    return image.width * image.height > LARGEST

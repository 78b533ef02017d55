"""What opens files to see whether they are sound, and looks for nothing in them: no face, no word of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adapters.vision.examine import Eyes
from adapters.vision.examine import Parts
from policy.model import Sight

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class _Nobody:
    """Nobody was looked for."""

    faces = 0
    share = 0.0


def decoding(sight: Sight) -> Parts:
    """Load what opens pictures and documents. Raises `ImportError` where something is missing."""
    eyes = None
    if sight.pictures:
        from adapters.vision.decode import decode  # noqa: PLC0415 - needs an extra that a school may do without

        eyes = Eyes(decode=decode, faces=_nobody)
    if not sight.documents:
        return Parts(eyes=eyes)
    from adapters.vision.documents import text_of  # noqa: PLC0415 - the same

    return Parts(eyes=eyes, text_of=text_of)


def _nobody(_pixels: NDArray[np.uint8]) -> _Nobody:
    return _Nobody()

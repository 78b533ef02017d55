"""The words in a picture, by the models that come inside RapidOCR (PP-OCRv6, Apache-2.0). Nothing is fetched, ever.

RapidOCR's own detector is the gate: where it finds no words, none are read. Its models are named by their paths in the
package, since it would look for models on the network otherwise.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Any

from adapters.vision.reading import Piece
from adapters.vision.reading import lines
from adapters.vision.reading import spaced
from adapters.vision.undecodable import Unfinished
from policy.model import Unchecked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from adapters.vision.picture import Picture

FULL = 960
"""Pixels of the longest side in which words are looked for."""
QUICK = 640
"""The same where a camera took a person: there it is mostly signs and shirts."""
WORDY = 2
"""So many places with words in such a picture make it worth a closer look."""
SMALLEST = 12
"""Pixels: nothing less high or wide holds words."""
SURE = 0.5
"""Of 1: what was read with less is left out."""
TURNED = 0.9
"""Of 1: how sure it must be that words stand on their head (RapidOCR's own threshold)."""
SECONDS = 6.5
"""After so long no further words of a picture are read: what there is by then is judged. Full pages take longer."""
_LONG = 4
"""A part so much wider than high tells which way up it stands."""
_ASKED = 48
"""So many parts, the longest, are asked which way up they stand; a table has a thousand."""
_TALL = 1.5
"""A box so much higher than wide holds words that run downwards (RapidOCR's own threshold)."""
_PARAMS = {
    "Global.log_level": "critical",
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    "Det.limit_type": "max",
    "Det.limit_side_len": FULL,
    "Rec.rec_batch_num": 1,
}
_MODELS = {
    "Det.model_path": "PP-OCRv6_det_small.onnx",
    "Cls.model_path": "ch_ppocr_mobile_v2.0_cls_mobile.onnx",
    "Rec.model_path": "PP-OCRv6_rec_small.onnx",
}


class Reader:
    """Reads pictures, one after another. It takes half a second to make and keeps nothing of a picture."""

    def __init__(self) -> None:
        """Load the detector; what reads is loaded with the first words. Raises `ImportError` without the extra."""
        from rapidocr import RapidOCR  # noqa: PLC0415 - only where words in pictures are read
        from rapidocr.main import RapidOCRError  # noqa: PLC0415 - the same

        root = Path(str(files("rapidocr") / "models"))
        paths = {key: str(root / name) for key, name in _MODELS.items()}
        self._nothing: type[Exception] = RapidOCRError
        engine: Any = RapidOCR(params={**_PARAMS, **paths})
        self._engine = engine
        self._detector = engine._load_det_model()  # its limit is set from picture to picture

    def lines(self, picture: Picture, *, faces: int) -> tuple[str, ...]:
        """What can be read, line by line, from top to bottom. Raises `Unfinished` where there was no time for all."""
        if min(picture.pixels.shape[:2]) < SMALLEST:
            return ()
        until = time.monotonic() + SECONDS
        pixels = _padded(picture.pixels[:, :, ::-1])
        side = QUICK if picture.camera and faces else FULL
        parts, corners = self._found(pixels, side)
        if side < FULL and len(corners) >= WORDY:
            parts, corners = self._found(pixels, FULL)
        return self._lines(parts, corners, until)

    def _found(self, pixels: NDArray[np.uint8], side: int) -> tuple[Sequence[Any], Sequence[Any]]:
        """The parts of the picture that hold words, and their corners."""
        self._detector.limit_side_len = side
        try:
            parts, found = self._engine.detect_and_crop(pixels, {})
        except self._nothing:
            return (), ()
        return parts, found.boxes

    def _lines(self, parts: Sequence[Any], corners: Sequence[Any], until: float) -> tuple[str, ...]:
        """What the parts say, read one after another as long as there is time."""
        pieces: list[Piece] = []
        for part, turned, box in zip(parts, self._around(parts), corners, strict=True):
            if time.monotonic() > until:
                raise Unfinished(Unchecked.TIMEOUT, "\n".join(lines(pieces)))
            text, sure = self._read(part[::-1, ::-1] if turned else part)
            if text and sure >= SURE:
                pieces.append(_piece(text, box, around=turned))
        return lines(pieces)

    def _around(self, parts: Sequence[Any]) -> list[bool]:
        """Which parts stand on their head. A short one, such as 98 or 66, tells nothing: it follows the long ones."""
        if not parts:
            return []
        lengths = [part.shape[1] / part.shape[0] for part in parts]
        asked = sorted(range(len(parts)), key=lambda one: -lengths[one])[:_ASKED]
        classes = self._engine.cls_and_rotate([parts[one] for one in asked])[1].cls_res
        turned = {one: label == "180" and sure > TURNED for one, (label, sure) in zip(asked, classes, strict=True)}
        votes = {one: around for one, around in turned.items() if lengths[one] >= _LONG} or turned
        most = sum(votes.values()) * 2 > len(votes)
        return [votes.get(one, most) for one in range(len(parts))]

    def _read(self, part: NDArray[np.uint8]) -> tuple[str, float]:
        try:
            said = self._engine.recognize_txt([part])
        except self._nothing:
            return "", 0.0
        return spaced(said.txts[0].strip()), float(said.scores[0])


def _piece(text: str, box: Any, *, around: bool) -> Piece:
    """Words with their place; `box` holds the corners clockwise from the upper left."""
    first, second, _, fourth = corners = tuple((float(x), float(y)) for x, y in box)
    tall = math.dist(first, fourth) >= _TALL * math.dist(first, second)
    end = fourth if tall else second
    angle = math.atan2(end[1] - first[1], end[0] - first[0]) + (math.pi if around else 0.0)
    return Piece(text=text, corners=corners, angle=angle)


def _padded(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """At least as large as the detector needs, by more of what stands at the edge."""
    import numpy as np  # noqa: PLC0415 - comes with the extra

    height, width = pixels.shape[:2]
    more = ((0, max(0, 32 - height)), (0, max(0, 32 - width)), (0, 0))
    return np.ascontiguousarray(np.pad(pixels, more, mode="edge"))

"""How many faces a picture shows, and nothing else about them.

A detector of where faces are (YuNet), never of whose: of the fifteen numbers that it gives for a face, the ten that
tell where eyes, nose and mouth are go in the expression that receives them, and boxes and scores end in this module.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from adapters.vision import model_file

MOST = 60
"""As many are counted; more are a crowd all the same."""
TINY = 160
"""Pixels of the longest side up to which nothing is looked for: faces of emoji and avatars are no photos of people."""

THIN = 32
"""Pixels of the shorter side below which there is no room for one, and the model answers with noise."""

_SURE = 0.80
_LONGEST = 1280
_CLOSE_UP = 320
_TURNED = 640
_SAME = 0.60

_Pixels = NDArray[np.uint8]
_Rows = NDArray[np.float32]
_NONE: _Rows = np.empty((0, 5), dtype=np.float32)

cv2.setNumThreads(1)
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)


class Seen(NamedTuple):
    """How many faces, and how much of the picture the largest one takes up (0 to 1). The second is never handed on."""

    faces: int = 0
    share: float = 0.0


def count(pixels: _Pixels) -> int:
    """The faces in a picture (H x W x 3, RGB, upright), 0 to 60. Raises `InputError` where the model is missing."""
    return look(pixels).faces


def look(pixels: _Pixels) -> Seen:
    """The same, with the share of the picture that a card's portrait is told by.

    Looked at twice, as the model was made for faces of 10 to 300 pixels: at 1280 for small ones, at 320 for close-ups.
    Where none is found, the picture may lie on its side.
    """
    if max(pixels.shape[:2]) <= TINY:
        return Seen()
    upright = _fit(np.ascontiguousarray(pixels[:, :, ::-1]), _LONGEST)
    found = _merge(_at(upright, _LONGEST), _at(upright, _CLOSE_UP) if max(upright.shape[:2]) > _CLOSE_UP else _NONE)
    if not len(found):
        found = _turned(_fit(upright, _TURNED))
    return Seen(min(len(found), MOST), _share(found))


def _turned(picture: _Pixels) -> _Rows:
    """What is found in the picture turned by a quarter, three quarters or a half: the first that shows any."""
    for quarters in (1, 3, 2):
        found = _at(np.ascontiguousarray(np.rot90(picture, quarters)), _TURNED)
        if len(found):
            return _merge(found, _NONE)
    return _NONE


def _at(picture: _Pixels, longest: int) -> _Rows:
    """Boxes and scores (x, y, width, height, score) at a size, in parts of the picture's width and height."""
    small = _fit(picture, longest)
    height, width = small.shape[:2]
    if min(height, width) < THIN:
        return _NONE
    detector = _detector()
    detector.setInputSize((width, height))
    boxes = next((rows[:, [0, 1, 2, 3, 14]] for rows in detector.detect(small)[1:] if np.ndim(rows) == 2), _NONE)
    parts = boxes[np.isfinite(boxes).all(axis=1)] / np.array([width, height, width, height, 1], dtype=np.float32)
    return np.asarray(parts, dtype=np.float32)


def _merge(first: _Rows, second: _Rows) -> _Rows:
    """Both, the surest first, without what lies for the most part on a surer one."""
    rows = np.concatenate([first, second])
    kept: list[Sequence[float]] = []
    for row in rows[np.argsort(-rows[:, 4], kind="stable")].tolist():
        if all(_overlap(row, other) <= _SAME for other in kept):
            kept.append(row)
        if len(kept) == MOST:
            break
    return np.array(kept, dtype=np.float32).reshape(-1, 5)


def _overlap(one: Sequence[float], other: Sequence[float]) -> float:
    """What two boxes have in common, as a part of the smaller."""
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    high = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    smaller = min(one[2] * one[3], other[2] * other[3])
    return wide * high / smaller if wide > 0 and high > 0 and smaller > 0 else 0.0


def _share(rows: _Rows) -> float:
    """The part of the picture that the largest box takes up."""
    return float(np.clip((rows[:, 2] * rows[:, 3]).max(initial=0.0), 0.0, 1.0))


def _fit(picture: _Pixels, longest: int) -> _Pixels:
    """The picture with its longest side at most so long; never made larger."""
    height, width = picture.shape[:2]
    if max(height, width) <= longest:
        return picture
    scale = longest / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


@cache
def _detector() -> cv2.FaceDetectorYN:
    """The model, loaded once in a process."""
    weights = np.frombuffer(model_file.load(), dtype=np.uint8)
    return cv2.FaceDetectorYN.create("onnx", weights, np.empty(0, dtype=np.uint8), (_CLOSE_UP, _CLOSE_UP), _SURE)

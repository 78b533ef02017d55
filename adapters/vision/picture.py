"""A picture as the parts that look at it get it: upright, small enough, and nothing around it but three facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LONGEST = 1280
"""Pixels of the longest side that a picture is brought down to. It is never made larger."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """One frame: `pixels` of shape (height, width, 3), RGB, turned as a person sees it, on white where transparent.

    `width` and `height` are those of the file, in pixels as it stores them. `camera`: it says by what camera it was
    taken. `location`: it says where. `animated`: it is one of several frames.
    """

    pixels: NDArray[np.uint8]
    width: int
    height: int
    camera: bool = False
    location: bool = False
    animated: bool = False

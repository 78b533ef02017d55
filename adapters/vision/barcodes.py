"""What the barcodes in a picture say."""

from __future__ import annotations

import numpy as np
import zxingcpp
from numpy.typing import NDArray

_MOST = 16
_LENGTH = 300
_KINDS = (
    zxingcpp.BarcodeFormat.Aztec,
    zxingcpp.BarcodeFormat.Codabar,
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.Code39,
    zxingcpp.BarcodeFormat.Code93,
    zxingcpp.BarcodeFormat.DataMatrix,
    zxingcpp.BarcodeFormat.ITF,
    zxingcpp.BarcodeFormat.PDF417,
    zxingcpp.BarcodeFormat.QRCode,
)
"""The kinds that cards of people carry; those of shops and books tell of goods alone."""


def read(pixels: NDArray[np.uint8]) -> tuple[str, ...]:
    """The texts of the barcodes in a picture (H x W x 3, RGB), at most 16, each cut at 300 characters."""
    found = zxingcpp.read_barcodes(np.ascontiguousarray(pixels), formats=zxingcpp.BarcodeFormats(_KINDS))
    return tuple(text[:_LENGTH] for one in found[:_MOST] if (text := one.text))

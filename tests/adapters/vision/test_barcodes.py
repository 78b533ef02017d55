from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("zxingcpp", reason="the extra 'photo' is not installed")

from adapters.vision import barcodes
from tests.adapters.vision.card_pictures import drawn
from tests.adapters.vision.card_pictures import pixels
from tests.adapters.vision.card_texts import thing


@pytest.mark.parametrize("kind", ["Code128", "Code39", "PDF417", "QRCode", "DataMatrix", "ITF"])
@pytest.mark.parametrize("quarters", [0, 1, 2])
def test_codes_of_cards_are_read_as_they_lie(kind: str, quarters: int) -> None:
    picture = pixels(drawn(thing("Mapleton", f"{kind}:40119823")))
    assert barcodes.read(np.rot90(picture, quarters)) == ("40119823",)


def test_codes_of_goods_are_not() -> None:
    assert barcodes.read(pixels(drawn(thing("Glue", "EAN13:0041300400046")))) == ()


def test_a_long_text_is_cut() -> None:
    (text,) = barcodes.read(pixels(drawn(thing("Mapleton", "QRCode:" + "A" * 400))))
    assert text == "A" * 300


@pytest.mark.parametrize("shape", [(1, 1), (1, 1280), (1280, 1), (33, 47)])
def test_any_shape_is_looked_at(shape: tuple[int, int]) -> None:
    assert barcodes.read(np.zeros((*shape, 3), dtype=np.uint8)) == ()

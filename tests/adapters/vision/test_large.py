from io import BytesIO

import cv2
import numpy as np
import pytest
from PIL import Image

from adapters.vision import large
from adapters.vision.decode import decode
from adapters.vision.large import lean
from adapters.vision.undecodable import Undecodable
from policy.model import Unchecked
from tests.adapters.vision.files import drawn
from tests.adapters.vision.files import moving
from tests.adapters.vision.files import saved

SIZE = (2_000, 1_500)
WHITE, RED = (255, 255, 255), (255, 0, 0)


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def through(alpha: int) -> Image.Image:
    picture = drawn(SIZE, "RGBA")
    picture.putalpha(alpha)
    return picture


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("lossless", [True, False])
def test_a_large_webp_shows_what_it_shows_by_pillow(mode: str, lossless: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = through(120) if mode == "RGBA" else drawn(SIZE)
    data = saved(picture, "WEBP", lossless=lossless)
    (ours,) = decode(data)
    monkeypatch.setattr(large, "LARGE", SIZE[0] * SIZE[1])
    (theirs,) = decode(data)
    assert (ours.width, ours.height, ours.pixels.shape) == (theirs.width, theirs.height, theirs.pixels.shape)
    differs = np.abs(ours.pixels.astype(int) - theirs.pixels.astype(int)).max(axis=2)
    assert (differs > 8).mean() < 0.005  # at the one edge they smooth differently


def test_it_is_neither_loaded_by_pillow_nor_held_at_its_size() -> None:
    image = opened(data := saved(drawn(SIZE), "WEBP"))
    shown = lean(image, data)
    assert (shown is image, shown.size, shown.mode) == (False, (1_280, 960), "RGB")


def test_what_is_transparent_lies_on_white() -> None:
    (picture,) = decode(saved(through(0), "WEBP"))
    assert {tuple(one) for one in picture.pixels.reshape(-1, 3).tolist()} == {WHITE}


def test_it_is_turned_and_keeps_what_it_says_of_itself() -> None:
    exif = Image.Exif()
    exif[271], exif[274] = "Maker", 6
    exif.get_ifd(0x8825)[2] = (40.0, 26.0, 46.0)
    (picture,) = decode(saved(drawn(SIZE), "WEBP", exif=exif, lossless=True))
    assert (picture.pixels.shape, picture.camera, picture.location) == ((1_280, 960, 3), True, True)
    assert (tuple(picture.pixels[100, 480]), tuple(picture.pixels[1_200, 480])) == (RED, WHITE)


def test_what_is_small_or_moves_or_is_of_another_kind_is_left_to_pillow() -> None:
    for data in (saved(drawn(), "WEBP"), moving("WEBP"), saved(drawn(SIZE), "PNG")):
        image = opened(data)
        assert lean(image, data) is image


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_half_a_file_is_unchecked_whatever_can_be_had_of_it(part: float) -> None:
    data = saved(Image.effect_mandelbrot(SIZE, (-2.0, -1.0, 1.0, 1.0), 40), "WEBP")
    with pytest.raises(Undecodable) as told:
        decode(data[: int(len(data) * part)])
    assert told.value.why is Unchecked.TRUNCATED


def test_damage_is_told_by_pillow() -> None:
    data = bytearray(saved(drawn(SIZE), "WEBP"))
    data[30:] = bytes(len(data) - 30)
    image = opened(bytes(data))
    assert lean(image, bytes(data)) is image


@pytest.mark.parametrize("pixels", [np.zeros((1_500, 2_000), np.uint8), np.zeros((1_500, 2_000, 3), np.uint16), None])
def test_pixels_that_are_none_are_not_taken(pixels: object, monkeypatch: pytest.MonkeyPatch) -> None:
    image = opened(data := saved(drawn(SIZE), "WEBP"))
    monkeypatch.setattr(cv2, "imdecode", lambda *_: pixels)
    assert lean(image, data) is image


def test_an_error_of_the_decoder_leaves_it_to_pillow(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> object:
        raise cv2.error("no memory")

    image = opened(data := saved(drawn(SIZE), "WEBP"))
    monkeypatch.setattr(cv2, "imdecode", fails)
    assert lean(image, data) is image

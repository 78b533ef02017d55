from __future__ import annotations

import warnings
from io import BytesIO

import pytest

pytest.importorskip("pi_heif", reason="the extra 'photo' is not installed")

import numpy as np
from PIL import Image
from PIL import ImageFile

from adapters.vision import decode as decoding
from adapters.vision import limits
from adapters.vision.decode import decode
from adapters.vision.undecodable import Undecodable
from policy.model import Unchecked
from tests.adapters.vision.files import BOMBS
from tests.adapters.vision.files import HEIC
from tests.adapters.vision.files import NEVER
from tests.adapters.vision.files import SOUND
from tests.adapters.vision.files import drawn
from tests.adapters.vision.files import huge
from tests.adapters.vision.files import moving
from tests.adapters.vision.files import noisy
from tests.adapters.vision.files import png
from tests.adapters.vision.files import saved

RED, WHITE = (255, 0, 0), (255, 255, 255)


def why(data: bytes) -> Unchecked:
    with pytest.raises(Undecodable) as caught:
        decode(data)
    return caught.value.why


def colour(pixels: np.ndarray, x: float, y: float) -> str:
    """Of a place given in parts of the width and height; formats that lose detail lose some of the colour."""
    height, width = pixels.shape[:2]
    red, green, blue = (int(one) for one in pixels[int(y * (height - 1)), int(x * (width - 1))])
    if min(red, green, blue) > 200:
        return "white"
    return "red" if red > 200 and max(green, blue) < 90 else "other"


@pytest.mark.parametrize("name", sorted(SOUND))
def test_every_format_of_the_list_is_decoded(name: str) -> None:
    pictures = decode(SOUND[name])
    assert {(one.pixels.ndim, one.pixels.shape[2], one.pixels.dtype.name) for one in pictures} == {(3, 3, "uint8")}
    assert {(one.width, one.height) for one in pictures} == {pictures[0].pixels.shape[1::-1]}
    assert len(pictures) == (3 if "moving" in name else 1)
    assert pictures[0].animated is ("moving" in name)


@pytest.mark.parametrize(
    "data", [HEIC, *(saved(drawn(), kind) for kind in ("JPEG", "PNG", "WEBP", "AVIF", "BMP", "GIF"))]
)
def test_colours_come_out_in_their_order(data: bytes) -> None:
    (picture,) = decode(data)
    assert (colour(picture.pixels, 0.2, 0.5), colour(picture.pixels, 0.8, 0.5)) == ("red", "white")


@pytest.mark.parametrize("name", sorted(NEVER))
def test_no_other_format_is_opened(name: str) -> None:
    assert why(NEVER[name]) is Unchecked.UNSUPPORTED


@pytest.mark.parametrize("data", [b"", b"\0", b"hello, this is a text", b"%PDF-1.7", noisy("PPM")])
def test_what_is_no_picture_is_said_to_be_none(data: bytes) -> None:
    assert why(data) is Unchecked.NOT_AN_IMAGE


@pytest.mark.parametrize("name", sorted(BOMBS))
def test_what_would_grow_too_large_is_not_unpacked(name: str) -> None:
    assert why(BOMBS[name]) is Unchecked.BOMB


def test_a_file_of_too_many_bytes_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "MOST_BYTES", 100)
    assert why(SOUND["jpeg"]) is Unchecked.TOO_LARGE


def test_a_large_photo_is_made_smaller_while_it_is_decoded() -> None:
    (picture,) = decode(saved(Image.new("RGB", (12_000, 9_000), "red"), "JPEG"))
    assert (picture.pixels.shape, picture.width, picture.height) == ((960, 1280, 3), 12_000, 9_000)


def test_the_bounds_lie_where_memory_ends() -> None:
    assert why(huge("png", 5_001, 10_000)) is Unchecked.BOMB
    (picture,) = decode(huge("jpeg", 5_001, 10_000))
    assert (picture.width, picture.height) == (5_001, 10_000)
    most = [limits.most_pixels(SOUND[name]) // 1_000_000 for name in ("png", "gif", "heic", "avif", "jpeg", "webp")]
    assert most == [50, 50, 50, 50, 300, 32]


@pytest.mark.parametrize("size", [(3_000, 10), (10, 3_000), (1, 1), (1, 9_000)])
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "1", "LA", "I;16"])
def test_odd_shapes_are_brought_down_without_losing_a_side(size: tuple[int, int], mode: str) -> None:
    (picture,) = decode(saved(drawn(size, mode) if mode != "LA" else drawn(size, "L").convert("LA"), "PNG"))
    width, height = (max(1, round(one * min(1, 1280 / max(size)))) for one in size)
    assert picture.pixels.shape == (height, width, 3)


@pytest.mark.parametrize(
    ("turn", "left", "right"),
    [(1, "red", "white"), (2, "white", "red"), (3, "white", "red"), (4, "red", "white"), (9, "red", "white")],
)
def test_a_picture_is_shown_as_a_person_sees_it(turn: int, left: str, right: str) -> None:
    exif = Image.Exif()
    exif[274] = turn
    for kind in ("JPEG", "PNG", "WEBP"):
        (picture,) = decode(saved(drawn(), kind, exif=exif))
        assert (colour(picture.pixels, 0.2, 0.5), colour(picture.pixels, 0.8, 0.5)) == (left, right)


@pytest.mark.parametrize(("turn", "top"), [(5, "red"), (6, "red"), (7, "white"), (8, "white")])
def test_a_picture_that_lies_on_its_side_is_put_up(turn: int, top: str) -> None:
    exif = Image.Exif()
    exif[274] = turn
    (picture,) = decode(saved(drawn(), "JPEG", exif=exif))
    assert (picture.pixels.shape, colour(picture.pixels, 0.5, 0.2)) == ((96, 64, 3), top)


def test_what_is_transparent_lies_on_white() -> None:
    picture = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    for kind in ("PNG", "WEBP", "AVIF"):
        (shown,) = decode(saved(picture, kind))
        assert tuple(shown.pixels[20, 20]) == WHITE
    (shown,) = decode(saved(Image.new("P", (40, 40)), "GIF", transparency=0))
    assert tuple(shown.pixels[20, 20]) == WHITE


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "1", "L", "CMYK"])
def test_a_very_large_picture_keeps_what_stands_where(mode: str) -> None:
    large = drawn((6_000, 4_001), "L" if mode == "1" else mode)
    (picture,) = decode(saved(large.convert(mode), "JPEG" if mode == "CMYK" else "PNG"))
    grey = np.asarray(large.convert("RGB").resize((1280, 854)))
    assert picture.pixels.shape == (854, 1280, 3)
    inner = [(y, x) for y in (20, 427, 830) for x in (20, 300, 900, 1260)]
    assert all(abs(int(grey[y, x].mean()) - int(picture.pixels[y, x].mean())) < 40 for y, x in inner if mode != "1")


def test_deep_greys_keep_what_they_show() -> None:
    (picture,) = decode(saved(Image.fromarray(np.array([[0, 40_000], [60_000, 65_535]], dtype=np.uint16)), "PNG"))
    assert picture.pixels[:, :, 0].tolist() == [[0, 155], [233, 255]]


def test_it_tells_that_a_camera_and_a_place_are_named_and_neither_of_them() -> None:
    exif = Image.Exif()
    exif[271] = "Maker"
    exif.get_ifd(0x8825)[2] = (40.0, 26.0, 46.0)
    (picture,) = decode(saved(drawn(), "JPEG", exif=exif))
    assert (picture.camera, picture.location) == (True, True)
    (picture,) = decode(saved(drawn(), "JPEG"))
    assert (picture.camera, picture.location) == (False, False)


def test_broken_tags_leave_the_picture_to_be_looked_at() -> None:
    for exif in (b"Exif\0\0garbage", b"Exif\0\0MM\0*\0\0\0\x08\xff\xff", b"Exif\0\0"):
        (picture,) = decode(saved(drawn(), "JPEG", exif=exif))
        assert (picture.camera, picture.location, picture.pixels.shape) == (False, False, (64, 96, 3))


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP", "AVIF"])
def test_of_an_animation_the_first_the_middle_and_the_last_are_shown(kind: str) -> None:
    shown = [round(int(one.pixels[5, 5, 0]) / 10) for one in decode(moving(kind))]
    assert shown == [0, 5, 11]


@pytest.mark.parametrize("name", ["jpeg", "png", "gif", "bmp", "jpeg_progressive"])
def test_a_file_that_was_cut_off_is_shown_as_far_as_it_goes(name: str) -> None:
    data = SOUND[name]
    (picture,) = decode(data[: len(data) * 2 // 3])
    assert picture.pixels.shape == (80, 120, 3)


@pytest.mark.parametrize("name", ["heic", "avif", "webp", "webp_lossless"])
def test_a_format_that_shows_nothing_of_half_a_file_is_unchecked(name: str) -> None:
    data = SOUND[name]
    assert why(data[: len(data) * 2 // 3]) is Unchecked.TRUNCATED


def test_what_it_changes_of_the_process_is_put_back() -> None:
    before = (Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES, list(warnings.filters))
    decode(SOUND["jpeg"])
    decode(SOUND["jpeg"][:3_000])
    why(BOMBS["png"])
    assert (Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES, list(warnings.filters)) == before


def test_without_the_decoder_for_it_heif_is_another_format(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "_formats", lambda: ("JPEG", "PNG"))
    assert why(HEIC) is Unchecked.UNSUPPORTED


@pytest.mark.parametrize(
    ("error", "answer"),
    [
        (MemoryError(), Unchecked.BOMB),
        (Image.DecompressionBombError("x"), Unchecked.BOMB),
        (Image.DecompressionBombWarning("x"), Unchecked.BOMB),
        (ValueError("Decompressed data too large for PngImagePlugin.MAX_TEXT_CHUNK"), Unchecked.BOMB),
        (OSError("out of memory error when reading image file"), Unchecked.BOMB),
        (SyntaxError("broken PNG file"), Unchecked.TRUNCATED),
        (OSError("broken data stream when reading image file"), Unchecked.TRUNCATED),
        (ValueError("x"), Unchecked.TRUNCATED),
        (EOFError(), Unchecked.TRUNCATED),
        (RuntimeError("something that nobody foresaw"), Unchecked.TRUNCATED),
    ],
)
def test_whatever_a_decoder_raises_has_its_answer(
    error: Exception, answer: Unchecked, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: bytes) -> None:
        raise error

    monkeypatch.setattr(decoding, "_decoded", failing)
    with pytest.raises(Undecodable) as caught:
        decode(BytesIO(b"x").getvalue())
    assert (caught.value.why, caught.value.cause) == (answer, type(error).__name__)


def test_a_picture_of_no_size_is_none() -> None:
    assert why(png(0, 10)) in (Unchecked.TRUNCATED, Unchecked.BOMB)

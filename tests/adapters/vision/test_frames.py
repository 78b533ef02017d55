from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from io import BytesIO
from itertools import count

import pytest

pytest.importorskip("PIL", reason="the extra 'photo' is not installed")

from PIL import Image

from adapters.vision import frames as walking
from adapters.vision.frames import frames
from adapters.vision.frames import is_animated
from tests.adapters.vision.files import SOUND
from tests.adapters.vision.files import drawn
from tests.adapters.vision.files import moving
from tests.adapters.vision.files import saved

MOVING = ("GIF", "PNG", "WEBP", "AVIF")


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def shown_of(data: bytes, seconds: float = 60, clock: Callable[[], float] = lambda: 0.0) -> Iterator[Image.Image]:
    return frames(opened(data), lambda: opened(data), seconds=seconds, clock=clock)


def shades(shown: Iterator[Image.Image]) -> list[int]:
    """Of each frame, which number it had when it was rendered."""
    return [round(one.convert("L").tobytes()[0] / 10) for one in shown]


@pytest.mark.parametrize("kind", MOVING)
@pytest.mark.parametrize(("long", "expected"), [(2, [0, 1]), (3, [0, 1, 2]), (9, [0, 4, 8])])
def test_no_frame_is_shown_twice(kind: str, long: int, expected: list[int]) -> None:
    assert shades(shown_of(moving(kind, long))) == expected


@pytest.mark.parametrize("kind", MOVING)
def test_without_time_only_the_first_frame_is_shown(kind: str) -> None:
    assert shades(shown_of(moving(kind), seconds=0)) == [0]


@pytest.mark.parametrize("kind", MOVING)
def test_what_is_reached_in_time_stands_for_the_end(kind: str) -> None:
    seconds = count()
    shown = shown_of(moving(kind), seconds=5, clock=lambda: float(next(seconds)))
    assert shades(shown) == [0, 2, 4]


def test_a_picture_that_stands_still_is_one_frame() -> None:
    assert [len(list(shown_of(SOUND[name]))) for name in ("png", "gif", "webp", "avif", "jpeg")] == [1] * 5


def test_what_lies_behind_a_photo_is_not_shown() -> None:
    behind = saved(drawn(), "MPO", save_all=True, append_images=[drawn((10, 10))])
    assert (opened(behind).format, is_animated(opened(behind))) == ("MPO", False)
    assert len(list(shown_of(behind))) == 1


def test_an_animation_that_says_to_have_more_frames_ends_where_it_ends() -> None:
    data = moving("GIF")
    assert shades(shown_of(data[: len(data) * 2 // 3]))[0] == 0


def test_an_animation_that_grows_too_large_ends_there(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(moving("GIF", 6))
    controls = [at for at in range(len(data)) if data[at : at + 2] == b"\x21\xf9"]
    box = data.index(b"\x2c", controls[3] + 8)
    data[box + 5 : box + 9] = (5_000).to_bytes(2, "little") * 2
    assert [one.size for one in shown_of(bytes(data))] == [(48, 32)] * 3


def test_of_a_very_large_animation_one_frame_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walking, "LARGEST", 48 * 32 - 1)
    assert shades(shown_of(moving("PNG"))) == [0]

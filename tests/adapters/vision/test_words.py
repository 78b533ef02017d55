"""What is read in pictures, with every way to the network closed."""

from __future__ import annotations

import json
import logging
import re
from pathlib import Path
from typing import NoReturn

import pytest

from adapters.vision.picture import Picture
from adapters.vision.undecodable import Unfinished
from policy.model import Unchecked

np = pytest.importorskip("numpy", reason="needs the extra photo-ocr")
pil = pytest.importorskip("PIL.Image", reason="needs the extra photo-ocr")
pytest.importorskip("rapidocr", reason="needs the extra photo-ocr")

from PIL import Image  # noqa: E402
from PIL import ImageDraw  # noqa: E402
from PIL import ImageFont  # noqa: E402

from adapters.vision.words import Reader  # noqa: E402

RENDERED = Path(__file__).parents[4] / "shared" / "eval" / "photos" / "ocr"
SAID = ("My cell is (217) 555-0143", "and my ID is 20384417")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def a_picture(image: Image.Image, *, camera: bool = False) -> Picture:
    image = image.convert("RGB")
    return Picture(pixels=np.asarray(image), width=image.width, height=image.height, camera=camera)


def a_page(*rows: str, size: tuple[int, int] = (600, 200)) -> Image.Image:
    image = Image.new("RGB", size, "white")
    drawing = ImageDraw.Draw(image)
    for number, row in enumerate(rows):
        drawing.text((20, 20 + 60 * number), row, fill="black", font=ImageFont.load_default(30))
    return image


@pytest.mark.parametrize("quarters", range(4))
def test_words_are_read_line_by_line_however_the_page_is_turned(reader: Reader, quarters: int) -> None:
    turned = a_page(*SAID).rotate(90 * quarters, expand=True)
    assert reader.lines(a_picture(turned), faces=0) == SAID


@pytest.mark.parametrize("side", [1, 11, 12, 40, 640])
def test_where_no_words_are_none_are_read(reader: Reader, side: int) -> None:
    assert reader.lines(a_picture(Image.new("RGB", (side, 300), "gray")), faces=0) == ()


def test_a_picture_of_people_is_looked_at_closer_where_there_are_words(reader: Reader) -> None:
    assert reader.lines(a_picture(a_page(*SAID), camera=True), faces=2) == SAID
    assert reader.lines(a_picture(Image.new("RGB", (900, 700), "gray"), camera=True), faces=2) == ()


def test_it_never_asks_the_network_and_says_nothing_aloud(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    import rapidocr.utils.download_file as fetching
    import requests

    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("something was to be fetched")

    monkeypatch.setattr(requests.Session, "request", refuse)
    monkeypatch.setattr(fetching.DownloadFile, "run", refuse)
    with caplog.at_level(logging.DEBUG):
        assert Reader().lines(a_picture(a_page(*SAID)), faces=0) == SAID
        assert Reader().lines(a_picture(Image.new("RGB", (300, 300), "gray")), faces=0) == ()
    assert (capfd.readouterr(), caplog.records) == (("", ""), [])


def test_where_there_is_no_time_for_all_the_words_that_is_told(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter([0.0, 1.0, 7.0])
    monkeypatch.setattr("adapters.vision.words.time.monotonic", lambda: next(ticks))
    with pytest.raises(Unfinished) as raised:
        reader.lines(a_picture(a_page(*SAID)), faces=0)
    assert (raised.value.why, raised.value.text) == (Unchecked.TIMEOUT, SAID[0])


@pytest.mark.skipif(not RENDERED.exists(), reason="the rendered pictures are not here")
def test_the_rendered_pictures_are_read(reader: Reader) -> None:
    truth = json.loads((RENDERED / "truth.json").read_text("utf-8"))
    missed = []
    for row in truth:
        with Image.open(RENDERED / row["file"]) as image:
            image.thumbnail((1280, 1280))
            text = _bare(" ".join(reader.lines(a_picture(image), faces=0)))
        missed += [(row["file"], token) for token in row["pii"] if _bare(token) not in text]
    assert missed == []


def _bare(text: str) -> str:
    return re.sub(r"\W", "", text).lower()

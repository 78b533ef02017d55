"""Draws things with words, a portrait that nobody has, and a barcode, flat and as a camera would take them."""

from __future__ import annotations

import random

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image
from PIL import ImageDraw
from PIL import ImageFilter
from PIL import ImageFont

from tests.adapters.vision.card_texts import Thing

SIZE = (900, 570)


def drawn(thing: Thing) -> Image.Image:
    """The thing itself: words on the left, a portrait to the right, the barcode at the foot."""
    card = Image.new("RGB", SIZE, "#f4f1e8")
    draw = ImageDraw.Draw(card)
    for number, line in enumerate(thing.lines):
        room = 560 if thing.faces else 840
        size = 34
        while draw.textlength(line, ImageFont.load_default(size)) > room and size > 14:
            size -= 2
        draw.text((30, 30 + number * 50), line, fill="#1b2440", font=ImageFont.load_default(size))
    if thing.faces:
        draw.rectangle((620, 40, 860, 340), fill="#b9c4cc")
        draw.ellipse((680, 90, 800, 250), fill="#7d6a5c")
    if thing.code is not None:
        bars = _bars(*thing.code)
        card.paste(bars, (SIZE[0] - bars.width - 20, SIZE[1] - bars.height - 15))
    return card


def photographed(thing: Thing, seed: int) -> Image.Image:
    """The same on a table, a little turned and not quite sharp."""
    chance = random.Random(seed)  # noqa: S311 - the same pictures every time
    table = Image.new("RGB", (1280, 960), (chance.randint(60, 120),) * 3)
    card = drawn(thing).rotate(chance.uniform(-6, 6), expand=True, fillcolor=table.getpixel((0, 0)))
    table.paste(card, (chance.randint(0, 1280 - card.width), chance.randint(0, 960 - card.height)))
    return table.filter(ImageFilter.GaussianBlur(0.6))


def pixels(picture: Image.Image) -> NDArray[np.uint8]:
    return np.asarray(picture.convert("RGB"))


def _bars(kind: str, text: str) -> Image.Image:
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat[kind])
    drawn = Image.fromarray(np.asarray(zxingcpp.write_barcode_to_image(made, scale=3))).convert("RGB")
    drawn.thumbnail((560, 200), Image.Resampling.NEAREST)
    return drawn if drawn.height >= 60 else drawn.resize((drawn.width, 90), Image.Resampling.NEAREST)
